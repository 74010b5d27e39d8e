//! Requests and their answers.

use std::cell::RefCell;
use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::json;
use which_messenger::engine::Engine;
use which_messenger::knowledge::Date;
use which_messenger::load::{self, SourceFile};
use which_messenger::locale::Words;
use which_messenger::report;
use which_messenger::view;
use which_messenger::wizard::replay::{Recorded, replay};
use which_messenger::wizard::{Keep, Setting, State};

use crate::screen::Screen;

/// Who asks, and what they have said so far.
#[derive(Debug, Deserialize)]
struct Session {
    /// The language of the answer.
    lang: String,
    /// The day, as `2026-11-26`.
    today: String,
    /// The file of answers that it began with, if it began with one.
    start: Option<String>,
    /// The replies given since.
    replies: Vec<Recorded>,
}

/// What a page asks for.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
enum Request {
    /// What to show now.
    Step(Session),
    /// The text of a file to keep.
    File {
        #[serde(flatten)]
        session: Session,
        keep: Keep,
    },
    /// The whole report as a piece of a page, to be printed.
    Print(Session),
    /// The recommendation as `recommend --format json` writes it.
    Recommend { lang: String, answers: String },
}

/// A language, with what is said in it.
pub struct Language {
    /// The knowledge in it, compiled.
    pub engine: Engine<'static>,
    /// The program's own words.
    pub words: Words,
}

/// The answer to a request, in JSON; what is wrong with a request or a file of answers stands under `error`.
pub fn answer(request: &str) -> String {
    let request = serde_json::from_str(request).map_err(|error| error.to_string());
    request.and_then(answered).unwrap_or_else(|error| json!({ "error": error }).to_string())
}

fn answered(request: Request) -> Result<String, String> {
    match request {
        Request::Step(session) => session.step(),
        Request::File { session, keep } => session.file(keep).map(|text| json!({ "text": text }).to_string()),
        Request::Print(session) => {
            let (language, state) = (language(&session.lang)?, session.state()?);
            let assessment = language.engine.assess(&state.sheet);
            let report = report::compose(&assessment, &language.words, session.today());
            Ok(json!({ "html": report::html_fragment(&report, "print-") }).to_string())
        }
        Request::Recommend { lang, answers } => {
            let language = language(&lang)?;
            let state = read(language, &answers)?;
            Ok(view::pretty(&view::recommendation(&language.engine.assess(&state.sheet), &lang)))
        }
    }
}

impl Session {
    fn today(&self) -> Date {
        self.today.parse().unwrap_or_default()
    }

    fn start(&self) -> Result<State, String> {
        let file = self.start.as_ref().map(|file| read(language(&self.lang)?, file)).transpose()?;
        Ok(file.unwrap_or_default())
    }

    fn with<T>(
        &self,
        use_step: impl FnOnce(&'static Language, which_messenger::wizard::replay::Step) -> T,
    ) -> Result<T, String> {
        let language = language(&self.lang)?;
        let setting = Setting {
            engine: &language.engine,
            words: &language.words,
            languages: &[],
            today: self.today(),
            stays: true,
        };
        Ok(use_step(language, replay(setting, &self.start()?, &self.replies)))
    }

    fn state(&self) -> Result<State, String> {
        self.with(|_, step| step.state)
    }

    fn step(&self) -> Result<String, String> {
        self.with(|language, step| view::line(&Screen::new(language, step)))
    }

    fn file(&self, keep: Keep) -> Result<String, String> {
        let (language, state) = (language(&self.lang)?, self.state()?);
        let knowledge = language.engine.knowledge();
        let assessment = language.engine.assess(&state.sheet);
        Ok(match (keep, assessment.pick()) {
            (Keep::Answers, _) => load::write_sheet(knowledge, &state.sheet, &state.steps_done, true),
            (Keep::Contacts, Some(pick)) => {
                report::html(&report::for_contacts(knowledge, &language.words, pick, &[]))
            }
            (Keep::Report, _) | (Keep::Contacts, None) => {
                report::html(&report::compose(&assessment, &language.words, self.today()))
            }
        })
    }
}

/// The answers and ticks of a file.
fn read(language: &Language, text: &str) -> Result<State, String> {
    let file = SourceFile::new("answers.json", text.to_owned());
    load::read_sheet(&file, language.engine.knowledge())
        .map(|loaded| State { sheet: loaded.sheet, steps_done: loaded.steps_done })
        .map_err(|errors| {
            errors
                .iter()
                .map(|error| format!("{}; {}.", error.message, error.help))
                .collect::<Vec<_>>()
                .join(" ")
        })
}

/// The tags of all languages.
pub fn tags() -> Vec<String> {
    load::languages(None)
}

/// A language, read and compiled when it is first asked for, and kept as long as the page is open.
///
/// # Errors
/// There is no such language.
pub fn language(tag: &str) -> Result<&'static Language, String> {
    thread_local!(static READ: RefCell<BTreeMap<String, &'static Language>> = const { RefCell::new(BTreeMap::new()) });
    if let Some(read) = READ.with_borrow(|read| read.get(tag).copied()) {
        return Ok(read);
    }
    if !tags().iter().any(|known| known == tag) {
        return Err(format!("there is no language `{tag}`"));
    }
    let knowledge = load::shipped(tag).map_err(|error| error.to_string())?;
    let own = load::shipped_words(tag).map_or_else(String::new, |file| file.text);
    let words = Words::new(tag, &own)?.or_else("en", &load::english().text)?;
    let engine = Engine::new(Box::leak(Box::new(knowledge)));
    let read: &'static Language = Box::leak(Box::new(Language { engine, words }));
    READ.with_borrow_mut(|all| all.insert(tag.to_owned(), read));
    Ok(read)
}
