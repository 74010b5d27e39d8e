//! `messengers.ron` resolved: sources, channels, attributes, and messengers with their facts. Apps and guides: `setup`.

use super::document::{
    AttributeRecord, AuditRecord, CautionRecord, ChannelRecord, FactRecord, LevelRecord, LinksRecord,
    MessengerRecord, MessengersFile, Period, SourceRecord,
};
use super::faults::Faults;
use super::names::{Names, check_ids};
use super::record::{Entries, Text, Word};
use super::setup;
use crate::knowledge::{
    Attribute, Audit, Caution, Channel, Condition, Date, Fact, Handle, LevelName, Link, Links, Messenger,
    Question, Source, Table,
};

/// What `messengers.ron` says.
pub(super) struct Catalogue {
    pub(super) sources: Table<Source>,
    pub(super) channels: Table<Channel>,
    pub(super) attributes: Table<Attribute>,
    pub(super) messengers: Table<Messenger>,
}

/// The questions that the catalogue leans on.
#[derive(Clone, Copy)]
pub(super) struct Anchors {
    pub(super) devices: Option<Handle<Question>>,
    pub(super) worries: Option<Handle<Question>>,
}

/// Resolves the file; every fault goes to `faults`.
pub(super) fn resolve<'a>(
    file: MessengersFile<'a>,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Catalogue {
    faults.strays(&file);
    let whole = Word("messengers.ron");
    let sources = faults.needed(file.sources, "sources", whole).unwrap_or_default().0;
    let channels = faults.needed(file.channels, "channels", whole).unwrap_or_default();
    let attributes = faults.needed(file.attributes, "attributes", whole).unwrap_or_default();
    let messengers = faults.needed(file.messengers, "messengers", whole).unwrap_or_default();
    if messengers.is_empty() {
        faults.word(whole, "there is no messenger".into(), Some("write at least one".into()));
    }
    check_ids(sources.iter().map(|(id, _)| *id), "source", faults);
    check_ids(channels.iter().filter_map(|channel| channel.id), "channel", faults);
    check_ids(attributes.iter().filter_map(|attribute| attribute.id), "attribute", faults);
    check_ids(messengers.iter().filter_map(|messenger| messenger.id), "messenger", faults);
    Catalogue {
        sources: sources.into_iter().map(|(id, record)| source(id, record, faults)).collect(),
        channels: channels.into_iter().map(|record| channel(record, names, faults)).collect(),
        attributes: attributes.into_iter().map(|record| attribute(record, faults)).collect(),
        messengers: messengers.into_iter().map(|record| messenger(record, anchors, names, faults)).collect(),
    }
}

fn source<'a>(id: Word<'a>, record: SourceRecord<'a>, faults: &mut Faults<'a>) -> Source {
    faults.strays(&record);
    Source {
        id: id.0.to_owned(),
        title: faults.prose(record.title, "title", id),
        url: record.url.map(|url| faults.link(Some(url), "url", id)),
        date: date(record.date, id, faults),
        is_judgement: record.judgement.unwrap_or(false),
    }
}

fn date<'a>(text: Option<Text<'a>>, owner: Word<'a>, faults: &mut Faults<'a>) -> Date {
    let Some(text) = faults.needed(text, "date", owner) else { return Date::default() };
    text.0.parse().unwrap_or_else(|()| {
        let message = format!("`{}` is not a date", text.0);
        faults.text(&text, owner, message, Some("write \"2026\", \"2026-03\" or \"2026-03-09\"".into()));
        Date::default()
    })
}

fn channel<'a>(record: ChannelRecord<'a>, names: &Names<'_>, faults: &mut Faults<'a>) -> Channel {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("channel")).unwrap_or(Word("channel"));
    Channel {
        id: id.0.to_owned(),
        label: faults.prose(record.label, "label", id),
        offer_if: names.condition_or(record.offer_if.as_ref(), Condition::Always, faults),
    }
}

fn attribute<'a>(record: AttributeRecord<'a>, faults: &mut Faults<'a>) -> Attribute {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("attribute")).unwrap_or(Word("attribute"));
    let levels = faults.needed(record.levels, "levels", id).unwrap_or_default();
    check_ids(levels.iter().filter_map(|level| level.id), "level", faults);
    if levels.len() < 2 || levels.len() > usize::from(Attribute::MOST) {
        let message =
            format!("attribute `{}` does not have the right number of levels: {}", id.0, levels.len());
        faults.word(id, message, Some("a scale has 2 to 10,000 levels, worst first".into()));
    }
    let Period::Months(months) =
        faults.needed(record.recheck_after, "recheck_after", id).unwrap_or(Period::Months(0));
    Attribute {
        label: faults.prose(record.label, "label", id),
        explain: faults.prose(record.explain, "explain", id),
        levels: levels.into_iter().map(|record| level(record, faults)).collect(),
        id: id.0.to_owned(),
        recheck_after: months,
    }
}

fn level<'a>(record: LevelRecord<'a>, faults: &mut Faults<'a>) -> LevelName {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("level")).unwrap_or(Word("level"));
    LevelName { id: id.0.to_owned(), label: faults.prose(record.label, "label", id) }
}

fn messenger<'a>(
    record: MessengerRecord<'a>,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Messenger {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("messenger")).unwrap_or(Word("messenger"));
    let given = faults.needed(record.facts, "facts", id).unwrap_or_default();
    let apps = faults.needed(record.apps, "apps", id).unwrap_or_default();
    let guides = record.guides.unwrap_or_default();
    let cautions = record.cautions.unwrap_or_default();
    check_ids(cautions.iter().filter_map(|caution| caution.id), "caution", faults);
    let app_ids: Vec<Option<Word<'a>>> = apps.iter().map(|app| app.id).collect();
    Messenger {
        name: faults.prose(record.name, "name", id),
        summary: faults.prose(record.summary, "summary", id),
        is_comparison_only: record.comparison_only.unwrap_or(false),
        facts: facts(given, id, names, faults),
        links: faults
            .needed(record.links, "links", id)
            .map(|record| links(record, id, faults))
            .unwrap_or_default(),
        audits: record
            .audits
            .unwrap_or_default()
            .into_iter()
            .map(|record| audit(record, id, faults))
            .collect(),
        apps: setup::apps(apps, id, anchors, names, faults),
        cautions: cautions.into_iter().map(|record| caution(record, names, faults)).collect(),
        guides: setup::guides(guides, &app_ids, anchors, names, faults),
        id: id.0.to_owned(),
    }
}

/// One fact an attribute, in the attributes' order: what is missing, doubled or about nothing is a fault.
fn facts<'a>(
    given: Entries<'a, FactRecord<'a>>,
    owner: Word<'a>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Table<Fact> {
    let mut rows: Vec<Option<Fact>> = names.attributes().map(|_| None).collect();
    for (word, record) in given.0 {
        faults.strays(&record);
        let Some(attribute) = names.attribute(word, faults) else { continue };
        let level = match faults.needed(record.level, "level", word) {
            Some(Word("unknown")) | None => None,
            Some(level) => names.level(attribute, level, faults),
        };
        let from = names.sources(record.from, word, faults);
        let fact = Fact { level, from, note: faults.prose_if(record.note, "note", word) };
        if rows.get_mut(attribute.position()).and_then(|row| row.replace(fact)).is_some() {
            let message = format!("`{}` of `{}` is given twice", word.0, owner.0);
            faults.word(word, message, Some("keep one of them".into()));
        }
    }
    let unknown = || Fact { level: None, from: Vec::new(), note: None };
    let mut complete = Vec::new();
    for ((_, id), row) in names.attributes().zip(rows) {
        if row.is_none() {
            let help = format!(
                "add `{id}: (level: …, from: […])`; if nobody knows, `level: unknown` with where you looked"
            );
            faults.word(owner, format!("`{}` says nothing about `{id}`", owner.0), Some(help));
        }
        complete.push(row.unwrap_or_else(unknown));
    }
    complete.into_iter().collect()
}

fn links<'a>(record: LinksRecord<'a>, owner: Word<'a>, faults: &mut Faults<'a>) -> Links {
    faults.strays(&record);
    let mut more = Vec::new();
    for link in record.more.unwrap_or_default() {
        faults.strays(&link);
        more.push(Link {
            label: faults.prose(link.label, "label", owner),
            url: faults.link(link.url, "url", owner),
        });
    }
    let former = record.former.unwrap_or_default();
    Links {
        home: faults.link(record.home, "home", owner),
        privacy: faults.link(record.privacy, "privacy", owner),
        documentation: faults.link(record.documentation, "documentation", owner),
        source: faults.link(record.source, "source", owner),
        donate: record.donate.map(|url| faults.link(Some(url), "donate", owner)),
        former: former.into_iter().map(|url| faults.link(Some(url), "former", owner)).collect(),
        more,
    }
}

fn audit<'a>(record: AuditRecord<'a>, owner: Word<'a>, faults: &mut Faults<'a>) -> Audit {
    faults.strays(&record);
    Audit {
        date: date(record.date, owner, faults),
        what: faults.prose(record.what, "what", owner),
        by: faults.prose(record.by, "by", owner),
        url: record.url.map(|url| faults.link(Some(url), "url", owner)),
    }
}

fn caution<'a>(record: CautionRecord<'a>, names: &Names<'_>, faults: &mut Faults<'a>) -> Caution {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("caution")).unwrap_or(Word("caution"));
    let when = faults.needed(record.when, "when", id);
    Caution {
        when: names.condition_or(when.as_ref(), Condition::Always, faults),
        text: faults.prose(record.text, "text", id),
        from: names.sources(record.from, id, faults),
        id: id.0.to_owned(),
    }
}
