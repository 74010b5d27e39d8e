//! The arguments of each command. A command has no option that it does not heed.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use super::formats::{ColorWhen, DataFormat, FilesFormat, Format, PictureFormat};
use super::shared::{Common, NeedsArgs, ResultArgs};

/// Arguments of `recommend`.
#[expect(clippy::struct_excessive_bools, reason = "each is a flag of its own")]
#[derive(Debug, Args)]
pub struct RecommendArgs {
    /// Take the answers from this file, RON or JSON; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,

    /// Answer one question; repeat for more. `dont_know` and `rather_not_say` are answers too
    #[arg(long, value_name = "QUESTION=OPTION[,OPTION]")]
    pub set: Vec<String>,

    /// Keep the answers in this file (readable by your account alone); `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,

    /// What to pass on of the answers.
    #[command(flatten)]
    pub needs: NeedsArgs,

    /// The full report, also on a terminal
    #[arg(long)]
    pub full: bool,

    /// A short page to send to the people you write to; says nothing of your answers but the reasons you give
    #[arg(long, conflicts_with = "full")]
    pub for_contacts: bool,

    /// A reason to give on that page, by the id of its rule; repeat for more
    #[arg(long, value_name = "RULE", requires = "for_contacts")]
    pub reason: Vec<String>,

    /// Read answer sheets as JSON Lines from standard input, write one JSON recommendation a line
    #[arg(long, conflicts_with_all = ["answers", "set", "save", "save_needs", "for_contacts", "full", "plain"])]
    pub batch: bool,

    /// Only what matters most: the messenger, where to get it and what has to be set up; with `--batch` its id, its app and what was given up
    #[arg(long, conflicts_with_all = ["full", "for_contacts"])]
    pub brief: bool,

    /// With `--batch`: how many sheets are worked on at once; as many as there are processors if not said
    #[arg(long, value_name = "COUNT", requires = "batch", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub jobs: Option<u16>,

    /// Show the report as it is, without paging through it
    #[arg(long)]
    pub plain: bool,

    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
}

impl RecommendArgs {
    /// Why a format does not go with the rest: clap knows conflicts of options, not of their values.
    pub(super) fn refuse(&self) -> Option<&'static str> {
        match self.result.format {
            Format::Json if self.brief && !self.batch => {
                Some("the argument '--brief' cannot be used with '--format json', unless with '--batch'")
            }
            Format::Markdown | Format::Html if self.batch => {
                Some("the argument '--batch' cannot be used with '--format markdown' or '--format html'")
            }
            Format::Json if self.for_contacts => Some(
                "the argument '--for-contacts' cannot be used with '--format json': it is a page for people",
            ),
            Format::Text | Format::Markdown | Format::Html | Format::Json => None,
        }
    }
}

/// Arguments of `group`.
#[derive(Debug, Args)]
pub struct GroupArgs {
    /// Two to a thousand answer sheets, or needs files written by `--save-needs`
    #[arg(required = true, num_args = 2..=1000, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Say in full where this one of them gets the app and how to set it up
    #[arg(long, value_name = "FILE")]
    pub details: Option<PathBuf>,

    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
}

/// Arguments of `show`.
#[derive(Debug, Args)]
pub struct ShowArgs {
    /// Its id or name, such as `signal`
    pub messenger: String,

    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
}

/// Arguments of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// Their ids or names; all messengers if none is named
    #[arg(value_name = "MESSENGER")]
    pub messengers: Vec<String>,

    /// Leave out what is the same for all of them
    #[arg(long)]
    pub differences: bool,

    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
}

/// Arguments of `criteria`.
#[derive(Debug, Args)]
pub struct CriteriaArgs {
    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
}

/// Arguments of `setup`.
#[derive(Debug, Args)]
pub struct SetupArgs {
    /// Its id or name, such as `signal`
    pub messenger: Option<String>,

    /// Only the guide with this id
    #[arg(long, value_name = "ID")]
    pub topic: Option<String>,

    /// Only what is done on this platform: an option of the question `devices`
    #[arg(long, value_name = "PLATFORM")]
    pub on: Option<String>,

    /// Every guide, not only those that everybody needs
    #[arg(long)]
    pub all: bool,

    /// Print the guides, also on a terminal, where they could be ticked off
    #[arg(long)]
    pub plain: bool,

    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
}

/// Arguments of `check`.
#[derive(Debug, Args)]
pub struct CheckArgs {
    /// Check questions.ron and messengers.ron of this folder instead of the built-in ones
    #[arg(value_name = "DIR")]
    pub dir: Option<PathBuf>,

    /// The same folder, as other commands take it
    #[arg(long, value_name = "DIR", conflicts_with = "dir")]
    pub knowledge: Option<PathBuf>,

    /// Spend at most this many seconds; what is then not proved fails as undecided
    #[arg(long, value_name = "SECONDS", default_value_t = 120)]
    pub seconds: u32,

    /// Instead of a proof: every fact by age, those that are due for another look first, and every link once
    #[arg(long, conflicts_with = "seconds")]
    pub facts: bool,

    /// How the result is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: DataFormat,

    /// Write the result to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: ColorWhen,
}

/// Arguments of `graph`.
#[derive(Debug, Args)]
pub struct GraphArgs {
    /// How the picture is written
    #[arg(long, value_name = "FORMAT", default_value = "svg")]
    pub format: PictureFormat,

    /// Write the picture to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Those of every command.
    #[command(flatten)]
    pub common: Common,
}

/// Arguments of `diff`.
#[derive(Debug, Args)]
pub struct DiffArgs {
    /// The folder with the older questions.ron and messengers.ron
    pub old: PathBuf,

    /// The folder with the newer ones
    pub new: PathBuf,

    /// How many answer sheets are drawn at random
    #[arg(long, value_name = "COUNT", default_value_t = 20_000)]
    pub samples: u32,

    /// Where the drawing begins: the same number draws the same sheets
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,

    /// Invent this many people, and say what becomes of them before and after
    #[arg(long, value_name = "COUNT")]
    pub people: Option<u32>,

    /// How the invented people answer, in a RON file; without it, estimates that are built in
    #[arg(long, value_name = "FILE", requires = "people")]
    pub weights: Option<PathBuf>,

    /// Write a chart of what becomes of them, as SVG, to this file
    #[arg(long, value_name = "FILE", requires = "people")]
    pub chart: Option<PathBuf>,

    /// How the result is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: DataFormat,

    /// Write the result to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: ColorWhen,
}

/// Arguments of `simulate`.
#[derive(Debug, Args)]
pub struct SimulateArgs {
    /// How many people to invent
    #[arg(long, value_name = "COUNT", default_value_t = 1000)]
    pub people: u32,

    /// How often each option is chosen, in a RON file; without it, estimates that are built in
    #[arg(long, value_name = "FILE")]
    pub weights: Option<PathBuf>,

    /// Where the drawing begins: the same number invents the same people
    #[arg(long, value_name = "NUMBER", default_value_t = 1)]
    pub seed: u64,

    /// Write what becomes of them instead of their sheets: picks, conflicts, questions asked
    #[arg(long)]
    pub table: bool,

    /// Write a chart of that, as SVG, to this file
    #[arg(long, value_name = "FILE")]
    pub chart: Option<PathBuf>,

    /// Write the sheets to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Those of every command.
    #[command(flatten)]
    pub common: Common,
}

/// Arguments of `export`.
#[derive(Debug, Args)]
pub struct ExportArgs {
    /// The folder; made if there is none. A file that differs is never replaced
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,

    /// What is written: the knowledge files, or one JSON file
    #[arg(long, value_name = "FORMAT", default_value = "ron")]
    pub format: FilesFormat,

    /// Those of every command.
    #[command(flatten)]
    pub common: Common,
}

/// Arguments of `completions`.
#[derive(Debug, Args)]
pub struct CompletionsArgs {
    /// Which shell
    pub shell: Shell,

    /// Complete the ids of the knowledge in this folder instead of the built-in ones
    #[arg(long, value_name = "DIR")]
    pub knowledge: Option<PathBuf>,

    /// Write the script to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

/// Arguments of `man`.
#[derive(Debug, Args)]
pub struct ManArgs {
    /// The folder; made if there is none. A file that differs is never replaced
    #[arg(value_name = "DIR")]
    pub folder: PathBuf,
}
