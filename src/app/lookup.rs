//! Looking things up without answering anything: `show`, `compare`, `criteria` and `setup`.

use super::environment::PromptMode;
use super::{Run, wizard};
use crate::cli::{Format, SetupArgs};
use crate::error::{Error, status};
use crate::knowledge::{Handle, Knowledge, Messenger, OptionIx};
use crate::load;
use crate::report;
use crate::view::{self, Comparison, Wanted};
use crate::wizard::makers_page;

/// All that is known of one messenger.
pub(super) fn show(run: &Run<'_>, messenger: &str) -> Result<u8, Error> {
    let messenger = named(run, messenger)?;
    run.write_report(
        || report::show(&run.knowledge, &run.words, messenger, run.environment.today),
        || view::show(&run.knowledge, messenger, run.words.language()),
    )?;
    Ok(status::DONE)
}

/// Messengers side by side, in the order named; all that can be recommended if none is named.
pub(super) fn compare(run: &Run<'_>, ids: &[String], differences: bool) -> Result<u8, Error> {
    let mut messengers: Vec<Handle<Messenger>> = Vec::new();
    for id in ids {
        let messenger = named(run, id)?;
        if !messengers.contains(&messenger) {
            messengers.push(messenger);
        }
    }
    if messengers.is_empty() {
        messengers = run.knowledge.candidates().collect();
    }
    let comparison = Comparison { messengers, differences };
    run.write_report(
        || report::compare(&run.knowledge, &run.words, &comparison, run.environment.today),
        || view::compare(&run.knowledge, &comparison, run.words.language()),
    )?;
    Ok(status::DONE)
}

/// The criteria behind the choice of messengers.
pub(super) fn criteria(run: &Run<'_>) -> Result<u8, Error> {
    if run.knowledge.criteria.is_empty() {
        return Err(Error::Usage("this knowledge holds no criteria".into()));
    }
    run.write_report(
        || report::criteria(&run.knowledge, &run.words),
        || view::criteria(&run.knowledge, run.words.language()),
    )?;
    Ok(status::DONE)
}

/// Setup guides.
pub(super) fn setup(run: &Run<'_>, args: &SetupArgs) -> Result<u8, Error> {
    let wanted = wanted(run, args)?;
    if let (true, [found]) = (is_at_terminal(run), wanted.guides(&run.knowledge).as_slice()) {
        let messenger = found
            .messenger
            .filter(|_| wanted.topic.is_none())
            .map(|messenger| &run.knowledge.messengers[messenger]);
        let makers_page = messenger.and_then(|messenger| makers_page(&run.words, messenger));
        return wizard::tick_off(run, &found.guides, makers_page.as_slice());
    }
    run.write_report(
        || report::guides(&run.knowledge, &run.words, &wanted, run.environment.today),
        || view::setup(&run.knowledge, &wanted, run.words.language()),
    )?;
    Ok(status::DONE)
}

/// Whether a person with keys reads the result: then guides of one messenger can be ticked off.
fn is_at_terminal(run: &Run<'_>) -> bool {
    run.settings.format == Format::Text
        && run.environment.prompt_mode == PromptMode::Keys
        && run.goes_to_terminal()
}

/// What was asked for, every id found; at least one guide answers it.
fn wanted(run: &Run<'_>, args: &SetupArgs) -> Result<Wanted, Error> {
    let knowledge = &run.knowledge;
    let messenger = args.messenger.as_deref().map(|id| named(run, id)).transpose()?;
    if let Some(topic) = args.topic.as_deref() {
        let guides =
            knowledge.guides.iter().filter(|(_, guide)| messenger.is_none_or(|only| guide.is_for(only)));
        let mut topics: Vec<&str> = guides.map(|(_, guide)| guide.id.as_str()).collect();
        topics.sort_unstable();
        topics.dedup();
        if !topics.contains(&topic) {
            let of = messenger
                .map_or_else(String::new, |handle| format!(" of `{}`", knowledge.messengers[handle].id));
            return Err(Error::Usage(load::no_such(&format!("guide{of} called"), topic, &topics)));
        }
    }
    let on = args.on.as_deref().map(|id| platform(knowledge, id)).transpose()?;
    let wanted = Wanted { messenger, topic: args.topic.clone(), on, all: args.all };
    if wanted.guides(knowledge).is_empty() {
        return Err(Error::Usage("there is no guide for all of this together; leave out `--on`".into()));
    }
    Ok(wanted)
}

/// The messenger of an id, of its name or of the name of one of its apps, however it is written.
fn named(run: &Run<'_>, asked: &str) -> Result<Handle<Messenger>, Error> {
    let bare = |name: &str| -> String {
        name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let asked_bare = bare(asked);
    let rows = || run.knowledge.messengers.iter();
    let by_id = rows().find(|(_, row)| bare(&row.id) == asked_bare || bare(&row.name) == asked_bare);
    let by_app = || {
        rows().find(|(_, row)| {
            row.apps.iter().any(|app| [bare(&app.id), bare(&app.name)].contains(&asked_bare))
        })
    };
    by_id.or_else(by_app).map(|(handle, _)| handle).ok_or_else(|| {
        let known: Vec<&str> = rows().map(|(_, row)| row.id.as_str()).collect();
        let names: Vec<&str> = rows().map(|(_, row)| row.name.as_str()).collect();
        let compared = run.words.fill("what-is-compared", &[("messengers", run.words.list(&names).into())]);
        Error::Usage(format!("{}\n{compared}", load::no_such("messenger", asked, &known)))
    })
}

fn platform(knowledge: &Knowledge, id: &str) -> Result<OptionIx, Error> {
    let devices = &knowledge.questions[knowledge.devices];
    devices.option(id).ok_or_else(|| {
        let known: Vec<&str> = devices.options.iter().map(|option| option.id.as_str()).collect();
        Error::Usage(load::no_such("platform", id, &known))
    })
}
