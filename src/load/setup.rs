//! Apps with their downloads, and setup guides, resolved.

use super::catalogue::Anchors;
use super::document::{AppRecord, DownloadRecord, GuideRecord};
use super::faults::{Faults, list};
use super::names::{Names, check_ids};
use super::record::{Entries, Text, Word};
use crate::knowledge::{App, Condition, Download, Guide, Handle, OptionIx, Question};

/// The apps of the messenger `owner`.
pub(super) fn apps<'a>(
    records: Vec<AppRecord<'a>>,
    owner: Word<'a>,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<App> {
    check_ids(records.iter().filter_map(|app| app.id), "app", faults);
    if records.is_empty() {
        faults.word(owner, format!("`{}` has no app", owner.0), Some("name at least one".into()));
    }
    records.into_iter().enumerate().map(|(at, record)| app(record, at, anchors, names, faults)).collect()
}

fn app<'a>(
    record: AppRecord<'a>,
    at: usize,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> App {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("app")).unwrap_or(Word("app"));
    match (at, &record.use_if) {
        (0, Some(_)) => {
            let help = "the first app is the usual one; put the other behind it".to_owned();
            faults.word(id, format!("the first app, `{}`, has a condition", id.0), Some(help));
        }
        (1.., None) => {
            let help = "add `use_if: …`: it replaces the usual app where this holds".to_owned();
            faults.word(id, format!("`{}` does not say for whom it is", id.0), Some(help));
        }
        _ => {}
    }
    let use_if = names.condition_or(record.use_if.as_ref(), Condition::Always, faults);
    let given = faults.needed(record.downloads, "downloads", id).unwrap_or_default();
    App {
        name: faults.prose(record.name, "name", id),
        downloads: downloads(given, anchors, names, faults),
        id: id.0.to_owned(),
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
            faults.strays(&record);
            let channel = faults
                .needed(record.channel, "channel", word)
                .and_then(|channel| names.channel(channel, faults));
            let url = faults.link(record.url, "url", word);
            if let (Some(platform), Some(channel)) = (platform, channel) {
                downloads.push(Download { platform, channel, url });
            }
        }
    }
    downloads
}

/// The guides of a messenger whose apps have these ids.
pub(super) fn guides<'a>(
    records: Vec<GuideRecord<'a>>,
    apps: &[Option<Word<'a>>],
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<Guide> {
    check_ids(records.iter().filter_map(|guide| guide.id), "guide", faults);
    records.into_iter().map(|record| guide(record, apps, anchors, names, faults)).collect()
}

fn guide<'a>(
    record: GuideRecord<'a>,
    apps: &[Option<Word<'a>>],
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Guide {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("guide")).unwrap_or(Word("guide"));
    let when = faults.needed(record.when, "when", id);
    let on = faults.needed(record.on, "on", id).unwrap_or_default();
    let steps = faults.needed(record.steps, "steps", id).unwrap_or_default();
    if steps.is_empty() {
        faults.word(id, format!("guide `{}` has no step", id.0), Some("write at least one".into()));
    }
    let app = record.app.and_then(|word| {
        let found = apps.iter().position(|app| *app == Some(word));
        if found.is_none() {
            let known: Vec<&str> = apps.iter().flatten().map(|app| app.0).collect();
            faults.word(
                word,
                format!("there is no app `{}`", word.0),
                Some(format!("there are: {}", list(&known))),
            );
        }
        found
    });
    let against = options(record.against.unwrap_or_default(), anchors.worries, names, faults);
    Guide {
        title: faults.prose(record.title, "title", id),
        when: names.condition_or(when.as_ref(), Condition::Always, faults),
        needed_if: record.needed_if.map(|tree| names.condition(&tree, usize::MAX, faults)),
        on: options(on, anchors.devices, names, faults),
        steps: texts(steps, "steps", id, faults),
        optional: texts(record.optional.unwrap_or_default(), "optional", id, faults),
        from: names.sources(record.from, id, faults),
        id: id.0.to_owned(),
        app,
        against,
    }
}

fn options<'a>(
    words: Vec<Word<'a>>,
    question: Option<Handle<Question>>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Vec<OptionIx> {
    let Some(question) = question else { return Vec::new() };
    words.into_iter().filter_map(|word| names.option(question, word, faults)).collect()
}

fn texts<'a>(texts: Vec<Text<'a>>, field: &str, owner: Word<'a>, faults: &mut Faults<'a>) -> Vec<String> {
    texts.into_iter().map(|text| faults.prose(Some(text), field, owner)).collect()
}
