//! A whole session: welcome, core questions, the result card, and everything that stands one key behind it. A front end brings a
//! [`Host`]; terminal, plain lines and browser run the same session.

use super::conversation::Conversation;
use super::post_result::{self, Item};
use super::prompts;
use super::setting::{Ending, Goal, Setting, State};
use super::{Content, Host, Reply, Stop, View};
use crate::engine::adopt;
use crate::report;

/// Most messengers that the welcome names.
const MOST_NAMES: usize = 8;

/// Runs a session to its end.
///
/// # Errors
/// The host could not go on; `state` holds what was answered until then.
pub fn session(setting: Setting<'_>, state: &mut State, host: &mut dyn Host) -> Result<Ending, Stop> {
    if let Some(ending) = welcome(setting, state, host)? {
        return Ok(ending);
    }
    let mut goal = Goal::first(setting.engine.knowledge());
    loop {
        let has_result = Conversation::new(setting, state, host).run(goal)?;
        if !has_result {
            return Ok(Ending::Left);
        }
        if !setting.stays {
            return Ok(Ending::Finished);
        }
        goal = match result(setting, state, host)? {
            Some(goal) => goal,
            None => return Ok(Ending::Finished),
        };
    }
}

/// The first page; an ending if the person does not want to begin here.
fn welcome(setting: Setting<'_>, state: &State, host: &mut dyn Host) -> Result<Option<Ending>, Stop> {
    let Setting { words, languages, .. } = setting;
    host.tell(&words.say("welcome"))?;
    let knowledge = setting.engine.knowledge();
    let names: Vec<&str> =
        knowledge.candidates().map(|messenger| knowledge.messengers[messenger].name.as_str()).collect();
    if (2..=MOST_NAMES).contains(&names.len()) {
        host.tell(&words.fill("welcome-choice", &[("messengers", words.list(&names).into())]))?;
    }
    if !state.sheet.is_empty() {
        let core = setting.engine.interview(&state.sheet).open.iter().filter(|open| open.is_core).count();
        host.tell(&words.fill("welcome-resumed", &[("count", core.into())]))?;
    }
    Ok(match host.choose(&prompts::welcome(words, languages))? {
        Reply::Rows(rows) => match rows.first() {
            Some(0) => None,
            Some(row) if *row <= languages.len() => Some(Ending::OtherLanguage(row - 1)),
            Some(_) | None => Some(Ending::Left),
        },
        Reply::Review | Reply::Peek if !state.sheet.is_empty() => None,
        Reply::Back | Reply::Review | Reply::Peek | Reply::Quit => Some(Ending::Left),
    })
}

/// Shows the card and what can be done with it, until the person is done (`None`) or wants to answer more.
#[expect(clippy::too_many_lines, reason = "one story from top to bottom")]
fn result(setting: Setting<'_>, state: &mut State, host: &mut dyn Host) -> Result<Option<Goal>, Stop> {
    let Setting { engine, words, today, .. } = setting;
    loop {
        let assessment = engine.assess(&state.sheet);
        let items = post_result::items(&assessment, state);
        let card = report::card(&assessment, words, today);
        let item = match host.choose(&post_result::menu(words, &assessment, &items, card))? {
            Reply::Rows(rows) => rows.first().and_then(|row| items.get(*row)).copied().unwrap_or(Item::Done),
            Reply::Review => Item::Review,
            Reply::Back | Reply::Peek => continue,
            Reply::Quit => Item::Done,
        };
        let view = |id: &str, report| View { title: words.say(id), content: Content::Report(report) };
        match item {
            Item::Checklist => {
                let guides = post_result::guides(&assessment);
                let addresses = post_result::addresses(&assessment, words);
                post_result::checklist(setting, &guides, &addresses, state, host)?;
            }
            Item::Why => host.view(&view("view-why", report::why_and_why_not(&assessment, words, today)))?,
            Item::Now => {
                host.view(&view("view-now", report::compared_with_now(&assessment, words, today)))?;
            }
            Item::Changes => {
                if let Some(change) = post_result::change(words, &assessment, host)? {
                    let changed = adopt(&state.sheet, &change);
                    let tried = engine.assess(&changed);
                    host.view(&View {
                        title: words.say("view-tried"),
                        content: Content::Card(Box::new(report::card(&tried, words, today))),
                    })?;
                    if host.confirm(&words.say("flips-keep"))? {
                        state.sheet = changed;
                        host.changed(state)?;
                    } else {
                        host.remark(&words.say("flips-undone"))?;
                    }
                }
            }
            Item::Facts => {
                host.view(&view("view-facts", report::facts_and_sources(&assessment, words, today)))?;
            }
            Item::Keep => match post_result::what_to_keep(words, &assessment, host)? {
                Some(post_result::ToKeep::File(keep)) => host.keep(keep, state)?,
                Some(post_result::ToKeep::Code(address)) => {
                    host.remark(&words.fill("code-for", &[("address", address.as_str().into())]))?;
                    host.show_code(&address)?;
                }
                None => {}
            },
            Item::More => return Ok(Some(Goal::Pick)),
            Item::FineTune => return Ok(Some(Goal::Everything)),
            Item::Review => return Ok(Some(Goal::Review)),
            Item::Done => return Ok(None),
        }
    }
}
