//! Apps with their downloads, and setup guides, resolved.

use std::collections::BTreeSet;

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::ids::check_ids;
use super::messengers_document::{
    AppRecord, DownloadRecord, GuideRecord, MessengerRecord, StepEntry, StepRecord,
};
use super::names::Names;
use super::record::{Entries, SpannedIdent};
use super::record_context::RecordContext;
use crate::knowledge::{App, Condition, Download, Guide, Handle, Messenger, OptionIx, Question, Scope, Step};

/// The apps of a messenger, which stand in `list`.
pub(super) fn apps<'a>(
    records: Vec<AppRecord<'a>>,
    list: SpannedIdent<'a>,
    is_comparison_only: bool,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<App> {
    check_ids(records.iter().filter_map(|app| app.id), "app", diagnostics);
    let mut app = |(at, record)| app(record, (at, list), is_comparison_only, names, diagnostics);
    records.into_iter().enumerate().map(&mut app).collect()
}

fn app<'a>(
    record: AppRecord<'a>,
    (at, list): (usize, SpannedIdent<'a>),
    is_comparison_only: bool,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> App {
    let context = &diagnostics.named_context(&record, record.id, "app", list);
    if at == 0 && record.use_if.is_some() {
        let message = format!("the first app, `{}`, has `use_if`", context.name);
        let help = "the first app is the usual one: put the other after it";
        diagnostics.at_ident(Code::FirstAppHasCondition, context.at("use_if"), message, help);
    }
    let further = [
        ("use_if", record.use_if.is_none(), "add `use_if: …`: when it replaces the usual app"),
        ("why", record.why.is_none(), "add `why: \"…\"`: why this app rather than the usual one"),
    ];
    for (field, is_missing, help) in further {
        if at > 0 && is_missing && !context.misspells(field) {
            let message = format!("app `{}` has no `{field}`", context.name);
            diagnostics.at_ident(Code::MissingField, context.place, message, help);
        }
    }
    let use_if = names.condition_or(record.use_if.as_ref(), Condition::Always, diagnostics);
    let given = match record.downloads {
        None if is_comparison_only => Entries::default(),
        given => diagnostics.needed(given, "downloads", context).unwrap_or_default(),
    };
    App {
        name: diagnostics.prose(record.name, "name", context),
        why: diagnostics.prose_if(record.why, "why", context),
        downloads: downloads(given, names, diagnostics),
        id: context.name.to_owned(),
        use_if,
    }
}

fn downloads<'a>(
    given: Entries<'a, Vec<DownloadRecord<'a>>>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Download> {
    check_ids(given.0.iter().map(|(platform, _)| *platform), "platform", diagnostics);
    let mut downloads = Vec::new();
    for (word, records) in given.0 {
        let platform = names.devices.and_then(|devices| names.option(devices, word, diagnostics));
        for record in records {
            let context = &diagnostics.context(&record, word, Some(word));
            let channel = diagnostics
                .needed(record.channel, "channel", context)
                .and_then(|channel| names.channel(channel, diagnostics));
            let url = diagnostics.link(record.url, "url", context);
            if let (Some(platform), Some(channel)) = (platform, channel) {
                downloads.push(Download { platform, channel, url });
            }
        }
    }
    downloads
}

/// The guides, in `list`, of a messenger whose apps have these ids.
pub(super) fn own_guides<'a>(
    records: Vec<GuideRecord<'a>>,
    list: SpannedIdent<'a>,
    (messenger, apps): (Handle<Messenger>, &[Option<SpannedIdent<'a>>]),
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Guide> {
    let mut guides = Vec::new();
    for mut record in records {
        let app = record.app.take();
        let context = diagnostics.named_context(&record, record.id, "guide", list);
        if record.messengers.take().is_some() {
            let message = format!("guide `{}` belongs to one messenger but has `messengers`", context.name);
            let help = "remove `messengers`, or move the guide to the `guides` of the file";
            diagnostics.at_ident(Code::IdleField, context.at("messengers"), message, help);
        }
        let app = app.and_then(|word| {
            let found = apps.iter().position(|app| *app == Some(word));
            if found.is_none() {
                diagnostics.unknown(
                    word,
                    "there is no app",
                    apps.iter().map(|app| app.map_or("", |app| app.0)),
                );
            }
            found
        });
        guides.push(Guide { app, ..guide(record, &context, &Scope::Own(messenger), names, diagnostics) });
    }
    guides
}

/// The guides, in `list`, for several messengers.
pub(super) fn guides<'a>(
    records: Vec<GuideRecord<'a>>,
    list: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Guide> {
    let mut guides = Vec::new();
    for mut record in records {
        let context = diagnostics.named_context(&record, record.id, "guide", list);
        if record.app.is_some() {
            let message = format!("guide `{}` is for several messengers but has `app`", context.name);
            let help = "remove `app`, or move the guide to the `guides` of its messenger";
            diagnostics.at_ident(Code::IdleField, context.at("app"), message, help);
        }
        let scope = match record.messengers.take() {
            None => Scope::Everybody,
            Some(words) => {
                if words.is_empty() {
                    let message = format!("`messengers` of guide `{}` is empty", context.name);
                    let help = "add at least one, or remove `messengers` to mean all";
                    diagnostics.at_ident(Code::EmptyList, context.at("messengers"), message, help);
                }
                Scope::Some(names.messengers_called(words, "messengers", diagnostics))
            }
        };
        guides.push(guide(record, &context, &scope, names, diagnostics));
    }
    guides
}

/// The ids of guides for several messengers differ from those of all other guides.
pub(super) fn check_general_ids<'a>(
    general: &[GuideRecord<'a>],
    messengers: &[MessengerRecord<'a>],
    diagnostics: &mut Diagnostics<'a>,
) {
    check_ids(general.iter().filter_map(|guide| guide.id), "guide", diagnostics);
    let own = messengers.iter().flat_map(|messenger| messenger.guides.iter().flatten());
    let own: BTreeSet<SpannedIdent<'a>> = own.filter_map(|guide| guide.id).collect();
    for id in general.iter().filter_map(|guide| guide.id).filter(|id| own.contains(id)) {
        let message = format!("a messenger already has a guide `{}`", id.0);
        let help = "rename one: a guide for several messengers needs an id of its own";
        diagnostics.at_ident(Code::DuplicateId, id, message, help);
    }
}

fn guide<'a>(
    record: GuideRecord<'a>,
    context: &RecordContext<'a>,
    scope: &Scope,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Guide {
    let when = diagnostics.needed(record.when, "when", context);
    let on = diagnostics.needed(record.on, "on", context).unwrap_or_default();
    if record.steps.as_ref().is_some_and(Vec::is_empty) {
        let message = format!("`steps` of guide `{}` is empty", context.name);
        diagnostics.at_ident(Code::EmptyList, context.at("steps"), message, "add at least one");
    }
    let given = diagnostics.needed(record.steps, "steps", context).unwrap_or_default();
    let against = record.against.unwrap_or_default();
    diagnostics.once(against.iter().copied(), "against");
    let of = (context, scope);
    let optional = record.optional.unwrap_or_default();
    Guide {
        title: diagnostics.prose(record.title, "title", context),
        is_first: record.first.unwrap_or(false),
        when: names.condition_or(when.as_ref(), Condition::Always, diagnostics),
        needed_if: record.needed_if.map(|tree| names.condition(&tree, usize::MAX, diagnostics)),
        on: platforms(on, names, diagnostics),
        against: options(against, names.worries, names, diagnostics),
        steps: steps(given, "steps", of, names, diagnostics),
        optional: steps(optional, "optional", of, names, diagnostics),
        help: diagnostics.prose_if(record.help, "help", context),
        from: names.sources(record.from, context, diagnostics),
        id: context.name.to_owned(),
        app: None,
        scope: scope.clone(),
    }
}

/// Reports messengers that a step names and its guide is not for. Platforms may be others: people have several.
fn check_messengers<'a>(
    step: &StepRecord<'a>,
    (guide, scope): (&RecordContext<'a>, &Scope),
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) {
    for word in step.messengers.iter().flatten() {
        let is_for = |messenger| match scope {
            Scope::Own(own) => *own == messenger,
            Scope::Everybody => true,
            Scope::Some(messengers) => messengers.contains(&messenger),
        };
        if names.find_messenger(*word).is_some_and(|messenger| !is_for(messenger)) {
            let message = format!("guide `{}` is not for `{}`", guide.name, word.0);
            diagnostics.at_ident(Code::IdleField, *word, message, "add it to the guide, or remove it here");
        }
    }
}

fn steps<'a>(
    entries: Vec<StepEntry<'a>>,
    field: &'static str,
    (guide, scope): (&RecordContext<'a>, &Scope),
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Step> {
    let mut steps = Vec::new();
    for entry in entries {
        steps.push(match entry {
            StepEntry::Plain(text) => Step {
                text: diagnostics.marked(Some(text), field, guide),
                on: Vec::new(),
                when: Condition::Always,
                messengers: Vec::new(),
            },
            StepEntry::Record(record) => {
                let context = &diagnostics.part_context(&record, guide, field);
                check_messengers(&record, (guide, scope), names, diagnostics);
                Step {
                    text: diagnostics.marked(record.text, "text", context),
                    on: platforms(record.on.unwrap_or_default(), names, diagnostics),
                    when: names.condition_or(record.when.as_ref(), Condition::Always, diagnostics),
                    messengers: names.messengers_called(
                        record.messengers.unwrap_or_default(),
                        "messengers",
                        diagnostics,
                    ),
                }
            }
        });
    }
    steps
}

/// Options of the devices question, each once.
fn platforms<'a>(
    words: Vec<SpannedIdent<'a>>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<OptionIx> {
    diagnostics.once(words.iter().copied(), "on");
    options(words, names.devices, names, diagnostics)
}

fn options<'a>(
    words: Vec<SpannedIdent<'a>>,
    question: Option<Handle<Question>>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<OptionIx> {
    let Some(question) = question else { return Vec::new() };
    words.into_iter().filter_map(|word| names.option(question, word, diagnostics)).collect()
}
