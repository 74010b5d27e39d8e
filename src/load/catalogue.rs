//! `messengers.ron` resolved: sources, channels, attributes, and messengers with their facts. Apps and guides: `setup`.

use super::diagnostic::nearest;
use super::document::{
    AttributeRecord, AuditRecord, CautionRecord, ChannelRecord, FactRecord, LevelRecord, LinksRecord,
    MessengerRecord, MessengersFile, Period, SourceRecord,
};
use super::faults::Faults;
use super::names::{Names, check_ids};
use super::owner::Owner;
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
    let whole = &faults.owner(&file, Word("messengers.ron"), None);
    let sources = faults.needed(file.sources, "sources", whole).unwrap_or_default().0;
    let channels = faults.needed(file.channels, "channels", whole).unwrap_or_default();
    let attributes = faults.needed(file.attributes, "attributes", whole).unwrap_or_default();
    if file.messengers.as_ref().is_some_and(Vec::is_empty) {
        let help = Some("write at least one".into());
        faults.word(whole.at("messengers"), "there is no messenger".into(), help);
    }
    let messengers = faults.needed(file.messengers, "messengers", whole).unwrap_or_default();
    check_ids(sources.iter().map(|(id, _)| *id), "source", faults);
    check_ids(channels.iter().filter_map(|channel| channel.id), "channel", faults);
    check_ids(attributes.iter().filter_map(|attribute| attribute.id), "attribute", faults);
    check_ids(messengers.iter().filter_map(|messenger| messenger.id), "messenger", faults);
    Catalogue {
        sources: sources.into_iter().map(|(id, record)| source(id, record, faults)).collect(),
        channels: channels
            .into_iter()
            .map(|record| channel(record, whole.at("channels"), names, faults))
            .collect(),
        attributes: attributes
            .into_iter()
            .map(|record| attribute(record, whole.at("attributes"), faults))
            .collect(),
        messengers: messengers
            .into_iter()
            .map(|record| messenger(record, whole.at("messengers"), anchors, names, faults))
            .collect(),
    }
}

fn source<'a>(id: Word<'a>, record: SourceRecord<'a>, faults: &mut Faults<'a>) -> Source {
    let owner = &faults.owner(&record, id, Some(id));
    Source {
        id: owner.name.to_owned(),
        title: faults.prose(record.title, "title", owner),
        url: record.url.map(|url| faults.link(Some(url), "url", owner)),
        date: date(record.date, owner, faults),
        is_judgement: record.judgement.unwrap_or(false),
    }
}

fn date<'a>(text: Option<Text<'a>>, owner: &Owner<'a>, faults: &mut Faults<'a>) -> Date {
    let Some(text) = faults.needed(text, "date", owner) else { return Date::default() };
    text.0.parse().unwrap_or_else(|()| {
        let message = format!("`{}` is not a date", text.0);
        let help = "write \"2026\", \"2026-03\" or \"2026-03-09\"".into();
        faults.text(&text, owner.at("date"), message, help);
        Date::default()
    })
}

fn channel<'a>(
    record: ChannelRecord<'a>,
    list: Word<'a>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Channel {
    let owner = &faults.named(&record, record.id, "channel", list);
    Channel {
        id: owner.name.to_owned(),
        label: faults.prose(record.label, "label", owner),
        offer_if: names.condition_or(record.offer_if.as_ref(), Condition::Always, faults),
    }
}

fn attribute<'a>(record: AttributeRecord<'a>, list: Word<'a>, faults: &mut Faults<'a>) -> Attribute {
    let owner = &faults.named(&record, record.id, "attribute", list);
    let is_given = record.levels.is_some();
    let levels = faults.needed(record.levels, "levels", owner).unwrap_or_default();
    check_ids(levels.iter().filter_map(|level| level.id), "level", faults);
    if is_given && !(2..=usize::from(Attribute::MOST)).contains(&levels.len()) {
        let message =
            format!("attribute `{}` does not have the right number of levels: {}", owner.name, levels.len());
        faults.word(owner.place, message, Some("a scale has 2 to 10,000 levels, worst first".into()));
    }
    let Period::Months(months) =
        faults.needed(record.recheck_after, "recheck_after", owner).unwrap_or(Period::Months(0));
    Attribute {
        label: faults.prose(record.label, "label", owner),
        explain: faults.prose(record.explain, "explain", owner),
        levels: levels.into_iter().map(|record| level(record, owner.at("levels"), faults)).collect(),
        id: owner.name.to_owned(),
        recheck_after: months,
    }
}

fn level<'a>(record: LevelRecord<'a>, list: Word<'a>, faults: &mut Faults<'a>) -> LevelName {
    let owner = &faults.named(&record, record.id, "level", list);
    LevelName { id: owner.name.to_owned(), label: faults.prose(record.label, "label", owner) }
}

fn messenger<'a>(
    record: MessengerRecord<'a>,
    list: Word<'a>,
    anchors: Anchors,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Messenger {
    let owner = &faults.named(&record, record.id, "messenger", list);
    let given = faults.needed(record.facts, "facts", owner).unwrap_or_default();
    if record.apps.as_ref().is_some_and(Vec::is_empty) {
        let help = Some("name at least one".into());
        faults.word(owner.place, format!("`{}` has no app", owner.name), help);
    }
    let apps = faults.needed(record.apps, "apps", owner).unwrap_or_default();
    let guides = record.guides.unwrap_or_default();
    let cautions = record.cautions.unwrap_or_default();
    check_ids(cautions.iter().filter_map(|caution| caution.id), "caution", faults);
    let app_ids: Vec<Option<Word<'a>>> = apps.iter().map(|app| app.id).collect();
    Messenger {
        name: faults.prose(record.name, "name", owner),
        summary: faults.prose(record.summary, "summary", owner),
        is_comparison_only: record.comparison_only.unwrap_or(false),
        facts: facts(given, owner, names, faults),
        links: faults
            .needed(record.links, "links", owner)
            .map(|record| links(record, owner, faults))
            .unwrap_or_default(),
        audits: record
            .audits
            .unwrap_or_default()
            .into_iter()
            .map(|record| audit(record, owner, faults))
            .collect(),
        apps: setup::apps(apps, owner.at("apps"), anchors, names, faults),
        cautions: cautions
            .into_iter()
            .map(|record| caution(record, owner.at("cautions"), names, faults))
            .collect(),
        guides: setup::guides(guides, owner.at("guides"), &app_ids, anchors, names, faults),
        id: owner.name.to_owned(),
    }
}

/// One fact an attribute, in the attributes' order: what is missing, doubled or about nothing is a fault.
fn facts<'a>(
    given: Entries<'a, FactRecord<'a>>,
    messenger: &Owner<'a>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Table<Fact> {
    let mut rows: Vec<Option<Fact>> = names.attributes().map(|_| None).collect();
    let mut misspelt = Vec::new();
    for (word, record) in given.0 {
        let owner = &faults.owner(&record, word, Some(word));
        let Some(attribute) = names.attribute(word, faults) else {
            misspelt.extend(nearest(word.0, names.attributes().map(|(_, id)| id)));
            continue;
        };
        let level = match faults.needed(record.level, "level", owner) {
            Some(Word("unknown")) | None => None,
            Some(level) => names.level(attribute, level, faults),
        };
        let from = names.sources(record.from, owner, faults);
        let fact = Fact { level, from, note: faults.prose_if(record.note, "note", owner) };
        if rows.get_mut(attribute.position()).and_then(|row| row.replace(fact)).is_some() {
            let message = format!("`{}` of `{}` is given twice", word.0, messenger.name);
            faults.word(word, message, Some("keep one of them".into()));
        }
    }
    let mut complete = Vec::new();
    // An attribute without an id cannot be spoken of; a doubled one has its fact under the first.
    let mut spoken_of = vec![""];
    for ((_, id), row) in names.attributes().zip(rows) {
        if row.is_none() && !misspelt.contains(&id) && !spoken_of.contains(&id) {
            let help = format!(
                "add `{id}: (level: …, from: […])`; if nobody knows, `level: unknown` with where you looked"
            );
            let message = format!("`{}` says nothing about `{id}`", messenger.name);
            faults.word(messenger.place, message, Some(help));
        }
        spoken_of.push(id);
        complete.push(row.unwrap_or_else(|| Fact { level: None, from: Vec::new(), note: None }));
    }
    complete.into_iter().collect()
}

fn links<'a>(record: LinksRecord<'a>, messenger: &Owner<'a>, faults: &mut Faults<'a>) -> Links {
    let owner = &faults.part(&record, messenger, "links");
    let mut more = Vec::new();
    for link in record.more.unwrap_or_default() {
        let owner = &faults.part(&link, owner, "more");
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

fn audit<'a>(record: AuditRecord<'a>, messenger: &Owner<'a>, faults: &mut Faults<'a>) -> Audit {
    let owner = &faults.part(&record, messenger, "audits");
    Audit {
        date: date(record.date, owner, faults),
        what: faults.prose(record.what, "what", owner),
        by: faults.prose(record.by, "by", owner),
        url: record.url.map(|url| faults.link(Some(url), "url", owner)),
    }
}

fn caution<'a>(
    record: CautionRecord<'a>,
    list: Word<'a>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Caution {
    let owner = &faults.named(&record, record.id, "caution", list);
    let when = faults.needed(record.when, "when", owner);
    Caution {
        when: names.condition_or(when.as_ref(), Condition::Always, faults),
        text: faults.marked(record.text, "text", owner),
        from: names.sources(record.from, owner, faults),
        id: owner.name.to_owned(),
    }
}
