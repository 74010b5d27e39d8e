//! Apps with their downloads, and setup guides, resolved.

use super::catalogue::Anchors;
use super::diagnostics::Diagnostics;
use super::document::{AppRecord, DownloadRecord, GuideRecord};
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
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<App> {
    check_ids(records.iter().filter_map(|app| app.id), "app", diagnostics);
    let mut app = |(at, record)| app(record, (at, list), anchors, names, diagnostics);
    records.into_iter().enumerate().map(&mut app).collect()
}

fn app<'a>(
    record: AppRecord<'a>,
    (at, list): (usize, SpannedIdent<'a>),
    anchors: Anchors,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> App {
    let context = &diagnostics.named_context(&record, record.id, "app", list);
    match (at, &record.use_if) {
        (0, Some(_)) => {
            let help = "the first app is the usual one; put the other behind it".to_owned();
            diagnostics.at_ident(
                context.place,
                format!("the first app, `{}`, has a condition", context.name),
                Some(help),
            );
        }
        (1.., None) => {
            let help = "add `use_if: …`: it replaces the usual app where this holds".to_owned();
            diagnostics.at_ident(
                context.place,
                format!("`{}` does not say for whom it is", context.name),
                Some(help),
            );
        }
        _ => {}
    }
    let use_if = names.condition_or(record.use_if.as_ref(), Condition::Always, diagnostics);
    let given = diagnostics.needed(record.downloads, "downloads", context).unwrap_or_default();
    App {
        name: diagnostics.prose(record.name, "name", context),
        downloads: downloads(given, anchors, names, diagnostics),
        id: context.name.to_owned(),
        use_if,
    }
}

fn downloads<'a>(
    given: Entries<'a, Vec<DownloadRecord<'a>>>,
    anchors: Anchors,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Download> {
    check_ids(given.0.iter().map(|(platform, _)| *platform), "platform", diagnostics);
    let mut downloads = Vec::new();
    for (word, records) in given.0 {
        let platform = anchors.devices.and_then(|devices| names.option(devices, word, diagnostics));
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
pub(super) fn guides<'a>(
    records: Vec<GuideRecord<'a>>,
    list: SpannedIdent<'a>,
    apps: &[Option<SpannedIdent<'a>>],
    anchors: Anchors,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<Guide> {
    check_ids(records.iter().filter_map(|guide| guide.id), "guide", diagnostics);
    records.into_iter().map(|record| guide(record, list, apps, anchors, names, diagnostics)).collect()
}

fn guide<'a>(
    record: GuideRecord<'a>,
    list: SpannedIdent<'a>,
    apps: &[Option<SpannedIdent<'a>>],
    anchors: Anchors,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Guide {
    let context = &diagnostics.named_context(&record, record.id, "guide", list);
    let when = diagnostics.needed(record.when, "when", context);
    let on = diagnostics.needed(record.on, "on", context).unwrap_or_default();
    if record.steps.as_ref().is_some_and(Vec::is_empty) {
        let message = format!("guide `{}` has no step", context.name);
        diagnostics.at_ident(context.at("steps"), message, Some("write at least one".into()));
    }
    let steps = diagnostics.needed(record.steps, "steps", context).unwrap_or_default();
    let app = record.app.and_then(|word| {
        let found = apps.iter().position(|app| *app == Some(word));
        if found.is_none() {
            diagnostics.unknown(word, "app", apps.iter().map(|app| app.map_or("", |app| app.0)));
        }
        found
    });
    let against = record.against.unwrap_or_default();
    diagnostics.once(on.iter().copied(), "on");
    diagnostics.once(against.iter().copied(), "against");
    let against = options(against, anchors.worries, names, diagnostics);
    Guide {
        title: diagnostics.prose(record.title, "title", context),
        when: names.condition_or(when.as_ref(), Condition::Always, diagnostics),
        needed_if: record.needed_if.map(|tree| names.condition(&tree, usize::MAX, diagnostics)),
        on: options(on, anchors.devices, names, diagnostics),
        steps: texts(steps, "steps", context, diagnostics),
        optional: texts(record.optional.unwrap_or_default(), "optional", context, diagnostics),
        from: names.sources(record.from, context, diagnostics),
        id: context.name.to_owned(),
        app,
        against,
    }
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

fn texts<'a>(
    texts: Vec<Text<'a>>,
    field: &str,
    context: &RecordContext<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> Vec<String> {
    texts.into_iter().map(|text| diagnostics.marked(Some(text), field, context)).collect()
}
