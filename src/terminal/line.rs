//! A line that is typed, such as the name of a file: pure.

use std::path::Path;

use super::complete::complete;
use super::keys::Key;

/// The line so far, and where in it one is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Line {
    before: String,
    after: String,
    /// What the empty line stands for.
    usual: String,
}

/// What a key led to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineOutcome {
    /// The line is as it is now.
    Edited,
    /// The key means nothing here.
    Unknown,
    /// The line is done.
    Done,
    /// There is none.
    Cancelled,
}

impl Line {
    /// An empty line, which stands for `usual`.
    pub(super) fn new(usual: &str) -> Self {
        Self { usual: usual.to_owned(), ..Self::default() }
    }

    /// What the line stands for, as long as it is empty.
    pub(super) fn usual(&self) -> Option<&str> {
        (self.before.is_empty() && self.after.is_empty()).then_some(&self.usual)
    }

    /// What is taken at the end.
    pub(super) fn taken(&self) -> String {
        let text = self.text();
        if text.trim().is_empty() { self.usual.clone() } else { text.trim().to_owned() }
    }

    /// The whole line.
    pub(super) fn text(&self) -> String {
        format!("{}{}", self.before, self.after)
    }

    /// What stands before the place where one is, and after it.
    pub(super) fn parts(&self) -> (&str, &str) {
        (&self.before, &self.after)
    }

    /// What `key` does to the line.
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    #[expect(clippy::match_same_arms, reason = "a row a case reads as the table it is")]
    /// `home` is the folder that `~` stands for.
    pub(super) fn turn(&mut self, key: Key, home: Option<&Path>) -> LineOutcome {
        match key {
            Key::Char(letter) => self.before.push(letter),
            Key::Backspace => drop(self.before.pop()),
            Key::Delete => drop(take_first(&mut self.after)),
            Key::Ctrl('d') if self.before.is_empty() && self.after.is_empty() => {
                return LineOutcome::Cancelled;
            }
            Key::Ctrl('d') => drop(take_first(&mut self.after)),
            // The usual name is taken over, to be changed.
            Key::Right | Key::End | Key::Tab | Key::Ctrl('e' | 'f') if self.usual().is_some() => {
                self.before.clone_from(&self.usual);
            }
            Key::Left | Key::Ctrl('b') => {
                if let Some(letter) = self.before.pop() {
                    self.after.insert(0, letter);
                }
            }
            Key::Right | Key::Ctrl('f') => self.before.extend(take_first(&mut self.after)),
            Key::Home | Key::Ctrl('a') => {
                self.after = format!("{}{}", std::mem::take(&mut self.before), self.after);
            }
            Key::End | Key::Ctrl('e') => self.before.push_str(&std::mem::take(&mut self.after)),
            Key::Ctrl('k') => self.after.clear(),
            Key::Ctrl('u') => self.before.clear(),
            Key::Ctrl('w') => {
                let kept = self.before.trim_end().trim_end_matches(|c: char| !c.is_whitespace() && c != '/');
                let kept = if kept.len() == self.before.len() { kept.trim_end_matches('/') } else { kept };
                self.before.truncate(kept.len());
            }
            Key::Tab => match complete(&self.before, home) {
                Some(completed) => self.before = completed,
                None => return LineOutcome::Unknown,
            },
            Key::Enter => return LineOutcome::Done,
            Key::Escape => return LineOutcome::Cancelled,
            _ => return LineOutcome::Unknown,
        }
        LineOutcome::Edited
    }
}

fn take_first(text: &mut String) -> Option<char> {
    (!text.is_empty()).then(|| text.remove(0))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(keys: &[Key]) -> Line {
        let mut line = Line::default();
        for key in keys {
            line.turn(*key, None);
        }
        line
    }

    fn letters(text: &str) -> Vec<Key> {
        text.chars().map(Key::Char).collect()
    }

    #[test]
    fn a_line_is_edited_at_both_ends_and_in_the_middle() {
        let mut keys = letters("bcd");
        keys.extend([Key::Home, Key::Char('a'), Key::End, Key::Char('e'), Key::Left, Key::Backspace]);
        assert_eq!(typed(&keys).text(), "abce");
        keys.extend([Key::Ctrl('a'), Key::Delete, Key::Ctrl('e'), Key::Ctrl('b'), Key::Ctrl('k')]);
        assert_eq!(typed(&keys).text(), "bc");
        keys.push(Key::Ctrl('u'));
        assert_eq!(typed(&keys).text(), "");
    }

    #[test]
    fn an_empty_line_stands_for_the_usual_one_which_can_be_changed() {
        let mut line = Line::new("answers.ron");
        assert_eq!((line.taken().as_str(), line.usual()), ("answers.ron", Some("answers.ron")));
        line.turn(Key::End, None);
        line.turn(Key::Backspace, None);
        assert_eq!((line.taken().as_str(), line.usual()), ("answers.ro", None));
        line.turn(Key::Ctrl('u'), None);
        line.turn(Key::Char('b'), None);
        assert_eq!(line.taken(), "b");
    }

    #[test]
    fn control_w_takes_away_a_part_of_a_path_at_a_time() {
        let mut keys = letters("/home/me/answers.ron");
        keys.push(Key::Ctrl('w'));
        assert_eq!(typed(&keys).text(), "/home/me/");
        keys.push(Key::Ctrl('w'));
        assert_eq!(typed(&keys).text(), "/home/me");
    }

    #[test]
    fn escape_cancels_and_enter_is_the_end() {
        let mut line = typed(&letters("q"));
        assert_eq!(line.turn(Key::Unknown, None), LineOutcome::Unknown);
        assert_eq!(line.turn(Key::Enter, None), LineOutcome::Done);
        assert_eq!(line.turn(Key::Escape, None), LineOutcome::Cancelled);
    }
}
