//! The command line: what can be typed, and what it is called. No behaviour.

use std::path::PathBuf;

use clap::{Arg, Args, Parser, Subcommand, ValueEnum};

/// Find the one private messenger that fits you.
///
/// Asks a few questions in the terminal and ends in one recommended messenger, with the reasons, why the others fell
/// out, and the setup steps that fit you. Nothing leaves this machine, and nothing is written unless you ask for it.
#[derive(Debug, Parser)]
#[command(name = "which-messenger", version, max_term_width = 80, after_help = EXAMPLES)]
pub struct Cli {
    /// What to do; without a command, questions are asked.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Options that every command takes.
    #[command(flatten)]
    pub everywhere: Everywhere,

    /// Options of the wizard.
    #[command(flatten)]
    pub wizard: WizardArgs,
}

const EXAMPLES: &str = "\
Examples:
  which-messenger                                   ask, then recommend
  which-messenger --save answers.ron                ... and keep the answers
  which-messenger recommend --answers answers.ron   the same again without questions
  which-messenger recommend --set devices=android,linux --set number=never --format json

Exit status: 0 recommendation, 1 failure, 2 wrong usage, 3 no messenger meets
everything, 4 faults in knowledge or answers, 130 interrupted.";

/// Options that every command takes.
#[derive(Debug, Args)]
pub struct Everywhere {
    /// Read questions.ron and messengers.ron from this folder instead of the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub knowledge: Option<PathBuf>,

    /// How the result is written
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub format: Format,

    /// Write the result to this file instead of standard output
    #[arg(long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: When,

    /// Ask in numbered lines, without moving the cursor: for screen readers, pipes and simple terminals
    #[arg(long, global = true)]
    pub plain: bool,
}

/// Options of the wizard.
#[derive(Debug, Args)]
pub struct WizardArgs {
    /// Take up these answers and ask only what is missing
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,

    /// Keep the answers in this file (readable by you alone)
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Recommend without asking: questions left open count as not asked
    Recommend {
        /// Take the answers from this file, RON or JSON; `-` reads standard input
        #[arg(long, value_name = "FILE")]
        answers: Option<PathBuf>,

        /// Answer one question; repeat for more. `dont_know` and `rather_not_say` are answers too
        #[arg(long, value_name = "QUESTION=OPTION[,OPTION]")]
        set: Vec<String>,

        /// Keep the answers in this file (readable by you alone)
        #[arg(long, value_name = "FILE")]
        save: Option<PathBuf>,
    },

    /// Draw the questionnaire: what is asked when, which rules an answer posts, whom each rule excludes
    #[command(arg = own_format())]
    Graph {
        /// How the picture is written
        #[arg(id = "picture", long = "format", value_name = "FORMAT", default_value = "svg")]
        format: PictureFormat,
    },

    /// Tell which answers change their pick between two versions of the knowledge, and because of what
    Diff {
        /// The folder with the older questions.ron and messengers.ron
        old: PathBuf,

        /// The folder with the newer ones
        new: PathBuf,

        /// How many answer sheets are drawn at random
        #[arg(long, value_name = "COUNT", default_value_t = 20_000)]
        samples: u32,

        /// Where the drawing begins: the same number draws the same sheets
        #[arg(long, value_name = "NUMBER", default_value_t = 1)]
        seed: u64,
    },

    /// Write the knowledge into a folder: to read, to edit, or for other programs
    #[command(arg = own_format())]
    Export {
        /// The folder; made if there is none. A file that differs is never replaced
        folder: PathBuf,

        /// What is written: the knowledge files, or one JSON file
        #[arg(id = "files", long = "format", value_name = "FORMAT", default_value = "ron")]
        format: FilesFormat,
    },
}

/// Keeps the `--format` of every command away from a command that has formats of its own: clap hands a global argument
/// down only where there is none of its id.
fn own_format() -> Arg {
    Arg::new("format").long("report-format").hide(true)
}

/// How a picture is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PictureFormat {
    /// A picture for any browser
    Svg,
    /// For Graphviz
    Dot,
    /// For Markdown pages that draw Mermaid
    Mermaid,
}

/// How the knowledge is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FilesFormat {
    /// The files that `--knowledge` reads
    Ron,
    /// One file for other programs
    Json,
}

/// How the result is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For reading
    Text,
    /// For programs
    Json,
}

/// When to use colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum When {
    /// If the terminal shows it and nothing speaks against it
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
