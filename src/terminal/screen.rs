//! The part of the terminal that is drawn over and over, and the keys that come from it.

use std::collections::VecDeque;
use std::io;
use std::time::Duration;

use console::measure_text_width;

use super::decoder::{Decoder, Patience};
use super::keys::Key;
use super::theme::PromptTheme;
use super::tty::{Input, Tty};
use crate::wizard::Stop;

/// How long a byte that follows an escape byte may be late.
const LATE: Duration = Duration::from_millis(100);
/// How long a byte may be late where the terminal is in the middle of something.
const VERY_LATE: Duration = Duration::from_millis(500);
/// How long a key takes to repeat itself while it is held down.
const REPEAT: Duration = Duration::from_millis(120);

/// What happened at the terminal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// A key was pressed.
    Key(Key),
    /// Nothing, for as long as was waited.
    Silence,
    /// What is drawn has to be drawn again.
    Changed,
}

/// A region at the lower end of what the terminal shows.
pub(super) struct Screen {
    tty: Tty,
    theme: PromptTheme,
    is_discreet: bool,
    decoder: Decoder,
    queued: VecDeque<Key>,
    /// The key that ended the last prompt, as long as it may still be held down.
    ended_by: Option<Key>,
    drawn: Vec<String>,
    /// Whether the other screen is shown for a while.
    is_aside: bool,
    /// What is drawn on the first screen meanwhile.
    beneath: Vec<String>,
}

impl Screen {
    pub(super) fn open(theme: PromptTheme, is_discreet: bool) -> io::Result<Self> {
        Ok(Self {
            tty: Tty::open(is_discreet)?,
            theme,
            is_discreet,
            decoder: Decoder::default(),
            queued: VecDeque::new(),
            ended_by: None,
            drawn: Vec::new(),
            is_aside: false,
            beneath: Vec::new(),
        })
    }

    /// Rows and columns.
    pub(super) fn window(&self) -> (usize, usize) {
        self.tty.window()
    }

    /// Whether everything happens on a screen that keeps no history.
    pub(super) fn is_discreet(&self) -> bool {
        self.is_discreet
    }

    /// Forgets what was typed before anything was asked.
    pub(super) fn forget_keys(&mut self) -> Result<(), Stop> {
        loop {
            match self.any_key(Some(Duration::ZERO))? {
                Event::Key(Key::Ctrl('c')) => return Err(Stop::Interrupted),
                Event::Key(_) => {}
                Event::Silence | Event::Changed => return Ok(()),
            }
        }
    }

    /// The next key; a key that has been held down since before the prompt is none.
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    pub(super) fn key(&mut self, patience: Option<Duration>) -> Result<Event, Stop> {
        let event = self.any_key(patience)?;
        if let Event::Key(key) = event {
            if self.ended_by.take() == Some(key) && self.is_held(key)? {
                return Ok(Event::Changed);
            }
            match key {
                Key::Ctrl('c') => return Err(Stop::Interrupted),
                Key::Ctrl('z') => {
                    self.erase()?;
                    Tty::suspend()?;
                    return Ok(Event::Changed);
                }
                _ => {}
            }
        }
        Ok(event)
    }

    /// Notes the key that ends a prompt.
    pub(super) fn ends(&mut self, key: Key) {
        self.ended_by = Some(key);
    }

    /// Whether a key comes again and again, as fast as only a key does that is held down; waits until it is let go.
    fn is_held(&mut self, key: Key) -> Result<bool, Stop> {
        let mut times = 0;
        let next = loop {
            match self.any_key(Some(REPEAT))? {
                Event::Key(again) if again == key => times += 1,
                // It leaves, whatever comes before it.
                Event::Key(Key::Ctrl('c')) => return Err(Stop::Interrupted),
                Event::Key(other) => break Some(other),
                Event::Silence | Event::Changed => break None,
            }
        };
        // Twice is somebody's typing, such as a number with two equal digits.
        self.queued.extend((times == 1).then_some(key));
        self.queued.extend(next);
        Ok(times > 1)
    }

    fn any_key(&mut self, patience: Option<Duration>) -> io::Result<Event> {
        if let Some(key) = self.queued.pop_front() {
            return Ok(Event::Key(key));
        }
        loop {
            let wait = match self.decoder.patience() {
                Patience::Endless => patience,
                Patience::Short => Some(LATE),
                Patience::Long => Some(VERY_LATE),
            };
            let key = match self.tty.read(wait)? {
                Input::Byte(byte) => self.decoder.feed(byte),
                Input::Silence if self.decoder.patience() == Patience::Endless => return Ok(Event::Silence),
                Input::Silence => self.decoder.pause(),
                Input::Resized => return Ok(Event::Changed),
                Input::Returned => {
                    // What a shell has written meanwhile stays.
                    self.drawn.clear();
                    self.beneath.clear();
                    return Ok(Event::Changed);
                }
            };
            if let Some(key) = key {
                return Ok(Event::Key(key));
            }
        }
    }

    /// Replaces what was drawn by `lines` in one write, line by line: a cleared screen would go into some terminals' history. The
    /// cursor ends behind the last line, shown `back` cells further left if there is a place to show it.
    pub(super) fn draw(&mut self, lines: Vec<String>, cursor: Option<usize>) -> io::Result<()> {
        let up = self.height() - 1;
        let to_top = if up > 0 { format!("\r\x1b[{up}A") } else { "\r".to_owned() };
        let text = lines.join("\x1b[K\r\n");
        let cursor = match cursor {
            None => "\x1b[?25l".to_owned(),
            Some(0) => "\x1b[?25h".to_owned(),
            Some(back) => format!("\x1b[{back}D\x1b[?25h"),
        };
        let text = format!("\x1b[?2026h\x1b[?25l{to_top}{text}\x1b[K\x1b[J{cursor}\x1b[?2026l");
        self.tty.write(&self.theme.fit(&text))?;
        self.drawn = lines;
        Ok(())
    }

    /// The rows that what was drawn takes up in the window as it is now; at least one.
    fn height(&self) -> usize {
        let (rows, columns) = self.tty.window();
        let height = |line: &String| measure_text_width(line).max(1).div_ceil(columns.max(1));
        self.drawn.iter().map(height).sum::<usize>().clamp(1, rows.max(1))
    }

    /// Empties what was drawn, from below, and stays where it began.
    pub(super) fn erase(&mut self) -> io::Result<()> {
        if self.drawn.is_empty() {
            return Ok(());
        }
        let erase = format!("\r\x1b[J\x1b[2K{}", "\x1b[1A\x1b[2K".repeat(self.height() - 1));
        self.drawn.clear();
        self.tty.write(&erase)
    }

    /// Writes lines that stay, above what is drawn next.
    pub(super) fn leave(&mut self, lines: &[String]) -> io::Result<()> {
        self.erase()?;
        if lines.is_empty() {
            return Ok(());
        }
        self.tty.write(&self.theme.fit(&format!("{}\r\n", lines.join("\r\n"))))
    }

    /// To a screen of its own, or back to what is beneath it.
    pub(super) fn step_aside(&mut self, aside: bool) -> io::Result<()> {
        if self.is_discreet || aside == self.is_aside {
            return Ok(());
        }
        self.is_aside = aside;
        if aside {
            self.beneath = std::mem::take(&mut self.drawn);
        } else {
            self.drawn = std::mem::take(&mut self.beneath);
        }
        self.tty.other_screen(aside)
    }

    /// Clears the screen and its history at once.
    pub(super) fn vanish(&mut self) -> Stop {
        let cleared = self.step_aside(false).and_then(|()| self.tty.vanish());
        self.drawn.clear();
        cleared.map_or_else(Stop::Broken, |()| Stop::Vanished)
    }
}
