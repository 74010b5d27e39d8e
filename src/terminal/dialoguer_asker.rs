//! The asker where there is no Unix tty: dialoguer's own prompts in our look. Help and the other ways on are rows of their own.

use console::Term;
use dialoguer::{Confirm, Input, MultiSelect, Select};

use super::command::{Command, command};
use super::theme::PromptTheme;
use super::width::{usable, wrap};
use crate::locale::Words;
use crate::wizard::{Address, Asker, Choice, Prompt, Reply, Stop, View};

/// Most rows that are shown at once.
const MOST_ROWS: usize = 10;

/// Asks with dialoguer's prompts.
pub struct DialoguerAsker<'w> {
    words: &'w Words,
    theme: PromptTheme,
    term: Term,
}

impl<'w> DialoguerAsker<'w> {
    /// Asks on standard error.
    pub fn new(words: &'w Words, theme: PromptTheme) -> Self {
        Self { words, theme, term: Term::buffered_stderr() }
    }

    /// Text wrapped to the window, its paragraphs apart.
    fn line(&self, text: &str) -> Result<(), Stop> {
        let width = usize::from(self.term.size().1).min(80).saturating_sub(1);
        for paragraph in text.split("\n\n") {
            for line in wrap(paragraph, "", "", width) {
                self.term.write_line(&self.theme.fit(&line))?;
            }
        }
        Ok(self.term.flush()?)
    }

    /// Rows as they are shown: cut to the window, because dialoguer loses count of lines that wrap.
    fn labels(&self, prompt: &Prompt) -> Vec<String> {
        let width = usize::from(self.term.size().1).saturating_sub(12).max(8);
        prompt.rows.iter().map(|row| console::truncate_str(&row.label, width, "...").into_owned()).collect()
    }

    fn select(&self, prompt: &Prompt, mut at: usize) -> Result<Reply, Stop> {
        let mut labels = self.labels(prompt);
        let count = labels.len();
        labels.extend([self.words.say("stock-help"), self.words.say("stock-review")]);
        loop {
            let select = Select::with_theme(&self.theme)
                .items(&labels)
                .default(at)
                .max_length(MOST_ROWS)
                .report(false);
            match select.interact_on_opt(&self.term).map_err(stop)? {
                None => return Ok(Reply::Back),
                Some(chosen) if chosen == count => {
                    for paragraph in &prompt.help {
                        self.line(paragraph)?;
                    }
                    at = 0;
                }
                Some(chosen) if chosen == count + 1 => return Ok(Reply::Review),
                Some(chosen) => return Ok(Reply::Rows(vec![chosen])),
            }
        }
    }

    fn multi_select(&self, prompt: &Prompt, min: usize, ticked: &[bool]) -> Result<Reply, Stop> {
        let labels = self.labels(prompt);
        loop {
            let select = MultiSelect::with_theme(&self.theme)
                .items(&labels)
                .defaults(ticked)
                .max_length(MOST_ROWS)
                .report(false);
            let Some(mut rows) = select.interact_on_opt(&self.term).map_err(stop)? else {
                return Ok(Reply::Back);
            };
            let alone =
                rows.iter().copied().find(|at| prompt.rows.get(*at).is_some_and(|row| row.stands_alone));
            if let Some(alone) = alone {
                rows = vec![alone];
            }
            if rows.len() >= min {
                return Ok(Reply::Rows(rows));
            }
            let hint = self.words.fill("hint-too-few", &[("min", min.into())]);
            self.line(&hint)?;
        }
    }
}

impl Asker for DialoguerAsker<'_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        self.line(note)
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        if let Some(progress) = &prompt.progress {
            self.line(&progress.text)?;
        }
        if let Some(card) = &prompt.card {
            let (rows, columns) = self.term.size();
            let rows = usize::from(rows).saturating_sub(prompt.rows.len().min(MOST_ROWS) + 4);
            for line in card.text(usable(usize::from(columns)), rows, self.theme.paint()).lines() {
                self.term.write_line(&self.theme.fit(line))?;
            }
        }
        self.line(&prompt.ask)?;
        if let Some(hint) = &prompt.hint {
            self.line(hint)?;
        }
        for Address { label, url } in &prompt.addresses {
            self.line(label)?;
            self.term.write_line(url)?;
        }
        match &prompt.choice {
            Choice::One { at } => self.select(prompt, at.unwrap_or(0)),
            Choice::Any { min, ticked } => {
                for paragraph in &prompt.help {
                    self.line(paragraph)?;
                }
                self.multi_select(prompt, *min, ticked)
            }
        }
    }

    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        let confirm = Confirm::with_theme(&self.theme).with_prompt(question).default(false);
        Ok(confirm.interact_on_opt(&self.term).map_err(stop)?.unwrap_or(false))
    }

    fn enter(&mut self, question: &str, usual: &str) -> Result<Option<String>, Stop> {
        let input = Input::<String>::with_theme(&self.theme).with_prompt(question).default(usual.to_owned());
        let line = input.interact_text_on(&self.term).map_err(stop)?;
        Ok(match command(line.trim()) {
            Some(Command::Back | Command::Quit) => None,
            _ => Some(line.trim().to_owned()).filter(|line| !line.is_empty()),
        })
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        let text = super::letters(view, super::COLUMNS, usize::MAX, self.theme);
        self.line(&view.title)?;
        self.line(&text)
    }

    fn show_code(&mut self, _: &str) -> Result<(), Stop> {
        Ok(())
    }
}

/// What an error of dialoguer means.
pub(super) fn stop(error: dialoguer::Error) -> Stop {
    let dialoguer::Error::IO(error) = error;
    if error.kind() == std::io::ErrorKind::Interrupted { Stop::Interrupted } else { Stop::Broken(error) }
}
