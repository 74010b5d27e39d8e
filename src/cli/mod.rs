//! The command line: what can be typed, and what it is called. No behaviour.

mod examples;
mod formats;

use std::path::PathBuf;

use clap::{Arg, Args, CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

use self::examples::{
    CHECK_EXAMPLES, COMPARE_EXAMPLES, COMPLETIONS_EXAMPLES, DIFF_EXAMPLES, EXAMPLES, EXPORT_EXAMPLES,
    GRAPH_EXAMPLES, GROUP_EXAMPLES, MAN_EXAMPLES, RECOMMEND_EXAMPLES, SETUP_EXAMPLES, SHOW_EXAMPLES,
};

pub use self::formats::{ColorWhen, FilesFormat, Format, PictureFormat};

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
    pub global: GlobalArgs,

    /// Options of the wizard.
    #[command(flatten)]
    pub wizard: WizardArgs,
}

/// The one definition, from which completions and man pages are made.
pub fn definition() -> clap::Command {
    Cli::command()
}

/// Options that every command takes.
#[derive(Debug, Args)]
pub struct GlobalArgs {
    /// Read questions.ron and messengers.ron from this folder instead of the built-in ones
    #[arg(long, global = true, value_name = "DIR")]
    pub knowledge: Option<PathBuf>,

    /// The language, such as en or nl; else the locale decides, else it is English
    #[arg(long, global = true, value_name = "TAG")]
    pub lang: Option<String>,

    /// How the result is written
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub format: Format,

    /// Write the result to this file instead of standard output
    #[arg(long, global = true, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorWhen,

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

    /// What to pass on of the answers.
    #[command(flatten)]
    pub needs: NeedsArgs,

    /// Ask and answer on the terminal's other screen, which keeps no history; `x` leaves at once
    #[arg(long)]
    pub discreet: bool,
}

impl WizardArgs {
    /// Whether any of them is given.
    pub fn is_given(&self) -> bool {
        self.answers.is_some() || self.save.is_some() || self.discreet || self.needs.save_needs.is_some()
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Recommend without asking: questions left open count as not asked
    #[command(after_help = RECOMMEND_EXAMPLES)]
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

        /// Read answer sheets as JSON Lines from standard input, write one JSON recommendation a line
        #[arg(long, conflicts_with_all = ["answers", "set", "save", "save_needs", "for_contacts"])]
        batch: bool,

        /// What to pass on of the answers.
        #[command(flatten)]
        needs: NeedsArgs,

        /// A short page to send to the people you write to; says nothing of your answers but the reasons you give
        #[arg(long)]
        for_contacts: bool,

        /// A reason to give on that page, by the id of its rule; repeat for more
        #[arg(long, value_name = "RULE", requires = "for_contacts")]
        reason: Vec<String>,
    },

    /// One messenger for several people: everybody's requirements count, and the worst-off fares best
    #[command(after_help = GROUP_EXAMPLES)]
    Group {
        /// Two to a thousand answer sheets, or needs files written by `--save-needs`
        #[arg(required = true, num_args = 2..=1000, value_name = "FILE")]
        files: Vec<PathBuf>,

        /// Say in full where this one of them gets the app and how to set it up
        #[arg(long, value_name = "FILE")]
        details: Option<PathBuf>,
    },

    /// All that is known of one messenger, with sources and dates
    #[command(after_help = SHOW_EXAMPLES)]
    Show {
        /// Its id, such as `signal`
        messenger: String,
    },

    /// Messengers side by side, attribute by attribute
    #[command(after_help = COMPARE_EXAMPLES)]
    Compare {
        /// Their ids; all messengers if none is named
        #[arg(value_name = "MESSENGER")]
        messengers: Vec<String>,

        /// Leave out what is the same for all of them
        #[arg(long)]
        differences: bool,
    },

    /// Setup guides; without a messenger, a list of them
    #[command(after_help = SETUP_EXAMPLES)]
    Setup {
        /// Its id, such as `signal`
        messenger: Option<String>,

        /// Only the guide with this id
        #[arg(long, value_name = "ID")]
        topic: Option<String>,

        /// Only what is done on this platform: an option of the question `devices`
        #[arg(long, value_name = "PLATFORM")]
        on: Option<String>,

        /// Every guide, not only those that everybody needs
        #[arg(long)]
        all: bool,
    },

    /// Completions for a shell, to standard output
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// Which shell
        shell: Shell,
    },

    /// Man pages, one file a command, into a folder
    #[command(after_help = MAN_EXAMPLES)]
    Man {
        /// The folder; made if it is not there
        #[arg(value_name = "DIR")]
        folder: PathBuf,
    },

    /// Check the knowledge: every fault of its files, then a proof over the whole answer space
    #[command(after_help = CHECK_EXAMPLES)]
    Check {
        /// Check questions.ron and messengers.ron of this folder instead of the built-in ones
        #[arg(value_name = "DIR")]
        dir: Option<PathBuf>,

        /// Spend at most this many seconds; what is then not proved fails as undecided
        #[arg(long, value_name = "SECONDS", default_value_t = 120)]
        seconds: u32,
    },

    /// Draw the questionnaire: what is asked when, which rules an answer posts, whom each rule excludes
    #[command(arg = own_format(), after_help = GRAPH_EXAMPLES)]
    Graph {
        /// How the picture is written
        #[arg(id = "picture", long = "format", value_name = "FORMAT", default_value = "svg")]
        format: PictureFormat,
    },

    /// Tell which answers change their pick between two versions of the knowledge, and because of what
    #[command(after_help = DIFF_EXAMPLES)]
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
    #[command(arg = own_format(), after_help = EXPORT_EXAMPLES)]
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

/// What to pass on of the answers, for `group`.
#[derive(Debug, Args)]
pub struct NeedsArgs {
    /// Write what you need, without your answers, to this file, to pass on for a choice in a group
    #[arg(long, value_name = "FILE")]
    pub save_needs: Option<PathBuf>,

    /// Put your devices into the needs file too, so that the others' report can name your app
    #[arg(long, requires = "save_needs")]
    pub with_devices: bool,
}
