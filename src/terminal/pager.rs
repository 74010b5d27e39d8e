//! Something long to be read in a window: scrolled, searched, with its title and the place where one is. Pure.

use console::{measure_text_width, strip_ansi_codes, style, truncate_str};

use super::keys::Key;
use super::line::{Line, LineOutcome};
use super::theme::PromptTheme;
use super::width::first_line;
use crate::locale::Words;

/// What is read, and where one is in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Pager {
    title: String,
    lines: Vec<String>,
    top: usize,
    /// What is looked for.
    wanted: String,
    /// What is being typed to be looked for.
    typing: Option<Line>,
    message: Option<String>,
    /// Whether the next `x` clears everything.
    is_vanishing: bool,
    /// Whether one `x` is enough for that.
    pub(super) is_discreet: bool,
}

/// What a key led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PageOutcome {
    Redraw,
    Close,
    Vanish,
}

impl Pager {
    /// Begins at the top of `text`.
    pub(super) fn new(title: &str, text: &str, is_discreet: bool) -> Self {
        let mut pager = Self { title: title.to_owned(), is_discreet, ..Self::default() };
        pager.set_text(text);
        pager
    }

    /// The same text wrapped anew: one stays about where one was.
    pub(super) fn set_text(&mut self, text: &str) {
        let before = self.lines.len();
        // The title stands above the page already.
        let is_title = text.lines().next().is_some_and(|line| strip_ansi_codes(line) == self.title);
        let lines = text.lines().skip(usize::from(is_title)).skip_while(|line| line.is_empty());
        self.lines = lines.map(str::to_owned).collect();
        self.top = (self.top * self.lines.len()).checked_div(before).unwrap_or(self.top);
    }

    /// The rows that text can be read in.
    fn room(rows: usize) -> usize {
        rows.saturating_sub(2).max(1)
    }

    fn last_top(&self, rows: usize) -> usize {
        self.lines.len().saturating_sub(Self::room(rows))
    }

    /// The page for a window, and where the cursor is shown in its last line, counted from its end.
    pub(super) fn draw(
        &mut self,
        (rows, columns): (usize, usize),
        theme: PromptTheme,
        words: &Words,
    ) -> (Vec<String>, Option<usize>) {
        let width = columns.saturating_sub(1).max(1);
        self.top = self.top.min(self.last_top(rows));
        let room = Self::room(rows);
        let until = (self.top + room).min(self.lines.len());
        let position = words.fill(
            "page-position",
            &[
                ("from", (self.top + 1).min(until).into()),
                ("to", until.into()),
                ("of", self.lines.len().into()),
            ],
        );
        let title_room = width.saturating_sub(measure_text_width(&position) + 2);
        let title = truncate_str(&self.title, title_room, "");
        let gap =
            " ".repeat(width.saturating_sub(measure_text_width(&title) + measure_text_width(&position)));
        let mut page = Vec::new();
        if rows > 2 {
            page.push(format!("{}{gap}{position}", theme.question(&title)));
        }
        for line in self.lines.iter().skip(self.top).take(room) {
            page.push(self.line(line, width, theme));
        }
        // The hint stays where it is on a page that is not full.
        page.resize(room + usize::from(rows > 2), String::new());
        if rows < 2 {
            return (page, None);
        }
        if let Some(typing) = &self.typing {
            let (before, after) = typing.parts();
            let shown: String = format!("/{before}{after}").chars().take(width).collect();
            page.push(shown);
            return (page, Some(measure_text_width(after)));
        }
        let hint = self
            .message
            .clone()
            .unwrap_or_else(|| words.say(if self.is_discreet { "page-hint-discreet" } else { "page-hint" }));
        page.push(first_line(&hint, "", width));
        (page, None)
    }

    /// A line, turned round if it holds what is looked for.
    fn line(&self, line: &str, width: usize, theme: PromptTheme) -> String {
        let line = if line.contains("https://") { line.into() } else { truncate_str(line, width, "") };
        if self.wanted.is_empty() || !holds(&line, &self.wanted) || !theme.is_coloured {
            return line.into_owned();
        }
        style(strip_ansi_codes(&line)).reverse().force_styling(true).to_string()
    }

    /// What `key` does.
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    pub(super) fn turn(&mut self, key: Key, rows: usize, words: &Words) -> PageOutcome {
        self.message = None;
        let is_vanishing = std::mem::take(&mut self.is_vanishing);
        if let Some(mut typing) = self.typing.take() {
            match typing.turn(key, None) {
                LineOutcome::Done => {
                    self.wanted = typing.text();
                    self.search(self.top, false, words);
                }
                LineOutcome::Cancelled => {}
                LineOutcome::Edited | LineOutcome::Unknown => self.typing = Some(typing),
            }
            return PageOutcome::Redraw;
        }
        let page = Self::room(rows).saturating_sub(1).max(1);
        match key {
            Key::Up | Key::Char('k') | Key::Ctrl('p') => self.top = self.top.saturating_sub(1),
            Key::Down | Key::Char('j') | Key::Ctrl('n') => self.top += 1,
            Key::PageUp | Key::Char('b') => self.top = self.top.saturating_sub(page),
            Key::PageDown | Key::Char(' ') | Key::Enter => self.top += page,
            Key::Home | Key::Char('g') => self.top = 0,
            Key::End | Key::Char('G') => self.top = self.last_top(rows),
            Key::Char('/') => self.typing = Some(Line::default()),
            Key::Char('n') => self.search(self.top + 1, false, words),
            Key::Char('N') => self.search(self.top, true, words),
            Key::Char('x') if is_vanishing || self.is_discreet => return PageOutcome::Vanish,
            Key::Char('x') => {
                self.is_vanishing = true;
                self.message = Some(words.say("hint-vanish-again"));
            }
            Key::Escape | Key::Left | Key::Backspace | Key::BackTab | Key::Char('q') | Key::Ctrl('d') => {
                return PageOutcome::Close;
            }
            Key::Ctrl('l') => {}
            Key::Paste => self.message = Some(words.say("hint-paste")),
            _ => self.message = Some(words.say("page-keys")),
        }
        self.top = self.top.min(self.last_top(rows));
        PageOutcome::Redraw
    }

    /// Goes to the next line from `from` on that holds what is looked for, or to the one before; round the end if need be.
    fn search(&mut self, from: usize, is_backwards: bool, words: &Words) {
        if self.wanted.is_empty() {
            return;
        }
        let found: Vec<usize> = (0..self.lines.len())
            .filter(|at| self.lines.get(*at).is_some_and(|line| holds(line, &self.wanted)))
            .collect();
        let next = if is_backwards {
            found.iter().rev().find(|at| **at < from).or(found.last())
        } else {
            found.iter().find(|at| **at >= from).or(found.first())
        };
        if let Some(at) = next {
            self.top = *at;
        } else {
            let wanted = words.fill("page-not-found", &[("wanted", self.wanted.as_str().into())]);
            self.message = Some(wanted);
        }
    }
}

/// Whether a line holds `wanted`, whatever the case of its letters.
fn holds(line: &str, wanted: &str) -> bool {
    strip_ansi_codes(line).to_lowercase().contains(&wanted.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    const THEME: PromptTheme = PromptTheme { is_coloured: false, is_unicode: true };

    fn words() -> Words {
        Words::new("en", &crate::load::english().text).unwrap()
    }

    fn pager() -> Pager {
        let text: Vec<String> = (1..=50).map(|at| format!("line {at}")).collect();
        Pager::new("Facts", &text.join("\n"), false)
    }

    fn shown(pager: &mut Pager) -> String {
        pager.draw((12, 40), THEME, &words()).0.join("\n")
    }

    #[test]
    fn a_page_says_its_title_and_place_and_scrolls_to_its_end_and_no_further() {
        let words = words();
        let mut pager = pager();
        let page = shown(&mut pager);
        assert!(page.starts_with("Facts ") && page.contains("1-10 of 50"), "{page}");
        assert!(page.contains("line 10") && !page.contains("line 11"), "{page}");
        for key in [Key::Char(' '), Key::End, Key::Down, Key::PageDown] {
            assert_eq!(pager.turn(key, 12, &words), PageOutcome::Redraw);
        }
        let page = shown(&mut pager);
        assert!(page.contains("41-50 of 50") && page.contains("line 50"), "{page}");
        assert_eq!(pager.turn(Key::Escape, 12, &words), PageOutcome::Close);
    }

    #[test]
    fn a_search_goes_to_the_next_line_that_holds_it_and_back() {
        let words = words();
        let mut pager = pager();
        for key in ["/LINE 4"].iter().flat_map(|text| text.chars()).map(Key::Char).chain([Key::Enter]) {
            pager.turn(key, 12, &words);
        }
        assert!(shown(&mut pager).contains("4-13 of 50"));
        pager.turn(Key::Char('n'), 12, &words);
        assert!(shown(&mut pager).contains("40-49 of 50"));
        pager.turn(Key::Char('N'), 12, &words);
        assert!(shown(&mut pager).contains("4-13 of 50"));
        for key in "/nowhere".chars().map(Key::Char).chain([Key::Enter]) {
            pager.turn(key, 12, &words);
        }
        assert!(shown(&mut pager).contains("nowhere"));
    }

    #[test]
    fn a_page_never_outgrows_its_window() {
        for (rows, columns) in [(24, 80), (20, 40), (12, 30), (3, 10), (2, 5), (1, 1)] {
            let (page, _) = pager().draw((rows, columns), THEME, &words());
            assert!(page.len() <= rows, "{rows}x{columns}: {page:?}");
            assert!(
                page.iter().all(|line| measure_text_width(line) <= columns),
                "{rows}x{columns}: {page:?}"
            );
        }
    }
}
