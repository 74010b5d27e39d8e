//! The asker with keys: one frame on the tty, redrawn on every key; answers stay behind as lines.

use std::io;
use std::time::Duration;

use console::measure_text_width;

use super::frame::{Frame, State, lay_out, wrap};
use super::keys::{Decoder, Key};
use super::look::Look;
use super::tty::{Input, Tty};
use crate::wizard::{Asker, Choice, Prompt, Reply, Stop};
use crate::words::Words;

/// How long a byte of an escape sequence may be late.
const LATE: Duration = Duration::from_millis(60);
/// How long a byte of a pasted block may be late.
const PASTE_LATE: Duration = Duration::from_millis(500);

/// Asks with keys on the tty.
pub struct Rich<'w> {
    tty: Tty,
    words: &'w Words,
    look: Look,
    drawn: Vec<String>,
    /// What the last prompt left behind, so that going back to it can take it away.
    behind: Option<(usize, Vec<String>)>,
}

/// What a key led to.
enum Turn {
    Redraw,
    Done(Reply),
    Suspend,
    Interrupt,
}

impl<'w> Rich<'w> {
    /// Opens the tty.
    ///
    /// # Errors
    /// There is none.
    pub fn new(words: &'w Words, look: Look) -> io::Result<Self> {
        Ok(Self { tty: Tty::open()?, words, look, drawn: Vec::new(), behind: None })
    }

    fn key(&mut self) -> io::Result<Option<Key>> {
        let mut decoder = Decoder::default();
        loop {
            let patience = match (decoder.is_pending(), decoder.is_in_paste()) {
                (false, _) => None,
                (true, false) => Some(LATE),
                (true, true) => Some(PASTE_LATE),
            };
            let key = match self.tty.read(patience)? {
                Input::Byte(byte) => decoder.feed(byte),
                Input::Silence => decoder.pause(),
                Input::Changed => return Ok(None),
            };
            if key.is_some() {
                return Ok(key);
            }
        }
    }

    /// Replaces what was drawn by `frame` in one write.
    fn draw(&mut self, frame: &Frame) -> io::Result<()> {
        let text = format!("\x1b[?2026h{}{}\x1b[?2026l", self.erase(), frame.lines.join("\r\n"));
        self.tty.write(&text)?;
        self.drawn.clone_from(&frame.lines);
        Ok(())
    }

    /// Goes to where the frame began, even if the window has another width now, and clears from there.
    fn erase(&self) -> String {
        let (rows, columns) = self.tty.window();
        let height = |line: &String| measure_text_width(line).max(1).div_ceil(columns.max(1));
        let up = self.drawn.iter().map(height).sum::<usize>().saturating_sub(1).min(rows.saturating_sub(1));
        if up > 0 { format!("\r\x1b[{up}A\x1b[J") } else { "\r\x1b[J".to_owned() }
    }

    fn close(&mut self) -> io::Result<()> {
        let erase = self.erase();
        self.tty.write(&erase)?;
        self.drawn.clear();
        self.tty.leave();
        Ok(())
    }

    fn width(&self) -> usize {
        self.tty.window().1.min(80).saturating_sub(1).max(1)
    }

    fn leave_behind(&mut self, prompt: &Prompt, reply: &Reply) -> io::Result<()> {
        let Reply::Rows(rows) = reply else { return Ok(()) };
        if prompt.topic.is_empty() {
            return Ok(());
        }
        let labels: Vec<&str> = rows.iter().filter_map(|at| prompt.rows.get(*at)).map(|row| row.label.as_str()).collect();
        let answer = if labels.is_empty() { self.words.say("nothing-ticked") } else { labels.join("; ") };
        let text = self.words.fill("answered", &[("topic", prompt.topic.as_str().into()), ("answer", answer.into())]);
        let mut lines = wrap(&text, "  ", "    ", self.width());
        if let Some(first) = lines.first_mut() {
            *first = format!("{} {}", self.look.done(), first.trim_start());
        }
        self.tty.write(&format!("{}\r\n", lines.join("\r\n")))?;
        self.behind = Some((prompt.key, lines));
        Ok(())
    }

    /// Takes away what the prompt left behind when it was answered last, if nothing but notes came after it.
    fn take_back(&mut self, prompt: &Prompt) -> io::Result<()> {
        if let Some((key, lines)) = self.behind.take() {
            if key == prompt.key {
                self.drawn = lines;
                self.drawn.push(String::new());
                let erase = self.erase();
                self.tty.write(&erase)?;
                self.drawn.clear();
            } else {
                self.behind = Some((key, lines));
            }
        }
        Ok(())
    }

    fn show(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        let mut state = State::of(prompt);
        loop {
            let frame = lay_out(prompt, &state, self.tty.window(), self.look, self.words);
            self.draw(&frame)?;
            let Some(key) = self.key()? else { continue };
            state.message = None;
            match turn(prompt, &mut state, &frame, key, self.words) {
                Turn::Redraw => {}
                Turn::Done(reply) => return Ok(reply),
                Turn::Interrupt => return Err(Stop::Interrupted),
                Turn::Suspend => {
                    let erase = self.erase();
                    self.tty.write(&erase)?;
                    self.drawn.clear();
                    self.tty.suspend()?;
                }
            }
        }
    }
}

impl Asker for Rich<'_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        let width = self.width();
        let paragraphs: Vec<String> =
            note.split("\n\n").map(|paragraph| wrap(paragraph, "  ", "  ", width).join("\r\n")).collect();
        let text = paragraphs.join("\r\n\r\n");
        if let Some((_, behind)) = &mut self.behind {
            behind.extend(text.split("\r\n").map(str::to_owned));
        }
        Ok(self.tty.write(&format!("{text}\r\n"))?)
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        self.tty.enter()?;
        self.take_back(prompt)?;
        let reply = self.show(prompt);
        // A tty that is gone cannot be cleared: the reply counts, or its error.
        let closed = self.close();
        let reply = reply?;
        closed?;
        self.leave_behind(prompt, &reply)?;
        Ok(reply)
    }
}

impl State {
    pub(super) fn of(prompt: &Prompt) -> Self {
        match &prompt.choice {
            Choice::One { at } => Self { at: *at, ..Self::default() },
            Choice::Any { ticked, .. } => Self { ticked: ticked.clone(), ..Self::default() },
        }
    }

    fn go(&mut self, at: usize) {
        self.at = at;
        self.scroll = 0;
    }
}

fn turn(prompt: &Prompt, state: &mut State, frame: &Frame, key: Key, words: &Words) -> Turn {
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
        Key::Escape | Key::Left | Key::Backspace | Key::BackTab => return Turn::Done(Reply::Back),
        Key::Char('?') => state.help = true,
        Key::Char('r') => return Turn::Done(Reply::Review),
        Key::Char('q') | Key::Ctrl('d') => return Turn::Done(Reply::Quit),
        Key::Ctrl('c') => return Turn::Interrupt,
        Key::Ctrl('z') => return Turn::Suspend,
        Key::Ctrl('l') => {}
        Key::Paste => state.message = Some(words.say("hint-paste")),
        Key::Char(letter) if letter.is_alphabetic() => by_letter(prompt, state, letter, words),
        Key::Char(_) | Key::Ctrl(_) | Key::Tab | Key::Unknown => state.message = Some(words.say("hint-unknown-key")),
    }
    Turn::Redraw
}

/// Keys while the help is open; `None` for those that mean the same as elsewhere.
fn read_help(state: &mut State, frame: &Frame, key: Key) -> Option<Turn> {
    match key {
        Key::Ctrl('c' | 'z' | 'l') => return None,
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
    Some(Turn::Redraw)
}

/// Space, or a row's number again: chooses, or ticks.
fn pick(prompt: &Prompt, state: &mut State, at: usize) -> Turn {
    if state.ticked.is_empty() {
        return Turn::Done(Reply::Rows(vec![at]));
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
    Turn::Redraw
}

fn tick_all(prompt: &Prompt, state: &mut State) {
    let ordinary = |at: usize| prompt.rows.get(at).is_some_and(|row| !row.stands_alone);
    let is_full = state.ticked.iter().enumerate().all(|(at, ticked)| *ticked || !ordinary(at));
    for (at, ticked) in state.ticked.iter_mut().enumerate() {
        *ticked = ordinary(at) && !is_full;
    }
}

/// A digit goes to its row; the same digit again chooses it. Two digits make a number where there are that many rows.
fn number(prompt: &Prompt, state: &mut State, digit: char, words: &Words) -> Turn {
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
    Turn::Redraw
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

fn accept(prompt: &Prompt, state: &mut State, words: &Words) -> Turn {
    match &prompt.choice {
        Choice::One { .. } => Turn::Done(Reply::Rows(vec![state.at])),
        Choice::Any { min, .. } => {
            let rows: Vec<usize> =
                state.ticked.iter().enumerate().filter(|(_, ticked)| **ticked).map(|(at, _)| at).collect();
            if rows.len() < *min {
                state.message = Some(words.fill("hint-too-few", &[("min", (*min).into())]));
                return Turn::Redraw;
            }
            Turn::Done(Reply::Rows(rows))
        }
    }
}
