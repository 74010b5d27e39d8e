//! Looking things up without answering anything: `show`, `compare` and `setup`.

use super::environment::PromptMode;
use super::{Run, wizard};
use crate::cli::{Format, SetupArgs};
use crate::error::{Error, status};
use crate::knowledge::{Handle, Knowledge, Messenger, OptionIx};
use crate::load;
use crate::report::{self, Comparison, Wanted};

/// All that is known of one messenger.
pub(super) fn show(run: &Run<'_>, messenger: &str) -> Result<u8, Error> {
    let messenger = named(&run.knowledge, messenger)?;
    run.write_report(
        || report::show(&run.knowledge, &run.words, messenger, run.environment.today),
        || report::show_json(&run.knowledge, messenger),
    )?;
    Ok(status::DONE)
}

/// Messengers side by side, in the order named; all of them if none is named.
pub(super) fn compare(run: &Run<'_>, ids: &[String], differences: bool) -> Result<u8, Error> {
    let mut messengers: Vec<Handle<Messenger>> = Vec::new();
    for id in ids {
        let messenger = named(&run.knowledge, id)?;
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
        || report::compare_json(&run.knowledge, &comparison),
    )?;
    Ok(status::DONE)
}

/// The criteria behind the choice of messengers.
pub(super) fn criteria(_: &Run<'_>) -> Result<u8, Error> {
    Err(Error::Usage("this knowledge holds no criteria".into()))
}

/// Setup guides.
pub(super) fn setup(run: &Run<'_>, args: &SetupArgs) -> Result<u8, Error> {
    let wanted = wanted(&run.knowledge, args)?;
    if let (true, [(messenger, guides)]) = (is_at_terminal(run), wanted.guides(&run.knowledge).as_slice()) {
        let own = run.knowledge.messengers[*messenger].guides.iter().copied();
        let is_wanted = |handle: &_| guides.iter().any(|guide| guide.id == run.knowledge.guides[*handle].id);
        return wizard::tick_off(run, &own.filter(is_wanted).collect::<Vec<_>>());
    }
    run.write_report(
        || report::guides(&run.knowledge, &run.words, &wanted, run.environment.today),
        || report::guides_json(&run.knowledge, &wanted),
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
fn wanted(knowledge: &Knowledge, args: &SetupArgs) -> Result<Wanted, Error> {
    let messenger = args.messenger.as_deref().map(|id| named(knowledge, id)).transpose()?;
    if let Some(topic) = args.topic.as_deref() {
        let rows =
            knowledge.messengers.iter().filter(|(handle, _)| messenger.is_none_or(|only| only == *handle));
        let mut topics: Vec<&str> = rows
            .flat_map(|(_, row)| row.guides.iter().map(|guide| knowledge.guides[*guide].id.as_str()))
            .collect();
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

fn named(knowledge: &Knowledge, id: &str) -> Result<Handle<Messenger>, Error> {
    knowledge.messenger(id).ok_or_else(|| {
        let known: Vec<&str> = knowledge.messengers.iter().map(|(_, row)| row.id.as_str()).collect();
        Error::Usage(load::no_such("messenger", id, &known))
    })
}

fn platform(knowledge: &Knowledge, id: &str) -> Result<OptionIx, Error> {
    let devices = &knowledge.questions[knowledge.devices];
    devices.option(id).ok_or_else(|| {
        let known: Vec<&str> = devices.options.iter().map(|option| option.id.as_str()).collect();
        Error::Usage(load::no_such("platform", id, &known))
    })
}
