//! How a contest is run: each contestant alone in a process of its own, in turns, so that a slow spell of the machine hits all alike.

use std::hint::black_box;
use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use crate::direct::{self, Outcome};
use crate::host::{Host, ones};
use crate::neutral::{Problem, Sheet};

/// A made-up problem: questions, candidates, rules, attributes, and sheets.
pub(crate) const SIZES: [(&str, [usize; 4], usize); 3] = [
    ("tiny", [10, 5, 30, 30], 1000),
    ("medium", [50, 200, 300, 60], 1000),
    ("large", [200, 2000, 2000, 120], 500),
];

/// Somebody who evaluates sheets, each known by its place.
pub(crate) trait Contestant {
    /// Who wins: what is timed.
    fn pick(&mut self, at: usize) -> Option<usize>;
    /// The same with everything that is compared.
    fn outcome(&mut self, at: usize) -> Outcome;
}

/// What a contestant did.
#[derive(Serialize, Deserialize)]
pub(crate) struct Run {
    /// Sheets a second.
    pub(crate) rate: f64,
    /// Milliseconds from the parsed problem to the first evaluation.
    pub(crate) ready: f64,
    /// Memory at most, in megabytes, the problem and the sheets included.
    pub(crate) memory: f64,
    /// Sheets whose outcome is not the expected one.
    pub(crate) differing: usize,
}

struct Hosted<F> {
    fire: F,
    fired: Vec<u64>,
    host: Host,
}

/// A contestant that only fires rules: it sets a bit for each.
pub(crate) fn hosted(
    problem: &Problem,
    fire: impl FnMut(usize, &mut [u64]) + 'static,
) -> Box<dyn Contestant> {
    let fired = vec![0; problem.rules.len().div_ceil(64)];
    Box::new(Hosted { fire, fired, host: Host::of(problem) })
}

impl<F: FnMut(usize, &mut [u64])> Contestant for Hosted<F> {
    fn pick(&mut self, at: usize) -> Option<usize> {
        self.fired.fill(0);
        (self.fire)(at, &mut self.fired);
        self.host.pick(ones(&self.fired))
    }

    fn outcome(&mut self, at: usize) -> Outcome {
        self.fired.fill(0);
        (self.fire)(at, &mut self.fired);
        self.host.outcome(&ones(&self.fired).collect::<Vec<_>>())
    }
}

/// Milliseconds since `start`.
pub(crate) fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

/// Compares every outcome, then picks in whole passes over the sheets until the time is over.
pub(crate) fn run(
    problem: &Problem,
    sheets: &[Sheet],
    time: Duration,
    (ready, mut contestant): (f64, Box<dyn Contestant>),
) -> Run {
    let mut differing = 0;
    for (at, sheet) in sheets.iter().enumerate() {
        let expected = direct::outcome(problem, sheet);
        differing +=
            usize::from(contestant.outcome(at) != expected || contestant.pick(at) != expected.winner);
    }
    let (mut picked, start) = (0_u32, Instant::now());
    while start.elapsed() < time {
        for at in 0..sheets.len() {
            black_box(contestant.pick(black_box(at)));
            picked += 1;
        }
    }
    Run { rate: f64::from(picked) / start.elapsed().as_secs_f64(), ready, memory: peak(), differing }
}

/// The most memory that this process has had, in megabytes; zero where the system does not say.
fn peak() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
    kilobytes.unwrap_or_default() / 1024.0
}
