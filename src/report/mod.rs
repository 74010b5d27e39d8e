//! A recommendation as a report: one model of what is said, and one file for each way to write it. Knows no terminal.

mod card;
mod card_text;
mod catalogue_json;
mod changes;
mod compare;
mod compose;
mod conflict;
mod contacts;
mod facts;
mod fold;
mod footnotes;
mod grid;
mod group;
mod group_json;
mod guides;
mod html;
mod json;
mod markdown;
mod proof;
mod sentences;
mod setup;
mod show;
mod text;

pub use self::card::{Card, NextStep, card};
pub use self::catalogue_json::{compare as compare_json, guides as guides_json, show as show_json};
pub use self::compare::{Comparison, compose as compare};
pub use self::compose::compose;
pub use self::contacts::compose as for_contacts;
pub use self::facts::FactsWatch;
pub use self::fold::fold;
pub use self::group::{GroupMembers, compose as compose_group};
pub use self::group_json::render as group_json;
pub use self::guides::{Wanted, compose as guides};
pub use self::html::render as html;
pub use self::json::{bad_line, render as json};
pub use self::markdown::render as markdown;
pub use self::proof::{Checked, json as proof_json, text as proof_text};
pub use self::show::compose as show;
pub use self::text::{Paint, render as text};

use crate::locale::Words;

/// What is said, in order.
#[derive(Debug)]
pub struct Report {
    /// The tag of the language it is written in, such as `en`.
    pub language: String,
    /// What stands under a picture to be scanned.
    pub scan_caption: String,
    /// Headings, paragraphs, items and so on.
    pub blocks: Vec<Block>,
}

/// One piece of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The one line that matters.
    Title(Line),
    /// The beginning of a section.
    Heading(String),
    /// The beginning of a part of a section.
    Subheading(Line),
    /// Running text.
    Paragraph(Line),
    /// A remark on what stands above.
    Aside(Line),
    /// One of a list.
    Item(Mark, Line),
    /// One of a numbered list.
    Step(usize, Line),
    /// Where to go.
    Link {
        /// What it leads to.
        label: String,
        /// The address, always shown.
        url: String,
    },
    /// An address that stands nearby, once more for a camera, in the formats that can draw it.
    Scan {
        /// What it leads to.
        label: String,
        /// The address.
        url: String,
    },
    /// What several stand for, side by side.
    Grid(Grid),
    /// A numbered note at the end.
    Footnote(usize, Line),
}

/// Rows and columns of short texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grid {
    /// What the rows are.
    pub corner: String,
    /// What the columns are.
    pub columns: Vec<String>,
    /// Each row: what it is, then a text a column.
    pub rows: Vec<(String, Vec<String>)>,
}

/// What an item says at a glance; each has a sign that is not only a colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Speaks for it.
    For,
    /// Speaks against it.
    Against,
    /// To be known.
    Caution,
    /// None of these.
    Neutral,
}

/// Text with a meaning to each part; colour comes last.
pub type Line = Vec<Span>;

/// A part of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Span {
    /// Running text.
    Plain(String),
    /// Text to stand out.
    Strong(String),
    /// A label as an app shows it.
    Label(String),
    /// An address that can be followed.
    Address(String),
    /// The number of a footnote.
    Note(usize),
}

impl Report {
    /// Nothing said yet, in the language of `words`.
    fn new(words: &Words) -> Self {
        Self { language: words.language().to_owned(), scan_caption: words.say("scan"), blocks: Vec::new() }
    }

    /// The one line that matters, bare.
    pub fn title(&self) -> String {
        let title = self.blocks.iter().find_map(|block| match block {
            Block::Title(line) => Some(bare(line)),
            Block::Heading(_)
            | Block::Subheading(_)
            | Block::Paragraph(_)
            | Block::Aside(_)
            | Block::Item(..)
            | Block::Step(..)
            | Block::Link { .. }
            | Block::Scan { .. }
            | Block::Grid(_)
            | Block::Footnote(..) => None,
        });
        title.unwrap_or_default()
    }

    fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    fn heading(&mut self, text: String) {
        self.push(Block::Heading(text));
    }

    fn paragraph(&mut self, text: impl Into<String>) {
        self.push(Block::Paragraph(plain(text)));
    }

    fn item(&mut self, mark: Mark, line: Line) {
        self.push(Block::Item(mark, line));
    }
}

fn plain(text: impl Into<String>) -> Line {
    vec![Span::Plain(text.into())]
}

/// The letters of a line, without what they mean and without the numbers of its notes.
fn bare(line: &Line) -> String {
    let letters = line.iter().map(|span| match span {
        Span::Plain(text) | Span::Strong(text) | Span::Label(text) | Span::Address(text) => text.as_str(),
        Span::Note(_) => "",
    });
    letters.collect()
}

/// Text of a guide or caution: what stands between `**` is a label of an app, and an address can be followed.
fn marked(text: &str) -> Line {
    let parts = text.split("**").enumerate().filter(|(_, part)| !part.is_empty());
    parts
        .flat_map(|(at, part)| if at % 2 == 1 { vec![Span::Label(part.to_owned())] } else { addressed(part) })
        .collect()
}

/// Text in which an address can be followed; a full stop, comma or bracket behind it is no part of it.
fn addressed(text: &str) -> Line {
    let mut line = Vec::new();
    let mut rest = text;
    while let Some((before, from)) = rest.find("https://").and_then(|at| rest.split_at_checked(at)) {
        let word = from.find(char::is_whitespace).unwrap_or(from.len());
        let length =
            from.get(..word).map_or(word, |word| word.trim_end_matches(['.', ',', ';', ':', ')']).len());
        let Some((address, after)) = from.split_at_checked(length) else { break };
        line.extend(plain(before));
        line.push(Span::Address(address.to_owned()));
        rest = after;
    }
    line.extend(plain(rest));
    line.retain(|span| *span != Span::Plain(String::new()));
    line
}
