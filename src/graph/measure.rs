//! How wide text is drawn: an estimate from the proportions of Helvetica and its kin, and lines broken by it.

use textwrap::core::{Fragment, display_width};
use textwrap::wrap_algorithms::wrap_first_fit;

/// Room for fonts that run wider than Helvetica.
const SLACK: f64 = 1.06;

/// The width of `text` in a font of `size`.
pub(super) fn width(text: &str, size: f64) -> f64 {
    text.chars().map(em).sum::<f64>() * size * SLACK
}

/// The width of one character in units of the font's size.
fn em(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' | '’' => 0.23,
        ' ' | '.' | ',' | ':' | ';' | '!' | 'f' | 't' | 'I' | '/' | '[' | ']' => 0.28,
        'r' | '(' | ')' | '-' | '“' | '”' | '"' => 0.34,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 0.5,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 0.72,
        'G' | 'O' | 'Q' => 0.78,
        'm' | 'M' => 0.83,
        'W' | '%' | '@' | '…' => 0.97,
        'A'..='Z' => 0.67,
        _ if letter.is_ascii() => 0.56,
        // A letter of two columns fills its square.
        other => match display_width(other.encode_utf8(&mut [0; 4])) {
            0 => 0.0,
            1 => 0.6,
            _ => 1.0,
        },
    }
}

/// `text` in lines of at most `room`; a word that is wider stands alone and is shortened.
pub(super) fn lines(text: &str, size: f64, room: f64) -> Vec<String> {
    let words: Vec<Piece> = text
        .split_whitespace()
        .map(|word| shortened(word, size, room))
        .map(|word| Piece { width: width(&word, size), space: width(" ", size), word })
        .collect();
    let broken = wrap_first_fit(&words, &[room]);
    let join = |line: &[Piece]| line.iter().map(|piece| piece.word.as_str()).collect::<Vec<_>>().join(" ");
    broken.into_iter().map(join).collect()
}

/// `text`, or as much of it as fits with an ellipsis.
pub(super) fn shortened(text: &str, size: f64, room: f64) -> String {
    if width(text, size) <= room {
        return text.to_owned();
    }
    let mut kept = String::new();
    for letter in text.chars() {
        if width(&kept, size) + (em(letter) + em('…')) * size * SLACK > room {
            break;
        }
        kept.push(letter);
    }
    kept + "…"
}

#[derive(Debug)]
struct Piece {
    word: String,
    width: f64,
    space: f64,
}

impl Fragment for Piece {
    fn width(&self) -> f64 {
        self.width
    }

    fn whitespace_width(&self) -> f64 {
        self.space
    }

    fn penalty_width(&self) -> f64 {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_its_room() {
        let text = "An incomprehensibilities-of-the-longest-sort word, and 広い文字 between small ones";
        for room in [40.0, 90.0, 200.0] {
            for line in lines(text, 13.0, room) {
                assert!(width(&line, 13.0) <= room, "{line}");
            }
        }
    }

    #[test]
    fn nothing_is_lost_where_there_is_room() {
        let text = "nothing is lost where there is room";
        assert_eq!(lines(text, 13.0, 90.0).join(" "), text);
    }
}
