//! The contest: this engine against other rule engines and against an evaluator written by hand for one kind of problem.
//! `benches/peers/run` builds it twice and runs it.

#[path = "../../neutral/direct.rs"]
mod direct;
#[path = "../../neutral/mod.rs"]
mod neutral;

mod contest;
#[cfg(feature = "engines")]
mod datalogic;
mod host;
mod limit;
mod own;
mod table;
#[cfg(feature = "engines")]
mod zen;

use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{Parser, Subcommand};

use self::contest::{Contestant, SIZES};
use self::neutral::{Problem, Sheet};

#[derive(Parser)]
#[command(about = "This engine against others, on the same sheets")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run all of them in turns and print a table.
    Contest {
        /// tiny, medium, large, or the beginning of the name of `.problem.json` and `.sheets.json`
        #[arg(default_values = ["tiny", "medium", "large"])]
        problems: Vec<String>,
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        #[arg(long, default_value_t = 0.5)]
        seconds: f64,
        /// The same program, built for this very processor
        #[arg(long)]
        native: Option<PathBuf>,
    },
    /// Run one of them and print a line of JSON.
    Run { contestant: String, problem: String, seconds: f64 },
    /// Write a problem as knowledge files.
    Write { problem: String, folder: PathBuf },
}

/// A made-up problem by its name, or one that is read.
fn problem(name: &str) -> (Problem, Vec<Sheet>) {
    if let Some((_, sizes, count)) = SIZES.into_iter().find(|(size, ..)| *size == name) {
        let problem = neutral::problem(sizes, 1);
        let sheets = neutral::sheets(&problem, count, 2);
        return (problem, sheets);
    }
    let text = |what: &str| std::fs::read_to_string(format!("{name}.{what}.json")).expect("a file");
    let problem = serde_json::from_str(&text("problem")).expect("a problem");
    (problem, serde_json::from_str(&text("sheets")).expect("sheets"))
}

fn contestant(name: &str, problem: &Problem, sheets: &[Sheet]) -> (f64, Box<dyn Contestant>) {
    match name {
        "own" => own::contestant(problem, sheets),
        "limit" => limit::contestant(problem, sheets),
        #[cfg(feature = "engines")]
        "datalogic-rs" => datalogic::contestant(problem, sheets),
        #[cfg(feature = "engines")]
        "zen-engine" => zen::contestant(problem, sheets),
        _ => panic!("nobody is called {name}"),
    }
}

fn write(problem: &Problem, folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    std::fs::write(folder.join("questions.ron"), neutral::questions(problem))?;
    std::fs::write(folder.join("messengers.ron"), neutral::messengers(problem))
}

fn main() -> std::io::Result<()> {
    match Arguments::parse().command {
        Command::Contest { problems, rounds, seconds, native } => {
            table::print(&problems, rounds, seconds, native.as_deref())
        }
        Command::Run { contestant: name, problem: of, seconds } => {
            let (problem, sheets) = problem(&of);
            let contestant = contestant(&name, &problem, &sheets);
            let run = contest::run(&problem, &sheets, Duration::from_secs_f64(seconds), contestant);
            println!("{}", serde_json::to_string(&run)?);
            Ok(())
        }
        Command::Write { problem: of, folder } => write(&problem(&of).0, &folder),
    }
}
