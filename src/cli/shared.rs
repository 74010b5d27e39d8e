//! Options that several commands share, and those of the wizard.

use std::path::PathBuf;

use clap::Args;

use super::formats::{ColorWhen, Format};

/// Options of every command that reads the knowledge.
#[derive(Debug, Args)]
pub struct Common {
    /// Read questions.ron and messengers.ron from this folder instead of the built-in ones
    #[arg(long, value_name = "DIR")]
    pub knowledge: Option<PathBuf>,

    /// The language, such as en or nl; else the locale decides, else it is English
    #[arg(long, value_name = "TAG")]
    pub lang: Option<String>,

    /// When to use colour
    #[arg(long, value_name = "WHEN", default_value = "auto")]
    pub color: ColorWhen,
}

/// Options of every command whose result is read by people.
#[derive(Debug, Args)]
pub struct ResultArgs {
    /// How the result is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub format: Format,

    /// Write the result to this file; `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Those of every command.
    #[command(flatten)]
    pub common: Common,
}

/// Options of the wizard.
#[derive(Debug, Args)]
pub struct WizardArgs {
    /// Take up these answers and ask only what is missing; `-` reads standard input
    #[arg(long, value_name = "FILE")]
    pub answers: Option<PathBuf>,

    /// Keep the answers in this file (readable by your account alone); `-` is standard output
    #[arg(long, value_name = "FILE")]
    pub save: Option<PathBuf>,

    /// What to pass on of the answers.
    #[command(flatten)]
    pub needs: NeedsArgs,

    /// Ask and answer on the terminal's other screen, which keeps no history; `x` leaves at once
    #[arg(long)]
    pub discreet: bool,

    /// Ask in numbered lines, without moving the cursor: for screen readers, pipes and simple terminals
    #[arg(long)]
    pub plain: bool,

    /// Those of every result.
    #[command(flatten)]
    pub result: ResultArgs,
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
