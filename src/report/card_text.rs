//! The card in letters, within so many columns and rows: what matters least goes first, and nothing is cut off in the middle.

use textwrap::core::display_width;

use super::card::Card;
use super::text::{Paint, linked};
use super::wrap::wrap;

/// From this rank on a piece is only pleasant to have.
const PLEASANT: u8 = 12;

/// What is drawn in one piece or not at all.
struct Piece {
    /// How soon it goes when there is too little room; what has 0 never goes.
    rank: u8,
    /// Whether it says nothing without the piece before it, or less that matters.
    follows: bool,
    /// Lines as they are shown.
    lines: Vec<String>,
    /// The rows they take, those included that the terminal breaks an address into.
    rows: usize,
}

impl Card {
    /// The card within `columns` and `rows`, painted by `paint`. Ends in a newline. If not even the headline has room, the terminal
    /// scrolls.
    pub fn text(&self, columns: usize, rows: usize, paint: Paint) -> String {
        let pieces = fitting(Layout { columns, paint, pieces: Vec::new() }.of(self), rows);
        let is_gap = |piece: &Piece| piece.lines.iter().all(String::is_empty);
        let mut out = String::new();
        let mut is_after_gap = true;
        let last = pieces.iter().rposition(|piece| !is_gap(piece)).unwrap_or_default();
        for piece in pieces.iter().take(last + 1).filter(|piece| !piece.lines.is_empty()) {
            // Two gaps meet where all that stood between them went.
            if is_gap(piece) && is_after_gap {
                continue;
            }
            is_after_gap = is_gap(piece);
            for line in &piece.lines {
                out.push_str(line);
                out.push('\n');
            }
        }
        out
    }
}

/// The pieces that fit into `rows`. Where one has no room, shorter ones that matter less may take it; what is only pleasant comes when
/// all the rest is there.
fn fitting(pieces: Vec<Piece>, rows: usize) -> Vec<Piece> {
    let mut order: Vec<usize> = (0..pieces.len()).collect();
    order.sort_by_key(|at| pieces.get(*at).map(|piece| piece.rank));
    let mut is_kept = vec![false; pieces.len()];
    let (mut room, mut is_whole) = (rows, true);
    for at in order {
        let Some(piece) = pieces.get(at) else { continue };
        let before = at.checked_sub(1).and_then(|before| is_kept.get(before)).copied().unwrap_or(true);
        let fits = piece.rows <= room && (before || !piece.follows) && (is_whole || piece.rank < PLEASANT);
        let keeps = piece.rank == 0 || fits;
        is_whole &= keeps;
        room = if keeps { room.saturating_sub(piece.rows) } else { room };
        if let Some(slot) = is_kept.get_mut(at) {
            *slot = keeps;
        }
    }
    pieces.into_iter().zip(is_kept).filter(|(_, is_kept)| *is_kept).map(|(piece, _)| piece).collect()
}

struct Layout {
    columns: usize,
    paint: Paint,
    pieces: Vec<Piece>,
}

impl Layout {
    fn of(mut self, card: &Card) -> Vec<Piece> {
        let paint = self.paint;
        for (at, line) in card.first.iter().enumerate() {
            self.say(if at == 0 { 1 } else { 5 }, "", line, if at == 0 { paint.bad } else { str::to_owned });
            self.follow(at);
        }
        if !card.first.is_empty() {
            self.gap();
        }
        self.say(0, "", &card.headline, if card.is_settled { paint.good } else { paint.strong });
        self.maybe(14, "", card.summary.as_ref(), str::to_owned);
        for (at, line) in card.firmness.iter().enumerate() {
            self.say(if at == 0 { 4 } else { 9 }, "", line, str::to_owned);
            self.follow(at);
        }
        for said in &card.gave_up {
            for (at, line) in said.iter().enumerate() {
                let (rank, paint): (u8, fn(&str) -> String) =
                    if at == 0 { (2, paint.bad) } else { (7, str::to_owned) };
                self.say(rank, if at == 0 { "" } else { "  " }, line, paint);
                self.follow(at);
            }
        }
        self.maybe(2, "", card.clash.as_ref(), str::to_owned);
        self.gap();
        self.list(&card.reasons, "+", paint.good, [5, 8, 11]);
        self.list(&card.warnings, "!", paint.bad, [3, 10, 10]);
        for (at, way) in card.ways_out.iter().enumerate() {
            let rank = [1, 8, 11].get(at).copied().unwrap_or(11);
            self.say(rank, &format!("{}. ", at + 1), way, str::to_owned);
            self.follow(at);
        }
        self.gap();
        if let Some(next) = &card.next {
            let text = match &next.url {
                Some(url) => format!("{}: {url}", next.text),
                None => next.text.clone(),
            };
            self.say(1, "> ", &text, str::to_owned);
        }
        self.maybe(6, "> ", card.then.as_ref(), str::to_owned);
        self.maybe(12, "", card.age.as_ref(), paint.dim);
        self.pieces
    }

    fn maybe(&mut self, rank: u8, sign: &str, text: Option<&String>, paint: fn(&str) -> String) {
        if let Some(text) = text {
            self.say(rank, sign, text, paint);
        }
    }

    /// Items with a sign each, which is painted.
    fn list(&mut self, items: &[String], sign: &str, paint: fn(&str) -> String, ranks: [u8; 3]) {
        for (at, (item, rank)) in items.iter().zip(ranks).enumerate() {
            let before = self.pieces.len();
            self.say(rank, &format!("{sign} "), item, str::to_owned);
            self.follow(at);
            let first = self.pieces.get_mut(before).and_then(|piece| piece.lines.first_mut());
            if let Some(line) = first {
                *line = line.replacen(sign, &paint(sign), 1);
            }
        }
    }

    fn say(&mut self, rank: u8, sign: &str, text: &str, paint: fn(&str) -> String) {
        let indent = " ".repeat(display_width(sign));
        let drawn = wrap(text, sign, &indent, self.columns);
        let rows = drawn.lines().map(|line| display_width(line).div_ceil(self.columns.max(1)).max(1)).sum();
        let link = self.paint;
        let lines = drawn.lines().map(|line| linked(&paint(line), link)).collect();
        self.pieces.push(Piece { rank, follows: false, lines, rows });
    }

    /// The last piece says nothing without the one before it, if it is not the first of its kind.
    fn follow(&mut self, at: usize) {
        if let Some(piece) = self.pieces.last_mut() {
            piece.follows = at > 0;
        }
    }

    fn gap(&mut self) {
        self.pieces.push(Piece { rank: 13, follows: false, lines: vec![String::new()], rows: 1 });
    }
}

#[cfg(test)]
mod tests {
    use super::super::card::NextStep;
    use super::*;

    fn card() -> Card {
        Card {
            first: Vec::new(),
            headline: "Your messenger: One".into(),
            is_settled: true,
            summary: Some("It is one of those.".into()),
            firmness: vec!["Changing any single answer would not change this recommendation.".into()],
            gave_up: vec![vec!["You gave up this: it flies.".into(), "It walks.".into()]],
            reasons: vec!["Works on your phone".into(), "Needs no number".into(), "Is easy".into()],
            warnings: vec!["It is new.".into(), "It is small.".into()],
            clash: None,
            ways_out: Vec::new(),
            next: Some(NextStep {
                text: "First step: get One (phone)".into(),
                url: Some("https://one.example/a/rather/long/address".into()),
            }),
            then: Some("Then: hide your number".into()),
            age: Some("Two facts are due.".into()),
        }
    }

    #[test]
    fn a_card_keeps_to_its_room_and_drops_the_least_important_first() {
        for (columns, rows) in [(80, 24), (80, 12), (40, 20), (40, 10), (30, 12), (30, 6)] {
            let text = card().text(columns, rows, Paint::PLAIN);
            let taken: usize = text.lines().map(|line| display_width(line).div_ceil(columns).max(1)).sum();
            assert!(taken <= rows, "{columns}x{rows}:\n{text}");
            assert!(
                text.contains("Your messenger: One")
                    && text.contains("https://one.example/a/rather/long/address")
            );
            let fresh = text.contains("Two facts are due.");
            assert!(!fresh || text.contains("+ Is easy"), "{columns}x{rows}:\n{text}");
        }
        let whole = card().text(80, 24, Paint::PLAIN);
        assert!(whole.contains("  It walks.") && whole.contains("! It is small."), "{whole}");
    }

    #[test]
    fn a_card_has_no_room_above_below_or_twice_between() {
        for rows in 1..24 {
            let text = card().text(60, rows, Paint::PLAIN);
            assert!(
                !text.contains("\n\n\n") && !text.ends_with("\n\n") && !text.starts_with('\n'),
                "{rows}:\n{text}"
            );
        }
    }
}
