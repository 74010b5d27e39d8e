//! The asker with keys: one frame on the tty, redrawn on every key, with what was answered above it.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use super::code;
use super::command::{Command, command};
use super::frame::{Frame, State, is_question, lay_out};
use super::keys::Key;
use super::letters;
use super::line::{Line, LineOutcome};
use super::navigation::{KeyOutcome, settle, turn};
use super::pager::{PageOutcome, Pager};
use super::record::Record;
use super::screen::{Event, Screen};
use super::theme::PromptTheme;
use super::width::{usable, window_on, wrap};
use crate::locale::Words;
use crate::wizard::{Asker, Prompt, Reply, Stop, View};

/// How long the second digit of a number may take.
const SECOND_DIGIT: Duration = Duration::from_secs(1);
/// How long a question must have been shown before Enter takes the row that the pointer happens to stand on.
const LOOK: Duration = Duration::from_millis(500);

/// Asks with keys on the tty.
pub struct KeysAsker<'w> {
    screen: Screen,
    words: &'w Words,
    theme: PromptTheme,
    /// The folder that `~` stands for in the name of a file.
    home: Option<PathBuf>,
    record: Record,
    /// What was ticked where the person left without answering, by prompt.
    drafts: BTreeMap<usize, Vec<bool>>,
}

impl<'w> KeysAsker<'w> {
    /// Opens the tty.
    ///
    /// # Errors
    /// There is none.
    pub fn new(
        words: &'w Words,
        theme: PromptTheme,
        is_discreet: bool,
        home: Option<&Path>,
    ) -> io::Result<Self> {
        let screen = Screen::open(theme, is_discreet)?;
        let home = home.map(Path::to_owned);
        Ok(Self { screen, words, theme, home, record: Record::default(), drafts: BTreeMap::new() })
    }

    fn width(&self) -> usize {
        usable(self.screen.window().1)
    }

    fn vanish(&mut self) -> Stop {
        self.record.clear();
        self.screen.vanish()
    }

    fn begin(&self, prompt: &Prompt) -> State {
        let mut state = State { is_discreet: self.screen.is_discreet(), ..State::of(prompt) };
        if let Some(draft) = self.drafts.get(&prompt.key).filter(|draft| draft.len() == state.ticked.len()) {
            state.ticked.clone_from(draft);
        }
        state
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    fn ask(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        let mut state = self.begin(prompt);
        let (record, fresh) = (self.record.lines(), self.record.fresh());
        let begun = Instant::now();
        loop {
            let window = self.screen.window();
            let frame = lay_out(prompt, &state, (&record, fresh), window, self.theme, self.words);
            self.screen.draw(frame.lines.clone(), None)?;
            let outcome = self.outcome(prompt, &mut state, &frame, begun)?;
            match outcome {
                KeyOutcome::Redraw => {}
                KeyOutcome::Vanish => return Err(self.vanish()),
                KeyOutcome::Done(reply) => {
                    match reply {
                        Reply::Rows(_) => drop(self.drafts.remove(&prompt.key)),
                        _ => drop(self.drafts.insert(prompt.key, state.ticked)),
                    }
                    return Ok(reply);
                }
            }
        }
    }

    /// What the next key leads to.
    fn outcome(
        &mut self,
        prompt: &Prompt,
        state: &mut State,
        frame: &Frame,
        begun: Instant,
    ) -> Result<KeyOutcome, Stop> {
        let event = self.screen.key(state.typed.map(|_| SECOND_DIGIT))?;
        if event != Event::Changed {
            state.message = None;
        }
        let Event::Key(key) = event else {
            let is_number = event == Event::Silence;
            return Ok(if is_number { settle(prompt, state, self.words) } else { KeyOutcome::Redraw });
        };
        state.is_looked_at |= begun.elapsed() >= LOOK;
        let outcome = turn(prompt, state, frame, key, self.words);
        if matches!(outcome, KeyOutcome::Done(_)) {
            self.screen.ends(key);
        }
        Ok(outcome)
    }

    fn note_answer(&mut self, prompt: &Prompt, reply: &Reply) {
        let Reply::Rows(rows) = reply else { return };
        if !is_question(prompt) {
            return;
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
        self.record.add(Some(prompt.key), lines);
    }

    /// Draws a question that is answered by typing: below the record, `foot` above its last line.
    fn draw_small(
        &mut self,
        question: &str,
        hint: &str,
        line: &str,
        cursor: Option<usize>,
    ) -> io::Result<()> {
        let (rows, _) = self.screen.window();
        let width = self.width();
        let mut small = vec![String::new()];
        small.extend(wrap(question, "? ", "  ", width).iter().map(|line| self.theme.question(line)));
        small.extend(wrap(hint, "  ", "  ", width));
        small.push(line.to_owned());
        let record = self.record.lines();
        let room = rows.saturating_sub(small.len());
        let mut lines: Vec<String> = record.iter().skip(record.len().saturating_sub(room)).cloned().collect();
        let skip = small.len().saturating_sub(rows);
        lines.extend(small.into_iter().skip(skip));
        self.screen.draw(lines, cursor)
    }

    fn read_pages(&mut self, pager: &mut Pager, text: impl Fn((usize, usize)) -> String) -> Result<(), Stop> {
        let mut laid_out = (0, 0);
        loop {
            let window = self.screen.window();
            if window != laid_out {
                pager.set_text(&text(window));
                laid_out = window;
            }
            let (page, cursor) = pager.draw(window, self.theme, self.words);
            self.screen.draw(page, cursor)?;
            let Event::Key(key) = self.screen.key(None)? else { continue };
            match pager.turn(key, window.0, self.words) {
                PageOutcome::Redraw => {}
                PageOutcome::Vanish => return Err(self.vanish()),
                PageOutcome::Close => {
                    self.screen.ends(key);
                    return Ok(());
                }
            }
        }
    }

    /// Shows pages on a screen of their own.
    fn pages(&mut self, title: &str, text: impl Fn((usize, usize)) -> String) -> Result<(), Stop> {
        self.screen.forget_keys()?;
        self.screen.step_aside(true)?;
        let mut pager = Pager::new(title, "", self.screen.is_discreet());
        let read = self.read_pages(&mut pager, text);
        // A tty that is gone cannot be left: the reason counts.
        let back = self.screen.step_aside(false);
        read?;
        Ok(back?)
    }
}

impl Drop for KeysAsker<'_> {
    fn drop(&mut self) {
        // What was answered and said stays, but not on a screen without history. A tty that is gone keeps nothing.
        let lines = if self.screen.is_discreet() { Vec::new() } else { self.record.lines() };
        let _ = self.screen.leave(&lines);
    }
}

impl Asker for KeysAsker<'_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        let width = self.width();
        let lines: Vec<String> =
            note.split('\n').flat_map(|paragraph| wrap(paragraph, "  ", "  ", width)).collect();
        if lines.len() > self.screen.window().0 / 3 && !self.screen.is_discreet() {
            // Too long to stand above a prompt, and for good anyway.
            return Ok(self.screen.leave(&lines)?);
        }
        self.record.add(None, lines);
        Ok(())
    }

    fn remark(&mut self, note: &str) -> Result<(), Stop> {
        self.record.remark(wrap(note, "  ", "  ", self.width()));
        Ok(())
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        self.screen.forget_keys()?;
        self.record.forget_remarks();
        if prompt.card.is_some() {
            self.record.at_result();
        } else if is_question(prompt) {
            self.record.at_question(prompt.key);
        }
        let reply = self.ask(prompt)?;
        self.record.mark_seen();
        self.note_answer(prompt, &reply);
        Ok(reply)
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        self.screen.forget_keys()?;
        let yes = self.words.say("key-yes");
        let is_yes = |letter: char| yes.chars().eq(letter.to_lowercase());
        let mut hint = self.words.say("hint-confirm");
        let mut is_vanishing = false;
        loop {
            self.draw_small(question, &hint, "", None)?;
            let Event::Key(key) = self.screen.key(None)? else { continue };
            let was_vanishing = std::mem::take(&mut is_vanishing);
            match key {
                Key::Char('x') if was_vanishing || self.screen.is_discreet() => return Err(self.vanish()),
                Key::Char('x') => {
                    is_vanishing = true;
                    hint = self.words.say("hint-vanish-again");
                }
                Key::Char(letter) if is_yes(letter) => {
                    self.screen.ends(key);
                    return Ok(true);
                }
                Key::Char('n' | 'N' | 'q')
                | Key::Enter
                | Key::Escape
                | Key::Left
                | Key::Backspace
                | Key::Ctrl('d') => {
                    self.screen.ends(key);
                    return Ok(false);
                }
                Key::Paste => hint = self.words.say("hint-paste"),
                _ => hint = self.words.say("hint-confirm"),
            }
        }
    }

    #[expect(clippy::match_same_arms, reason = "a row a case reads as the table it is")]
    fn enter(&mut self, question: &str, usual: &str) -> Result<Option<String>, Stop> {
        self.screen.forget_keys()?;
        let mut line = Line::new(usual);
        let mut hint = self.words.say("hint-enter");
        loop {
            let room = self.width().saturating_sub(4).max(1);
            let (shown, cursor) = if let Some(usual) = line.usual() {
                let (usual, width) = window_on("", usual, 2 * room);
                ((self.theme.paint().dim)(&usual), width)
            } else {
                let (before, after) = line.parts();
                window_on(before, after, room)
            };
            self.draw_small(question, &hint, &format!("  > {shown}"), Some(cursor))?;
            let Event::Key(key) = self.screen.key(None)? else { continue };
            hint = self.words.say("hint-enter");
            match line.turn(key, self.home.as_deref()) {
                LineOutcome::Edited => {}
                LineOutcome::Unknown if key == Key::Paste => hint = self.words.say("hint-paste"),
                LineOutcome::Unknown if key == Key::Tab => hint = self.words.say("hint-no-file"),
                LineOutcome::Unknown => {}
                LineOutcome::Cancelled => return Ok(None),
                LineOutcome::Done => match command(line.text().trim()) {
                    None => return Ok(Some(line.taken())),
                    Some(Command::Vanish) => return Err(self.vanish()),
                    Some(Command::Back | Command::Quit) => return Ok(None),
                    Some(_) => hint = self.words.fill("hint-command", &[("word", line.text().trim().into())]),
                },
            }
        }
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        let theme = self.theme;
        self.pages(&view.title, |(rows, columns)| {
            letters(view, usable(columns), rows.saturating_sub(2).max(1), theme)
        })
    }

    fn show_code(&mut self, address: &str) -> Result<(), Stop> {
        let (words, is_unicode) = (self.words, self.theme.is_unicode);
        self.pages(&words.say("page-code"), |(rows, columns)| {
            // The address in full, then the code, if it fits whole.
            let room = rows.saturating_sub(3 + address.len().div_ceil(columns.max(1)));
            let code = code::lines(address, (room + 1, columns)).filter(|_| is_unicode);
            let code = code.map_or_else(|| words.say("code-too-large"), |lines| lines.join("\n"));
            format!("{address}\n{code}")
        })
    }
}
