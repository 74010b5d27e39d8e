//! `which-messenger`: reads the command line, runs, and turns the outcome into an exit status.

use std::process::ExitCode;

use clap::Parser;

fn main() -> ExitCode {
    let cli = which_messenger::cli::Cli::parse();
    ExitCode::from(which_messenger::app::main(&cli))
}
