//! The wizard's run: ask, show the result, stay at hand afterwards.

use std::io;
use std::path::Path;

use super::environment::PromptMode;
use super::{Run, group, language, output, render, sheet};
use crate::answers::{AnswerSheet, StepsDone};
use crate::cli::{Format, WizardArgs};
use crate::engine::{Change, GuideFor, adopt, winner};
use crate::error::{Error, status};
use crate::terminal::{self, PlainAsker};
use crate::wizard::{self, Asker, Ending, PostResult, Start, Stop, checklist, post_result_menu};

/// Asks, in another language from the first page on if the person wants that, and recommends.
pub(super) fn run(mut run: Run<'_>, args: &WizardArgs) -> Result<u8, Error> {
    let (sheet, steps_done) = sheet::given(&run, args.answers.as_deref())?;
    let mut session = WizardSession { args, sheet, steps_done, shown: None };
    terminal::guard();
    loop {
        let languages = language::others(&run);
        let names: Vec<&str> = languages.iter().map(|(_, name)| name.as_str()).collect();
        match with_asker(&run, args, |asker| session.run(&run, &names, asker)) {
            Ok(SessionEnd::Ended(status)) => return Ok(status),
            Ok(SessionEnd::InLanguage(at)) => {
                let tag = languages.get(at).map(|(tag, _)| tag.as_str()).unwrap_or_default();
                run = Run::in_language(run.settings, run.environment, tag)?;
            }
            Err(SessionError::Error(error)) => return Err(error),
            Err(SessionError::Stop(stop)) => return Err(told(&run, stop)),
        }
    }
}

/// The person's asker for as long as `session` takes.
fn with_asker<T>(run: &Run<'_>, args: &WizardArgs, session: impl FnOnce(&mut dyn Asker) -> T) -> T {
    let (words, environment) = (&run.words, run.environment);
    match environment.prompt_mode {
        PromptMode::Keys => session(terminal::with_keys(words, environment.theme, args.discreet).as_mut()),
        PromptMode::Plain | PromptMode::PlainForSmall => {
            if environment.prompt_mode == PromptMode::PlainForSmall {
                output::eprint_note(&words.say("small-window"));
            }
            session(&mut PlainAsker::new(io::stdin().lock(), io::stderr(), words))
        }
    }
}

/// What the end of a conversation means for the run.
fn told(run: &Run<'_>, stop: Stop) -> Error {
    match stop {
        Stop::InputEnded => Error::Left(run.words.say("input-ended")),
        Stop::Vanished => Error::Left(String::new()),
        Stop::Interrupted => {
            output::eprint_note(&run.words.say("stopped"));
            Error::Interrupted
        }
        Stop::Broken(source) => Error::file("cannot ask on", "/dev/tty", source),
    }
}

/// How a conversation in one language ended.
enum SessionEnd {
    Ended(u8),
    InLanguage(usize),
}

/// Why it ended early.
enum SessionError {
    Stop(Stop),
    Error(Error),
}

impl From<Stop> for SessionError {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<Error> for SessionError {
    fn from(error: Error) -> Self {
        Self::Error(error)
    }
}

struct WizardSession<'a> {
    args: &'a WizardArgs,
    sheet: AnswerSheet,
    steps_done: StepsDone,
    /// What was recommended when a result was shown last.
    shown: Option<String>,
}

impl WizardSession<'_> {
    fn run(
        &mut self,
        run: &Run<'_>,
        languages: &[&str],
        asker: &mut dyn Asker,
    ) -> Result<SessionEnd, SessionError> {
        let mut start = Start::Welcome;
        loop {
            match wizard::run(&run.knowledge, &run.words, languages, self.sheet.clone(), start, asker)? {
                Ending::Left => return Err(Error::Left(run.words.say("left")).into()),
                Ending::OtherLanguage(at, sheet) => {
                    self.sheet = sheet;
                    return Ok(SessionEnd::InLanguage(at));
                }
                Ending::Answered(sheet) => self.sheet = sheet,
            }
            let status = self.show(run, asker)?;
            if !stays(run) || !self.post_result(run, asker)? {
                return Ok(SessionEnd::Ended(status));
            }
            start = Start::Review;
        }
    }

    /// Shows the result, and keeps the answers if that was asked for.
    fn show(&mut self, run: &Run<'_>, asker: &mut dyn Asker) -> Result<u8, SessionError> {
        if let Some(path) = &self.args.save {
            sheet::save(run, &self.sheet, &self.steps_done, path)?;
        }
        if let Some(path) = &self.args.needs.save_needs {
            group::save_needs(run, &self.sheet, path, self.args.needs.with_devices)?;
        }
        self.say(run, &render(run, &self.sheet), asker)?;
        let pick = winner(&run.knowledge, &self.sheet);
        let now =
            pick.map_or_else(|| run.words.say("nobody"), |pick| run.knowledge.messengers[pick].name.clone());
        if let Some(before) = self.shown.replace(now.clone()).filter(|before| *before != now) {
            let places = [("before", before.into()), ("after", now.into())];
            asker.tell(&run.words.fill("changed-pick", &places))?;
        }
        Ok(if pick.is_some() { status::DONE } else { status::CONFLICT })
    }

    /// Shows a result where results go.
    fn say(&self, run: &Run<'_>, text: &str, asker: &mut dyn Asker) -> Result<(), SessionError> {
        if self.is_discreet(run) {
            asker.read(text).map_err(SessionError::Stop)
        } else {
            run.write(text).map_err(SessionError::Error)
        }
    }

    /// Whether the result goes to the other screen only.
    fn is_discreet(&self, run: &Run<'_>) -> bool {
        self.args.discreet && run.environment.prompt_mode == PromptMode::Keys && run.goes_to_terminal()
    }

    /// What can be done after the result; says whether the answers are to be looked at again.
    fn post_result(&mut self, run: &Run<'_>, asker: &mut dyn Asker) -> Result<bool, SessionError> {
        loop {
            let after =
                post_result_menu(&run.knowledge, &run.words, &self.sheet, &mut self.steps_done, asker);
            if let Some(path) = &self.args.save {
                sheet::save(run, &self.sheet, &self.steps_done, path)?;
            }
            match after {
                // Whoever pipes answers in need not pipe in that there is nothing more.
                Ok(PostResult::Done) | Err(Stop::InputEnded) => return Ok(false),
                Ok(PostResult::Review) => return Ok(true),
                Ok(PostResult::Try(change)) => self.try_out(run, &change, asker)?,
                Ok(PostResult::Keep(name)) => self.keep(run, &name, asker)?,
                Err(stop) => return Err(stop.into()),
            }
        }
    }

    /// Shows where a change of answers leads; the answers stay as they are unless the person wants the change.
    fn try_out(&mut self, run: &Run<'_>, change: &Change, asker: &mut dyn Asker) -> Result<(), SessionError> {
        let changed = adopt(&self.sheet, change);
        self.say(run, &render(run, &changed), asker)?;
        if asker.confirm(&run.words.say("flips-keep"))? {
            self.sheet = changed;
            return Ok(());
        }
        Ok(asker.tell(&run.words.say("flips-undone"))?)
    }

    fn keep(&self, run: &Run<'_>, name: &str, asker: &mut dyn Asker) -> Result<(), SessionError> {
        let path = Path::new(name);
        if path.exists() && !asker.confirm(&run.words.fill("keep-over", &[("file", name.into())]))? {
            return Ok(());
        }
        // A name that cannot be written to is no reason to lose the answers: the person can try another.
        let told = match sheet::save(run, &self.sheet, &self.steps_done, path) {
            Ok(()) => run.words.fill("kept", &[("file", name.into())]),
            Err(error) => error.to_string(),
        };
        Ok(asker.tell(&told)?)
    }
}

/// Whether there is somebody to stay at hand for after the result.
fn stays(run: &Run<'_>) -> bool {
    let is_plain = run.environment.prompt_mode != PromptMode::Keys;
    run.settings.format == Format::Text
        && run.settings.goes_to_stdout()
        && (is_plain || run.goes_to_terminal())
}

/// The guides of one messenger as a checklist, for a person at a terminal.
pub(super) fn tick_off(run: &Run<'_>, guides: &[GuideFor]) -> Result<u8, Error> {
    terminal::guard();
    let mut asker = terminal::with_keys(&run.words, run.environment.theme, false);
    let (knowledge, words) = (&run.knowledge, &run.words);
    let ended = checklist(knowledge, words, guides, &mut StepsDone::default(), asker.as_mut());
    drop(asker);
    ended.map(|()| status::DONE).map_err(|stop| told(run, stop))
}
