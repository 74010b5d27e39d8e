//! The compiled engine on a problem in neutral JSON: `cargo bench --bench contest -- PREFIX [SECONDS] [DIR]` reads
//! `PREFIX.problem.json`, `PREFIX.sheets.json` and `PREFIX.expected.json`, weighs all sheets over and over on one thread, and
//! prints one line of JSON. Compared with what is expected: who is left, which rules are posted, and what each requirement takes
//! away. With DIR, the problem is written there as knowledge files.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a bench stops at the first surprise"
)]

mod neutral;

use std::hint::black_box;
use std::path::Path;
use std::time::Instant;

use serde_json::{Value, json};
use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::decision::{Engine, Ticks, Weighing, compile, winner};
use which_messenger::knowledge::{Handle, Knowledge, Messenger, OptionIx, OptionSet};
use which_messenger::load::{self, SourceFile};

fn read(path: &str) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn sheet(knowledge: &Knowledge, sheet: &Value) -> AnswerSheet {
    let mut answers = AnswerSheet::default();
    for (question, answer) in knowledge.questions.handles().zip(sheet.as_array().unwrap()) {
        if let Some(options) = answer.as_array() {
            let option = |option: &Value| OptionIx(u8::try_from(option.as_u64().unwrap()).unwrap());
            answers.record(question, Answer::Chosen(options.iter().map(option).collect::<OptionSet>()));
        }
    }
    answers
}

fn fold(hash: u32, value: usize) -> u32 {
    hash.wrapping_mul(31).wrapping_add(u32::try_from(value).unwrap())
}

/// Who is left, and hashes of what is posted and of what each requirement takes away.
fn outcome(knowledge: &Knowledge, weighing: &mut Weighing<'_, '_>, ticks: &Ticks) -> (usize, u32, u32) {
    weighing.weigh(ticks);
    let mut left: Vec<Handle<Messenger>> = knowledge.messengers.handles().collect();
    let (mut posted, mut gone) = (0, 0);
    for rule in weighing.posted() {
        posted = fold(posted, rule.position() + 1);
        let before = left.len();
        for (attribute, floor) in knowledge.rules[rule].require.iter().flat_map(|row| &row.floors) {
            left.retain(|messenger| knowledge.fact(*messenger, *attribute).reaches(*floor));
        }
        if left.len() < before {
            gone = fold(fold(gone, rule.position() + 1), before - left.len());
        }
    }
    assert_eq!(left, weighing.survivors().collect::<Vec<_>>());
    (left.len(), posted, gone)
}

fn peak_megabytes() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM"));
    line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn rate(engine: &Engine<'_>, all: &[Ticks], seconds: f64) -> f64 {
    let mut weighing = engine.weighing();
    let (mut weighed, start) = (0_u32, Instant::now());
    while start.elapsed().as_secs_f64() < seconds {
        for ticks in all {
            black_box(weighing.weigh(black_box(ticks)));
            weighed += 1;
        }
    }
    f64::from(weighed) / start.elapsed().as_secs_f64()
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let Some(prefix) = arguments.first() else {
        println!("give the prefix of a problem");
        return;
    };
    let seconds = arguments.get(1).map_or(1.0, |seconds| seconds.parse().unwrap());
    let problem = read(&format!("{prefix}.problem.json"));
    let files = [
        SourceFile::new("questions.ron", neutral::questions(&problem)),
        SourceFile::new("messengers.ron", neutral::messengers(&problem)),
    ];
    if let Some(folder) = arguments.get(2) {
        std::fs::create_dir_all(folder).unwrap();
        for file in &files {
            std::fs::write(Path::new(folder).join(&file.name), &file.text).unwrap();
        }
    }
    let start = Instant::now();
    let knowledge = load::knowledge(&files).unwrap();
    let load_ms = start.elapsed().as_secs_f64() * 1000.0;
    let start = Instant::now();
    let engine = compile(&knowledge);
    let compile_ms = start.elapsed().as_secs_f64() * 1000.0;
    let sheets = read(&format!("{prefix}.sheets.json"));
    let sheets: Vec<AnswerSheet> =
        sheets.as_array().unwrap().iter().map(|row| sheet(&knowledge, row)).collect();
    let all: Vec<Ticks> = sheets.iter().map(|sheet| engine.ticks(sheet)).collect();
    let expected = read(&format!("{prefix}.expected.json"));
    let mut weighing = engine.weighing();
    let mut differing = 0;
    for (ticks, expected) in all.iter().zip(expected.as_array().unwrap()) {
        let (left, posted, gone) = outcome(&knowledge, &mut weighing, ticks);
        differing +=
            usize::from(json!([left, posted, gone]) != json!([expected[1], expected[2], expected[3]]));
    }
    // The plain pipeline is slow: some sheets are enough to see that both pick the same.
    for (ticks, sheet) in all.iter().zip(&sheets).take(50) {
        differing += usize::from(weighing.weigh(ticks) != winner(&knowledge, sheet));
    }
    println!(
        "{}",
        json!({"rate": rate(&engine, &all, seconds), "load_ms": load_ms, "compile_ms": compile_ms, "mb": peak_megabytes(), "sheets": all.len(), "differing": differing})
    );
}
