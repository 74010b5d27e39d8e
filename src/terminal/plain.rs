//! The asker in plain lines: numbered, append-only, one fact a line, no cursor movement. For screen readers, pipes, simple terminals.

use std::io::{BufRead, Write};

use super::command::{Command, command};
use super::frame::is_question;
use super::{COLUMNS, PromptTheme, letters};
use crate::locale::Words;
use crate::wizard::{Address, Asker, Choice, Prompt, Reply, Row, Stop, View};

/// No colour; signs as they are, for they are read aloud.
const PLAIN: PromptTheme = PromptTheme { is_coloured: false, is_unicode: true };

/// Asks in lines read from `input` and written to `output`.
pub struct PlainAsker<'w, R, W> {
    input: R,
    output: W,
    words: &'w Words,
}

/// What a line means.
#[derive(Debug, PartialEq, Eq)]
enum Line {
    Reply(Reply),
    Help(Option<usize>),
    List,
    Vanish,
    /// Not understood, with what to say.
    Invalid(String),
}

impl<'w, R: BufRead, W: Write> PlainAsker<'w, R, W> {
    /// One reader for all questions, so that several lines can be piped in.
    pub fn new(input: R, output: W, words: &'w Words) -> Self {
        Self { input, output, words }
    }

    fn line(&mut self, line: &str) -> Result<(), Stop> {
        Ok(writeln!(self.output, "{line}")?)
    }

    fn list(&mut self, prompt: &Prompt) -> Result<(), Stop> {
        for (at, row) in prompt.rows.iter().enumerate() {
            let is_ticked =
                matches!(&prompt.choice, Choice::Any { ticked, .. } if ticked.get(at) == Some(&true));
            let id = if is_ticked { "plain-row-ticked" } else { "plain-row" };
            let line =
                self.words.fill(id, &[("number", (at + 1).into()), ("label", row.label.as_str().into())]);
            self.line(&line)?;
        }
        Ok(())
    }

    fn help(&mut self, prompt: &Prompt, row: Option<usize>) -> Result<(), Stop> {
        if let Some(row) = row.and_then(|at| prompt.rows.get(at)) {
            let Row { label, more, .. } = row;
            return self.line(more.as_ref().unwrap_or(label));
        }
        for paragraph in &prompt.help {
            self.line(paragraph)?;
        }
        let commands = self.words.say("plain-commands");
        self.line(&commands)?;
        if is_question(prompt) {
            let so_far = self.words.say("keys-question");
            self.line(&so_far)?;
        }
        Ok(())
    }

    fn read_line(&mut self) -> Result<String, Stop> {
        let mut bytes = Vec::new();
        if self.input.read_until(b'\n', &mut bytes)? == 0 {
            return Err(Stop::InputEnded);
        }
        Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
    }

    fn question(&mut self, prompt: &Prompt) -> Result<(), Stop> {
        let count = prompt.rows.len();
        let id = match &prompt.choice {
            Choice::One { .. } => "plain-ask-one",
            Choice::Any { min: 0, .. } => "plain-ask-any",
            Choice::Any { .. } => "plain-ask-some",
        };
        let kept = before(prompt);
        if !kept.is_empty() {
            let kept = answer(self.words, prompt, &kept);
            let keeps = self.words.fill("plain-keeps", &[("answer", kept.into())]);
            self.line(&keeps)?;
        }
        let ask = self.words.fill(id, &[("count", count.into())]);
        write!(self.output, "{ask} ")?;
        Ok(self.output.flush()?)
    }
}

impl<R: BufRead, W: Write> Asker for PlainAsker<'_, R, W> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        for paragraph in note.split("\n\n") {
            self.line(paragraph)?;
        }
        Ok(())
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        self.line("")?;
        if let Some(progress) = &prompt.progress {
            self.line(&format!("{}.", progress.text))?;
        }
        if let Some(card) = &prompt.card {
            let text = card.text(COLUMNS, usize::MAX, PLAIN.paint());
            self.line(&text)?;
        }
        self.line(&prompt.ask)?;
        if let Some(hint) = &prompt.hint {
            self.line(hint)?;
        }
        for Address { label, url } in &prompt.addresses {
            self.line(&format!("{label}: {url}"))?;
        }
        self.list(prompt)?;
        loop {
            self.question(prompt)?;
            let typed = self.read_line()?;
            match understand(prompt, &typed, self.words) {
                Line::Reply(reply) => {
                    if let Reply::Rows(rows) = &reply {
                        let answer = answer(self.words, prompt, rows);
                        let line = self.words.fill("plain-answer", &[("answer", answer.into())]);
                        self.line(&line)?;
                    }
                    return Ok(reply);
                }
                Line::Help(row) => self.help(prompt, row)?,
                Line::List => self.list(prompt)?,
                Line::Vanish => return Err(Stop::Vanished),
                Line::Invalid(message) => self.line(&message)?,
            }
        }
    }

    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        let ask = self.words.fill("plain-confirm", &[("question", question.into())]);
        write!(self.output, "{ask} ")?;
        self.output.flush()?;
        let typed = self.read_line()?;
        if command(&typed) == Some(Command::Vanish) {
            return Err(Stop::Vanished);
        }
        Ok(typed.to_lowercase().starts_with(&self.words.say("key-yes")))
    }

    fn enter(&mut self, question: &str, usual: &str) -> Result<Option<String>, Stop> {
        let places = [("question", question.into()), ("usual", usual.into())];
        let ask = self.words.fill("plain-enter", &places);
        loop {
            write!(self.output, "{ask} ")?;
            self.output.flush()?;
            let line = self.read_line()?;
            match command(&line) {
                None if line.is_empty() => return Ok(Some(usual.to_owned())),
                None => return Ok(Some(line)),
                Some(Command::Vanish) => return Err(Stop::Vanished),
                Some(Command::Back | Command::Quit) => return Ok(None),
                Some(_) => {
                    let hint = self.words.fill("hint-command", &[("word", line.as_str().into())]);
                    self.line(&hint)?;
                }
            }
        }
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        let text = letters(view, COLUMNS, usize::MAX, PLAIN);
        self.line(&view.title)?;
        self.line(&text)
    }

    fn show_code(&mut self, _: &str) -> Result<(), Stop> {
        // A code is nothing to listen to; its address has been told.
        Ok(())
    }
}

fn rows(ticked: &[bool]) -> Vec<usize> {
    ticked.iter().enumerate().filter(|(_, ticked)| **ticked).map(|(at, _)| at).collect()
}

/// What an empty line keeps: what was chosen before, or what is usual.
fn before(prompt: &Prompt) -> Vec<usize> {
    match &prompt.choice {
        Choice::One { at } => at.iter().copied().collect(),
        Choice::Any { ticked, .. } => rows(ticked),
    }
}

fn answer(words: &Words, prompt: &Prompt, rows: &[usize]) -> String {
    let labels: Vec<&str> =
        rows.iter().filter_map(|at| prompt.rows.get(*at)).map(|row| row.label.as_str()).collect();
    if labels.is_empty() { words.say("plain-none") } else { labels.join("; ") }
}

/// What was typed: a command, numbers, or the beginning of an answer.
fn understand(prompt: &Prompt, typed: &str, words: &Words) -> Line {
    let lower = typed.to_lowercase();
    match command(typed) {
        Some(Command::Back) => return Line::Reply(Reply::Back),
        Some(Command::Review) => return Line::Reply(Reply::Review),
        Some(Command::Peek) if is_question(prompt) => return Line::Reply(Reply::Peek),
        Some(Command::Quit) => return Line::Reply(Reply::Quit),
        Some(Command::Help) => return Line::Help(None),
        Some(Command::List) => return Line::List,
        Some(Command::Vanish) => return Line::Vanish,
        Some(Command::Peek) | None => {}
    }
    if let Some(number) = lower.strip_prefix('h').and_then(|rest| rest.trim().parse::<usize>().ok())
        && (1..=prompt.rows.len()).contains(&number)
    {
        return Line::Help(Some(number - 1));
    }
    match &prompt.choice {
        Choice::One { at: Some(at) } if typed.is_empty() => Line::Reply(Reply::Rows(vec![*at])),
        Choice::One { .. } => one(prompt, typed, words),
        Choice::Any { min, ticked } => any(prompt, typed, *min, ticked, words),
    }
}

fn one(prompt: &Prompt, typed: &str, words: &Words) -> Line {
    match row(prompt, typed, words) {
        Ok(at) => Line::Reply(Reply::Rows(vec![at])),
        Err(message) => Line::Invalid(message),
    }
}

fn any(prompt: &Prompt, typed: &str, min: usize, ticked: &[bool], words: &Words) -> Line {
    let lower = typed.to_lowercase();
    let is_word = |id: &str, english: &str| lower == english || lower == words.say(id).to_lowercase();
    let mut chosen: Vec<usize> = if lower.is_empty() {
        rows(ticked)
    } else if is_word("plain-all-word", "all") {
        (0..prompt.rows.len())
            .filter(|at| prompt.rows.get(*at).is_some_and(|row| !row.stands_alone))
            .collect()
    } else if is_word("plain-none-word", "none") {
        Vec::new()
    } else {
        match listed(prompt, typed, words) {
            Ok(rows) => rows,
            Err(message) => return Line::Invalid(message),
        }
    };
    chosen.sort_unstable();
    chosen.dedup();
    let mut labels = chosen.iter().filter_map(|at| prompt.rows.get(*at));
    let alone = labels.find(|row| row.stands_alone).filter(|_| chosen.len() > 1);
    if let Some(alone) = alone {
        return Line::Invalid(words.fill("plain-alone", &[("label", alone.label.as_str().into())]));
    }
    if chosen.len() < min {
        return Line::Invalid(words.fill("plain-too-few", &[("min", min.into())]));
    }
    Line::Reply(Reply::Rows(chosen))
}

/// Several rows: numbers with blanks or commas between, or beginnings of texts with commas between.
fn listed(prompt: &Prompt, typed: &str, words: &Words) -> Result<Vec<usize>, String> {
    let numbers: Vec<&str> = typed.split([',', ' ']).filter(|part| !part.is_empty()).collect();
    let is_numbers = numbers.iter().all(|part| part.parse::<usize>().is_ok());
    let parts = if is_numbers { numbers } else { typed.split(',').map(str::trim).collect() };
    parts.into_iter().map(|part| row(prompt, part, words)).collect()
}

/// One row by its number, its text, the beginning of its text, or the beginning of a word in it: the first of these that fits a row.
fn row(prompt: &Prompt, typed: &str, words: &Words) -> Result<usize, String> {
    let wrong = || words.fill("plain-wrong", &[("input", shown(typed).into())]);
    if let Ok(number) = typed.parse::<usize>() {
        return number.checked_sub(1).filter(|at| *at < prompt.rows.len()).ok_or_else(wrong);
    }
    let lower = typed.to_lowercase();
    let is_it = |label: &str| label == lower;
    let begins = |label: &str| label.starts_with(&lower);
    let has_word = |label: &str| label.split_whitespace().any(|word| word.starts_with(&lower));
    let ways: [&dyn Fn(&str) -> bool; 3] = [&is_it, &begins, &has_word];
    let fits = |way: &&dyn Fn(&str) -> bool| {
        let labels = prompt.rows.iter().map(|row| row.label.to_lowercase()).enumerate();
        labels.filter(|(_, label)| way(label)).map(|(at, _)| at).collect::<Vec<usize>>()
    };
    let found = ways.iter().map(fits).find(|found| !found.is_empty()).filter(|_| !lower.is_empty());
    let found = found.unwrap_or_default();
    match found.as_slice() {
        [] => Err(wrong()),
        [only] => Ok(*only),
        several => {
            let numbers: Vec<String> = several.iter().map(|at| (at + 1).to_string()).collect();
            Err(words.fill(
                "plain-which",
                &[("input", shown(typed).into()), ("rows", words.list(&numbers).into())],
            ))
        }
    }
}

/// What was typed, short and without anything a terminal would act on.
fn shown(typed: &str) -> String {
    const LONGEST: usize = 40;
    typed.chars().filter(|c| !c.is_control()).take(LONGEST).collect()
}
