//! Apps with their downloads, and setup guides, resolved.

use super::catalogue::Anchors;
use super::document::{AppRecord, DownloadRecord, GuideRecord};
use super::faults::Faults;
use super::names::{Names, check_ids};
use super::record::{Entries, SpannedIdent, Text};
use super::record_context::RecordContext;
use crate::knowledge::{App, Condition, Download, Guide, Handle, OptionIx, Question};

/// The apps of a messenger, which stand in `list`.
pub(super) fn apps<'a>(
    records: Vec<AppRecord<'a>>,
    list: SpannedIdent<'a>,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<App> {
    check_ids(records.iter().filter_map(|app| app.id), "app", faults);
    let mut app = |(at, record)| app(record, (at, list), anchors, names, faults);
    records.into_iter().enumerate().map(&mut app).collect()
}

fn app<'a>(
    record: AppRecord<'a>,
    (at, list): (usize, SpannedIdent<'a>),
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> App {
    let context = &faults.named_context(&record, record.id, "app", list);
    match (at, &record.use_if) {
        (0, Some(_)) => {
            let help = "the first app is the usual one; put the other behind it".to_owned();
            faults.at_ident(
                context.place,
                format!("the first app, `{}`, has a condition", context.name),
                Some(help),
            );
        }
        (1.., None) => {
            let help = "add `use_if: …`: it replaces the usual app where this holds".to_owned();
            faults.at_ident(
                context.place,
                format!("`{}` does not say for whom it is", context.name),
                Some(help),
            );
        }
        _ => {}
    }
    let use_if = names.condition_or(record.use_if.as_ref(), Condition::Always, faults);
    let given = faults.needed(record.downloads, "downloads", context).unwrap_or_default();
    App {
        name: faults.prose(record.name, "name", context),
        downloads: downloads(given, anchors, names, faults),
        id: context.name.to_owned(),
        use_if,
    }
}

fn downloads<'a>(
    given: Entries<'a, Vec<DownloadRecord<'a>>>,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<Download> {
    check_ids(given.0.iter().map(|(platform, _)| *platform), "platform", faults);
    let mut downloads = Vec::new();
    for (word, records) in given.0 {
        let platform = anchors.devices.and_then(|devices| names.option(devices, word, faults));
        for record in records {
            let context = &faults.context(&record, word, Some(word));
            let channel = faults
                .needed(record.channel, "channel", context)
                .and_then(|channel| names.channel(channel, faults));
            let url = faults.link(record.url, "url", context);
            if let (Some(platform), Some(channel)) = (platform, channel) {
                downloads.push(Download { platform, channel, url });
            }
        }
    }
    downloads
}

/// The guides, in `list`, of a messenger whose apps have these ids.
pub(super) fn guides<'a>(
    records: Vec<GuideRecord<'a>>,
    list: SpannedIdent<'a>,
    apps: &[Option<SpannedIdent<'a>>],
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<Guide> {
    check_ids(records.iter().filter_map(|guide| guide.id), "guide", faults);
    records.into_iter().map(|record| guide(record, list, apps, anchors, names, faults)).collect()
}

fn guide<'a>(
    record: GuideRecord<'a>,
    list: SpannedIdent<'a>,
    apps: &[Option<SpannedIdent<'a>>],
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Guide {
    let context = &faults.named_context(&record, record.id, "guide", list);
    let when = faults.needed(record.when, "when", context);
    let on = faults.needed(record.on, "on", context).unwrap_or_default();
    if record.steps.as_ref().is_some_and(Vec::is_empty) {
        let message = format!("guide `{}` has no step", context.name);
        faults.at_ident(context.at("steps"), message, Some("write at least one".into()));
    }
    let steps = faults.needed(record.steps, "steps", context).unwrap_or_default();
    let app = record.app.and_then(|word| {
        let found = apps.iter().position(|app| *app == Some(word));
        if found.is_none() {
            faults.unknown(word, "app", apps.iter().map(|app| app.map_or("", |app| app.0)));
        }
        found
    });
    let against = record.against.unwrap_or_default();
    faults.once(on.iter().copied(), "on");
    faults.once(against.iter().copied(), "against");
    let against = options(against, anchors.worries, names, faults);
    Guide {
        title: faults.prose(record.title, "title", context),
        when: names.condition_or(when.as_ref(), Condition::Always, faults),
        needed_if: record.needed_if.map(|tree| names.condition(&tree, usize::MAX, faults)),
        on: options(on, anchors.devices, names, faults),
        steps: texts(steps, "steps", context, faults),
        optional: texts(record.optional.unwrap_or_default(), "optional", context, faults),
        from: names.sources(record.from, context, faults),
        id: context.name.to_owned(),
        app,
        against,
    }
}

fn options<'a>(
    words: Vec<SpannedIdent<'a>>,
    question: Option<Handle<Question>>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<OptionIx> {
    let Some(question) = question else { return Vec::new() };
    words.into_iter().filter_map(|word| names.option(question, word, faults)).collect()
}

fn texts<'a>(
    texts: Vec<Text<'a>>,
    field: &str,
    context: &RecordContext<'a>,
    faults: &mut Faults<'a>,
) -> Vec<String> {
    texts.into_iter().map(|text| faults.marked(Some(text), field, context)).collect()
}
