//! Behind the result card: the setup steps as a checklist, what would change the result, and what to keep or pass on.

use super::prompts::{page, row};
use super::setting::{Setting, State};
use super::{Address, Choice, Host, Keep, Progress, Prompt, Reply, Row, Stop};
use crate::answers::StepsDone;
use crate::engine::{Assessment, Change, DownloadFor, GuideFor, Pick};
use crate::knowledge::{Knowledge, Messenger};
use crate::locale::Words;
use crate::locale::phrases;
use crate::report::{self, Card};

/// Keys of these prompts; see `prompts`.
const MENU: usize = usize::MAX - 10;
const FLIPS: usize = usize::MAX - 11;
const KEEP: usize = usize::MAX - 12;
const CHECKLIST: usize = usize::MAX - 1000;

/// One row of the menu under the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    /// The setup steps, to be ticked off.
    Checklist,
    /// Why this one, and why not the others.
    Why,
    /// What is used now, compared.
    Now,
    /// What would change the result.
    Changes,
    /// Facts and sources.
    Facts,
    /// To keep or to pass on.
    Keep,
    /// The questions that could still change the pick.
    More,
    /// The questions that could refine what comes with it.
    FineTune,
    /// The page of all answers.
    Review,
    /// Nothing more.
    Done,
}

/// Every guide that the person is shown, in the order of doing.
pub(super) fn guides(assessment: &Assessment<'_>) -> Vec<GuideFor> {
    match assessment.pick() {
        Some(pick) => pick.advice.guides.clone(),
        None => assessment.first.clone(),
    }
}

/// What there is to do with a result.
pub(super) fn items(assessment: &Assessment<'_>, state: &State) -> Vec<Item> {
    let interview = assessment.interview();
    let uses_something = !assessment.in_use().is_empty();
    let offered = [
        (Item::Checklist, !guides(assessment).is_empty()),
        (Item::More, interview.changes_pick().next().is_some()),
        (Item::Why, true),
        (Item::Now, uses_something),
        (Item::Changes, !state.sheet.is_empty()),
        (Item::Facts, true),
        (Item::Keep, true),
        (Item::FineTune, interview.refines().next().is_some()),
        (Item::Review, true),
        (Item::Done, true),
    ];
    offered.into_iter().filter(|(_, is_offered)| *is_offered).map(|(item, _)| item).collect()
}

/// The menu with the card above it.
pub(super) fn menu(words: &Words, assessment: &Assessment<'_>, items: &[Item], card: Card) -> Prompt {
    let interview = assessment.interview();
    let counted = |id: &str, count: usize| words.fill(id, &[("count", count.into())]);
    let label = |item: &Item| match item {
        Item::Checklist => words.say("menu-checklist"),
        Item::Why if assessment.pick().is_some() => words.say("menu-why"),
        Item::Why => words.say("menu-why-nobody"),
        Item::Now => words.say("menu-now"),
        Item::Changes => words.say("menu-changes"),
        Item::Facts => words.say("menu-facts"),
        Item::Keep => words.say("menu-keep"),
        Item::More => counted("menu-more", interview.changes_pick().count()),
        Item::FineTune => counted("menu-fine-tune", interview.refines().count()),
        Item::Review => words.say("menu-review"),
        Item::Done => words.say("menu-done"),
    };
    let rows = items.iter().map(|item| row(label(item))).collect();
    Prompt {
        card: Some(Box::new(card)),
        help: vec![words.say("help-menu")],
        ..page(MENU, words.say("menu-ask"), rows, 0)
    }
}

/// A change of answers that the person wants to try out, if any.
pub(super) fn change(
    words: &Words,
    assessment: &Assessment<'_>,
    host: &mut dyn Host,
) -> Result<Option<Change>, Stop> {
    let knowledge = assessment.knowledge();
    let flips = &assessment.flips().flips;
    let changes = flips.iter().map(|flip| Row {
        label: knowledge.messengers[flip.to].name.clone(),
        more: Some(phrases::change(knowledge, words, &flip.change)),
        stands_alone: false,
    });
    let mut rows: Vec<Row> = changes.collect();
    rows.push(row(words.say("flips-back")));
    let prompt =
        Prompt { help: vec![words.say("help-flips")], ..page(FLIPS, words.say("flips-ask"), rows, 0) };
    Ok(match host.choose(&prompt)? {
        Reply::Rows(rows) => rows.first().and_then(|row| flips.get(*row)).map(|flip| flip.change.clone()),
        Reply::Back | Reply::Review | Reply::Peek | Reply::Quit => None,
    })
}

/// What to keep or to pass on.
pub(super) enum ToKeep {
    /// A file.
    File(Keep),
    /// An address, as a code for a phone's camera.
    Code(String),
}

/// Asks what to keep or to pass on.
pub(super) fn what_to_keep(
    words: &Words,
    assessment: &Assessment<'_>,
    host: &mut dyn Host,
) -> Result<Option<ToKeep>, Stop> {
    let mut ways = vec![
        ("keep-answers", "keep-answers-more", ToKeep::File(Keep::Answers)),
        ("keep-report", "keep-report-more", ToKeep::File(Keep::Report)),
    ];
    if let Some(pick) = assessment.pick() {
        ways.push(("keep-contacts", "keep-contacts-more", ToKeep::File(Keep::Contacts)));
        ways.extend(
            download(assessment.knowledge(), pick)
                .map(|url| ("keep-code", "keep-code-more", ToKeep::Code(url))),
        );
    }
    let mut rows: Vec<Row> = Vec::new();
    for (id, more, _) in &ways {
        rows.push(Row { more: Some(words.say(more)), ..row(words.say(id)) });
    }
    rows.push(row(words.say("keep-nothing")));
    Ok(match host.choose(&page(KEEP, words.say("keep-ask"), rows, 0))? {
        Reply::Rows(rows) => {
            let at = rows.first().copied().unwrap_or(ways.len());
            ways.into_iter().nth(at).map(|(.., to_keep)| to_keep)
        }
        Reply::Back | Reply::Review | Reply::Peek | Reply::Quit => None,
    })
}

/// The first place to get the app for a phone of the person's: that is what can scan a code.
fn download(knowledge: &Knowledge, pick: &Pick) -> Option<String> {
    let messenger = &knowledge.messengers[pick.messenger];
    let devices = &knowledge.questions[knowledge.devices];
    let is_phone = |option| ["android", "iphone"].iter().any(|id| devices.option(id) == Some(option));
    let first = pick.advice.downloads.iter().find(|offered| is_phone(offered.platform))?;
    Some(first.of(messenger)?.url.clone())
}

/// Where the person gets the app, once for each device.
pub(super) fn addresses(assessment: &Assessment<'_>, words: &Words) -> Vec<Address> {
    let knowledge = assessment.knowledge();
    let Some(pick) = assessment.pick() else { return Vec::new() };
    let messenger = &knowledge.messengers[pick.messenger];
    let address = |offered: &[DownloadFor]| {
        let first = offered.first()?;
        let (app, download) = (messenger.apps.get(first.app)?, first.of(messenger)?);
        Some(Address { label: report::place(knowledge, words, app, download), url: download.url.clone() })
    };
    let found: Vec<Address> = pick.advice.by_device().filter_map(address).collect();
    if found.is_empty() { makers_page(words, messenger).into_iter().collect() } else { found }
}

/// The page of those who make a messenger, from where every app of theirs can be had.
pub fn makers_page(words: &Words, messenger: &Messenger) -> Option<Address> {
    let url = messenger.links.home.clone()?;
    let label = words.fill("get-from-makers", &[("messenger", messenger.name.as_str().into())]);
    Some(Address { label, url })
}

/// Some guides one after the other: ticks are kept, Enter goes on, Esc goes back, leaving keeps
/// what is ticked. The first that is not for before everything else gets the app; `addresses` stand there.
///
/// # Errors
/// The asker could not go on.
pub fn checklist(
    setting: Setting<'_>,
    guides: &[GuideFor],
    addresses: &[Address],
    state: &mut State,
    host: &mut dyn Host,
) -> Result<(), Stop> {
    let (knowledge, words) = (setting.engine.knowledge(), setting.words);
    let total: usize = guides.iter().map(|guide| guide.steps.len() + guide.optional.len()).sum();
    let done = |steps_done: &StepsDone| {
        let steps = |guide: &GuideFor| {
            let places = guide.steps.iter().chain(&guide.optional);
            places.filter(|step| steps_done.has(guide.guide, **step)).count()
        };
        guides.iter().map(steps).sum::<usize>()
    };
    let gets_app = guides.iter().position(|guide| !knowledge.guides[guide.guide].is_first);
    let mut at = 0;
    while let Some(guide) = guides.get(at) {
        let done = done(&state.steps_done);
        let places = [
            ("number", (at + 1).into()),
            ("of", guides.len().into()),
            ("done", done.into()),
            ("steps", total.into()),
        ];
        let progress = Progress { text: words.fill("checklist-progress", &places), done, of: total };
        let mut prompt = step_page(knowledge, words, guide, &state.steps_done, progress);
        if gets_app == Some(at) {
            prompt.addresses = addresses.to_vec();
        }
        match host.choose(&prompt)? {
            Reply::Rows(rows) => {
                let shown: Vec<usize> = guide.steps.iter().chain(&guide.optional).copied().collect();
                state.steps_done.set(guide.guide, rows.iter().filter_map(|row| shown.get(*row).copied()));
                host.changed(state)?;
                at += 1;
            }
            Reply::Back if at == 0 => return Ok(()),
            Reply::Back => at -= 1,
            Reply::Review | Reply::Peek | Reply::Quit => return Ok(()),
        }
    }
    let done = done(&state.steps_done);
    let end = words.fill("checklist-end", &[("done", done.into()), ("steps", total.into())]);
    host.remark(&end)
}

fn step_page(
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
        card: None,
        hint: None,
        addresses: Vec::new(),
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
