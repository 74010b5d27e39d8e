//! The wizard's run: a session at a terminal or line by line, and the files that the person keeps.

use std::io;
use std::path::{Path, PathBuf};

use super::environment::PromptMode;
use super::{Run, group, language, output, render, sheet, writer};
use crate::cli::{Format, WizardArgs};
use crate::engine::{Engine, GuideFor};
use crate::error::{Error, status};
use crate::locale::printable;
use crate::report::{self, Report};
use crate::terminal::{self, PlainAsker};
use crate::wizard::{
    self, Address, Asker, Content, Ending, Host, Keep, Prompt, Reply, Setting, State, Stop, View, checklist,
};

/// Asks, in another language from the first page on if the person wants that, and recommends.
pub(super) fn run(mut run: Run<'_>, args: &WizardArgs) -> Result<u8, Error> {
    let (sheet, steps_done) = sheet::given(&run, args.answers.as_deref())?;
    let mut state = State { sheet, steps_done };
    let mut kept = Vec::new();
    terminal::guard();
    loop {
        let languages = language::others(&run);
        let names: Vec<&str> = languages.iter().map(|(_, name)| name.as_str()).collect();
        let (ended, has_result) = with_asker(&run, args.discreet, |asker| {
            let engine = Engine::new(&run.knowledge);
            let mut host =
                Files { run: &run, save: args.save.as_deref(), asker, kept: &mut kept, has_result: false };
            let setting = Setting {
                engine: &engine,
                words: &run.words,
                languages: &names,
                today: run.environment.today,
                stays: stays(&run),
            };
            let ended = wizard::session(setting, &mut state, &mut host);
            (ended, host.has_result)
        });
        match ended {
            Ok(Ending::OtherLanguage(at)) => {
                let tag = languages.get(at).map(|(tag, _)| tag.as_str()).unwrap_or_default();
                run = Run::in_language(run.settings, run.environment, tag)?;
            }
            Ok(Ending::Finished) => return finish(&run, args, &state, &kept),
            // Whoever pipes answers in need not pipe in that there is nothing more.
            Err(Stop::InputEnded) if has_result => return finish(&run, args, &state, &kept),
            Ok(Ending::Left) => return Err(Error::Left(note_kept(&run, "left", "left-kept", &kept))),
            Err(stop) => return Err(stopped(&run, stop, &kept)),
        }
    }
}

/// The person's asker for as long as `session` takes.
fn with_asker<T>(run: &Run<'_>, is_discreet: bool, session: impl FnOnce(&mut dyn Asker) -> T) -> T {
    let (words, environment) = (&run.words, run.environment);
    match environment.prompt_mode {
        PromptMode::Keys => {
            session(terminal::with_keys(words, environment.theme, is_discreet, environment.home()).as_mut())
        }
        PromptMode::Plain | PromptMode::PlainForSmall => {
            if environment.prompt_mode == PromptMode::PlainForSmall {
                output::eprint_note(&words.say("small-window"));
            }
            if is_discreet {
                output::eprint_note(&words.say("plain-discreet"));
            }
            session(&mut PlainAsker::new(io::stdin().lock(), io::stderr(), words))
        }
    }
}

/// What stays when the person is done: the card on a terminal, else the whole result. What could not be kept does not keep it back.
fn finish(run: &Run<'_>, args: &WizardArgs, state: &State, kept: &[PathBuf]) -> Result<u8, Error> {
    let engine = Engine::new(&run.knowledge);
    let assessment = engine.assess(&state.sheet);
    let mut failures = Vec::new();
    // Answers that were taken up and not changed are still to be kept.
    if let Some(path) = args.save.as_ref().filter(|path| !kept.contains(path)) {
        failures.extend(sheet::save(run, &state.sheet, &state.steps_done, path).err());
    }
    if let Some(path) = &args.needs.save_needs {
        failures.extend(group::save_needs(run, &state.sheet, path, args.needs.with_devices).err());
    }
    let is_keys = run.environment.prompt_mode == PromptMode::Keys;
    // The other screen keeps no history, and neither does the first one then.
    if !(args.discreet && is_keys && run.goes_to_terminal()) {
        let text = if run.settings.format == Format::Text && run.goes_to_terminal() {
            run.card(&assessment)
        } else {
            render(run, &assessment)
        };
        failures.extend(run.write(&text).err());
    }
    let status = if assessment.pick().is_some() { status::DONE } else { status::CONFLICT };
    Error::all(failures).map_or(Ok(status), Err)
}

/// Shows a report page by page, where there are keys to turn them; says whether it did.
pub(super) fn read(run: &Run<'_>, title: &str, report: impl FnOnce() -> Report) -> Result<bool, Error> {
    if run.environment.prompt_mode != PromptMode::Keys || !run.goes_to_terminal() {
        return Ok(false);
    }
    terminal::guard();
    let view = View { title: title.to_owned(), content: Content::Report(report()) };
    let read = with_asker(run, false, |asker| asker.view(&view));
    read.map(|()| true).map_err(|stop| stopped(run, stop, &[]))
}

/// What a conversation that was broken off means for the run.
fn stopped(run: &Run<'_>, stop: Stop, kept: &[PathBuf]) -> Error {
    match stop {
        Stop::InputEnded => Error::Left(note_kept(run, "input-ended", "input-ended-kept", kept)),
        Stop::Vanished => Error::Left(String::new()),
        Stop::Interrupted => {
            output::eprint_note(&note_kept(run, "stopped", "stopped-kept", kept));
            Error::Interrupted
        }
        Stop::Broken(source) => Error::file("cannot ask on", "/dev/tty", source),
    }
}

/// What is said at the end of a run: that nothing was written, or what was.
fn note_kept(run: &Run<'_>, nothing: &str, something: &str, kept: &[PathBuf]) -> String {
    if kept.is_empty() {
        return run.words.say(nothing);
    }
    let names: Vec<String> = kept.iter().map(|path| shown(path)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    run.words.fill(something, &[("files", run.words.list(&names).into())])
}

/// A path as it may stand on a terminal.
fn shown(path: &Path) -> String {
    printable(&path.to_string_lossy()).to_string()
}

/// Whether there is somebody to stay at hand for after the result.
fn stays(run: &Run<'_>) -> bool {
    let is_plain = run.environment.prompt_mode != PromptMode::Keys;
    run.settings.format == Format::Text
        && run.settings.goes_to_stdout()
        && (is_plain || run.goes_to_terminal())
}

/// An asker that keeps files where the person says.
struct Files<'f, 'r> {
    run: &'f Run<'r>,
    /// Where every answer and tick is kept at once.
    save: Option<&'f Path>,
    asker: &'f mut dyn Asker,
    /// The files written in this run, each once.
    kept: &'f mut Vec<PathBuf>,
    /// Whether a result was shown.
    has_result: bool,
}

impl Files<'_, '_> {
    fn write(&mut self, keep: Keep, state: &State, path: &Path) -> Result<(), Error> {
        let run = self.run;
        let engine = Engine::new(&run.knowledge);
        let assessment = engine.assess(&state.sheet);
        match keep {
            Keep::Answers => sheet::save(run, &state.sheet, &state.steps_done, path)?,
            Keep::Report => {
                let report = report::compose(&assessment, &run.words, run.environment.today);
                writer::write(path, &report::html(&report))?;
            }
            Keep::Contacts => {
                let Some(pick) = assessment.pick() else { return Ok(()) };
                writer::write(
                    path,
                    &report::html(&report::for_contacts(&run.knowledge, &run.words, pick, &[])),
                )?;
            }
        }
        if path.as_os_str() != "-" && !self.kept.iter().any(|known| known == path) {
            self.kept.push(path.to_owned());
        }
        Ok(())
    }
}

impl Asker for Files<'_, '_> {
    fn tell(&mut self, note: &str) -> Result<(), Stop> {
        self.asker.tell(note)
    }

    fn remark(&mut self, note: &str) -> Result<(), Stop> {
        self.asker.remark(note)
    }

    fn choose(&mut self, prompt: &Prompt) -> Result<Reply, Stop> {
        self.has_result |= prompt.card.is_some();
        self.asker.choose(prompt)
    }

    fn confirm(&mut self, question: &str) -> Result<bool, Stop> {
        self.asker.confirm(question)
    }

    fn enter(&mut self, question: &str, usual: &str) -> Result<Option<String>, Stop> {
        self.asker.enter(question, usual)
    }

    fn view(&mut self, view: &View) -> Result<(), Stop> {
        self.asker.view(view)
    }

    fn show_code(&mut self, address: &str) -> Result<(), Stop> {
        self.asker.show_code(address)
    }
}

impl Host for Files<'_, '_> {
    fn keep(&mut self, keep: Keep, state: &State) -> Result<(), Stop> {
        let words = &self.run.words;
        let usual = match keep {
            Keep::Answers => words.say("keep-name-answers"),
            Keep::Report => words.say("keep-name-report"),
            Keep::Contacts => words.say("keep-name-contacts"),
        };
        loop {
            let Some(name) = self.asker.enter(&words.say("keep-where"), &usual)? else { return Ok(()) };
            let path = self.run.environment.path(&name);
            let file = || ("file", shown(&path).into());
            if path.symlink_metadata().is_ok() && !self.asker.confirm(&words.fill("keep-over", &[file()]))? {
                continue;
            }
            // A name that cannot be written to is no reason to lose the answers: the person can try another.
            match self.write(keep, state, &path) {
                Ok(()) => {
                    self.asker.tell(&words.fill("kept", &[file()]))?;
                    if keep == Keep::Answers {
                        let command = format!("which-messenger --answers {}", quoted(&path));
                        self.asker.tell(&words.fill("kept-resume", &[("command", command.into())]))?;
                    }
                    return Ok(());
                }
                Err(error) => self.asker.tell(&error.to_string())?,
            }
        }
    }

    fn changed(&mut self, state: &State) -> Result<(), Stop> {
        let Some(path) = self.save.filter(|path| path.as_os_str() != "-") else { return Ok(()) };
        if let Err(error) = self.write(Keep::Answers, state, path) {
            // Told at once and once more at the end; the answers are still here.
            self.asker.tell(&error.to_string())?;
        }
        Ok(())
    }
}

/// A path as a shell takes it.
fn quoted(path: &Path) -> String {
    let name = shown(path);
    shlex::try_quote(&name).map_or_else(|_| name.clone(), std::borrow::Cow::into_owned)
}

/// The guides of one messenger as a checklist, for a person at a terminal.
pub(super) fn tick_off(run: &Run<'_>, guides: &[GuideFor], addresses: &[Address]) -> Result<u8, Error> {
    terminal::guard();
    let engine = Engine::new(&run.knowledge);
    let setting = Setting {
        engine: &engine,
        words: &run.words,
        languages: &[],
        today: run.environment.today,
        stays: true,
    };
    let mut state = State::default();
    let ended = with_asker(run, false, |asker| {
        let mut host = Files { run, save: None, asker, kept: &mut Vec::new(), has_result: true };
        checklist(setting, guides, addresses, &mut state, &mut host)
    });
    ended.map(|()| status::DONE).map_err(|stop| stopped(run, stop, &[]))
}
