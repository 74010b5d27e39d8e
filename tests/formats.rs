//! The report in every format: the same content, nothing that becomes markup, the JSON as its schema says.
#![expect(
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "a test stops at the first surprise, and a new kind of event or value is one"
)]

use std::path::PathBuf;
use std::sync::OnceLock;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use which_messenger::answers::AnswerSheet;
use which_messenger::engine::Engine;
use which_messenger::knowledge::{Date, Knowledge};
use which_messenger::load::{self, SourceFile};
use which_messenger::locale::Words;
use which_messenger::report::{self, Block, Grid, GridRow, Line, Mark, Paint, Report, Signs, Span};
use which_messenger::view::{Comparison, Wanted};

use crate::support::knowledge::shipped;

fn words() -> Words {
    Words::new("en", &std::fs::read_to_string("locales/en/interface.ftl").unwrap()).unwrap()
}

fn words_in(language: &str) -> Words {
    let text = std::fs::read_to_string(format!("locales/{language}/interface.ftl")).unwrap();
    Words::new(language, &text).unwrap()
}

fn today() -> Date {
    "2026-11-23".parse().unwrap()
}

/// Every persona's answers, and a sheet without any.
pub(crate) fn sheets(knowledge: &Knowledge) -> Vec<(String, AnswerSheet)> {
    let mut files: Vec<PathBuf> =
        std::fs::read_dir("tests/personas").unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut sheets = vec![("nobody".to_owned(), AnswerSheet::default())];
    for path in files {
        let text = std::fs::read_to_string(&path).unwrap();
        let answers = text.split("answers: {").nth(1).unwrap().split('}').next().unwrap();
        let sheet = format!("(format: 1, knowledge: \"{}\", answers: {{{answers}}})", knowledge.hash);
        let loaded = load::read_sheet(&SourceFile::new("sheet.ron", sheet), knowledge).unwrap();
        sheets.push((path.file_stem().unwrap().to_string_lossy().into_owned(), loaded.sheet));
    }
    assert!(sheets.len() > 25);
    sheets
}

/// Every kind of report there is, made once.
fn reports() -> &'static [(String, Report)] {
    static REPORTS: OnceLock<Vec<(String, Report)>> = OnceLock::new();
    REPORTS.get_or_init(every_report)
}

fn every_report() -> Vec<(String, Report)> {
    let (knowledge, words) = (shipped(), words());
    let engine = Engine::new(knowledge);
    let mut reports = vec![("criteria".to_owned(), report::criteria(knowledge, &words))];
    for (at, (name, sheet)) in sheets(knowledge).into_iter().enumerate() {
        let assessment = engine.assess(&sheet);
        if let Some(pick) = assessment.pick() {
            let reasons: Vec<_> = pick.reasons.iter().map(|reason| reason.rules[0]).take(1).collect();
            let page = report::for_contacts(knowledge, &words, pick, &reasons);
            reports.push((format!("{name} for contacts"), page));
        }
        // What stands alone here stands in the full report of everybody too.
        if at % 9 == 0 {
            reports.push((format!("{name} in brief"), report::brief(&assessment, &words, today())));
            reports.push((format!("{name}, why"), report::why_and_why_not(&assessment, &words, today())));
            reports.push((format!("{name}, now"), report::compared_with_now(&assessment, &words, today())));
            reports.push((format!("{name}, changes"), report::would_change(&assessment, &words)));
            reports.push((format!("{name}, facts"), report::facts_and_sources(&assessment, &words, today())));
        }
        reports.push((name, report::compose(&assessment, &words, today())));
    }
    for (handle, messenger) in knowledge.messengers.iter() {
        let name = |kind: &str| format!("{kind} {}", messenger.id);
        reports.push((name("show"), report::show(knowledge, &words, handle, today())));
        for all in [false, true] {
            let wanted = Wanted { messenger: Some(handle), all, ..Wanted::default() };
            reports.push((name("setup"), report::guides(knowledge, &words, &wanted, today())));
        }
    }
    reports.push(("guides".into(), report::guides(knowledge, &words, &Wanted::default(), today())));
    for differences in [false, true] {
        let comparison = Comparison { messengers: knowledge.messengers.handles().collect(), differences };
        reports.push(("compare".into(), report::compare(knowledge, &words, &comparison, today())));
    }
    reports
}

/// The texts of a report in order, in pieces that no format interrupts.
fn pieces(report: &Report) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut line = |line: &Line| {
        for span in line {
            match span {
                Span::Plain(text)
                | Span::Strong(text)
                | Span::Label(text)
                | Span::Address(text)
                | Span::Dim(text) => {
                    pieces.push(squeezed(text));
                }
                Span::Note(number) => pieces.push(number.to_string()),
            }
        }
    };
    let plain = |text: &String| vec![Span::Plain(text.clone())];
    for block in &report.blocks {
        match block {
            Block::Title(text)
            | Block::Subheading(text)
            | Block::Paragraph(text)
            | Block::Aside(text)
            | Block::Item(_, text)
            | Block::Step(_, text)
            | Block::Footnote(_, text) => line(text),
            Block::Heading(text) | Block::Fold(text) => line(&plain(text)),
            Block::Link { label, url } => {
                line(&plain(label));
                line(&plain(url));
            }
            // A picture; its address follows as a link.
            Block::Scan { .. } => {}
            Block::Grid(grid) => {
                for row in &grid.rows {
                    line(&plain(&row.label));
                    row.cells.iter().for_each(&mut line);
                }
            }
        }
    }
    pieces
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Asserts that every piece stands in `text`, one after the other.
fn assert_in_order(text: &str, pieces: &[String], what: &str) {
    let text = squeezed(text);
    let mut rest = text.as_str();
    for piece in pieces {
        let at = rest.find(piece.as_str());
        assert!(at.is_some(), "{what}: {piece:?} is not in {:?}", rest.chars().take(300).collect::<String>());
        rest = &rest[at.unwrap() + piece.len()..];
    }
}

fn read_markdown(text: &str) -> Vec<Event<'_>> {
    Parser::new_ext(text, Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES)
        .collect()
}

/// The letters of a Markdown document as a reader sees them, a line a block.
fn seen_in_markdown(text: &str) -> String {
    let mut seen = String::new();
    for event in read_markdown(text) {
        match event {
            Event::Text(part) => seen.push_str(&part),
            Event::FootnoteReference(number) => seen.push_str(&number),
            Event::SoftBreak | Event::HardBreak | Event::End(TagEnd::Paragraph | TagEnd::Item) => {
                seen.push('\n');
            }
            Event::End(TagEnd::Heading(_) | TagEnd::TableCell) => seen.push('\n'),
            Event::Html(part) => assert_eq!(part.trim(), "<!-- -->"),
            Event::Start(_) | Event::End(_) => {}
            other => assert_eq!(format!("{other:?}"), "text"),
        }
    }
    seen
}

/// The letters of a page as a reader sees them. Holds only for pages that escape `<`, `>`, `"` and `&` everywhere.
fn seen_in_html(page: &str) -> String {
    let body = page.split("<main>").nth(1).unwrap();
    let mut seen = String::new();
    for part in body.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        let is_inline = ["strong", "/strong", "b", "/b", "b ", "a ", "/a", "sup", "/sup"];
        if !is_inline.iter().any(|name| tag == *name || (name.ends_with(' ') && tag.starts_with(name))) {
            seen.push('\n');
        }
        seen.push_str(text);
    }
    seen.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn every_report_says_the_same_in_text_in_markdown_and_in_html() {
    for (name, report) in reports() {
        let pieces = pieces(report);
        assert_in_order(&seen_in_markdown(&report::markdown(report)), &pieces, &format!("{name}, Markdown"));
        assert_in_order(&seen_in_html(&report::html(report)), &pieces, &format!("{name}, HTML"));
        // Side by side a cell is broken over lines; under each other it is not.
        let text = report::text(report, 40, Paint::PLAIN);
        assert_in_order(&text, &pieces, &format!("{name}, text"));
    }
}

#[test]
fn the_card_of_every_persona_fits_its_window_whole_in_every_language() {
    let knowledge = shipped();
    let engine = Engine::new(knowledge);
    for (name, sheet) in sheets(knowledge) {
        let assessment = engine.assess(&sheet);
        for language in ["en", "nl"] {
            let card = report::card(&assessment, &words_in(language), today());
            for (columns, rows) in [(80, 24), (80, 13), (40, 20), (40, 9), (30, 12), (30, 6)] {
                let text = card.text(columns, rows, Paint::PLAIN);
                let taken: usize =
                    text.lines().map(|line| line.chars().count().div_ceil(columns).max(1)).sum();
                let least = card.text(columns, 0, Paint::PLAIN).lines().count();
                assert!(taken <= rows.max(least), "{name} {language} {columns}x{rows}:\n{text}");
                assert!(squeezed(&text).contains(&squeezed(&card.headline)), "{name} {language}:\n{text}");
            }
            assert!(card.reasons.len() <= 3 && card.warnings.len() <= 2, "{name}: {card:?}");
            let is_said = |text: &String| text.chars().count() <= 160;
            assert!(card.reasons.iter().all(is_said), "{name}: {:?}", card.reasons);
            assert!(assessment.pick().is_none() || card.next.is_some(), "{name} has nothing to do first");
        }
    }
}

#[test]
fn a_page_is_whole_in_itself_and_can_run_and_fetch_nothing() {
    for (name, report) in reports() {
        let page = report::html(report);
        for bad in
            ["<script", "src=", "url(", "@import", "<link", "<iframe", "<img", "javascript:", "onload="]
        {
            assert!(!page.contains(bad), "{name}: {bad}");
        }
        assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\">"), "{name}");
        assert!(page.contains("default-src 'none'") && page.contains("prefers-color-scheme: dark"), "{name}");
        assert_eq!(page.matches("<h1>").count(), 1, "{name}");
        for href in page.split("href=\"").skip(1) {
            let href = href.split('"').next().unwrap();
            match href.strip_prefix('#') {
                Some(id) => assert!(page.contains(&format!("id=\"{id}\"")), "{name}: {href} leads nowhere"),
                None => assert!(href.starts_with("https://"), "{name}: {href}"),
            }
        }
    }
}

#[test]
fn headings_come_in_order_and_no_level_is_left_out() {
    for (name, report) in reports() {
        let mut last = 0;
        for block in &report.blocks {
            let level = match block {
                Block::Title(_) => 1,
                Block::Heading(_) | Block::Fold(_) => 2,
                Block::Subheading(_) => 3,
                _ => continue,
            };
            assert!(level <= last + 1, "{name}: {block:?}");
            last = level;
        }
        assert!(matches!(report.blocks[0], Block::Title(_)), "{name}");
    }
}

#[test]
fn a_download_is_drawn_as_a_code_beside_its_address_in_html_only() {
    let (knowledge, words) = (shipped(), words());
    let sheets = sheets(knowledge);
    let (_, sheet) = sheets.iter().find(|(name, _)| name == "grandparent_on_android").unwrap();
    let engine = Engine::new(knowledge);
    let report = report::compose(&engine.assess(sheet), &words, today());
    let codes: Vec<&String> = report
        .blocks
        .iter()
        .filter_map(|block| if let Block::Scan { url, .. } = block { Some(url) } else { None })
        .collect();
    let page = report::html(&report);
    assert!(!codes.is_empty());
    assert_eq!(page.matches("<svg role=\"img\"").count(), codes.len());
    for url in codes {
        assert!(page.contains(&format!(", {url}\"")), "no picture says that it is {url}");
        assert!(
            report.blocks.iter().any(|block| matches!(block, Block::Link { url: other, .. } if other == url))
        );
    }
    assert!(
        !report::markdown(&report).contains("svg")
            && !report::text(&report, 80, Paint::PLAIN).contains("Scan")
    );
}

/// A report whose own words are all the same.
fn saying(word: &str, blocks: Vec<Block>) -> Report {
    let text = || word.to_owned();
    let signs = Signs {
        scan: text(),
        contents: text(),
        good: text(),
        bad: text(),
        caution: text(),
        explained: text(),
        page: text(),
    };
    Report { language: text(), name: None, signs, made_by: text(), blocks }
}

/// A report of one block.
fn only(block: Block) -> Report {
    saying("en", vec![block])
}

/// A grid of one cell.
fn cell(label: &str, cell: &str) -> Grid {
    let row = GridRow {
        group: None,
        label: label.to_owned(),
        explain: None,
        cells: vec![vec![Span::Plain(cell.to_owned())]],
    };
    Grid { corner: "c".into(), columns: vec!["one".into()], rows: vec![row], is_list: false }
}

/// Text made of the characters that mean something somewhere.
fn hostile() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        prop::sample::select("\\`*_{}[]<>()#+-.!|&~=:;\"'/@$^%,?1234567890".chars().collect::<Vec<_>>()),
        prop::sample::select("ab cd éß漢 ".chars().collect::<Vec<_>>()),
    ];
    let piece = prop_oneof![
        8 => character.prop_map(String::from),
        1 => prop::sample::select(vec!["https://a.example/x", "&amp;", "<script>", "<!--", "1. ", "- ", "```", "---", "[a]: b", "</style>"])
            .prop_map(String::from),
    ];
    prop::collection::vec(piece, 1..24)
        .prop_map(|parts| parts.concat())
        .prop_filter("has letters", |text| !text.trim().is_empty())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn no_text_becomes_markup_in_markdown(text in hostile()) {
        let line = vec![Span::Plain(text.clone())];
        let blocks = [
            (Block::Paragraph(line.clone()), vec!["Paragraph"]),
            (Block::Title(line.clone()), vec!["Heading"]),
            (Block::Item(Mark::Neutral, line.clone()), vec!["List", "Item"]),
            (Block::Step(7, line.clone()), vec!["List", "Item"]),
        ];
        for (block, tags) in blocks {
            let markdown = report::markdown(&only(block));
            let mut seen = String::new();
            let mut found = Vec::new();
            for event in read_markdown(&markdown) {
                match event {
                    Event::Text(part) => seen.push_str(&part),
                    Event::Start(Tag::Paragraph) => found.push("Paragraph"),
                    Event::Start(Tag::Heading { .. }) => found.push("Heading"),
                    Event::Start(Tag::List(_)) => found.push("List"),
                    Event::Start(Tag::Item) => found.push("Item"),
                    Event::End(_) => {}
                    other => prop_assert!(false, "{other:?} in {markdown:?}"),
                }
            }
            prop_assert_eq!(found, tags, "{:?}", &markdown);
            prop_assert_eq!(squeezed(&seen), squeezed(&text), "{:?}", &markdown);
        }
    }

    #[test]
    fn no_cell_breaks_a_table_in_markdown(label in hostile(), cell in hostile()) {
        let markdown = report::markdown(&only(Block::Grid(self::cell(&label, &cell))));
        let mut cells = vec![];
        for event in read_markdown(&markdown) {
            match event {
                Event::Start(Tag::TableCell) => cells.push(String::new()),
                Event::Text(part) => cells.last_mut().unwrap().push_str(&part),
                Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow) | Event::End(_) => {}
                other => prop_assert!(false, "{other:?} in {markdown:?}"),
            }
        }
        let cells: Vec<String> = cells.iter().map(|cell| squeezed(cell)).collect();
        prop_assert_eq!(cells, vec!["c".to_owned(), "one".into(), squeezed(&label), squeezed(&cell)]);
    }

    #[test]
    fn no_text_becomes_markup_in_html(text in hostile()) {
        let report = saying(&text, vec![
                Block::Title(vec![Span::Plain(text.clone())]),
                Block::Heading(text.clone()),
                Block::Item(Mark::For, vec![Span::Strong(text.clone()), Span::Label(text.clone())]),
                Block::Link { label: text.clone(), url: text.clone() },
                Block::Grid(cell(&text, &text)),
            ]);
        let harmless = report::html(&saying("x", report.blocks.iter().map(harmless).collect()));
        let page = report::html(&report);
        // The same tags whatever the text is, but for the links that it is by itself.
        prop_assert_eq!(page.matches('<').count() - 2 * page.matches("<a ").count(), harmless.matches('<').count());
        let body = seen_in_html(&page);
        prop_assert!(squeezed(&body).contains(&squeezed(&text)));
    }
}

/// The same block saying nothing.
fn harmless(block: &Block) -> Block {
    let x = || "x".to_owned();
    match block {
        Block::Title(_) => Block::Title(vec![Span::Plain(x())]),
        Block::Heading(_) => Block::Heading(x()),
        Block::Item(mark, _) => Block::Item(*mark, vec![Span::Strong(x()), Span::Label(x())]),
        Block::Link { .. } => Block::Link { label: x(), url: x() },
        _ => Block::Grid(cell("x", "x")),
    }
}

#[test]
fn lists_that_follow_each_other_stay_two_lists_in_markdown() {
    let line = || vec![Span::Plain("text".into())];
    let report = Report {
        blocks: vec![
            Block::Item(Mark::Neutral, line()),
            Block::Link { label: "home".into(), url: "https://a.example".into() },
            Block::Step(1, line()),
            Block::Step(2, line()),
            Block::Step(1, line()),
        ],
        ..only(Block::Paragraph(line()))
    };
    let markdown = report::markdown(&report);
    let lists =
        read_markdown(&markdown).iter().filter(|event| matches!(event, Event::Start(Tag::List(_)))).count();
    assert_eq!(lists, 4, "{markdown}");
}
