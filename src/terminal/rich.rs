//! The asker with keys: one frame on the tty, redrawn on every key; answers stay behind as lines.

use std::io;
use std::time::Duration;

use console::{Term, measure_text_width};
use dialoguer::{Confirm, Input};

use super::code;
use super::frame::{Frame, State, lay_out, wrap};
use super::keys::{Decoder, Key};
use super::navigation::{KeyOutcome, turn};
use super::theme::PromptTheme;
use super::tty::{Input as TtyInput, Tty};
use crate::locale::Words;
use crate::wizard::{Asker, Prompt, Reply, Stop, View};

/// How long a byte of an escape sequence may be late.
const LATE: Duration = Duration::from_millis(60);
/// How long a byte of a pasted block may be late.
const PASTE_LATE: Duration = Duration::from_millis(500);

/// Asks with keys on the tty.
pub struct KeysAsker<'w> {
    tty: Tty,
    words: &'w Words,
    theme: PromptTheme,
    drawn: Vec<String>,
    /// What the last prompt left behind, so that going back to it can take it away.
    behind: Option<(usize, Vec<String>)>,
}

impl<'w> KeysAsker<'w> {
    /// Opens the tty.
    ///
    /// # Errors
    /// There is none.
    pub fn new(words: &'w Words, theme: PromptTheme, is_discreet: bool) -> io::Result<Self> {
        Ok(Self { tty: Tty::open(is_discreet)?, words, theme, drawn: Vec::new(), behind: None })
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
                TtyInput::Byte(byte) => decoder.feed(byte),
                TtyInput::Silence => decoder.pause(),
                TtyInput::Changed => return Ok(None),
            };
            if key.is_some() {
                return Ok(key);
            }
        }
    }

    /// Replaces what was drawn by `frame` in one write, line by line: a cleared screen would go into some terminals' history.
    fn draw(&mut self, frame: &Frame) -> io::Result<()> {
        let up = self.height() - 1;
        let to_top = if up > 0 { format!("\r\x1b[{up}A") } else { "\r".to_owned() };
        let lines = frame.lines.join("\x1b[K\r\n");
        let text = format!("\x1b[?2026h{to_top}{lines}\x1b[K\x1b[J\x1b[?2026l");
        self.tty.write(&self.theme.fit(&text))?;
        self.drawn.clone_from(&frame.lines);
        Ok(())
    }

    /// The rows that what was drawn takes up in the window as it is now; at least one.
    fn height(&self) -> usize {
        let (rows, columns) = self.tty.window();
        let height = |line: &String| measure_text_width(line).max(1).div_ceil(columns.max(1));
        self.drawn.iter().map(height).sum::<usize>().clamp(1, rows.max(1))
    }

    /// Empties what was drawn, from below, and stays where it began.
    fn erase(&self) -> String {
        format!("\r\x1b[J\x1b[2K{}", "\x1b[1A\x1b[2K".repeat(self.height() - 1))
    }

    fn close(&mut self) -> io::Result<()> {
        let erase = self.erase();
        self.tty.write(&erase)?;
        self.drawn.clear();
        Tty::pause();
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
        let labels: Vec<&str> =
            rows.iter().filter_map(|at| prompt.rows.get(*at)).map(|row| row.label.as_str()).collect();
        let answer = if labels.is_empty() { self.words.say("nothing-ticked") } else { labels.join("; ") };
        let text = self
            .words
            .fill("answered", &[("topic", prompt.topic.as_str().into()), ("answer", answer.into())]);
        let mut lines = wrap(&text, "  ", "    ", self.width());
        if let Some(first) = lines.first_mut() {
            *first = format!("{} {}", self.theme.done(), first.trim_start());
        }
        self.tty.write(&self.theme.fit(&format!("{}\r\n", lines.join("\r\n"))))?;
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

    /// Shows a long text in the window, a part at a time.
    fn scroll(&mut self, text: &str) -> Result<(), Stop> {
        let lines: Vec<&str> = text.lines().collect();
        let mut top = 0;
        loop {
            let rows = self.tty.window().0.saturating_sub(1).max(1);
            let last = lines.len().saturating_sub(rows);
            top = top.min(last);
            let shown = lines.iter().skip(top).take(rows).map(|line| (*line).to_owned());
            let shown: Vec<String> = shown.chain([self.words.say("page-hint")]).collect();
            self.draw(&Frame { lines: shown, below: 0 })?;
            match self.key()? {
                Some(Key::Up | Key::Char('k')) => top = top.saturating_sub(1),
                Some(Key::Down | Key::Char('j')) => top += 1,
                Some(Key::PageUp) => top = top.saturating_sub(rows),
                Some(Key::PageDown | Key::Char(' ')) => top += rows,
                Some(Key::Home) => top = 0,
                Some(Key::End) => top = last,
                Some(Key::Ctrl('c')) => return Err(Stop::Interrupted),
                Some(Key::Char('x')) => {
                    self.tty.vanish()?;
                    return Err(Stop::Vanished);
                }
                Some(Key::Enter | Key::Escape | Key::Char('q')) => return Ok(()),
                Some(_) | None => {}
            }
        }
    }

    fn show(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        let mut state = State::of(prompt);
        loop {
            let frame = lay_out(prompt, &state, self.tty.window(), self.theme, self.words);
            self.draw(&frame)?;
            let Some(key) = self.key()? else { continue };
            state.message = None;
            match turn(prompt, &mut state, &frame, key, self.words) {
                KeyOutcome::Redraw => {}
                KeyOutcome::Done(reply) => return Ok(reply),
                KeyOutcome::Interrupt => return Err(Stop::Interrupted),
                KeyOutcome::Vanish => {
                    self.tty.vanish()?;
                    return Err(Stop::Vanished);
                }
                KeyOutcome::Suspend => {
                    let erase = self.erase();
                    self.tty.write(&erase)?;
                    self.drawn.clear();
                    self.tty.suspend()?;
                }
            }
        }
    }
}

impl Asker for KeysAsker<'_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        let width = self.width();
        let paragraphs: Vec<String> =
            note.split("\n\n").map(|paragraph| wrap(paragraph, "  ", "  ", width).join("\r\n")).collect();
        let text = paragraphs.join("\r\n\r\n");
        if let Some((_, behind)) = &mut self.behind {
            behind.extend(text.split("\r\n").map(str::to_owned));
        }
        Ok(self.tty.write(&format!("{}\r\n", self.theme.fit(&text)))?)
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

    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        let confirm = Confirm::with_theme(&self.theme).with_prompt(self.theme.fit(question)).default(false);
        let reply = confirm.interact_on_opt(&Term::stderr()).map_err(super::dialoguer_asker::stop)?;
        Ok(reply.unwrap_or(false))
    }

    fn enter(&mut self, question: &str) -> Result<Option<String>, Stop> {
        let input =
            Input::<String>::with_theme(&self.theme).with_prompt(self.theme.fit(question)).allow_empty(true);
        let line = input.interact_text_on(&Term::stderr()).map_err(super::dialoguer_asker::stop)?;
        Ok(Some(line.trim().to_owned()).filter(|line| !line.is_empty()))
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        let (rows, _) = self.tty.window();
        let text = super::letters(view, self.width(), rows.saturating_sub(2), self.theme);
        self.tty.enter()?;
        let read = self.scroll(&text);
        let closed = self.close();
        read?;
        Ok(closed?)
    }

    fn show_code(&mut self, address: &str) -> Result<(), Stop> {
        let lines = code::lines(address, self.tty.window()).filter(|_| self.theme.is_unicode);
        match lines {
            Some(lines) => Ok(self.tty.write(&format!("{}\r\n", lines.join("\r\n")))?),
            None => self.tell(&self.words.say("code-too-large")),
        }
    }
}
