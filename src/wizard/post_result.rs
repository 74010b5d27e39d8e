//! After the result: the setup steps as a checklist, a code for the phone, another look at the answers, keeping them.

use super::{Asker, Choice, Progress, Prompt, Reply, Row, Stop};
use crate::answers::{AnswerSheet, StepsDone};
use crate::engine::{Change, Flip, GuideFor, Outcome, Pick, flips, recommend};
use crate::knowledge::Knowledge;
use crate::locale::Words;
use crate::locale::phrases;

/// Keys of these prompts; see `prompts`.
const MENU: usize = usize::MAX - 10;
const FLIPS: usize = usize::MAX - 11;
const CHECKLIST: usize = usize::MAX - 1000;

/// What the person wants after the result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PostResult {
    /// Nothing more.
    Done,
    /// To look at the answers again.
    Review,
    /// To see where this change of answers leads, and come back.
    Try(Change),
    /// To keep answers and ticks in this file.
    Keep(String),
}

/// One row of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Checklist,
    Code,
    Flips,
    Review,
    Keep,
    Done,
}

/// Offers what can be done after the result, and does it; `steps_done` are the steps done so far.
///
/// # Errors
/// The asker could not go on.
pub fn post_result_menu(
    knowledge: &Knowledge,
    words: &Words,
    sheet: &AnswerSheet,
    steps_done: &mut StepsDone,
    asker: &mut dyn Asker,
) -> Result<PostResult, Stop> {
    let pick = match recommend(knowledge, sheet).outcome {
        Outcome::Pick(pick) => Some(pick),
        Outcome::Conflict(_) => None,
    };
    let mut items = Vec::new();
    if let Some(pick) = &pick {
        items.extend((!pick.advice.guides.is_empty()).then_some(Item::Checklist));
        items.push(Item::Code);
    }
    let flips = flips(knowledge, sheet).flips;
    items.extend((!flips.is_empty()).then_some(Item::Flips));
    items.extend([Item::Review, Item::Keep, Item::Done]);
    loop {
        let item = match asker.choose(&menu(words, &items))? {
            Reply::Rows(rows) => rows.first().and_then(|row| items.get(*row)).copied().unwrap_or(Item::Done),
            Reply::Review => Item::Review,
            Reply::Back | Reply::Quit => Item::Done,
        };
        match (item, &pick) {
            (Item::Checklist, Some(pick)) => {
                checklist(knowledge, words, &pick.advice.guides, steps_done, asker)?;
            }
            (Item::Flips, _) => {
                if let Reply::Rows(rows) = asker.choose(&changes(knowledge, words, &flips))?
                    && let Some(flip) = rows.first().and_then(|row| flips.get(*row))
                {
                    return Ok(PostResult::Try(flip.change.clone()));
                }
            }
            (Item::Code, Some(pick)) => {
                let address = download(knowledge, pick);
                asker.tell(&words.fill("code-for", &[("address", address.as_str().into())]))?;
                asker.show_code(&address)?;
            }
            (Item::Review, _) => return Ok(PostResult::Review),
            (Item::Keep, _) => {
                if let Some(name) = asker.enter(&words.say("keep-where"))? {
                    return Ok(PostResult::Keep(name));
                }
            }
            (Item::Done | Item::Checklist | Item::Code, _) => return Ok(PostResult::Done),
        }
    }
}

fn menu(words: &Words, items: &[Item]) -> Prompt {
    let row = |item: &Item| {
        let (id, more) = match item {
            Item::Checklist => ("after-checklist", "after-checklist-more"),
            Item::Code => ("after-code", "after-code-more"),
            Item::Flips => ("after-flips", "after-flips-more"),
            Item::Review => ("after-review", "after-review-more"),
            Item::Keep => ("after-keep", "after-keep-more"),
            Item::Done => ("after-done", "after-done-more"),
        };
        Row { label: words.say(id), more: Some(words.say(more)), stands_alone: false }
    };
    Prompt {
        key: MENU,
        progress: None,
        ask: words.say("after-ask"),
        help: vec![words.say("help-after")],
        rows: items.iter().map(row).collect(),
        choice: Choice::One { at: None },
        topic: String::new(),
    }
}

/// The smallest changes that lead elsewhere, to be tried, and the way back.
fn changes(knowledge: &Knowledge, words: &Words, flips: &[Flip]) -> Prompt {
    let mut rows: Vec<Row> = flips
        .iter()
        .map(|flip| Row {
            label: knowledge.messengers[flip.to].name.clone(),
            more: Some(phrases::change(knowledge, words, &flip.change)),
            stands_alone: false,
        })
        .collect();
    rows.push(Row { label: words.say("flips-back"), more: None, stands_alone: false });
    Prompt {
        key: FLIPS,
        progress: None,
        ask: words.say("flips-ask"),
        help: vec![words.say("help-flips")],
        rows,
        choice: Choice::One { at: None },
        topic: String::new(),
    }
}

/// The first place to get the app for a device of the person's that can be reached by its camera: a phone, if there is one.
fn download(knowledge: &Knowledge, pick: &Pick) -> String {
    let messenger = &knowledge.messengers[pick.messenger];
    let first = pick.advice.downloads.first();
    let found = first.and_then(|first| Some(first.of(messenger)?.url.clone()));
    found.or_else(|| messenger.links.home.clone()).unwrap_or_default()
}

/// Some guides one after the other: ticks are kept, Enter goes on, Esc goes back, leaving keeps
/// what is ticked.
///
/// # Errors
/// The asker could not go on.
pub fn checklist(
    knowledge: &Knowledge,
    words: &Words,
    guides: &[GuideFor],
    steps_done: &mut StepsDone,
    asker: &mut dyn Asker,
) -> Result<(), Stop> {
    let total: usize = guides.iter().map(|guide| guide.steps.len() + guide.optional.len()).sum();
    let done = |steps_done: &StepsDone| {
        let steps = |guide: &GuideFor| {
            let places = guide.steps.iter().chain(&guide.optional);
            places.filter(|step| steps_done.has(guide.guide, **step)).count()
        };
        guides.iter().map(steps).sum::<usize>()
    };
    let mut at = 0;
    while let Some(guide) = guides.get(at) {
        let done = done(steps_done);
        let places = [
            ("number", (at + 1).into()),
            ("of", guides.len().into()),
            ("done", done.into()),
            ("steps", total.into()),
        ];
        let progress = Progress { text: words.fill("checklist-progress", &places), done, of: total };
        let prompt = page(knowledge, words, guide, steps_done, progress);
        match asker.choose(&prompt)? {
            Reply::Rows(rows) => {
                let shown: Vec<usize> = guide.steps.iter().chain(&guide.optional).copied().collect();
                steps_done.set(guide.guide, rows.iter().filter_map(|row| shown.get(*row).copied()));
                at += 1;
            }
            Reply::Back if at == 0 => return Ok(()),
            Reply::Back => at -= 1,
            Reply::Review | Reply::Quit => return Ok(()),
        }
    }
    let done = done(steps_done);
    let end = words.fill("checklist-end", &[("done", done.into()), ("steps", total.into())]);
    asker.tell(&end)
}

fn page(
    knowledge: &Knowledge,
    words: &Words,
    shown: &GuideFor,
    steps_done: &StepsDone,
    progress: Progress,
) -> Prompt {
    let guide = &knowledge.guides[shown.guide];
    let labels = shown.all(guide).map(|(_, step, is_optional)| {
        let text = phrases::labelled(&step.text);
        if is_optional { format!("{} {text}", words.say("optional-step")) } else { text }
    });
    let rows: Vec<Row> = labels.map(|label| Row { label, more: None, stands_alone: false }).collect();
    let ticked = shown.all(guide).map(|(step, ..)| steps_done.has(shown.guide, step)).collect();
    let sources: Vec<&str> =
        guide.from.iter().map(|source| knowledge.sources[*source].title.as_str()).collect();
    let date = phrases::date(words, knowledge.newest(&guide.from));
    Prompt {
        key: CHECKLIST + shown.guide.position(),
        progress: Some(progress),
        ask: guide.title.clone(),
        help: vec![
            words.say("help-checklist"),
            words.fill("checklist-sources", &[("sources", sources.join("; ").into()), ("date", date.into())]),
        ],
        rows,
        choice: Choice::Any { min: 0, ticked },
        topic: String::new(),
    }
}
