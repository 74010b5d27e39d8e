//! A report as one HTML page: no scripts, nothing fetched, light and dark, fit for paper. `maud` escapes every text.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use qrcodegen::{QrCode, QrCodeEcc};

use super::block::{Block, Grid, GridRow, Line, Mark, Report, Span};

/// How the page looks.
pub const STYLE: &str = include_str!("page.css");
/// Even a page that was tampered with may fetch nothing and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// The light border that a camera needs round a code, in modules.
const QUIET: i32 = 4;
/// From more columns than this on, a table scrolls in a window of its own.
const WIDE: usize = 7;
/// From how many sections on they are listed at the top.
const MANY_SECTIONS: usize = 3;

/// The page.
pub fn render(report: &Report) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(report.language) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(POLICY);
                meta name="referrer" content="no-referrer";
                meta name="color-scheme" content="light dark";
                title { (report.title()) }
                style { (PreEscaped(STYLE)) (PreEscaped(footer(report))) }
            }
            body {
                main { (body(report, "")) }
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

/// What stands on the page, for a page of somebody else's: [`STYLE`] is what it is written for. `prefix` begins each of its ids, so that
/// several can stand on one page.
pub fn fragment(report: &Report, prefix: &str) -> String {
    body(report, prefix).into_string()
}

fn body(report: &Report, prefix: &str) -> Markup {
    let page = Page { report, prefix, heading: report.title() };
    let sections = sections(&report.blocks);
    let (top, rest) =
        sections.split_first().map_or((None, sections.as_slice()), |(top, rest)| (Some(top), rest));
    html! {
        @if let Some(top) = top { section.card { (page.places(top)) } "\n" }
        @if rest.len() >= MANY_SECTIONS { (page.contents(rest)) "\n" }
        @for (at, blocks) in rest.iter().enumerate() { (page.section(at, blocks)) "\n" }
    }
}

/// The blocks before the first heading, then each section with its heading.
fn sections(blocks: &[Block]) -> Vec<&[Block]> {
    let begins = |block: &Block| matches!(block, Block::Heading(_) | Block::Fold(_));
    blocks.chunk_by(|_, after| !begins(after)).collect()
}

/// What stands at the foot of each sheet of paper: what made it, and the number of the page.
fn footer(report: &Report) -> String {
    let text = |text: &str| -> String {
        text.chars().filter(|c| c.is_alphanumeric() || " .·-".contains(*c)).collect()
    };
    format!(
        "@page {{ @bottom-left {{ content: \"{}\"; }} @bottom-right {{ content: \"{} \" counter(page) \" / \" counter(pages); }} }}",
        text(&report.made_by),
        text(&report.signs.page)
    )
}

/// Whether two blocks that follow each other belong to one list.
fn go_together(before: &Block, after: &Block) -> bool {
    match (before, after) {
        (Block::Item(..), Block::Item(..)) | (Block::Link { .. }, Block::Link { .. }) => true,
        (Block::Step(before, _), Block::Step(after, _))
        | (Block::Footnote(before, _), Block::Footnote(after, _)) => *after == before + 1,
        _ => false,
    }
}

/// Whether a code and what it leads to must not be torn apart by the end of a sheet.
fn share_a_place(before: &Block, after: &Block) -> bool {
    matches!((before, after), (Block::Scan { .. } | Block::Link { .. }, Block::Link { .. }))
        || go_together(before, after)
}

/// A page in the making.
struct Page<'r> {
    report: &'r Report,
    /// What ids begin with.
    prefix: &'r str,
    /// The heading of the section that is being written, by which a table is called.
    heading: String,
}

impl Page<'_> {
    /// The list of sections.
    fn contents(&self, sections: &[&[Block]]) -> Markup {
        // Where there are several such lists, each has a name of its own.
        let contents = match self.prefix {
            "" => self.report.signs.contents.clone(),
            _ => format!("{}: {}", self.report.signs.contents, self.heading),
        };
        html! {
            nav aria-label=(contents) {
                ul {
                    @for (at, blocks) in sections.iter().enumerate() {
                        @if let Some(Block::Heading(text) | Block::Fold(text)) = blocks.first() {
                            li { a href={ "#" (self.prefix) "part-" (at) } { (text) } }
                        }
                    }
                }
            }
        }
    }

    /// A section under its heading, folded where it can be.
    fn section(&self, at: usize, blocks: &[Block]) -> Markup {
        let Some((Block::Heading(text) | Block::Fold(text), rest)) = blocks.split_first() else {
            return self.places(blocks);
        };
        let inside = Page { heading: text.clone(), ..*self };
        html! {
            @if let Some(Block::Fold(_)) = blocks.first() {
                details id={ (self.prefix) "part-" (at) } { summary { h2 { (text) } } (inside.places(rest)) }
            } @else {
                section id={ (self.prefix) "part-" (at) } { h2 { (text) } (inside.places(rest)) }
            }
        }
    }

    fn places(&self, blocks: &[Block]) -> Markup {
        html! {
            @for place in blocks.chunk_by(share_a_place) {
                @if place.iter().any(|block| matches!(block, Block::Scan { .. })) {
                    div.place { (self.runs(place)) }
                } @else { (self.runs(place)) }
            }
        }
    }

    fn runs(&self, blocks: &[Block]) -> Markup {
        html! { @for run in blocks.chunk_by(go_together) { (self.run(run)) } }
    }

    /// Blocks that belong together; the first says what they are.
    fn run(&self, run: &[Block]) -> Markup {
        html! {
            @match run.first() {
                Some(Block::Item(..)) => ul.items { @for block in run { (self.entry(block)) } },
                Some(Block::Link { .. }) => ul.links { @for block in run { (self.entry(block)) } },
                Some(Block::Step(1, _)) => ol.steps { @for block in run { (self.entry(block)) } },
                Some(Block::Footnote(..)) => ol.sources { @for block in run { (self.entry(block)) } },
                Some(Block::Step(first, _)) => {
                    ol.steps start=(first) { @for block in run { (self.entry(block)) } }
                },
                _ => @for block in run { (self.entry(block)) },
            }
        }
    }

    fn entry(&self, block: &Block) -> Markup {
        html! {
            @match block {
                Block::Title(line) => h1 { (self.inline(line)) },
                Block::Heading(text) | Block::Fold(text) => h2 { (text) },
                Block::Subheading(line) => h3 { (self.inline(line)) },
                Block::Paragraph(line) => p { (self.inline(line)) },
                Block::Aside(line) => p.aside { (self.inline(line)) },
                Block::Item(mark, line) => (self.item(*mark, line)),
                Block::Step(_, line) => li { (self.inline(line)) },
                Block::Footnote(number, line) => li id={ (self.prefix) "source-" (number) } { (self.inline(line)) },
                Block::Link { label, url } => li { (button(label, url)) },
                Block::Scan { label, url } => (scan(label, url, &self.report.signs.scan)),
                Block::Grid(grid) => (self.table(grid)),
            }
        }
    }

    fn item(&self, mark: Mark, line: &Line) -> Markup {
        let signs = &self.report.signs;
        let (class, sign, name) = match mark {
            Mark::For => ("for", "✓", Some(&signs.good)),
            Mark::Against => ("against", "✗", Some(&signs.bad)),
            Mark::Caution => ("caution", "!", Some(&signs.caution)),
            Mark::Neutral => ("neutral", "•", None),
        };
        html! {
            li class=(class) {
                @match name {
                    Some(name) => span.sign role="img" aria-label=(name) { (sign) },
                    None => span.sign aria-hidden="true" { (sign) },
                }
                span { (self.inline(line)) }
            }
        }
    }

    fn inline(&self, line: &Line) -> Markup {
        html! {
            @for run in line.chunk_by(|before, after| matches!((before, after), (Span::Note(_), Span::Note(_)))) {
                @if let [Span::Note(_), ..] = run {
                    sup { "[" @for (at, span) in run.iter().enumerate() { @if at > 0 { "," } (self.part(span)) } "]" }
                } @else {
                    @for span in run { (self.part(span)) }
                }
            }
        }
    }

    fn part(&self, span: &Span) -> Markup {
        html! {
            @match span {
                Span::Plain(text) => (text),
                Span::Strong(text) => strong { (text) },
                Span::Dim(text) => span.aside { (text) },
                Span::Label(text) => {
                    "\u{201c}"
                    @if self.report.language == "en" { b { (text) } } @else { b lang="en" { (text) } }
                    "\u{201d}"
                }
                Span::Address(url) => (link(url)),
                Span::Note(number) => a href={ "#" (self.prefix) "source-" (number) } { (number) },
            }
        }
    }

    /// A table, a group of rows under each heading. On a narrow screen the style folds it to a list a row.
    fn table(&self, grid: &Grid) -> Markup {
        let columns = grid.columns.len() + 1;
        html! {
            section.table.wide[columns > WIDE] tabindex="0" aria-label=(self.heading) {
                table {
                    thead {
                        tr {
                            th scope="col" { (grid.corner) }
                            @for column in &grid.columns { th scope="col" { (column) } }
                        }
                    }
                    @for rows in grid.rows.chunk_by(|before, after| before.group == after.group) {
                        tbody {
                            @if let Some(group) = rows.first().and_then(|row| row.group.as_ref()) {
                                tr.group { th scope="rowgroup" colspan=(columns) { (group) } }
                            }
                            @for row in rows { (self.row(grid, row)) }
                        }
                    }
                }
            }
        }
    }

    fn row(&self, grid: &Grid, row: &GridRow) -> Markup {
        html! {
            tr {
                th scope="row" {
                    (row.label)
                    @if let Some(explain) = &row.explain { " " span.explain { (explain) } }
                }
                @for (column, cell) in grid.columns.iter().zip(&row.cells) {
                    td data-column=(column) { (self.inline(cell)) }
                }
            }
        }
    }
}

/// A place to go: what it is on the screen, its address on paper. Only what begins with `https:` can be followed: an address in a file of
/// somebody's own must not become a script.
fn button(label: &str, url: &str) -> Markup {
    html! {
        @if url.starts_with("https://") { a href=(url) { (label) } } @else { (label) }
        span.address { ": " (url) }
    }
}

/// An address in running text.
fn link(url: &str) -> Markup {
    html! {
        @if url.starts_with("https://") { a href=(url) { (url) } } @else { (url) }
    }
}

/// An address as a QR code. One path of unit squares; a code too long for the standard is left out.
fn scan(label: &str, url: &str, caption: &str) -> Markup {
    let Ok(code) = QrCode::encode_text(url, QrCodeEcc::Medium) else { return Markup::default() };
    let side = code.size() + 2 * QUIET;
    let dark = (0..code.size())
        .flat_map(|y| (0..code.size()).map(move |x| (x, y)))
        .filter(|(x, y)| code.get_module(*x, *y))
        .map(|(x, y)| format!("M{} {}h1v1h-1z", x + QUIET, y + QUIET))
        .collect::<String>();
    html! {
        figure {
            svg role="img" aria-label={ (label) ", " (url) } viewBox={ "0 0 " (side) " " (side) }
                shape-rendering="crispEdges" {
                rect width=(side) height=(side) fill="#fff" {}
                path d=(dark) fill="#000" {}
            }
            figcaption { (caption) }
        }
    }
}
