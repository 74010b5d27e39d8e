//! What the engine costs inside one process: `cargo bench --bench engine`. Sizes are the shipped knowledge and made-up problems of
//! (questions, messengers, rules). Against other engines: `benches/peers/run`. Whole processes: `cargo bench --bench process`.
#![expect(clippy::expect_used, clippy::indexing_slicing, reason = "a bench stops at the first surprise")]

mod neutral;

use std::rc::Rc;

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::engine::Engine;
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

/// Takes up what the build made of the shipped files.
#[divan::bench(sample_count = 10)]
fn take_up_shipped(bencher: Bencher<'_, '_>) {
    bencher.bench_local(|| load::shipped("en").expect("the program was built of one source"));
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

/// Everything that is cheap to say of a sheet: pick, reasons, advice, ranking, exclusions.
#[divan::bench(args = SIZES, sample_count = 10)]
fn assess(bencher: Bencher<'_, '_>, size: &str) {
    let (files, made_up) = problem(size);
    let knowledge = knowledge(&files);
    let engine = Engine::new(&knowledge);
    let sheet = &sheets(&knowledge, &made_up)[0];
    bencher.bench_local(|| {
        black_box(engine.assess(black_box(sheet)));
    });
}

/// What the wizard asks next, before anything is answered.
#[divan::bench(args = SIZES, sample_count = 10)]
fn next_question(bencher: Bencher<'_, '_>, size: &str) {
    let knowledge = knowledge(&problem(size).0);
    let engine = Engine::new(&knowledge);
    bencher.bench_local(|| engine.interview(black_box(&AnswerSheet::default())));
}

/// What other answers would do, of a sheet that answers everything: flips and robustness. The engine has not met it before.
#[divan::bench(args = SIZES[..3].iter().copied(), sample_count = 20)]
fn changes_first(bencher: Bencher<'_, '_>, size: &str) {
    let (files, made_up) = problem(size);
    let knowledge = knowledge(&files);
    let sheet = &sheets(&knowledge, &made_up)[0];
    bencher
        .with_inputs(|| Engine::new(&knowledge))
        .bench_local_refs(|engine| changes(engine, black_box(sheet)));
}

/// The same for made-up problems and for people as they are, once the engine has met answers like theirs.
#[divan::bench(args = ["people", "10, 5, 30", "50, 200, 300"], sample_count = 20)]
fn changes_again(bencher: Bencher<'_, '_>, size: &str) {
    let (files, made_up) = problem(size);
    let knowledge = knowledge(&files);
    let sheets = if size == "people" { people(&knowledge) } else { sheets(&knowledge, &made_up[..20]) };
    let engine = Engine::new(&knowledge);
    bencher
        .counter(ItemsCount::new(sheets.len()))
        .bench_local(|| sheets.iter().map(|sheet| changes(&engine, black_box(sheet))).sum::<usize>());
}

/// Everything there is to say of people as they are.
#[divan::bench(sample_count = 20)]
fn everything(bencher: Bencher<'_, '_>) {
    let knowledge = knowledge(&problem("shipped").0);
    let (engine, people) = (Engine::new(&knowledge), people(&knowledge));
    bencher.counter(ItemsCount::new(people.len())).bench_local(|| {
        for sheet in &people {
            let assessment = engine.assess(black_box(sheet));
            let unknown = assessment.forks().outcomes.len() + assessment.interview().open.len();
            black_box((unknown, assessment.facts().used.len(), assessment.flips(), assessment.robustness()));
        }
    });
}

/// Who wins, and no more, of people as they are.
#[divan::bench]
fn winners(bencher: Bencher<'_, '_>) {
    let knowledge = knowledge(&problem("shipped").0);
    let (engine, people) = (Engine::new(&knowledge), people(&knowledge));
    let mut evaluator = engine.evaluator();
    bencher
        .counter(ItemsCount::new(people.len()))
        .bench_local(|| people.iter().filter_map(|sheet| evaluator.winner(black_box(sheet))).count());
}

fn changes(engine: &Engine<'_>, sheet: &AnswerSheet) -> usize {
    let assessment = engine.assess(sheet);
    assessment.flips().flips.len() + assessment.robustness().pivotal_answers.len()
}

/// The people of the panel and of the tests, with answers as people give them.
fn people(knowledge: &Knowledge) -> Vec<AnswerSheet> {
    let mut people = Vec::new();
    let panel: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../tests/panel/people.json")).expect("the panel");
    for person in panel {
        let json = format!("{{\"format\": 1, \"answers\": {}}}", person["answers"]);
        people.push(sheet(knowledge, "person.json", &json));
    }
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/personas");
    for entry in std::fs::read_dir(folder).expect("the personas") {
        let text = std::fs::read_to_string(entry.expect("a persona").path()).expect("a persona");
        // Of a persona only its answers; they stand in one line.
        let answers =
            text.lines().find(|line| line.trim_start().starts_with("answers: {")).expect("its answers");
        people.push(sheet(knowledge, "persona.ron", &format!("(format: 1, {answers})")));
    }
    people
}

fn sheet(knowledge: &Knowledge, name: &str, text: &str) -> AnswerSheet {
    load::read_sheet(&SourceFile::new(name, text), knowledge).expect("answers that fit").sheet
}

/// `check`: 20,000 random sheets, then every obligation.
#[divan::bench(args = SIZES[..3].iter().copied(), sample_count = 3, sample_size = 1)]
fn check(bencher: Bencher<'_, '_>, size: &str) {
    let knowledge = knowledge(&problem(size).0);
    bencher.bench_local(|| {
        prove(&knowledge, &Budget { sheets: 20_000, is_over: Rc::new(|| false) }, &|_, _| {})
    });
}
