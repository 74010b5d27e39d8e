//! A report as one HTML page: no scripts, nothing fetched, light and dark, fit for paper. `maud` escapes every text.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use qrcodegen::{QrCode, QrCodeEcc};

use super::{Block, Grid, Line, Mark, Report, Span};

/// How the page looks.
const STYLE: &str = include_str!("page.css");
/// Even a page that was tampered with may fetch nothing and run nothing.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
/// The light border that a camera needs round a code, in modules.
const QUIET: i32 = 4;

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
                style { (PreEscaped(STYLE)) }
            }
            body {
                main {
                    @for place in report.blocks.chunk_by(share_a_place) {
                        @if place.iter().any(|block| matches!(block, Block::Scan { .. })) {
                            div.place { (runs(place, &report.scan_caption)) }
                        } @else { (runs(place, &report.scan_caption)) }
                        "\n"
                    }
                }
            }
        }
    };
    let mut page = page.into_string();
    page.push('\n');
    page
}

/// Whether a code and what it leads to must not be torn apart by the end of a sheet.
fn share_a_place(before: &Block, after: &Block) -> bool {
    matches!(
        (before, after),
        (Block::Subheading(_), Block::Scan { .. })
            | (Block::Scan { .. } | Block::Link { .. }, Block::Link { .. })
    ) || go_together(before, after)
}

fn runs(blocks: &[Block], caption: &str) -> Markup {
    html! { @for run in blocks.chunk_by(go_together) { (draw(run, caption)) } }
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

/// Blocks that belong together; the first says what they are.
fn draw(run: &[Block], caption: &str) -> Markup {
    html! {
        @match run.first() {
            Some(Block::Item(..)) => ul.items { @for block in run { (entry(block, caption)) } },
            Some(Block::Link { .. }) => ul.links { @for block in run { (entry(block, caption)) } },
            Some(Block::Step(first, _)) => ol start=(first) { @for block in run { (entry(block, caption)) } },
            Some(Block::Footnote(first, _)) => ol.sources start=(first) { @for block in run { (entry(block, caption)) } },
            _ => @for block in run { (entry(block, caption)) },
        }
    }
}

fn entry(block: &Block, caption: &str) -> Markup {
    html! {
        @match block {
            Block::Title(line) => h1 { (inline(line)) },
            Block::Heading(text) => h2 { (text) },
            Block::Subheading(line) => h3 { (inline(line)) },
            Block::Paragraph(line) => p { (inline(line)) },
            Block::Aside(line) => p.aside { (inline(line)) },
            Block::Item(mark, line) => {
                @let (class, sign) = sign(*mark);
                li class=(class) { span.sign aria-hidden="true" { (sign) } span { (inline(line)) } }
            }
            Block::Step(_, line) => li { (inline(line)) },
            Block::Footnote(number, line) => li id={ "source-" (number) } { (inline(line)) },
            Block::Link { label, url } => li { (label) ": " (link(url)) },
            Block::Scan { label, url } => (scan(label, url, caption)),
            Block::Grid(grid) => (table(grid)),
        }
    }
}

fn sign(mark: Mark) -> (&'static str, &'static str) {
    match mark {
        Mark::For => ("for", "✓"),
        Mark::Against => ("against", "✗"),
        Mark::Caution => ("caution", "!"),
        Mark::Neutral => ("neutral", "•"),
    }
}

fn inline(line: &Line) -> Markup {
    html! {
        @for run in line.chunk_by(|before, after| matches!((before, after), (Span::Note(_), Span::Note(_)))) {
            @if let [Span::Note(_), ..] = run {
                sup { "[" @for (at, span) in run.iter().enumerate() { @if at > 0 { ", " } (part(span)) } "]" }
            } @else {
                @for span in run { (part(span)) }
            }
        }
    }
}

fn part(span: &Span) -> Markup {
    html! {
        @match span {
            Span::Plain(text) => (text),
            Span::Strong(text) => strong { (text) },
            Span::Label(text) => { "\u{201c}" b { (text) } "\u{201d}" }
            Span::Address(url) => (link(url)),
            Span::Note(number) => a href={ "#source-" (number) } { (number) },
        }
    }
}

/// Only what begins with `https:` can be followed: an address in a file of somebody's own must not become a script.
fn link(url: &str) -> Markup {
    html! {
        @if url.starts_with("https://") { a href=(url) rel="noreferrer" { (url) } } @else { (url) }
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

/// A table. On a narrow screen the style folds it to a list a row; the roles keep it a table for those who hear it.
fn table(grid: &Grid) -> Markup {
    html! {
        table role="table" {
            thead role="rowgroup" {
                tr role="row" {
                    th role="columnheader" scope="col" { (grid.corner) }
                    @for column in &grid.columns { th role="columnheader" scope="col" { (column) } }
                }
            }
            tbody role="rowgroup" {
                @for (label, cells) in &grid.rows {
                    tr role="row" {
                        th role="rowheader" scope="row" { (label) }
                        @for (column, cell) in grid.columns.iter().zip(cells) {
                            td role="cell" data-column=(column) { (cell) }
                        }
                    }
                }
            }
        }
    }
}
