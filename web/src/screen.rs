//! What a page shows now, as an object.

use std::path::Path;

use serde::Serialize;
use which_messenger::load;
use which_messenger::report;
use which_messenger::wizard::replay::{Pending, Step};
use which_messenger::wizard::{Content, Ending, Keep, Prompt, View};

use crate::Language;

/// Where a session stands.
#[derive(Debug, Serialize)]
pub(crate) struct Screen {
    /// What was told since the last reply.
    notes: Vec<String>,
    /// The answers and ticks so far, as a file.
    answers: String,
    /// What is to be shown.
    show: Show,
}

/// What is to be shown.
#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum Show {
    /// Something to choose, under a card if there is a result.
    Prompt { prompt: Box<Prompt>, card: Option<String> },
    /// A yes or a no.
    Confirm { ask: String },
    /// Something to read.
    View { title: String, html: String },
    /// An address, and a code of it for a phone's camera.
    Code { address: String, html: String },
    /// A file to save.
    Keep { keep: Keep, name: String, done: String },
    /// The end.
    Ended { ending: Ending },
    /// The replies do not fit: so many of them do.
    Misfit { fit: usize },
}

impl Screen {
    pub(crate) fn new(language: &Language, step: Step) -> Self {
        let (knowledge, words) = (language.engine.knowledge(), &language.words);
        let card = |card: &report::Card| report::html_fragment(&card.report(knowledge, words), "");
        let show = match step.pending {
            Pending::Prompt(prompt) => {
                let card = prompt.card.as_deref().map(card);
                Show::Prompt { prompt, card }
            }
            Pending::Confirm(ask) => Show::Confirm { ask },
            Pending::View(view) => {
                let View { title, content } = *view;
                let html = match &content {
                    Content::Report(report) => report::html_fragment(report, ""),
                    Content::Card(so_far) => card(so_far),
                };
                Show::View { title, html }
            }
            Pending::Code(address) => {
                let html = report::html_fragment(&report::code(knowledge, words, &address), "");
                Show::Code { address, html }
            }
            Pending::Keep(keep) => {
                let name = match keep {
                    Keep::Answers => as_json(&words.say("keep-name-answers")),
                    Keep::Report => words.say("keep-name-report"),
                    Keep::Contacts => words.say("keep-name-contacts"),
                };
                let done = words.fill("web-kept", &[("file", name.as_str().into())]);
                Show::Keep { keep, name, done }
            }
            Pending::Ended(ending) => Show::Ended { ending },
            Pending::Misfit(fit) => Show::Misfit { fit },
        };
        let answers = load::write_sheet(knowledge, &step.state.sheet, &step.state.steps_done, true);
        Self { notes: step.notes, answers, show }
    }
}

/// The name of a file that holds JSON.
fn as_json(name: &str) -> String {
    Path::new(name).with_extension("json").to_string_lossy().into_owned()
}
