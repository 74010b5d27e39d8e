//! What a report is made of: blocks of lines of spans, each with a meaning. How they look comes last.

use crate::knowledge::Knowledge;
use crate::locale::Words;

/// What is said, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// The tag of the language it is written in, such as `en`.
    pub language: String,
    /// What the document is called; its first line if nothing else is said.
    pub name: Option<String>,
    /// What signs are called for those who hear them, and other words that a format needs.
    pub signs: Signs,
    /// What made it: the program, its version and the fingerprint of the knowledge.
    pub made_by: String,
    /// Headings, paragraphs, items and so on.
    pub blocks: Vec<Block>,
}

/// Words that only some formats need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signs {
    /// What stands under a picture to be scanned.
    pub scan: String,
    /// The list of sections.
    pub contents: String,
    /// What speaks for it.
    pub good: String,
    /// What speaks against it.
    pub bad: String,
    /// What is to be known.
    pub caution: String,
    /// The explanations of a table.
    pub explained: String,
    /// What stands before the number of a page.
    pub page: String,
}

/// One piece of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The one line that matters.
    Title(Line),
    /// The beginning of a section.
    Heading(String),
    /// The beginning of a section that can be folded away where a format can fold.
    Fold(String),
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
    /// The rows.
    pub rows: Vec<GridRow>,
    /// Whether letters draw it as a list a row, even where the columns would fit side by side.
    pub is_list: bool,
}

/// One row of a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GridRow {
    /// The heading under which it stands, with those before and after it that have the same.
    pub group: Option<String>,
    /// What it is.
    pub label: String,
    /// What that means.
    pub explain: Option<String>,
    /// A line a column.
    pub cells: Vec<Line>,
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
    /// A label as an app shows it, which is in English whatever the language.
    Label(String),
    /// An address that can be followed.
    Address(String),
    /// Text that can be passed over.
    Dim(String),
    /// The number of a footnote.
    Note(usize),
}

impl Report {
    /// Nothing said yet, in the language of `words`.
    pub(super) fn new(knowledge: &Knowledge, words: &Words) -> Self {
        Self {
            language: words.language().to_owned(),
            name: None,
            signs: Signs {
                scan: words.say("scan"),
                contents: words.say("contents"),
                good: words.say("sign-for"),
                bad: words.say("sign-against"),
                caution: words.say("sign-caution"),
                explained: words.say("grid-explained"),
                page: words.say("page"),
            },
            made_by: format!("which-messenger {} · {}", env!("CARGO_PKG_VERSION"), knowledge.hash),
            blocks: Vec::new(),
        }
    }

    /// What the document is called.
    pub fn title(&self) -> String {
        if let Some(name) = &self.name {
            return name.clone();
        }
        let first = self
            .blocks
            .iter()
            .find_map(|block| if let Block::Title(line) = block { Some(bare(line)) } else { None });
        first.unwrap_or_default()
    }

    pub(super) fn push(&mut self, block: Block) {
        self.blocks.push(block);
    }

    pub(super) fn heading(&mut self, text: String) {
        self.push(Block::Heading(text));
    }

    pub(super) fn fold(&mut self, text: String) {
        self.push(Block::Fold(text));
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.push(Block::Paragraph(plain(text)));
    }

    pub(super) fn item(&mut self, mark: Mark, line: Line) {
        self.push(Block::Item(mark, line));
    }
}

pub(super) fn plain(text: impl Into<String>) -> Line {
    vec![Span::Plain(text.into())]
}

/// The letters of a line, without what they mean and without the numbers of its notes.
pub(super) fn bare(line: &Line) -> String {
    let letters = line.iter().map(|span| match span {
        Span::Plain(text)
        | Span::Strong(text)
        | Span::Label(text)
        | Span::Address(text)
        | Span::Dim(text) => text.as_str(),
        Span::Note(_) => "",
    });
    letters.collect()
}

/// Text of a guide or caution: what stands between `**` is a label of an app, and an address can be followed.
pub(super) fn marked(text: &str) -> Line {
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
