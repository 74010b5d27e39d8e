//! A report as Markdown: `CommonMark`, with the tables of GitHub. Every text is escaped, so that none can become markup.

use super::block::{Block, Grid, Line, Mark, Report, Span};

/// The report. Ends in a newline.
pub fn render(report: &Report) -> String {
    let mut out = String::new();
    let mut before = Run::None;
    for block in &report.blocks {
        let Some(text) = draw(block, report) else { continue };
        let run = Run::of(block);
        if !out.is_empty() {
            out.push_str(match (before, run) {
                (Run::Bullets(a), Run::Bullets(b)) if a == b => "\n",
                (Run::Notes, Run::Notes) => "\n",
                (Run::Numbers(a), Run::Numbers(b)) if b == a + 1 => "\n",
                // Two lists with nothing but room between would be read as one.
                (Run::Bullets(_), Run::Bullets(_)) | (Run::Numbers(_), Run::Numbers(_)) => "\n\n<!-- -->\n\n",
                _ => "\n\n",
            });
        }
        out.push_str(&text);
        before = run;
    }
    out.push('\n');
    out
}

/// Which list a block goes on with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Run {
    /// None.
    None,
    /// One with bullets: of items, or of links.
    Bullets(Bullet),
    /// One with numbers, this being the last.
    Numbers(usize),
    /// Footnotes, a line each.
    Notes,
}

/// What stands behind a bullet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Bullet {
    Item,
    Link,
}

impl Run {
    fn of(block: &Block) -> Self {
        match block {
            Block::Item(..) => Self::Bullets(Bullet::Item),
            Block::Link { .. } => Self::Bullets(Bullet::Link),
            Block::Step(number, _) => Self::Numbers(*number),
            Block::Footnote(..) => Self::Notes,
            Block::Title(_)
            | Block::Heading(_)
            | Block::Fold(_)
            | Block::Subheading(_)
            | Block::Paragraph(_)
            | Block::Aside(_)
            | Block::Scan { .. }
            | Block::Grid(_) => Self::None,
        }
    }
}

/// One block; `None` for a picture, whose address stands in full beside it.
fn draw(block: &Block, report: &Report) -> Option<String> {
    Some(match block {
        Block::Title(line) => format!("# {}", flat(&even(line))),
        Block::Heading(text) | Block::Fold(text) => format!("## {}", escaped(text.trim())),
        Block::Subheading(line) => format!("### {}", flat(&even(line))),
        Block::Paragraph(line) | Block::Aside(line) => unlike_a_list(flat(line)),
        Block::Item(mark, line) => {
            // The bullet is sign enough, but for what must not be overlooked.
            let word = match mark {
                Mark::Caution => format!("{}: ", strong(&report.signs.caution)),
                Mark::For | Mark::Against | Mark::Neutral => String::new(),
            };
            format!("- {}", unlike_a_list(format!("{word}{}", flat(line))))
        }
        Block::Step(number, line) => format!("{number}. {}", unlike_a_list(flat(line))),
        Block::Footnote(number, line) => format!("[^{number}]: {}", flat(line)),
        Block::Link { label, url } => format!("- {}: {}", unlike_a_list(escaped(label)), address(url)),
        Block::Scan { .. } => return None,
        Block::Grid(grid) => draw_grid(grid, report),
    })
}

/// A table a group, each with its heading; then what the rows mean.
fn draw_grid(grid: &Grid, report: &Report) -> String {
    let cells = |cells: Vec<String>| format!("| {} |", cells.join(" | "));
    let head =
        cells(std::iter::once(&grid.corner).chain(&grid.columns).map(|text| escaped(text.trim())).collect());
    let rule = format!("|{}", " --- |".repeat(grid.columns.len() + 1));
    let mut parts = Vec::new();
    for rows in grid.rows.chunk_by(|before, after| before.group == after.group) {
        if let Some(group) = rows.first().and_then(|row| row.group.as_ref()) {
            parts.push(format!("### {}", escaped(group)));
        }
        let rows = rows.iter().map(|row| {
            cells(std::iter::once(escaped(row.label.trim())).chain(row.cells.iter().map(flat)).collect())
        });
        parts.push([head.clone(), rule.clone()].into_iter().chain(rows).collect::<Vec<_>>().join("\n"));
    }
    let explained = grid.rows.iter().filter_map(|row| Some((row, row.explain.as_ref()?)));
    let explained: Vec<String> =
        explained.map(|(row, text)| format!("- {}: {}", strong(&row.label), escaped(text))).collect();
    if !explained.is_empty() {
        parts.push(format!("### {}", escaped(&report.signs.explained)));
        parts.push(explained.join("\n"));
    }
    parts.join("\n\n")
}

/// The line of a heading, which stands out as a whole.
fn even(line: &Line) -> Line {
    let spans = line.iter().map(|span| match span {
        Span::Strong(text) => Span::Plain(text.clone()),
        Span::Plain(_) | Span::Label(_) | Span::Address(_) | Span::Dim(_) | Span::Note(_) => span.clone(),
    });
    spans.collect()
}

fn flat(line: &Line) -> String {
    let mut text = String::new();
    for span in line {
        match span {
            Span::Plain(part) | Span::Dim(part) => text.push_str(&escaped(part)),
            Span::Strong(part) => text.push_str(&strong(part)),
            Span::Label(part) => text.push_str(&format!("\u{201c}{}\u{201d}", strong(part))),
            Span::Address(url) => text.push_str(&address(url)),
            Span::Note(number) => text.push_str(&format!("[^{number}]")),
        }
    }
    text.trim().to_owned()
}

/// Strong text; stars mark it only where they touch a letter, so blanks stay outside.
fn strong(text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return " ".into();
    }
    let lead = if text.starts_with(char::is_whitespace) { " " } else { "" };
    let trail = if text.ends_with(char::is_whitespace) { " " } else { "" };
    format!("{lead}**{}**{trail}", escaped(inner))
}

/// An address between angle brackets, in which nothing else has a meaning.
fn address(url: &str) -> String {
    format!("<{}>", url.replace('<', "%3C").replace('>', "%3E"))
}

/// Text in which nothing is markup wherever it stands, and nothing becomes a link by itself: `www.`, `https:`, an address of mail or
/// of a person. `unlike_a_list` sees to the beginning of lines.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for (at, letter) in text.char_indices() {
        let (before, after) = text.split_at_checked(at).unwrap_or(("", text));
        let is_link = match letter {
            '.' => before.to_ascii_lowercase().ends_with("www"),
            ':' => after.starts_with("://") || before.ends_with("mailto") || before.ends_with("xmpp"),
            _ => false,
        };
        if is_link
            || matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '&' | '#' | '|' | '~' | '@')
        {
            out.push('\\');
        }
        out.push(if letter.is_whitespace() { ' ' } else { letter });
    }
    out
}

/// A line whose beginning is not taken for a list, a heading or a rule.
fn unlike_a_list(line: String) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    match line.split_at_checked(digits) {
        Some(("", rest)) if rest.starts_with(['-', '+', '=']) => format!("\\{line}"),
        Some((number, rest)) if !number.is_empty() && rest.starts_with(['.', ')']) => {
            format!("{number}\\{rest}")
        }
        _ => line,
    }
}
