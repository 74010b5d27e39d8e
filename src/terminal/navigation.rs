//! What each key does to the state of a prompt: pure, and the same for every size of window.

use super::frame::{Frame, State};
use super::keys::Key;
use crate::locale::Words;
use crate::wizard::{Choice, Prompt, Reply};

/// What a key led to.
pub(super) enum KeyOutcome {
    Redraw,
    Done(Reply),
    Suspend,
    Interrupt,
    Vanish,
}

impl State {
    /// The beginning of a prompt.
    pub(super) fn of(prompt: &Prompt) -> Self {
        match &prompt.choice {
            Choice::One { at } => Self { at: at.unwrap_or(0), ..Self::default() },
            Choice::Any { ticked, .. } => Self { ticked: ticked.clone(), ..Self::default() },
        }
    }

    fn go(&mut self, at: usize) {
        self.at = at;
        self.scroll = 0;
    }
}

/// What `key` does in a prompt whose `frame` is shown.
pub(super) fn turn(prompt: &Prompt, state: &mut State, frame: &Frame, key: Key, words: &Words) -> KeyOutcome {
    if state.help
        && let Some(turn) = read_help(state, frame, key)
    {
        return turn;
    }
    if !matches!(key, Key::Char('0'..='9')) {
        state.typed = None;
    }
    let count = prompt.rows.len();
    let last = count.saturating_sub(1);
    match key {
        Key::Up | Key::Char('k') | Key::Ctrl('p') if state.scroll > 0 => state.scroll -= 1,
        Key::Up | Key::Char('k') | Key::Ctrl('p') => state.go((state.at + last) % count.max(1)),
        Key::Down | Key::Char('j') | Key::Ctrl('n') if frame.below > 0 => state.scroll += 1,
        Key::Down | Key::Char('j') | Key::Ctrl('n') => state.go((state.at + 1) % count.max(1)),
        Key::Home | Key::Char('g') => state.go(0),
        Key::End | Key::Char('G') => state.go(last),
        Key::PageUp => state.go(state.at.saturating_sub(5)),
        Key::PageDown => state.go((state.at + 5).min(last)),
        Key::Char(' ') => return pick(prompt, state, state.at),
        Key::Char('a') if !state.ticked.is_empty() => tick_all(prompt, state),
        Key::Char(digit) if digit.is_ascii_digit() => return number(prompt, state, digit, words),
        Key::Enter | Key::Right => return accept(prompt, state, words),
        Key::Escape | Key::Left | Key::Backspace | Key::BackTab => return KeyOutcome::Done(Reply::Back),
        Key::Char('?') => state.help = true,
        Key::Char('r') => return KeyOutcome::Done(Reply::Review),
        Key::Char('p') => return KeyOutcome::Done(Reply::Peek),
        Key::Char('q') | Key::Ctrl('d') => return KeyOutcome::Done(Reply::Quit),
        Key::Ctrl('c') => return KeyOutcome::Interrupt,
        Key::Char('x') => return KeyOutcome::Vanish,
        #[cfg(debug_assertions)]
        Key::Ctrl('g') => fall_over(),
        Key::Ctrl('z') => return KeyOutcome::Suspend,
        Key::Ctrl('l') => {}
        Key::Paste => state.message = Some(words.say("hint-paste")),
        Key::Char(letter) if letter.is_alphabetic() => by_letter(prompt, state, letter, words),
        Key::Char(_) | Key::Ctrl(_) | Key::Tab | Key::Unknown => {
            state.message = Some(words.say("hint-unknown-key"));
        }
    }
    KeyOutcome::Redraw
}

/// For the test that a panic leaves a sane terminal; not in a release.
#[cfg(debug_assertions)]
#[expect(clippy::panic, reason = "that is what it is for")]
fn fall_over() {
    panic!("a test asked for this");
}

/// Keys while the help is open; `None` for those that mean the same as elsewhere.
fn read_help(state: &mut State, frame: &Frame, key: Key) -> Option<KeyOutcome> {
    match key {
        Key::Ctrl('c' | 'z' | 'l') | Key::Char('x') => return None,
        Key::Up | Key::Char('k') => state.scroll = state.scroll.saturating_sub(1),
        Key::Down | Key::Char('j') => state.scroll += usize::from(frame.below > 0),
        Key::PageUp | Key::Home => state.scroll = 0,
        Key::PageDown | Key::End | Key::Char(' ') => state.scroll += frame.below,
        Key::Char(_)
        | Key::Ctrl(_)
        | Key::Left
        | Key::Right
        | Key::Tab
        | Key::BackTab
        | Key::Enter
        | Key::Escape
        | Key::Backspace => {
            state.help = false;
            state.scroll = 0;
        }
        Key::Paste | Key::Unknown => {}
    }
    Some(KeyOutcome::Redraw)
}

/// Space, or a row's number again: chooses, or ticks.
fn pick(prompt: &Prompt, state: &mut State, at: usize) -> KeyOutcome {
    if state.ticked.is_empty() {
        return KeyOutcome::Done(Reply::Rows(vec![at]));
    }
    let stands_alone = |at: usize| prompt.rows.get(at).is_some_and(|row| row.stands_alone);
    let becomes = !state.ticked.get(at).copied().unwrap_or(false);
    for (other, ticked) in state.ticked.iter_mut().enumerate() {
        if other == at {
            *ticked = becomes;
        } else if becomes && (stands_alone(at) || stands_alone(other)) {
            *ticked = false;
        }
    }
    KeyOutcome::Redraw
}

fn tick_all(prompt: &Prompt, state: &mut State) {
    let ordinary = |at: usize| prompt.rows.get(at).is_some_and(|row| !row.stands_alone);
    let is_full = state.ticked.iter().enumerate().all(|(at, ticked)| *ticked || !ordinary(at));
    for (at, ticked) in state.ticked.iter_mut().enumerate() {
        *ticked = ordinary(at) && !is_full;
    }
}

/// A digit goes to its row; the same digit again chooses it. Two digits make a number where there are that many rows.
fn number(prompt: &Prompt, state: &mut State, digit: char, words: &Words) -> KeyOutcome {
    let count = prompt.rows.len();
    let digit = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).unwrap_or_default();
    let typed = state.typed.take().unwrap_or_default();
    let joined = typed * 10 + digit;
    if typed > 0 && joined <= count {
        state.go(joined - 1);
    } else if typed > 0 && typed == digit && state.at + 1 == digit {
        return pick(prompt, state, state.at);
    } else if (1..=count).contains(&digit) {
        state.go(digit - 1);
        state.typed = Some(digit);
    } else {
        state.message = Some(words.fill("hint-no-such-row", &[("count", count.into())]));
    }
    KeyOutcome::Redraw
}

/// A letter goes to the next row that begins with it.
fn by_letter(prompt: &Prompt, state: &mut State, letter: char, words: &Words) {
    let count = prompt.rows.len();
    let begins = |at: &usize| {
        let first = prompt.rows.get(*at).and_then(|row| row.label.chars().next());
        first.is_some_and(|first| first.to_lowercase().eq(letter.to_lowercase()))
    };
    match (1..=count).map(|step| (state.at + step) % count.max(1)).find(begins) {
        Some(at) => state.go(at),
        None => state.message = Some(words.say("hint-unknown-key")),
    }
}

fn accept(prompt: &Prompt, state: &mut State, words: &Words) -> KeyOutcome {
    match &prompt.choice {
        Choice::One { .. } => KeyOutcome::Done(Reply::Rows(vec![state.at])),
        Choice::Any { min, .. } => {
            let rows: Vec<usize> =
                state.ticked.iter().enumerate().filter(|(_, ticked)| **ticked).map(|(at, _)| at).collect();
            if rows.len() < *min {
                state.message = Some(words.fill("hint-too-few", &[("min", (*min).into())]));
                return KeyOutcome::Redraw;
            }
            KeyOutcome::Done(Reply::Rows(rows))
        }
    }
}
