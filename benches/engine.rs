//! What the engine costs inside one process: `cargo bench --bench engine`. Sizes are the shipped knowledge and made-up problems of
//! (questions, messengers, rules). Against other engines: `benches/peers/run`. Whole processes: `cargo bench --bench process`.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a bench stops at the first surprise")]

mod neutral;

use std::rc::Rc;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::engine::{Engine, flips, interview, recommend};
use which_messenger::knowledge::{Knowledge, OptionIx};
use which_messenger::load::{self, SourceFile};
use which_messenger::proof::{Budget, prove};

const SIZES: [&str; 4] = ["shipped", "10, 5, 30", "50, 200, 300", "200, 2000, 2000"];

fn main() {
    divan::main();
}

/// The files of a size, and sheets that answer everything.
fn problem(size: &str) -> ([SourceFile; 2], Vec<neutral::Sheet>) {
    let sizes = match size {
        "10, 5, 30" => [10, 5, 30, 30],
        "50, 200, 300" => [50, 200, 300, 60],
        "200, 2000, 2000" => [200, 2000, 2000, 120],
        _ => return (load::embedded(), Vec::new()),
    };
    let problem = neutral::problem(sizes, 1);
    let files = [
        SourceFile::new("questions.ron", neutral::questions(&problem)),
        SourceFile::new("messengers.ron", neutral::messengers(&problem)),
    ];
    (files, neutral::sheets(&problem, 500, 2))
}

fn knowledge(files: &[SourceFile; 2]) -> Knowledge {
    load::knowledge(files).expect("knowledge without a fault")
}

/// The sheets of a problem, or one of the shipped questionnaire: the first option of everything.
fn sheets(knowledge: &Knowledge, made_up: &[neutral::Sheet]) -> Vec<AnswerSheet> {
    let only = |option: usize| OptionIx(u8::try_from(option).expect("few options"));
    let first = || {
        let handles = knowledge.questions.handles();
        handles.fold(AnswerSheet::default(), |sheet, question| {
            sheet.with(question, Answer::Chosen([only(0)].into_iter().collect()))
        })
    };
    if made_up.is_empty() {
        return vec![first()];
    }
    let filled = |row: &neutral::Sheet| {
        let mut sheet = AnswerSheet::default();
        for (question, chosen) in knowledge.questions.handles().zip(row) {
            if let Some(chosen) = chosen {
                sheet.record(question, Answer::Chosen(chosen.iter().map(|option| only(*option)).collect()));
            }
        }
        sheet
    };
    made_up.iter().map(filled).collect()
}

/// Reads the files and resolves every name.
#[divan::bench(args = SIZES, sample_count = 10)]
fn load_files(bencher: Bencher<'_, '_>, size: &str) {
    let (files, _) = problem(size);
    bencher.bench_local(|| knowledge(black_box(&files)));
}

/// Makes the compiled form.
#[divan::bench(args = SIZES)]
fn compile_knowledge(bencher: Bencher<'_, '_>, size: &str) {
    let knowledge = knowledge(&problem(size).0);
    bencher.bench_local(|| {
        black_box(Engine::new(black_box(&knowledge)));
    });
}

/// Posts, screens and ranks: the winner of a sheet.
#[divan::bench(args = SIZES)]
fn evaluate(bencher: Bencher<'_, '_>, size: &str) {
    let (files, made_up) = problem(size);
    let knowledge = knowledge(&files);
    let engine = Engine::new(&knowledge);
    let all: Vec<_> = sheets(&knowledge, &made_up).iter().map(|sheet| engine.bits(sheet)).collect();
    let mut evaluator = engine.evaluator();
    bencher.counter(ItemsCount::new(all.len())).bench_local(|| {
        for ticks in &all {
            black_box(evaluator.evaluate(black_box(ticks)));
        }
    });
}

/// The whole recommendation of a sheet, with reasons, exclusions and what is still open.
#[divan::bench(args = SIZES, sample_count = 10)]
fn recommend_with_reasons(bencher: Bencher<'_, '_>, size: &str) {
    let (files, made_up) = problem(size);
    let knowledge = knowledge(&files);
    let sheet = &sheets(&knowledge, &made_up)[0];
    bencher.bench_local(|| recommend(&knowledge, black_box(sheet)));
}

/// What the wizard asks next, before anything is answered.
#[divan::bench(args = SIZES, sample_count = 10)]
fn next_question(bencher: Bencher<'_, '_>, size: &str) {
    let knowledge = knowledge(&problem(size).0);
    bencher.bench_local(|| interview(&knowledge, black_box(&AnswerSheet::default())));
}

/// The fewest other answers that would lead elsewhere.
#[divan::bench]
fn flips_of_the_shipped_knowledge(bencher: Bencher<'_, '_>) {
    let knowledge = knowledge(&problem("shipped").0);
    let sheet = &sheets(&knowledge, &[])[0];
    bencher.bench_local(|| flips(&knowledge, black_box(sheet)));
}

/// `check`: 20,000 random sheets, then every obligation.
#[divan::bench(args = SIZES[..3].iter().copied(), sample_count = 3, sample_size = 1)]
fn check(bencher: Bencher<'_, '_>, size: &str) {
    let knowledge = knowledge(&problem(size).0);
    bencher.bench_local(|| {
        prove(&knowledge, &Budget { sheets: 20_000, is_over: Rc::new(|| false) }, &|_, _| {})
    });
}
