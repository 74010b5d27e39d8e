//! What must hold for any bytes at all. Each function panics if it does not.
#![expect(clippy::expect_used, clippy::panic, reason = "a target panics where something does not hold")]

use std::sync::LazyLock;

use which_messenger::answers::{AnswerSheet, StepsDone};
use which_messenger::engine::Engine;
use which_messenger::knowledge::{Date, Knowledge};
use which_messenger::load::{self, SourceFile};
use which_messenger::locale::Words;
use which_messenger::report::{self, Paint};
use which_messenger::terminal::{Decoder, Patience};
use which_messenger::view;

/// Two invented messengers: small, and with every kind of record.
const QUESTIONS: &str = include_str!("../tests/broken/base/questions.ron");
const MESSENGERS: &str = include_str!("../tests/broken/base/messengers.ron");

/// The bytes between the two files of one input.
const BETWEEN: &[u8] = b"\n====\n";

static INVENTED: LazyLock<Knowledge> = LazyLock::new(invented);

fn invented() -> Knowledge {
    let files = [SourceFile::new("questions.ron", QUESTIONS), SourceFile::new("messengers.ron", MESSENGERS)];
    load::knowledge(&files).expect("the invented knowledge is sound")
}

thread_local! {
    static WORDS: Words = Words::new("en", &load::english().text).expect("the program's words are sound");
}

fn today() -> Date {
    "2026-11-23".parse().unwrap_or_default()
}

/// Nothing that a terminal acts on may be in `text`, but line breaks.
fn assert_harmless(text: &str) {
    let bad = text.chars().find(|c| c.is_control() && *c != '\n');
    assert_eq!(bad, None, "in {text:?}");
}

/// Every link of `page` goes to a place in it or to an `https:` address. In a text any word may stand.
fn assert_safe_links(page: &str) {
    for target in page.split("<a ").skip(1).filter_map(|tag| tag.split_once("href=\"")).map(|(_, rest)| rest)
    {
        assert!(target.starts_with('#') || target.starts_with("https://"), "{target}");
    }
}

/// Two knowledge files. What loads can be asked, decided and shown; what does not is told without a control character.
pub(crate) fn knowledge(data: &[u8]) {
    let at = data.windows(BETWEEN.len()).position(|window| window == BETWEEN);
    let (questions, messengers) = match at {
        Some(at) => (data.get(..at).unwrap_or_default(), data.get(at + BETWEEN.len()..).unwrap_or_default()),
        None => (data, MESSENGERS.as_bytes()),
    };
    let files =
        [SourceFile::decode("questions.ron", questions), SourceFile::decode("messengers.ron", messengers)];
    match load::knowledge(&files) {
        Ok(knowledge) => show(&knowledge),
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty());
            assert_harmless(&load::render_diagnostics(&files, &diagnostics, false));
        }
    }
}

/// Every view of a recommendation for nobody in particular.
fn show(knowledge: &Knowledge) {
    let sheet = AnswerSheet::default();
    let _ = Engine::new(knowledge).winner(&sheet);
    let engine = Engine::new(knowledge);
    let assessment = engine.assess(&sheet);
    let report = WORDS.with(|words| report::compose(&assessment, words, today()));
    for columns in [1, 40, 80] {
        assert_harmless(&report::text(&report, columns, Paint::PLAIN));
    }
    assert_harmless(&report::markdown(&report));
    let page = report::html(&report);
    assert_harmless(&page);
    assert!(!page.contains("<script"), "{page}");
    assert_safe_links(&page);
    let json = view::line(&view::recommendation(&assessment, "en"));
    assert_harmless(&json);
}

/// An answer sheet: what is read is written and read again as the same.
fn sheet(name: &str, data: &[u8], as_json: bool) {
    let file = SourceFile::decode(name, data);
    match load::read_sheet(&file, &INVENTED) {
        Ok(loaded) => {
            let text = load::write_sheet(&INVENTED, &loaded.sheet, &StepsDone::default(), as_json);
            let again = load::read_sheet(&SourceFile::new(name, text.as_str()), &INVENTED);
            let again = again.unwrap_or_else(|_| panic!("not read back: {text}"));
            // What a person would rather not say is never written.
            let winner = |sheet| Engine::new(&INVENTED).winner(sheet);
            assert!(again.stale.is_none(), "{text}");
            assert_eq!(winner(&loaded.sheet), winner(&again.sheet), "{text}");
        }
        Err(diagnostics) => {
            assert!(!diagnostics.is_empty());
            assert_harmless(&load::render_diagnostics(&[file], &diagnostics, false));
        }
    }
}

/// An answer sheet in RON.
pub(crate) fn sheet_ron(data: &[u8]) {
    sheet("sheet.ron", data, false);
}

/// An answer sheet in JSON.
pub(crate) fn sheet_json(data: &[u8]) {
    sheet("sheet.json", data, true);
}

/// Lines of a batch: each gives one line of JSON, or diagnostics.
pub(crate) fn batch(data: &[u8]) {
    for line in data.split(|byte| *byte == b'\n').take(50) {
        let file = SourceFile::decode("line.json", line);
        let text = match load::read_sheet(&file, &INVENTED) {
            Ok(loaded) => {
                let engine = Engine::new(&INVENTED);
                view::line(&view::recommendation(&engine.assess(&loaded.sheet), "en"))
            }
            Err(diagnostics) => {
                let texts: Vec<String> = diagnostics.into_iter().map(|found| found.message).collect();
                view::line(&view::bad_line(1, texts))
            }
        };
        assert!(!text.contains('\n'), "{text}");
    }
}

/// A translation of the program's words, and of the knowledge.
pub(crate) fn fluent(data: &[u8]) {
    let file = SourceFile::decode("interface.ftl", data);
    let _ = load::compare_interface(&load::english(), &file);
    if let Ok(words) = Words::new("xx", &file.text)
        && let Ok(words) = words.or_else("en", &load::english().text)
    {
        let engine = Engine::new(&INVENTED);
        let report = report::compose(&engine.assess(&AnswerSheet::default()), &words, today());
        assert_harmless(&report::text(&report, 80, Paint::PLAIN));
    }
    let mut knowledge = invented();
    let diagnostics = load::translate(&mut knowledge, &file);
    assert_harmless(&load::render_diagnostics(&[file], &diagnostics, false));
    show(&knowledge);
}

/// Bytes from a terminal: every one of them is taken, and the decoder never waits for ever.
pub(crate) fn keys(data: &[u8]) {
    let mut decoder = Decoder::default();
    for byte in data {
        let _ = decoder.feed(*byte);
        if byte % 7 == 0 {
            let _ = decoder.pause();
        }
    }
    // Whatever came before, after some pauses nothing is waited for any longer.
    let pauses = (0..100).take_while(|_| {
        let is_waiting = decoder.patience() != Patience::Endless;
        let _ = decoder.pause();
        is_waiting
    });
    assert!(pauses.count() < 100);
}

/// Every view of knowledge whose texts are the bytes: nothing in a text becomes markup or a control sequence.
pub(crate) fn render(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let mut parts = text.split('\n').cycle();
    let mut fill = |source: &str| {
        let mut out = String::new();
        for (place, part) in source.split('"').enumerate() {
            // Inside quotes, and neither an address nor a date: a text for people.
            let is_text = place % 2 == 1 && part.contains(' ');
            if is_text {
                let new: String = parts.next().unwrap_or_default().escape_default().collect();
                out.push_str(&format!("\"x {}\"", new.replace("\\'", "'")));
            } else if place % 2 == 1 {
                out.push_str(&format!("\"{part}\""));
            } else {
                out.push_str(part);
            }
        }
        out
    };
    let files = [
        SourceFile::new("questions.ron", fill(QUESTIONS)),
        SourceFile::new("messengers.ron", fill(MESSENGERS)),
    ];
    match load::knowledge(&files) {
        Ok(knowledge) => show(&knowledge),
        Err(diagnostics) => assert_harmless(&load::render_diagnostics(&files, &diagnostics, false)),
    }
}
