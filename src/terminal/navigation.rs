//! What each key does to the state of a prompt: pure, and the same for every size of window.

use super::frame::{Frame, State, is_question};
use super::keys::Key;
use crate::locale::Words;
use crate::wizard::{Choice, Prompt, Reply};

/// What a key led to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum KeyOutcome {
    Redraw,
    Done(Reply),
    Vanish,
}

impl State {
    /// The beginning of a prompt.
    pub(super) fn of(prompt: &Prompt) -> Self {
        match &prompt.choice {
            Choice::One { at } => Self { at: at.unwrap_or(0), is_looked_at: at.is_some(), ..Self::default() },
            Choice::Any { ticked, .. } => Self { ticked: ticked.clone(), ..Self::default() },
        }
    }

    fn go(&mut self, at: usize) {
        self.at = at;
        self.scroll = 0;
        self.is_looked_at = true;
    }
}

/// What `key` does in a prompt whose `frame` is shown.
pub(super) fn turn(prompt: &Prompt, state: &mut State, frame: &Frame, key: Key, words: &Words) -> KeyOutcome {
    let is_vanishing = std::mem::take(&mut state.is_vanishing);
    if key == Key::Char('x') {
        return vanish(state, is_vanishing, words);
    }
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
        Key::Char(' ') => return choose(prompt, state, words),
        Key::Char('a') if !state.ticked.is_empty() => tick_all(prompt, state),
        Key::Char(digit) if digit.is_ascii_digit() => return number(prompt, state, digit, words),
        Key::Enter | Key::Right => return accept(prompt, state, words),
        Key::Escape | Key::Left | Key::Backspace | Key::BackTab => return KeyOutcome::Done(Reply::Back),
        Key::Char('?') => {
            state.help = true;
            state.scroll = 0;
        }
        Key::Char('p') if is_question(prompt) => return KeyOutcome::Done(Reply::Peek),
        Key::Char('r') => return KeyOutcome::Done(Reply::Review),
        Key::Char('q') | Key::Ctrl('d') => return KeyOutcome::Done(Reply::Quit),
        #[cfg(debug_assertions)]
        Key::Ctrl('g') => fall_over(),
        Key::Ctrl('l') => {}
        Key::Paste => state.message = Some(words.say("hint-paste")),
        Key::Char(letter) if letter.is_alphabetic() => by_letter(prompt, state, letter, words),
        Key::Char(_) | Key::Ctrl(_) | Key::Tab | Key::Delete | Key::Unknown => {
            state.message = Some(words.say("hint-unknown-key"));
        }
    }
    KeyOutcome::Redraw
}

/// No second digit came: the first one was the whole number.
pub(super) fn settle(prompt: &Prompt, state: &mut State, words: &Words) -> KeyOutcome {
    match state.typed.take() {
        Some(_) => choose(prompt, state, words),
        None => KeyOutcome::Redraw,
    }
}

/// `x` clears everything: at once where the hint line says so, else when it is pressed twice.
fn vanish(state: &mut State, is_vanishing: bool, words: &Words) -> KeyOutcome {
    if is_vanishing || (state.is_discreet && state.ticked.is_empty() && !state.help) {
        return KeyOutcome::Vanish;
    }
    state.is_vanishing = true;
    state.message = Some(words.say("hint-vanish-again"));
    KeyOutcome::Redraw
}

/// For the test that a panic leaves a sane terminal; not in a release.
#[cfg(debug_assertions)]
#[expect(clippy::panic, reason = "that is what it is for")]
fn fall_over() {
    panic!("a test asked for this");
}

/// Keys while the help is open; `None` for those that mean the same as elsewhere.
#[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
fn read_help(state: &mut State, frame: &Frame, key: Key) -> Option<KeyOutcome> {
    match key {
        Key::Ctrl('l') => return None,
        Key::Up | Key::Char('k') => state.scroll = state.scroll.saturating_sub(1),
        Key::Down | Key::Char('j') => state.scroll += usize::from(frame.below > 0),
        Key::PageUp | Key::Home => state.scroll = 0,
        Key::PageDown | Key::End | Key::Char(' ') => state.scroll += frame.below,
        Key::Paste | Key::Unknown | Key::Delete => {}
        _ => {
            state.help = false;
            state.scroll = 0;
        }
    }
    Some(KeyOutcome::Redraw)
}

/// Space, or a row's number: chooses, or ticks.
fn choose(prompt: &Prompt, state: &mut State, words: &Words) -> KeyOutcome {
    if state.ticked.is_empty() {
        return accept(prompt, state, words);
    }
    let at = state.at;
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

/// A digit chooses its row, or ticks it. Where there are rows with two digits, a first digit waits for the second.
fn number(prompt: &Prompt, state: &mut State, digit: char, words: &Words) -> KeyOutcome {
    let count = prompt.rows.len();
    let digit = digit.to_digit(10).and_then(|digit| usize::try_from(digit).ok()).unwrap_or_default();
    let number = state.typed.take().unwrap_or_default() * 10 + digit;
    if !(1..=count).contains(&number) {
        state.message = Some(words.fill("hint-no-such-row", &[("count", count.into())]));
        return KeyOutcome::Redraw;
    }
    state.go(number - 1);
    if number * 10 <= count {
        state.typed = Some(number);
        state.message = Some(words.fill("hint-number", &[("number", number.into())]));
        return KeyOutcome::Redraw;
    }
    choose(prompt, state, words)
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
        Choice::One { .. } if !state.is_looked_at => {
            state.message = Some(words.say("hint-look"));
            KeyOutcome::Redraw
        }
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
