//! A recommendation as a report: one model of what is said, and one file for each way to write it. Knows no terminal.

mod compose;
mod conflict;
mod footnotes;
mod json;
mod proof;
mod setup;
mod text;

pub use self::compose::compose;
pub use self::json::{bad_line, render as json};
pub use self::proof::{Checked, json as proof_json, text as proof_text};
pub use self::text::{Paint, render as text};

/// What is said, in order.
#[derive(Debug, Default)]
pub struct Report {
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
    /// A numbered note at the end.
    Footnote(usize, Line),
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
    /// The number of a footnote.
    Note(usize),
}

impl Report {
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

/// Text of a guide or caution: what stands between `**` is a label of an app.
fn marked(text: &str) -> Line {
    let parts = text.split("**").enumerate();
    parts
        .filter(|(_, part)| !part.is_empty())
        .map(
            |(at, part)| {
                if at % 2 == 1 { Span::Label(part.to_owned()) } else { Span::Plain(part.to_owned()) }
            },
        )
        .collect()
}
