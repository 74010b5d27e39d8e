//! A report as text: wrapped to a width, readable without colour, addresses never broken.

use super::block::{Block, Line, Mark, Report, Span};
use super::grid;
use super::wrap::wrap;

/// How parts are painted; each function gets text and returns it with or without colour.
#[derive(Clone, Copy)]
pub struct Paint {
    /// Headings and what is to stand out.
    pub strong: fn(&str) -> String,
    /// What speaks for it.
    pub good: fn(&str) -> String,
    /// What speaks against it.
    pub bad: fn(&str) -> String,
    /// An address; what is shown is always the address itself.
    pub link: fn(&str) -> String,
    /// What can be passed over: sources and dates.
    pub dim: fn(&str) -> String,
}

impl Paint {
    /// No colour.
    pub const PLAIN: Self = Self {
        strong: str::to_owned,
        good: str::to_owned,
        bad: str::to_owned,
        link: str::to_owned,
        dim: str::to_owned,
    };
}

/// The widest line; longer ones tire the eye.
const WIDEST: usize = 80;
/// The narrowest line that is wrapped; below that the terminal breaks lines itself.
const NARROWEST: usize = 20;

/// The report wrapped to `columns`, painted by `paint`. Ends in a newline.
pub fn render(report: &Report, columns: usize, paint: Paint) -> String {
    let width = columns.clamp(NARROWEST, WIDEST);
    let mut out = String::new();
    let mut before: Option<&Block> = None;
    // Letters draw no pictures: the address to be scanned stands in full beside it.
    for block in report.blocks.iter().filter(|block| !matches!(block, Block::Scan { .. })) {
        if before.is_some_and(|before| wants_room(before, block)) {
            out.push('\n');
        }
        out.push_str(&linked(&draw(block, width, paint), paint));
        out.push('\n');
        before = Some(block);
    }
    out
}

/// Laid-out text with its addresses made links, after wrapping, so that a link never spans two lines.
pub(super) fn linked(text: &str, paint: Paint) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, from)) = rest.find("https://").and_then(|at| rest.split_at_checked(at)) {
        let ends = |c: char| c.is_whitespace() || matches!(c, '\x1b' | '\u{201c}' | '\u{201d}' | ')');
        let (address, after) =
            from.split_at_checked(from.find(ends).unwrap_or(from.len())).unwrap_or((from, ""));
        let bare = address.trim_end_matches(['.', ',', ';']);
        out.push_str(before);
        out.push_str(&(paint.link)(bare));
        out.push_str(address.strip_prefix(bare).unwrap_or_default());
        rest = after;
    }
    out.push_str(rest);
    out
}

/// Whether a blank line stands between two blocks.
fn wants_room(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (Block::Title(_) | Block::Grid(_), _)
        | (_, Block::Heading(_) | Block::Fold(_) | Block::Subheading(_) | Block::Grid(_)) => {
            !matches!(before, Block::Heading(_) | Block::Fold(_))
        }
        (
            Block::Paragraph(_) | Block::Step(..) | Block::Item(..) | Block::Link { .. },
            Block::Paragraph(_),
        )
        | (Block::Paragraph(_), Block::Item(..) | Block::Link { .. } | Block::Footnote(..))
        | (Block::Item(..), Block::Link { .. } | Block::Footnote(..)) => true,
        _ => false,
    }
}

fn draw(block: &Block, width: usize, paint: Paint) -> String {
    match block {
        Block::Title(line) => (paint.strong)(&wrap(&flat(line, paint), "", "", width)),
        Block::Heading(text) | Block::Fold(text) => {
            let drawn = wrap(text, "", "", width);
            let longest = drawn.lines().map(textwrap::core::display_width).max().unwrap_or_default();
            format!("{}\n{}", (paint.strong)(&drawn), "-".repeat(longest))
        }
        Block::Subheading(line) => wrap(&flat(line, paint), "  ", "  ", width),
        Block::Aside(line) => (paint.dim)(&wrap(&flat(line, paint), "    ", "    ", width)),
        Block::Paragraph(line) => wrap(&flat(line, paint), "", "", width),
        Block::Item(mark, line) => {
            let sign = match mark {
                Mark::For => (paint.good)("+"),
                Mark::Against => (paint.bad)("-"),
                Mark::Caution => (paint.bad)("!"),
                Mark::Neutral => "*".to_owned(),
            };
            wrap(&flat(line, paint), &format!("  {sign} "), "    ", width)
        }
        Block::Step(number, line) => {
            wrap(&flat(line, paint), &format!("    {number:>2}. "), "        ", width)
        }
        Block::Link { label, url } => wrap(&format!("{label}: {url}"), "    ", "      ", width),
        Block::Scan { .. } => String::new(),
        Block::Grid(grid) => grid::draw(grid, width, &|text| (paint.strong)(text), &|line| flat(line, paint)),
        Block::Footnote(number, line) => {
            (paint.dim)(&wrap(&flat(line, paint), &format!("{:>4} ", format!("[{number}]")), "     ", width))
        }
    }
}

fn flat(line: &Line, paint: Paint) -> String {
    let mut text = String::new();
    let mut notes: Vec<usize> = Vec::new();
    for span in line {
        if !matches!(span, Span::Note(_)) {
            close(&mut text, &mut notes, paint);
        }
        match span {
            Span::Plain(part) | Span::Address(part) => text.push_str(part),
            Span::Strong(part) => text.push_str(&(paint.strong)(part)),
            Span::Label(part) => text.push_str(&format!("\u{201c}{}\u{201d}", (paint.strong)(part))),
            Span::Dim(part) => text.push_str(&(paint.dim)(part)),
            Span::Note(number) => notes.push(*number),
        }
    }
    close(&mut text, &mut notes, paint);
    text
}

/// Writes the footnote marks gathered so far: " [1, 2]".
fn close(text: &mut String, notes: &mut Vec<usize>, paint: Paint) {
    if notes.is_empty() {
        return;
    }
    let numbers: Vec<String> = notes.drain(..).map(|number| number.to_string()).collect();
    // A no-break space keeps the mark with its word.
    text.push('\u{a0}');
    text.push_str(&(paint.dim)(&format!("[{}]", numbers.join(","))));
}
