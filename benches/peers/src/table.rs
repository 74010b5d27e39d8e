//! Rounds of all contestants, and the medians as a Markdown table.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::contest::Run;

/// What each is called in the table, its name, and whether it is built for this very processor.
const CONTESTANTS: [(&str, &str, bool); 5] = [
    ("`limit`, built for this processor", "limit", true),
    ("`limit`", "limit", false),
    ("which-messenger", "own", false),
    ("datalogic-rs", "datalogic-rs", false),
    ("zen-engine", "zen-engine", false),
];

fn median(runs: &[Run], of: impl Fn(&Run) -> f64) -> f64 {
    let mut values: Vec<f64> = runs.iter().map(of).collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn run(program: &Path, name: &str, problem: &str, seconds: f64) -> std::io::Result<Run> {
    let output = Command::new(program).args(["run", name, problem, &seconds.to_string()]).output()?;
    if !output.status.success() {
        return Err(std::io::Error::other(String::from_utf8_lossy(&output.stderr).into_owned()));
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Prints a table for each problem.
pub(crate) fn print(
    problems: &[String],
    rounds: usize,
    seconds: f64,
    native: Option<&Path>,
) -> std::io::Result<()> {
    let here = std::env::current_exe()?;
    for problem in problems {
        let mut all: Vec<(&str, &str, Vec<Run>)> = Vec::new();
        for _ in 0..rounds {
            for (title, name, is_native) in CONTESTANTS {
                let program: Option<PathBuf> =
                    if is_native { native.map(Path::to_owned) } else { Some(here.clone()) };
                let Some(program) = program else { continue };
                let done = run(&program, name, problem, seconds)?;
                match all.iter_mut().find(|(other, ..)| *other == title) {
                    Some((.., runs)) => runs.push(done),
                    None => all.push((title, name, vec![done])),
                }
            }
        }
        let rate = |name: &str| {
            let of = all.iter().filter(|(_, other, _)| *other == name);
            of.map(|(.., runs)| median(runs, |run| run.rate)).fold(0.0, f64::max)
        };
        let (limit, rival) = (rate("limit"), rate("datalogic-rs").max(rate("zen-engine")));
        println!("\n### {problem}\n");
        println!(
            "| | evaluations a second | microseconds each | rounds lie within | behind `limit` | ahead of the best rival | ready, ms | MB | differing |"
        );
        println!("|---|---|---|---|---|---|---|---|---|");
        for (title, _, runs) in &all {
            let middle = median(runs, |run| run.rate);
            let rates = runs.iter().map(|run| run.rate / middle);
            let (low, high) =
                rates.fold((1.0_f64, 1.0_f64), |(low, high), rate| (low.min(rate), high.max(rate)));
            println!(
                "| {title} | {middle:.0} | {:.2} | {low:.2} to {high:.2} | {:.2}x | {:.2}x | {:.2} | {:.0} | {} |",
                1e6 / middle,
                limit / middle,
                middle / rival,
                median(runs, |run| run.ready),
                median(runs, |run| run.memory),
                runs.iter().map(|run| run.differing).sum::<usize>(),
            );
        }
    }
    Ok(())
}
