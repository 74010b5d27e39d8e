//! `which-messenger`: hands the command line over, and turns the outcome into an exit status.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(which_messenger::app::main(std::env::args_os()))
}
