//! Channels, attributes, messengers and guides.

use serde::Serialize;

use super::super::fact::{ById, ids, messengers as messenger_ids};
use super::{When, condition, option_id};
use crate::knowledge::{
    App, Condition, Group, Guide, Handle, Knowledge, Links, Messenger, OptionIx, Question, Scope, Step,
};

/// A way to get an app.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ChannelExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// What a person knows it by.
    pub label: &'k str,
    /// When it is offered.
    pub offer_if: When<'k>,
}

/// An attribute.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttributeExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// A short noun phrase.
    pub label: &'k str,
    /// What it means.
    pub explain: &'k str,
    /// Its levels, the worst first.
    pub levels: Vec<LevelExport<'k>>,
    /// After how many months a fact should be looked at again.
    pub recheck_after_months: u32,
    /// The heading under which it stands; `null` if under none.
    pub group: Option<&'static str>,
}

/// A level of an attribute.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LevelExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// A phrase that reads well after the attribute's label.
    pub label: &'k str,
}

/// A messenger.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MessengerExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// Its name.
    pub name: &'k str,
    /// What it is.
    pub summary: &'k str,
    /// Whether it is there to be compared with, and never recommended.
    pub comparison_only: bool,
    /// Why not simply stay with it.
    pub why_not: Option<&'k str>,
    /// What speaks for it nevertheless.
    pub in_favour: Option<&'k str>,
    /// One fact for each attribute, by its id.
    pub facts: ById<'k, FactExport<'k>>,
    /// Where to read more.
    pub links: LinksExport<'k>,
    /// Checks by outside experts.
    pub audits: Vec<AuditExport<'k>>,
    /// Programs to use it with; the first is the usual one.
    pub apps: Vec<AppExport<'k>>,
    /// What it is weak at, and for whom that matters.
    pub cautions: Vec<CautionExport<'k>>,
    /// Its own setup instructions.
    pub guides: Vec<GuideExport<'k>>,
}

/// A fact.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FactExport<'k> {
    /// The level; `null` where the files say `unknown`.
    pub level: Option<&'k str>,
    /// The ids of its sources.
    pub from: Vec<&'k str>,
    /// A sentence of context.
    pub note: Option<&'k str>,
}

/// Where to read more about a messenger.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinksExport<'k> {
    /// The makers' own page.
    pub home: Option<&'k str>,
    /// The privacy policy.
    pub privacy: Option<&'k str>,
    /// The manual.
    pub documentation: &'k str,
    /// The source code.
    pub source: Option<&'k str>,
    /// Where to give money.
    pub donate: Option<&'k str>,
    /// Everything else.
    pub more: Vec<LinkExport<'k>>,
    /// Addresses of the baseline page that newer ones replace.
    pub former: &'k [String],
}

/// A named address.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkExport<'k> {
    /// What it leads to.
    pub label: &'k str,
    /// The address.
    pub url: &'k str,
}

/// A check by outside experts.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuditExport<'k> {
    /// When it was published.
    pub date: String,
    /// What was looked at.
    pub what: &'k str,
    /// Who looked.
    pub by: &'k str,
    /// The report; `null` if it cannot be read.
    pub url: Option<&'k str>,
}

/// A program to use a messenger with.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AppExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// Its name.
    pub name: &'k str,
    /// When it replaces the usual app.
    pub use_if: When<'k>,
    /// Why this one instead of the usual app.
    pub why: Option<&'k str>,
    /// Where to get it.
    pub downloads: Vec<DownloadExport<'k>>,
}

/// A place to get an app.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DownloadExport<'k> {
    /// For what.
    pub platform: &'k str,
    /// Through what.
    pub channel: &'k str,
    /// Where.
    pub url: &'k str,
}

/// A caution.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CautionExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// For whom it matters.
    pub when: When<'k>,
    /// How much it matters: `grave` or `notable`.
    pub gravity: &'static str,
    /// The warning. Labels of apps stand between `**`.
    pub text: &'k str,
    /// The ids of its sources.
    pub from: Vec<&'k str>,
}

/// A guide.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GuideExport<'k> {
    /// Its id.
    pub id: &'k str,
    /// What it does.
    pub title: &'k str,
    /// The messengers it is for; `null` if for all, or if it is one messenger's own.
    pub messengers: Option<Vec<&'k str>>,
    /// Whether it is shown before the recommendation.
    pub first: bool,
    /// The app it is for; `null` if for every app.
    pub app: Option<&'k str>,
    /// For whom it is worth doing.
    pub when: When<'k>,
    /// When the answers demand it; `null` if never.
    pub needed_if: Option<When<'k>>,
    /// The platforms on which it is done.
    pub on: Vec<&'k str>,
    /// The worries that it answers.
    pub against: Vec<&'k str>,
    /// What to do, one action a step.
    pub steps: Vec<StepExport<'k>>,
    /// Further steps that can be left out.
    pub optional: Vec<StepExport<'k>>,
    /// Who can help further.
    pub help: Option<&'k str>,
    /// The ids of its sources.
    pub from: Vec<&'k str>,
}

/// A step of a guide.
#[derive(Debug, Serialize)]
#[serde(untagged)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum StepExport<'k> {
    /// For everybody: what to do. Labels of apps stand between `**`.
    Plain(&'k str),
    /// For some.
    For {
        /// What to do.
        text: &'k str,
        /// On which platforms; empty if on all.
        on: Vec<&'k str>,
        /// For whom.
        when: When<'k>,
        /// With which messengers; empty if with all.
        messengers: Vec<&'k str>,
    },
}

pub(super) fn channels(knowledge: &Knowledge) -> Vec<ChannelExport<'_>> {
    let rows = knowledge.channels.iter().map(|(_, channel)| ChannelExport {
        id: &channel.id,
        label: &channel.label,
        offer_if: condition(knowledge, &channel.offer_if),
    });
    rows.collect()
}

pub(super) fn attributes(knowledge: &Knowledge) -> Vec<AttributeExport<'_>> {
    let rows = knowledge.attributes.iter().map(|(_, attribute)| AttributeExport {
        id: &attribute.id,
        label: &attribute.label,
        explain: &attribute.explain,
        levels: attribute
            .levels
            .iter()
            .map(|level| LevelExport { id: &level.id, label: &level.label })
            .collect(),
        recheck_after_months: attribute.recheck_after,
        group: attribute.group.map(Group::id),
    });
    rows.collect()
}

pub(super) fn messengers(knowledge: &Knowledge) -> Vec<MessengerExport<'_>> {
    knowledge.messengers.iter().map(|(_, row)| messenger(knowledge, row)).collect()
}

fn messenger<'k>(knowledge: &'k Knowledge, messenger: &'k Messenger) -> MessengerExport<'k> {
    let cautions = messenger.cautions.iter().map(|caution| CautionExport {
        id: &caution.id,
        when: condition(knowledge, &caution.when),
        gravity: caution.gravity.id(),
        text: &caution.text,
        from: ids(knowledge, &caution.from),
    });
    let audits = messenger.audits.iter().map(|audit| AuditExport {
        date: audit.date.to_string(),
        what: &audit.what,
        by: &audit.by,
        url: audit.url.as_deref(),
    });
    let facts = knowledge.attributes.iter().zip(messenger.facts.iter()).map(|((_, attribute), (_, fact))| {
        let level = fact.level.and_then(|level| attribute.level(level)).map(|level| level.id.as_str());
        let row = FactExport { level, from: ids(knowledge, &fact.from), note: fact.note.as_deref() };
        (attribute.id.as_str(), row)
    });
    MessengerExport {
        id: &messenger.id,
        name: &messenger.name,
        summary: &messenger.summary,
        comparison_only: messenger.is_comparison_only,
        why_not: messenger.why_not.as_deref(),
        in_favour: messenger.in_favour.as_deref(),
        facts: ById(facts.collect()),
        links: links(&messenger.links),
        audits: audits.collect(),
        apps: messenger.apps.iter().map(|row| app(knowledge, row)).collect(),
        cautions: cautions.collect(),
        guides: messenger.guides.iter().map(|row| guide(knowledge, &knowledge.guides[*row])).collect(),
    }
}

fn links(links: &Links) -> LinksExport<'_> {
    LinksExport {
        home: links.home.as_deref(),
        privacy: links.privacy.as_deref(),
        documentation: &links.documentation,
        source: links.source.as_deref(),
        donate: links.donate.as_deref(),
        more: links.more.iter().map(|link| LinkExport { label: &link.label, url: &link.url }).collect(),
        former: &links.former,
    }
}

fn app<'k>(knowledge: &'k Knowledge, app: &'k App) -> AppExport<'k> {
    let downloads = app.downloads.iter().map(|download| DownloadExport {
        platform: option_id(knowledge, knowledge.devices, download.platform),
        channel: &knowledge.channels[download.channel].id,
        url: &download.url,
    });
    AppExport {
        id: &app.id,
        name: &app.name,
        use_if: condition(knowledge, &app.use_if),
        why: app.why.as_deref(),
        downloads: downloads.collect(),
    }
}

pub(super) fn guides(knowledge: &Knowledge) -> Vec<GuideExport<'_>> {
    let general = knowledge.guides.iter().filter(|(_, row)| row.messenger().is_none());
    general.map(|(_, row)| guide(knowledge, row)).collect()
}

fn guide<'k>(knowledge: &'k Knowledge, guide: &'k Guide) -> GuideExport<'k> {
    let app = guide.messenger().zip(guide.app);
    let app = app.and_then(|(messenger, at)| knowledge.messengers[messenger].apps.get(at));
    GuideExport {
        id: &guide.id,
        title: &guide.title,
        messengers: match &guide.scope {
            Scope::Own(_) | Scope::Everybody => None,
            Scope::Some(some) => Some(messenger_ids(knowledge, some)),
        },
        first: guide.is_first,
        app: app.map(|app| app.id.as_str()),
        when: condition(knowledge, &guide.when),
        needed_if: guide.needed_if.as_ref().map(|when| condition(knowledge, when)),
        on: options(knowledge, knowledge.devices, &guide.on),
        against: options(knowledge, knowledge.worries, &guide.against),
        steps: steps(knowledge, &guide.steps),
        optional: steps(knowledge, &guide.optional),
        help: guide.help.as_deref(),
        from: ids(knowledge, &guide.from),
    }
}

fn options<'k>(knowledge: &'k Knowledge, question: Handle<Question>, options: &[OptionIx]) -> Vec<&'k str> {
    options.iter().map(|option| option_id(knowledge, question, *option)).collect()
}

fn steps<'k>(knowledge: &'k Knowledge, steps: &'k [Step]) -> Vec<StepExport<'k>> {
    let step = |step: &'k Step| {
        if step.on.is_empty() && step.when == Condition::Always && step.messengers.is_empty() {
            return StepExport::Plain(&step.text);
        }
        StepExport::For {
            text: &step.text,
            on: options(knowledge, knowledge.devices, &step.on),
            when: condition(knowledge, &step.when),
            messengers: messenger_ids(knowledge, &step.messengers),
        }
    };
    steps.iter().map(step).collect()
}
