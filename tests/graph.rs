//! `graph`: everything is in the picture, it is what the engine does, and it is well-formed whatever the texts say.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::process::{Command, Stdio};

use roxmltree::{Document, Node};
use which_messenger::answers::{Answer, AnswerSheet};
use which_messenger::engine::Engine;
use which_messenger::graph::{self, Picture};
use which_messenger::knowledge::{Kind, Knowledge, OptionSet};
use which_messenger::load::{self, SourceFile};
use which_messenger::locale::Words;

use crate::support::command::run;
use crate::support::knowledge::{load_files, load_shipped, shipped};

fn changed(questions: &[(&str, &str)], messengers: &[(&str, &str)]) -> Knowledge {
    let mut files = load::embedded();
    for (file, changes) in files.iter_mut().zip([questions, messengers]) {
        let mut text = file.text.clone();
        for (from, to) in changes {
            assert!(text.contains(from), "{from}");
            text = text.replace(from, to);
        }
        *file = SourceFile::new(file.name.clone(), text);
    }
    load_files(&files)
}

/// Words that would break out of SVG, DOT or Mermaid.
const HOSTILE: &str = r"</text>]]>&amp; --> style:# %%{init: {}}%% 'x' `y` \\N #quot; ; {} |";

/// Two questions with options whose ids, joined by `_`, are the same.
const ALIKE: &str = r#"
        (id: q0, topic: "One", ask: "One?", why: "One.", choose: one, about: choice,
            options: [(id: b_c, label: "B C"), (id: d, label: "D")]),
        (id: q0_b, topic: "Two", ask: "Two?", why: "Two.", choose: one, about: choice, ask_if: is(q0, b_c),
            options: [(id: c, label: "C"), (id: d, label: "D")]),
    ],
    rules: ["#;

fn hostile() -> Knowledge {
    let topic = format!("topic: {:?}", format!("{HOSTILE}\" end"));
    let label = format!("label: {:?}", format!("{HOSTILE} option\" end"));
    let name = format!("name: {:?}", format!("{HOSTILE} name"));
    changed(
        &[
            ("topic: \"Your devices\"", &topic),
            ("label: \"An iPhone\"", &label),
            ("\n    ],\n    rules: [", ALIKE),
        ],
        &[("name: \"Briar\",\n            summary", &format!("{name},\n            summary"))],
    )
}

fn english() -> Words {
    Words::new("en", &load::english().text).unwrap()
}

fn number(node: Node<'_, '_>, name: &str) -> f64 {
    node.attribute(name).unwrap().parse().unwrap()
}

fn classed<'a>(document: &'a Document<'_>, name: &str, class: &str) -> Vec<Node<'a, 'a>> {
    document
        .descendants()
        .filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name)))
        .filter(|node| node.attribute("class") == Some(class))
        .collect()
}

/// All words of the picture, with lines joined.
fn words(document: &Document<'_>) -> String {
    let texts = document.descendants().filter(|node| node.tag_name().name() == "text");
    texts.filter_map(|node| node.text()).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_question_option_rule_and_messenger_is_in_the_svg() {
    let knowledge = shipped();
    let svg = graph::svg(&Picture::of(knowledge, &english()));
    let document = Document::parse(&svg).unwrap();
    let words = words(&document);
    for (_, question) in knowledge.questions.iter() {
        for text in
            [&question.topic, &question.ask].into_iter().chain(question.options.iter().map(|o| &o.label))
        {
            assert!(words.contains(text.as_str()), "{text}");
        }
    }
    for (_, rule) in knowledge.rules.iter() {
        assert!(words.contains(&rule.id), "{}", rule.id);
        assert!(svg.contains(&rule.because), "{}", rule.because);
    }
    for messenger in knowledge.candidates().map(|messenger| &knowledge.messengers[messenger]) {
        assert!(words.contains(&messenger.name), "{}", messenger.name);
    }
    let worry = &knowledge.questions[knowledge.worries];
    let nothing = &worry.options.iter().find(|option| option.id == "nothing_special").unwrap().label;
    assert!(words.contains(&format!("Asked if {}: not “{nothing}”", worry.topic)));
    assert!(words.contains("Asked if Your devices: “An Android phone”"));
}

/// For each option of a question with one answer: how often a messenger fails a rule that this option alone posts.
fn exclusions_by_the_engine(knowledge: &Knowledge) -> usize {
    let mut count = 0;
    for (handle, question) in knowledge.questions.iter().filter(|(_, question)| question.kind == Kind::One) {
        for (option, _) in question.options() {
            let mut sheet = AnswerSheet::default();
            sheet.record(handle, Answer::Chosen(OptionSet::only(option)));
            let engine = Engine::new(knowledge);
            for exclusion in engine.assess(&sheet).exclusions {
                let rules: BTreeSet<_> = exclusion.failed.iter().map(|witness| witness.rule).collect();
                count += rules.len();
            }
        }
    }
    count
}

#[test]
fn the_crosses_are_the_exclusions_of_the_engine() {
    let knowledge = shipped();
    let svg = graph::svg(&Picture::of(knowledge, &english()));
    let document = Document::parse(&svg).unwrap();
    let one: BTreeSet<&str> = knowledge
        .questions
        .iter()
        .filter(|(_, question)| question.kind == Kind::One)
        .map(|(_, question)| question.topic.as_str())
        .collect();
    let mut drawn = 0;
    for card in classed(&document, "g", "question") {
        let topic = card.descendants().find(|node| node.attribute("class") == Some("topic")).unwrap();
        if one.contains(topic.text().unwrap()) {
            drawn += card.descendants().filter(|node| node.attribute("class") == Some("out")).count();
        }
    }
    let expected = exclusions_by_the_engine(knowledge);
    assert!(expected > 20, "{expected}");
    assert_eq!(drawn, expected);
}

#[test]
fn nothing_stands_outside_the_page_and_no_two_cards_overlap() {
    for knowledge in [load_shipped(), hostile()] {
        let svg = graph::svg(&Picture::of(&knowledge, &english()));
        let document = Document::parse(&svg).unwrap();
        let (width, height) =
            (number(document.root_element(), "width"), number(document.root_element(), "height"));
        let inside = |x: f64, y: f64| (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
        for node in document.descendants().filter(|node| node.has_attribute("x")) {
            assert!(inside(number(node, "x"), number(node, "y")), "{node:?}");
        }
        let cards: Vec<[f64; 4]> = classed(&document, "rect", "card")
            .into_iter()
            .map(|card| ["x", "y", "width", "height"].map(|name| number(card, name)))
            .collect();
        // One more may hold the rules that no option posts.
        assert!(cards.len() >= knowledge.questions.len(), "{}", cards.len());
        for (at, [x, y, wide, high]) in cards.iter().enumerate() {
            assert!(inside(x + wide, y + high));
            for [other_x, other_y, other_wide, other_high] in &cards[at + 1..] {
                let apart = x + wide <= *other_x
                    || other_x + other_wide <= *x
                    || y + high <= *other_y
                    || other_y + other_high <= *y;
                assert!(apart, "{at}");
            }
        }
    }
}

#[test]
fn texts_that_look_like_markup_stay_texts() {
    let knowledge = hostile();
    let svg = graph::svg(&Picture::of(&knowledge, &english()));
    let document = Document::parse(&svg).unwrap();
    let topic = classed(&document, "text", "topic")[0].text().unwrap().to_owned();
    assert_eq!(topic, format!("{HOSTILE}\" end"));
    let dot = graph::dot(&Picture::of(&knowledge, &english()));
    check_dot(&dot);
    let shown = |label: &str| label.replace("\\\\", "\\").replace("&amp;", "&");
    assert!(labels(&dot, "label=").any(|label| shown(label) == format!("{HOSTILE} name")), "{dot}");
    let mermaid = graph::mermaid(&Picture::of(&knowledge, &english()));
    check_mermaid(&mermaid);
    let shown = |label: &str| {
        let letters = (b' '..=b'~').filter(|letter| *letter != b'#').chain([b'#']);
        letters.fold(label.to_owned(), |text, letter| {
            text.replace(&format!("#{letter};"), &char::from(letter).to_string())
        })
    };
    assert!(labels(&mermaid, "([").any(|label| shown(label) == format!("{HOSTILE} name")), "{mermaid}");
    // Where Graphviz is installed, it has the last word.
    let Some(drawn) = graphviz(&dot, "-Tsvg") else { return };
    let document = drawn.split_once("<svg").unwrap().1;
    let document = format!("<svg{document}");
    let document = Document::parse(&document).unwrap();
    let is_name = |node: &Node<'_, '_>| node.text() == Some(&format!("{HOSTILE} name"));
    assert!(document.descendants().any(|node| is_name(&node)), "{drawn}");
}

/// The quoted strings behind `before`.
fn labels<'t>(text: &'t str, before: &'t str) -> impl Iterator<Item = &'t str> {
    text.match_indices(before).filter_map(|(at, _)| Some(string(&text[at + before.len()..])?.0))
}

/// What Graphviz makes of a picture, if it is installed.
fn graphviz(dot: &str, format: &str) -> Option<String> {
    let mut child =
        Command::new("dot").arg(format).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().ok()?;
    child.stdin.take().unwrap().write_all(dot.as_bytes()).unwrap();
    let drawn = child.wait_with_output().unwrap();
    assert!(drawn.status.success());
    Some(String::from_utf8(drawn.stdout).unwrap())
}

#[test]
fn the_svg_asks_for_nothing_from_elsewhere_and_knows_light_and_dark() {
    let svg = graph::svg(&Picture::of(shipped(), &english()));
    let without_namespace = svg.replacen("http://www.w3.org/2000/svg", "", 1);
    for word in
        ["http:", "https:", "href", "url(", "@import", "@font-face", "<script", "<image", "<foreignObject"]
    {
        assert!(!without_namespace.contains(word), "{word}");
    }
    let style = Document::parse(&svg).unwrap();
    let style = style.descendants().find(|node| node.tag_name().name() == "style").unwrap();
    let (light, dark) = style.text().unwrap().split_once("@media (prefers-color-scheme: dark)").unwrap();
    for class in [".page", ".card", ".must", ".nice", ".soft"] {
        assert!(light.contains(class) && dark.contains(class), "{class}");
    }
}

#[test]
fn many_messengers_are_counted_instead_of_shown_one_by_one() {
    let one = "\n        (\n            id: session,";
    let files = load::embedded();
    let [_, messengers] = &files;
    let start = messengers.text.find(one).unwrap();
    let rest = &messengers.text[start..];
    let end = rest.find("\n        ),").unwrap() + "\n        ),".len();
    let copies: String = (0..20)
        .map(|at| {
            let copy = rest[..end].replacen("id: session,", &format!("id: copy_{at},"), 1);
            copy.replace("page_order: (level: fifth", &format!("page_order: (level: copy_{at}"))
        })
        .collect();
    let levels: String = (0..20).map(|at| format!("(id: copy_{at}, label: \"copy\"), ")).collect();
    let text = messengers.text.replacen(&rest[..end], &format!("{}{copies}", &rest[..end]), 1);
    let text = text.replacen("(id: fifth,", &format!("{levels}(id: fifth,"), 1);
    // The criteria of the page would have to name every copy.
    let criteria = text.find("\n    criteria: [").unwrap();
    let end = criteria + text[criteria..].find("\n    ],").unwrap() + "\n    ],".len();
    let text = format!("{}{}", &text[..criteria], &text[end..]);
    let files = [files[0].clone(), SourceFile::new("messengers.ron", text)];
    let knowledge = load_files(&files);
    assert_eq!(knowledge.candidates().count(), 25);
    let svg = graph::svg(&Picture::of(&knowledge, &english()));
    let document = Document::parse(&svg).unwrap();
    let browser = words(&document);
    assert!(browser.contains("24 of 25"), "only Element works in a browser");
    assert_eq!(classed(&document, "path", "out").len(), 1, "the one of the legend");
}

#[test]
fn a_rule_that_no_option_asks_for_is_shown_apart() {
    let knowledge = changed(&[("when: is(ip, must)", "when: not(is(ip, no))")], &[]);
    let svg = graph::svg(&Picture::of(&knowledge, &english()));
    let document = Document::parse(&svg).unwrap();
    let last = classed(&document, "g", "question").into_iter().next_back().unwrap();
    let texts = last.descendants().filter(|node| node.tag_name().name() == "text");
    let text: Vec<&str> = texts.filter_map(|node| node.text()).collect();
    let text = text.join(" ");
    assert!(text.contains("Whatever is chosen") && text.contains("ip_must"), "{text}");
    assert!(text.contains("only if Hidden IP address: not “No, that does not matter to me”"), "{text}");
}

/// A quoted string at the beginning of `text`, and what follows.
fn string(text: &str) -> Option<(&str, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut escaped = false;
    for (at, letter) in inner.char_indices() {
        match letter {
            '"' if !escaped => return Some((&inner[..at], &inner[at + 1..])),
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    None
}

/// Attributes in brackets: `[name=word, name="string"]`.
fn attributes(mut text: &str) -> bool {
    text = match text.strip_prefix('[') {
        Some(inside) => inside,
        None => return text == ";",
    };
    loop {
        let Some((name, value)) = text.split_once('=') else { return false };
        if name.is_empty() || !name.chars().all(|c| c.is_ascii_lowercase()) {
            return false;
        }
        let word = value.len() - value.trim_start_matches(|c: char| c.is_ascii_alphanumeric()).len();
        text = match string(value) {
            Some((_, rest)) => rest,
            None if word > 0 => &value[word..],
            None => return false,
        };
        match text.strip_prefix(", ") {
            Some(rest) => text = rest,
            None => return text == "];",
        }
    }
}

/// Checks every line of the part of DOT that we write, and that lines lead from and to what there is. Returns the lines.
fn check_dot(dot: &str) -> usize {
    let body = dot.strip_prefix("digraph questionnaire {\n").unwrap().strip_suffix("}\n").unwrap();
    let (mut nodes, mut lines) = (BTreeSet::new(), Vec::new());
    for line in body.lines().filter(|line| line.starts_with("  \"")) {
        let (from, rest) = string(line.trim_start()).unwrap_or_else(|| panic!("{line}"));
        let rest = if let Some(rest) = rest.strip_prefix(" -> ") {
            let (to, rest) = string(rest).unwrap_or_else(|| panic!("{line}"));
            lines.push((from, to));
            rest
        } else {
            assert!(nodes.insert(from), "twice: {from}");
            rest
        };
        assert!(attributes(rest.trim_start()), "{line}");
    }
    for (from, to) in &lines {
        assert!(nodes.contains(from) && nodes.contains(to), "{from} -> {to}");
    }
    assert!(body.lines().count() == nodes.len() + lines.len() + 4, "a line of another kind");
    lines.len()
}

/// The same for Mermaid. Returns the lines between nodes.
fn check_mermaid(text: &str) -> usize {
    let body = text.strip_prefix("flowchart LR\n").unwrap();
    let (mut nodes, mut lines) = (BTreeSet::new(), Vec::new());
    let id = |text: &str| -> String {
        let id: String =
            text.chars().take_while(|c| c.is_ascii_alphanumeric() || ['_', '.'].contains(c)).collect();
        assert!(!id.is_empty(), "{text}");
        id
    };
    for line in body.lines() {
        let line = line.trim_start();
        // Strings hold no quotation mark and no backslash; what stands in them is of no meaning.
        let pieces: Vec<&str> = line.split('"').collect();
        assert_eq!(pieces.len() % 2, 1, "{line}");
        let bare: String = pieces.iter().step_by(2).copied().collect::<Vec<_>>().join("\"\"");
        for inside in pieces.iter().skip(1).step_by(2) {
            assert!(!inside.contains(['<', '>', '`', '\\', '&']), "{line}");
        }
        let from = id(&bare);
        let rest = &bare[from.len()..];
        let arrow =
            [" --- ", " --> ", " --x ", " -.->|\"\"| ", " -.-> "].into_iter().find(|a| rest.starts_with(a));
        let shape = match arrow {
            Some(arrow) => {
                let to = id(&rest[arrow.len()..]);
                let shape = rest[arrow.len() + to.len()..].to_owned();
                lines.push((from, to.clone()));
                (!shape.is_empty()).then_some((to, shape))
            }
            None => Some((from, rest.to_owned())),
        };
        if let Some((node, shape)) = shape {
            assert!(["[[\"\"]]", "(\"\")", "[\"\"]", "([\"\"])"].contains(&shape.as_str()), "{line}");
            assert!(nodes.insert(node), "twice: {line}");
        }
    }
    for (from, to) in &lines {
        assert!(nodes.contains(from) && nodes.contains(to), "{from} {to}");
    }
    lines.len()
}

#[test]
fn the_dot_is_well_formed_and_complete() {
    let knowledge = shipped();
    let dot = graph::dot(&Picture::of(knowledge, &english()));
    let lines = check_dot(&dot);
    let options: usize = knowledge.questions.iter().map(|(_, question)| question.options.len()).sum();
    assert!(lines > options + knowledge.rules.len(), "{lines}");
    for (_, rule) in knowledge.rules.iter() {
        assert!(dot.contains(&format!("-> \"r_{}\"", rule.id)), "nothing posts {}", rule.id);
    }
    assert!(
        dot.contains("\"m_signal\"") && !dot.contains("\"m_whatsapp\""),
        "only candidates are in the picture"
    );
    // Where Graphviz is installed, it has the last word.
    let Some(plain) = graphviz(&dot, "-Tplain") else { return };
    assert_eq!(plain.lines().filter(|line| line.starts_with("edge ")).count(), lines);
}

#[test]
fn the_mermaid_is_well_formed_and_small_enough_to_be_drawn() {
    let text = graph::mermaid(&Picture::of(shipped(), &english()));
    let lines = check_mermaid(&text);
    assert!((100..500).contains(&lines), "{lines}");
    assert!(text.len() < 50_000, "{}", text.len());
}

#[test]
fn each_format_is_written_where_it_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let begins: BTreeMap<&str, &str> =
        [("svg", "<?xml"), ("dot", "digraph"), ("mermaid", "flowchart"), ("html", "<!DOCTYPE html>")]
            .into_iter()
            .collect();
    for (format, beginning) in begins {
        let path = folder.path().join(format);
        let output = run(["graph", "--format", format, "--output", path.to_str().unwrap()]);
        assert_eq!(output.status, Some(0));
        assert!(output.stdout.is_empty());
        let text = std::fs::read_to_string(path).unwrap();
        assert!(text.starts_with(beginning), "{format}");
        assert_eq!(run(["graph", "--format", format]).stdout, text, "same bytes");
    }
    assert!(run(["graph"]).stdout.starts_with("<?xml"));
}

#[test]
fn the_formats_of_reports_and_pictures_do_not_mix() {
    for (arguments, status) in [
        (&["graph", "--format", "json"][..], 2),
        (&["--format", "json", "graph"][..], 2),
        (&["recommend", "--format", "svg"][..], 2),
        (&["recommend", "--set", "number=fine", "--format", "json"][..], 0),
        (&["--format", "json", "recommend", "--set", "number=fine"][..], 0),
    ] {
        let output = run(arguments);
        assert_eq!(output.status, Some(status), "{arguments:?}");
        assert_eq!(output.stdout.starts_with('{'), status == 0, "{arguments:?}");
    }
}

#[test]
fn a_picture_in_dutch_is_dutch_throughout_and_says_so() {
    let drawn = |format: &str| run(["graph", "--lang", "nl", "--format", format]);
    let svg = drawn("svg");
    assert_eq!(svg.status, Some(0), "{}", svg.stderr);
    let picture = Document::parse(&svg.stdout).unwrap();
    assert_eq!(picture.root_element().attribute("lang"), Some("nl"));
    let english = [
        "Asked if",
        "only if",
        "offered if",
        "posts no rule",
        "or better",
        "the nicer",
        "ruled out",
        "choose one",
        "Whatever is",
    ];
    for format in ["svg", "dot", "mermaid", "html"] {
        let text = drawn(format).stdout;
        assert!(text.contains("kies er"), "{format}");
        let left: Vec<&&str> = english.iter().filter(|words| text.contains(**words)).collect();
        assert!(left.is_empty(), "{format}: {left:?}");
    }
}

#[test]
fn every_anchor_of_the_page_is_there_once_and_every_question_and_rule_has_one() {
    let page = run(["graph", "--format", "html"]).stdout;
    let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let all: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(all.len(), ids.len());
    let links: BTreeSet<&str> =
        page.split("href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert!(links.iter().all(|link| all.contains(link)), "{:?}", links.difference(&all));
    for (_, question) in shipped().questions.iter() {
        assert!(links.contains(format!("q-{}", question.id).as_str()), "{}", question.id);
    }
    for (_, rule) in shipped().rules.iter() {
        assert!(links.contains(format!("r-{}", rule.id).as_str()), "{}", rule.id);
    }
}
