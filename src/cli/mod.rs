//! The command line: what can be typed, and what it is called. No behaviour.

mod arguments;
mod examples;
mod formats;
mod shared;

use std::ffi::OsString;
use std::path::Path;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser, Subcommand};

pub use self::arguments::{
    CheckArgs, CompareArgs, CompletionsArgs, CriteriaArgs, DiffArgs, ExportArgs, GraphArgs, GroupArgs,
    ManArgs, RecommendArgs, SetupArgs, ShowArgs, SimulateArgs,
};
use self::examples::{
    CHECK_EXAMPLES, COMPARE_EXAMPLES, COMPLETIONS_EXAMPLES, CRITERIA_EXAMPLES, DIFF_EXAMPLES, EXAMPLES,
    EXPORT_EXAMPLES, GRAPH_EXAMPLES, GROUP_EXAMPLES, MAN_EXAMPLES, RECOMMEND_EXAMPLES, SETUP_EXAMPLES,
    SHOW_EXAMPLES, SIMULATE_EXAMPLES,
};
pub use self::formats::{ColorWhen, DataFormat, FilesFormat, Format, PictureFormat};
pub use self::shared::{Common, NeedsArgs, ResultArgs, WizardArgs};

/// Find the one private messenger that fits you.
///
/// Asks a few questions in the terminal and ends in one recommended messenger, with the reasons, why the others are
/// ruled out, and the setup steps that fit you. Nothing leaves this machine, and nothing is written unless you ask for it.
#[derive(Debug, Parser)]
#[command(name = "which-messenger", version, max_term_width = 80, args_override_self = true, after_help = EXAMPLES)]
pub struct Cli {
    /// What to do; without a command, questions are asked.
    #[command(subcommand)]
    pub command: Option<Command>,

    /// Options of the wizard.
    #[command(flatten)]
    pub wizard: WizardArgs,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Recommend without asking: questions left open count as not asked
    #[command(after_help = RECOMMEND_EXAMPLES)]
    Recommend(RecommendArgs),

    /// One messenger for several people: everybody's requirements count, and the worst-off fares best
    #[command(after_help = GROUP_EXAMPLES)]
    Group(GroupArgs),

    /// All that is known of one messenger, with sources and dates
    #[command(after_help = SHOW_EXAMPLES)]
    Show(ShowArgs),

    /// Messengers side by side, attribute by attribute
    #[command(after_help = COMPARE_EXAMPLES)]
    Compare(CompareArgs),

    /// The criteria behind the choice of messengers, and which messenger meets which
    #[command(after_help = CRITERIA_EXAMPLES)]
    Criteria(CriteriaArgs),

    /// Setup guides; without a messenger, a list of them
    #[command(after_help = SETUP_EXAMPLES)]
    Setup(SetupArgs),

    /// Check the knowledge: every error of its files, then a proof over the whole answer space
    #[command(after_help = CHECK_EXAMPLES)]
    Check(CheckArgs),

    /// Draw the questionnaire: what is asked when, which rules an answer posts, whom each rule excludes
    #[command(after_help = GRAPH_EXAMPLES)]
    Graph(GraphArgs),

    /// Tell which answers change their pick between two versions of the knowledge, and because of what
    #[command(after_help = DIFF_EXAMPLES)]
    Diff(DiffArgs),

    /// Write the answer sheets of invented people, one a line, as `recommend --batch` reads them
    #[command(after_help = SIMULATE_EXAMPLES)]
    Simulate(SimulateArgs),

    /// Write the knowledge into a folder: to read, to edit, or for other programs
    #[command(after_help = EXPORT_EXAMPLES)]
    Export(ExportArgs),

    /// Completions for a shell, to standard output
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions(CompletionsArgs),

    /// Man pages, one file a command, into a folder
    #[command(after_help = MAN_EXAMPLES)]
    Man(ManArgs),
}

/// What the options that several commands share say, whichever command was given.
#[derive(Debug, Clone, Copy)]
pub struct Settings<'c> {
    /// Where the knowledge is, if not built in.
    pub knowledge: Option<&'c Path>,
    /// The language asked for.
    pub lang: Option<&'c str>,
    /// How the result is written.
    pub format: Format,
    /// Where the result goes, if not to standard output.
    pub output: Option<&'c Path>,
    /// When to use colour.
    pub color: ColorWhen,
    /// Whether to ask in numbered lines.
    pub plain: bool,
    /// Whether standard input holds a file and not what a person types.
    pub reads_stdin: bool,
}

impl Cli {
    /// Understands the arguments of the process, the program's name first. Options may stand before the command too.
    pub fn parse_arguments(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let cli = Self::try_parse_from(command_first(arguments.into_iter().collect()))?;
        if let Some(Command::Recommend(args)) = &cli.command
            && let Some(message) = args.refuse()
        {
            let mut definition = definition();
            definition.build();
            let command = definition.find_subcommand_mut("recommend").map(std::mem::take);
            return Err(command.unwrap_or(definition).error(ErrorKind::ArgumentConflict, message));
        }
        Ok(cli)
    }

    /// What the options that several commands share say.
    pub fn settings(&self) -> Settings<'_> {
        let Some(command) = &self.command else {
            let args = &self.wizard;
            let reads_stdin = args.answers.as_deref().is_some_and(|path| path.as_os_str() == "-");
            return Settings { plain: args.plain, reads_stdin, ..args.result.settings() };
        };
        match command {
            Command::Recommend(args) => Settings { plain: args.plain, ..args.result.settings() },
            Command::Group(args) => args.result.settings(),
            Command::Show(args) => args.result.settings(),
            Command::Compare(args) => args.result.settings(),
            Command::Criteria(args) => args.result.settings(),
            Command::Setup(args) => Settings { plain: args.plain, ..args.result.settings() },
            Command::Check(args) => Settings {
                knowledge: args.dir.as_deref().or(args.knowledge.as_deref()),
                ..data(args.format, args.output.as_deref(), args.color)
            },
            Command::Graph(args) => Settings { output: args.output.as_deref(), ..args.common.settings() },
            Command::Diff(args) => data(args.format, args.output.as_deref(), args.color),
            Command::Simulate(args) => Settings { output: args.output.as_deref(), ..args.common.settings() },
            Command::Export(args) => args.common.settings(),
            Command::Completions(args) => Settings {
                knowledge: args.knowledge.as_deref(),
                output: args.output.as_deref(),
                ..Settings::NONE
            },
            Command::Man(_) => Settings::NONE,
        }
    }
}

impl Settings<'_> {
    /// What holds if nothing is said.
    const NONE: Self = Self {
        knowledge: None,
        lang: None,
        format: Format::Text,
        output: None,
        color: ColorWhen::Auto,
        plain: false,
        reads_stdin: false,
    };

    /// Whether the result goes to standard output.
    pub fn goes_to_stdout(&self) -> bool {
        self.output.is_none_or(|path| path.as_os_str() == "-")
    }
}

impl Common {
    fn settings(&self) -> Settings<'_> {
        Settings {
            knowledge: self.knowledge.as_deref(),
            lang: self.lang.as_deref(),
            color: self.color,
            ..Settings::NONE
        }
    }
}

impl ResultArgs {
    fn settings(&self) -> Settings<'_> {
        Settings { format: self.format, output: self.output.as_deref(), ..self.common.settings() }
    }
}

/// The settings of a command whose result is for editors and programs.
fn data(format: DataFormat, output: Option<&Path>, color: ColorWhen) -> Settings<'_> {
    let format = match format {
        DataFormat::Text => Format::Text,
        DataFormat::Json => Format::Json,
    };
    Settings { format, output, color, ..Settings::NONE }
}

/// The one definition, from which completions and man pages are made.
pub fn definition() -> clap::Command {
    Cli::command()
}

/// Puts the command before the options, so that each command takes only its own, wherever they stand.
fn command_first(mut arguments: Vec<OsString>) -> Vec<OsString> {
    let definition = definition();
    let takes_value = |argument: &str| {
        let mut all = std::iter::once(&definition).chain(definition.get_subcommands());
        all.any(|command| {
            command.get_arguments().any(|known| {
                known.get_long() == argument.strip_prefix("--") && known.get_action().takes_values()
            })
        })
    };
    let mut at = 1;
    while let Some(argument) = arguments.get(at) {
        match argument.to_str() {
            Some("--") => break,
            Some(option) if option.starts_with('-') && option != "-" => {
                at += if takes_value(option) { 2 } else { 1 };
            }
            Some(_) | None => {
                if let Some(until_there) = arguments.get_mut(1..=at) {
                    until_there.rotate_right(1);
                }
                break;
            }
        }
    }
    arguments
}
