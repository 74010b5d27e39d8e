//! `messengers.ron` resolved: sources, channels, attributes, and messengers with their facts. Apps and guides: `setup`; the page: `page`.

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::ids::check_ids;
use super::limits;
use super::messengers_document::{
    AttributeRecord, AuditRecord, CautionRecord, ChannelRecord, CriterionRecord, GravityWord, GroupWord,
    LevelRecord, LinksRecord, MessengerRecord, MessengersFile, Period, SourceRecord,
};
use super::names::Names;
use super::record::{SpannedIdent, Text};
use super::record_context::RecordContext;
use super::{facts, page, setup};
use crate::knowledge::{
    Attribute, Audit, Caution, Channel, Condition, Gravity, Group, Guide, Handle, LevelName, Link, Links,
    Messenger, Page, PageCriterion, Source, Table,
};

/// What `messengers.ron` says.
pub(super) struct Catalogue {
    pub(super) sources: Table<Source>,
    pub(super) channels: Table<Channel>,
    pub(super) attributes: Table<Attribute>,
    pub(super) messengers: Table<Messenger>,
    pub(super) guides: Table<Guide>,
    pub(super) criteria: Table<PageCriterion>,
    pub(super) page: Page,
}

/// Resolves the file; every error goes to `diagnostics`.
pub(super) fn resolve<'a>(
    mut file: MessengersFile<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Catalogue {
    let whole = &diagnostics.context(&file, SpannedIdent("messengers.ron"), None);
    let Lists { sources, channels, attributes, messengers, criteria } = lists(&mut file, whole, diagnostics);
    let general = diagnostics.bounded(file.guides.unwrap_or_default(), "guides", whole.at("guides"));
    setup::check_general_ids(&general, &messengers, diagnostics);
    let comparison_only: Vec<bool> =
        messengers.iter().map(|row| row.comparison_only.unwrap_or(false)).collect();
    let mut guides: Vec<Guide> = Vec::new();
    let list = whole.at("messengers");
    let messengers = messengers
        .into_iter()
        .enumerate()
        .map(|(at, record)| messenger(record, (at, list), &mut guides, names, diagnostics));
    let messengers = Table::of(messengers);
    guides.extend(setup::guides(general, whole.at("guides"), names, diagnostics));
    if guides.len() > limits::GUIDES {
        let message = format!("there are {} guides in all", guides.len());
        diagnostics.at_ident(Code::TooMany, list, message, format!("write at most {}", limits::GUIDES));
    }
    Catalogue {
        criteria: page::criteria(criteria, whole.at("criteria"), &comparison_only, names, diagnostics),
        page: file.page.map(|record| page::page(record, whole, names, diagnostics)).unwrap_or_default(),
        sources: Table::of(sources.into_iter().map(|(id, record)| source(id, record, diagnostics))),
        channels: Table::of(
            channels.into_iter().map(|record| channel(record, whole.at("channels"), names, diagnostics)),
        ),
        attributes: Table::of(
            attributes.into_iter().map(|record| attribute(record, whole.at("attributes"), diagnostics)),
        ),
        messengers,
        guides: Table::of(guides),
    }
}

/// The lists of the file, none longer than is read.
struct Lists<'a> {
    sources: Vec<(SpannedIdent<'a>, SourceRecord<'a>)>,
    channels: Vec<ChannelRecord<'a>>,
    attributes: Vec<AttributeRecord<'a>>,
    messengers: Vec<MessengerRecord<'a>>,
    criteria: Vec<CriterionRecord<'a>>,
}

fn lists<'a>(
    file: &mut MessengersFile<'a>,
    whole: &RecordContext<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> Lists<'a> {
    let sources = diagnostics.needed(file.sources.take(), "sources", whole).unwrap_or_default().0;
    let sources = diagnostics.bounded(sources, "sources", whole.at("sources"));
    let channels = diagnostics.needed(file.channels.take(), "channels", whole).unwrap_or_default();
    let channels = diagnostics.bounded(channels, "channels", whole.at("channels"));
    let attributes = diagnostics.needed(file.attributes.take(), "attributes", whole).unwrap_or_default();
    let attributes = diagnostics.bounded(attributes, "attributes", whole.at("attributes"));
    if file.messengers.as_ref().is_some_and(Vec::is_empty) {
        let message = "`messengers` is empty".to_owned();
        diagnostics.at_ident(Code::EmptyList, whole.at("messengers"), message, "add at least one");
    }
    let messengers = diagnostics.needed(file.messengers.take(), "messengers", whole).unwrap_or_default();
    let messengers = diagnostics.bounded(messengers, "messengers", whole.at("messengers"));
    let criteria =
        diagnostics.bounded(file.criteria.take().unwrap_or_default(), "criteria", whole.at("criteria"));
    // Each pair becomes a row, whatever the file says of it.
    let (messengers, criteria) =
        if messengers.len().saturating_mul(attributes.len() + criteria.len()) > limits::FACTS {
            let message = "there are too many messengers for so many attributes and criteria".to_owned();
            let help = format!("at most {} pairs are read", limits::FACTS);
            diagnostics.at_ident(Code::TooMany, whole.at("messengers"), message, help);
            (Vec::new(), Vec::new())
        } else {
            (messengers, criteria)
        };
    check_ids(sources.iter().map(|(id, _)| *id), "source", diagnostics);
    check_ids(channels.iter().filter_map(|channel| channel.id), "channel", diagnostics);
    check_ids(attributes.iter().filter_map(|attribute| attribute.id), "attribute", diagnostics);
    check_ids(messengers.iter().filter_map(|messenger| messenger.id), "messenger", diagnostics);
    Lists { sources, channels, attributes, messengers, criteria }
}

fn source<'a>(id: SpannedIdent<'a>, record: SourceRecord<'a>, diagnostics: &mut Diagnostics<'a>) -> Source {
    let context = &diagnostics.context(&record, id, Some(id));
    Source {
        id: context.name.to_owned(),
        title: diagnostics.prose(record.title, "title", context),
        url: record.url.map(|url| diagnostics.link(Some(url), "url", context)),
        date: diagnostics.date(record.date, "date", context),
        is_judgement: record.judgement.unwrap_or(false),
    }
}

fn channel<'a>(
    record: ChannelRecord<'a>,
    list: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Channel {
    let context = &diagnostics.named_context(&record, record.id, "channel", list);
    Channel {
        id: context.name.to_owned(),
        label: diagnostics.prose(record.label, "label", context),
        offer_if: names.condition_or(record.offer_if.as_ref(), Condition::Always, diagnostics),
    }
}

fn attribute<'a>(
    record: AttributeRecord<'a>,
    list: SpannedIdent<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> Attribute {
    let context = &diagnostics.named_context(&record, record.id, "attribute", list);
    let is_given = record.levels.is_some();
    let levels = diagnostics.needed(record.levels, "levels", context).unwrap_or_default();
    check_ids(levels.iter().filter_map(|level| level.id), "level", diagnostics);
    if is_given {
        let whole = format!("attribute `{}`", context.name);
        diagnostics.within(levels.len(), Attribute::MOST.into(), "level", &whole, context.place);
    }
    let Period::Months(months) =
        diagnostics.needed(record.recheck_after, "recheck_after", context).unwrap_or(Period::Months(0));
    Attribute {
        label: diagnostics.prose(record.label, "label", context),
        explain: diagnostics.prose(record.explain, "explain", context),
        levels: levels.into_iter().map(|record| level(record, context.at("levels"), diagnostics)).collect(),
        id: context.name.to_owned(),
        recheck_after: months,
        group: record.group.map(|word| match word {
            GroupWord::Privacy => Group::Privacy,
            GroupWord::Encryption => Group::Encryption,
            GroupWord::Trust => Group::Trust,
            GroupWord::Reach => Group::Reach,
            GroupWord::Platforms => Group::Platforms,
            GroupWord::Use => Group::Use,
        }),
    }
}

fn level<'a>(
    record: LevelRecord<'a>,
    list: SpannedIdent<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> LevelName {
    let context = &diagnostics.named_context(&record, record.id, "level", list);
    LevelName { id: context.name.to_owned(), label: diagnostics.prose(record.label, "label", context) }
}

/// A messenger, which is the one at this place in a list; its guides go to `guides`.
fn messenger<'a>(
    record: MessengerRecord<'a>,
    (at, list): (usize, SpannedIdent<'a>),
    guides: &mut Vec<Guide>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Messenger {
    let context = &diagnostics.named_context(&record, record.id, "messenger", list);
    let is_comparison_only = record.comparison_only.unwrap_or(false);
    let given = diagnostics.needed(record.facts, "facts", context).unwrap_or_default();
    if record.apps.as_ref().is_some_and(Vec::is_empty) {
        let message = format!("`apps` of `{}` is empty", context.name);
        diagnostics.at_ident(Code::EmptyList, context.place, message, "add at least one");
    }
    let apps = diagnostics.needed(record.apps, "apps", context).unwrap_or_default();
    let (cautions, audits) = (record.cautions.unwrap_or_default(), record.audits.unwrap_or_default());
    check_ids(cautions.iter().filter_map(|caution| caution.id), "caution", diagnostics);
    let app_ids: Vec<Option<SpannedIdent<'a>>> = apps.iter().map(|app| app.id).collect();
    let own = record.guides.unwrap_or_default();
    check_ids(own.iter().filter_map(|guide| guide.id), "guide", diagnostics);
    let first = guides.len();
    guides.extend(setup::own_guides(
        own,
        context.at("guides"),
        (Handle::nth(at), &app_ids),
        names,
        diagnostics,
    ));
    Messenger {
        name: diagnostics.prose(record.name, "name", context),
        summary: diagnostics.prose(record.summary, "summary", context),
        why_not: diagnostics.prose_if(record.why_not, "why_not", context),
        in_favour: diagnostics.prose_if(record.in_favour, "in_favour", context),
        is_comparison_only,
        facts: facts::resolve(given, context, names, diagnostics),
        links: diagnostics
            .needed(record.links, "links", context)
            .map(|record| links(record, context, is_comparison_only, diagnostics))
            .unwrap_or_default(),
        audits: audits.into_iter().map(|record| audit(record, context, diagnostics)).collect(),
        apps: setup::apps(apps, context.at("apps"), is_comparison_only, names, diagnostics),
        cautions: cautions
            .into_iter()
            .map(|record| caution(record, context.at("cautions"), names, diagnostics))
            .collect(),
        guides: (first..guides.len()).map(Handle::nth).collect(),
        id: context.name.to_owned(),
    }
}

fn links<'a>(
    record: LinksRecord<'a>,
    messenger: &RecordContext<'a>,
    is_comparison_only: bool,
    diagnostics: &mut Diagnostics<'a>,
) -> Links {
    let context = &diagnostics.part_context(&record, messenger, "links");
    let mut more = Vec::new();
    for link in record.more.unwrap_or_default() {
        let context = &diagnostics.part_context(&link, context, "more");
        more.push(Link {
            label: diagnostics.prose(link.label, "label", context),
            url: diagnostics.link(link.url, "url", context),
        });
    }
    let former = record.former.unwrap_or_default();
    // what is compared with may be a standard, which has no makers' page, or closed, which has no source code
    let mut makers_own = |url: Option<Text<'a>>, field| {
        (url.is_some() || !is_comparison_only).then(|| diagnostics.link(url, field, context))
    };
    Links {
        home: makers_own(record.home, "home"),
        privacy: makers_own(record.privacy, "privacy"),
        source: makers_own(record.source, "source"),
        documentation: diagnostics.link(record.documentation, "documentation", context),
        donate: record.donate.map(|url| diagnostics.link(Some(url), "donate", context)),
        former: former.into_iter().map(|url| diagnostics.link(Some(url), "former", context)).collect(),
        more,
    }
}

fn audit<'a>(
    record: AuditRecord<'a>,
    messenger: &RecordContext<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> Audit {
    let context = &diagnostics.part_context(&record, messenger, "audits");
    Audit {
        date: diagnostics.date(record.date, "date", context),
        what: diagnostics.prose(record.what, "what", context),
        by: diagnostics.prose(record.by, "by", context),
        url: record.url.map(|url| diagnostics.link(Some(url), "url", context)),
    }
}

fn caution<'a>(
    record: CautionRecord<'a>,
    list: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Caution {
    let context = &diagnostics.named_context(&record, record.id, "caution", list);
    let when = diagnostics.needed(record.when, "when", context);
    Caution {
        when: names.condition_or(when.as_ref(), Condition::Always, diagnostics),
        gravity: match record.gravity {
            Some(GravityWord::Grave) => Gravity::Grave,
            Some(GravityWord::Notable) | None => Gravity::Notable,
        },
        text: diagnostics.marked(record.text, "text", context),
        from: names.sources(record.from, context, diagnostics),
        id: context.name.to_owned(),
    }
}
