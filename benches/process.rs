//! What a person waits for, from outside: `cargo bench --bench process`. Whole processes of the release program, and the time from the
//! start to the first question in an 80x24 terminal. Medians of so many runs, in turns; memory at most, where the system says it.
#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a bench stops at the first surprise")]

use std::io::Read;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

const PROGRAM: &str = env!("CARGO_BIN_EXE_which-messenger");
const RUNS: usize = 41;
/// Answers that lead to a pick.
const ANSWERS: [&str; 3] = ["--set=devices=android", "--set=number=hidden", "--set=worry=mass_surveillance"];

/// What one run took.
#[derive(Clone, Copy)]
struct Sample {
    time: Duration,
    /// In kilobytes; zero if not known.
    memory: f64,
}

/// Something that a person waits for.
type Case = (&'static str, fn() -> Sample);

fn main() {
    let cases: [Case; 6] = [
        ("`--version`", || whole(&["--version"])),
        ("first question, rich", || first_question("xterm-256color")),
        ("first question, `TERM=dumb`", || first_question("dumb")),
        ("`recommend`", || whole(&recommend("text"))),
        ("`recommend --format html`", || whole(&recommend("html"))),
        ("`check`", || whole(&["check"])),
    ];
    let mut samples = vec![Vec::new(); cases.len()];
    for _ in 0..RUNS {
        for ((_, run), samples) in cases.iter().zip(&mut samples) {
            samples.push(run());
        }
    }
    println!("| | median, ms | fastest | slowest | MB |\n|---|---|---|---|---|");
    for ((name, _), mut samples) in cases.iter().zip(samples) {
        samples.sort_by_key(|sample| sample.time);
        let at = |place: usize| samples.get(place).unwrap().time.as_secs_f64() * 1000.0;
        let memory = samples.iter().map(|sample| sample.memory).fold(0.0, f64::max) / 1024.0;
        let (middle, slowest) = (at(RUNS / 2), at(RUNS - 1));
        println!("| {name} | {middle:.1} | {:.1} | {slowest:.1} | {memory:.0} |", at(0));
    }
}

fn recommend(format: &str) -> Vec<&str> {
    let mut arguments = vec!["--format", format, "recommend"];
    arguments.extend(ANSWERS);
    arguments
}

/// A process from its start to its end; a second run under `/usr/bin/time`, if that is there, says the memory.
fn whole(arguments: &[&str]) -> Sample {
    let start = Instant::now();
    let status = Command::new(PROGRAM).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let time = start.elapsed();
    assert!(status.unwrap().success(), "{arguments:?}");
    let timed = Command::new("/usr/bin/time").args(["-f", "%M", PROGRAM]).args(arguments).output();
    let said = timed.map(|output| String::from_utf8_lossy(&output.stderr).into_owned()).unwrap_or_default();
    Sample { time, memory: said.lines().last().and_then(|line| line.trim().parse().ok()).unwrap_or_default() }
}

/// From the start until the last option of the first page can be read.
fn first_question(term: &str) -> Sample {
    let window = PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 };
    let pair = native_pty_system().openpty(window).unwrap();
    let mut command = CommandBuilder::new(PROGRAM);
    command.env_clear();
    command.env("TERM", term);
    command.env("LANG", "C.UTF-8");
    let mut reader = pair.master.try_clone_reader().unwrap();
    let start = Instant::now();
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut seen = Vec::new();
    let mut buffer = [0; 4096];
    while !is_asked(&String::from_utf8_lossy(&seen)) {
        let count = reader.read(&mut buffer).unwrap();
        assert!(count > 0, "{}", String::from_utf8_lossy(&seen));
        seen.extend(buffer.iter().take(count));
    }
    let time = start.elapsed();
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.process_id().unwrap_or_default()));
    let peak = status.unwrap_or_default().lines().find(|line| line.starts_with("VmHWM")).map(str::to_owned);
    let memory = peak.and_then(|line| line.split_whitespace().nth(1)?.parse().ok()).unwrap_or_default();
    child.kill().unwrap();
    child.wait().unwrap();
    Sample { time, memory }
}

/// The first page asks whether to begin; its last option is to leave.
fn is_asked(screen: &str) -> bool {
    screen.contains("Leave")
}
