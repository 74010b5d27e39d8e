//! The picture in the README is what the program shows: drawn from its screen, and compared.
//! `UPDATE_PICTURE=1 cargo test picture` draws it anew after a change of what the card says.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::fmt::Write;

use crate::support::terminal::Terminal;

const PICTURE: &str = "docs/card.svg";
/// The window of the picture.
const ROWS: u16 = 24;
const COLUMNS: u16 = 80;
/// Pixels of a letter and of a line.
const LETTER: u16 = 8;
const LINE: u16 = 18;
/// Room round the text.
const EDGE: u16 = 16;

/// Somebody with an Android phone who wants the number hidden.
const ANSWERS: &str = r#"{
    "format": 1,
    "answers": {
        "devices": ["android"], "contacts": ["android", "iphone"], "now": ["whatsapp"], "number": "hidden",
        "worry": "surveillance_capitalism", "people": "anyone", "situation": []
    }
}"#;

/// The colour of a run of text, by the class that the style of the picture gives one.
fn class(colour: vt100::Color, is_bold: bool, is_dim: bool) -> &'static str {
    match (colour, is_bold, is_dim) {
        (vt100::Color::Idx(2), ..) => "good",
        (vt100::Color::Idx(1), ..) => "bad",
        (_, true, _) => "strong",
        (_, _, true) => "dim",
        _ => "",
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn drawn(terminal: &Terminal) -> String {
    let (width, height) = (COLUMNS * LETTER + 2 * EDGE, ROWS * LINE + 2 * EDGE);
    let mut svg = format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
<title>The result card in a terminal</title>
<style>
rect {{ fill: #fff; stroke: #ccc; }}
text {{ font: 13.3px ui-monospace, Consolas, "DejaVu Sans Mono", monospace; fill: #1c1e21; white-space: pre; }}
.good {{ fill: #1a6334; font-weight: bold; }} .bad {{ fill: #a32218; font-weight: bold; }} .strong {{ font-weight: bold; }} .dim {{ fill: #666; }}
@media (prefers-color-scheme: dark) {{
rect {{ fill: #15181b; stroke: #444; }} text {{ fill: #e6e8ea; }} .good {{ fill: #7fd19b; }} .bad {{ fill: #f2a097; }} .dim {{ fill: #aaa; }}
}}
</style>
<rect x="0.5" y="0.5" width="{}" height="{}" rx="8"/>
"#,
        width - 1,
        height - 1
    );
    for row in 0..ROWS {
        let mut column = 0;
        for (text, colour, is_bold, is_dim) in terminal.runs(row, COLUMNS) {
            let count = u16::try_from(text.chars().count()).unwrap();
            let shown = text.trim_end();
            if !shown.is_empty() {
                let blanks = u16::try_from(shown.len() - shown.trim_start().len()).unwrap();
                let letters = u16::try_from(shown.trim_start().chars().count()).unwrap();
                let (x, y) = (EDGE + (column + blanks) * LETTER, EDGE + row * LINE + 13);
                let class = class(colour, is_bold, is_dim);
                let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
                let text = escaped(shown.trim_start());
                let length = letters * LETTER;
                writeln!(svg, r#"<text x="{x}" y="{y}" textLength="{length}"{class}>{text}</text>"#).unwrap();
            }
            column += count;
        }
    }
    svg.push_str("</svg>\n");
    svg
}

#[test]
fn the_picture_is_what_the_program_shows() {
    let folder = tempfile::tempdir().unwrap();
    let answers = folder.path().join("answers.json");
    std::fs::write(&answers, ANSWERS).unwrap();
    let mut terminal = Terminal::start(ROWS, COLUMNS, &["--answers", answers.to_str().unwrap()], &[]);
    terminal.until("begin?");
    terminal.send("\r");
    terminal.until("Finish");
    let svg = drawn(&terminal);
    terminal.send("\x03");
    terminal.end();
    if std::env::var_os("UPDATE_PICTURE").is_some() {
        std::fs::write(PICTURE, &svg).unwrap();
    }
    let kept = std::fs::read_to_string(PICTURE).unwrap_or_default();
    assert!(kept == svg, "{PICTURE} is not what the program shows: UPDATE_PICTURE=1 cargo test picture");
}
