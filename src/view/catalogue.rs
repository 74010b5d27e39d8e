//! What `show`, `compare` and `setup` write.

use serde::Serialize;

use super::criteria::{CriterionView, criterion, of_messenger};
use super::fact::{ById, SourceView, fact, ids, messengers, sources};
use super::recommendation::{CautionView, caution};
use super::{Comparison, FORMAT, Wanted};
use crate::engine::GuideFor;
use crate::knowledge::{App, Attribute, Group, Handle, Knowledge, Messenger, OptionSet, Step};

/// All that is known of one messenger.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shown<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// Its id.
    pub messenger: &'k str,
    /// Its name.
    pub name: &'k str,
    /// What it is.
    pub summary: &'k str,
    /// Whether it is there to be compared with, and never recommended.
    pub comparison_only: bool,
    /// Why not simply stay with it; `null` for those that can be recommended.
    pub why_not: Option<&'k str>,
    /// What speaks for it nevertheless.
    pub in_favour: Option<&'k str>,
    /// One for each attribute, in the order of the data file.
    pub facts: Vec<ShownFact<'k>>,
    /// Everything it is weak at, for whomever.
    pub cautions: Vec<CautionView<'k>>,
    /// Which criteria of the page it meets.
    pub criteria: Vec<CriterionView<'k>>,
    /// Checks by outside experts.
    pub audits: Vec<AuditView<'k>>,
    /// Programs to use it with; the first is the usual one.
    pub apps: Vec<AppView<'k>>,
    /// The ids of its own setup guides.
    pub guides: Vec<&'k str>,
    /// Where to read more.
    pub links: LinksView<'k>,
    /// Every source of the data files by its id.
    pub sources: ById<'k, SourceView<'k>>,
}

/// What is known of a messenger on one attribute, with what a person reads.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ShownFact<'k> {
    /// What about.
    pub attribute: &'k str,
    /// The level the messenger stands on, or `unknown`.
    pub level: &'k str,
    /// The level in words; `null` if it is not known.
    pub label: Option<&'k str>,
    /// A sentence of context.
    pub note: Option<&'k str>,
    /// Where it is known from.
    pub sources: Vec<&'k str>,
    /// The newest date among these sources.
    pub date: String,
    /// Whether one of the sources is our own judgement.
    pub judgement: bool,
}

/// A check by outside experts.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AuditView<'k> {
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
pub struct AppView<'k> {
    /// Its id.
    pub app: &'k str,
    /// Its name.
    pub name: &'k str,
    /// Why this one instead of the usual app; `null` for the usual one.
    pub why: Option<&'k str>,
    /// Where to get it.
    pub downloads: Vec<DownloadView<'k>>,
}

/// A place to get an app.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DownloadView<'k> {
    /// For what.
    pub platform: &'k str,
    /// Through what.
    pub channel: &'k str,
    /// Where.
    pub url: &'k str,
}

/// Where to read more about a messenger.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinksView<'k> {
    /// The makers' own page.
    pub home: Option<&'k str>,
    /// The manual.
    pub documentation: &'k str,
    /// The privacy policy.
    pub privacy: Option<&'k str>,
    /// The source code.
    pub source: Option<&'k str>,
    /// Where to give money.
    pub donate: Option<&'k str>,
    /// Everything else.
    pub more: Vec<LinkView<'k>>,
}

/// A named address.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LinkView<'k> {
    /// What it leads to.
    pub label: &'k str,
    /// The address.
    pub url: &'k str,
}

/// Messengers side by side.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Compared<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// Who is compared, in the order of the columns.
    pub messengers: Vec<&'k str>,
    /// The rows, in the order of the data file.
    pub attributes: Vec<ComparedRow<'k>>,
    /// Every source of the data files by its id.
    pub sources: ById<'k, SourceView<'k>>,
}

/// Messengers side by side on one attribute.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ComparedRow<'k> {
    /// Its id.
    pub attribute: &'k str,
    /// The heading under which it stands; `null` if under none.
    pub group: Option<&'static str>,
    /// Its name.
    pub label: &'k str,
    /// What it means.
    pub explain: &'k str,
    /// Whether two of the messengers stand on different levels.
    pub differs: bool,
    /// What is known of each messenger, by its id.
    pub facts: ById<'k, ShownFact<'k>>,
}

/// Setup guides.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Setup<'k> {
    /// The version of this shape.
    #[cfg_attr(feature = "schema", schemars(extend("const" = 1)))]
    pub format: u32,
    /// The fingerprint of the data files: 16 hexadecimal digits.
    pub knowledge: &'k str,
    /// The language of the texts, as a tag such as `en`.
    pub lang: &'k str,
    /// Each messenger with a guide that was asked for, then those for several messengers.
    pub messengers: Vec<SetupOf<'k>>,
    /// Every source of the data files by its id.
    pub sources: ById<'k, SourceView<'k>>,
}

/// The guides of one messenger.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SetupOf<'k> {
    /// Whose; `null` for those that are for several messengers.
    pub messenger: Option<&'k str>,
    /// The guides that were asked for.
    pub guides: Vec<GuideView<'k>>,
}

/// Setup instructions on one topic.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GuideView<'k> {
    /// Its id, as `--topic` takes it.
    pub guide: &'k str,
    /// What it does.
    pub title: &'k str,
    /// The app it is for; `null` if for every app.
    pub app: Option<&'k str>,
    /// The platforms on which it is done; empty if on all.
    pub on: Vec<&'k str>,
    /// The worries that it answers.
    pub against: Vec<&'k str>,
    /// What to do, one action a step.
    pub steps: Vec<StepView<'k>>,
    /// Further steps that can be left out.
    pub optional: Vec<StepView<'k>>,
    /// Who can help further; `null` if nothing is said.
    pub help: Option<&'k str>,
    /// Where it is known from.
    pub sources: Vec<&'k str>,
    /// The newest date among these sources.
    pub date: String,
}

/// One step of a guide.
#[derive(Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StepView<'k> {
    /// What to do. Labels of apps stand between `**`.
    pub text: &'k str,
    /// On which platforms; empty if on all.
    pub on: Vec<&'k str>,
    /// With which messengers; empty if with all.
    pub messengers: Vec<&'k str>,
}

/// All that is known of one messenger, in `lang`.
pub fn show<'k>(knowledge: &'k Knowledge, messenger: Handle<Messenger>, lang: &'k str) -> Shown<'k> {
    let row = &knowledge.messengers[messenger];
    let audits = row.audits.iter().map(|audit| AuditView {
        date: audit.date.to_string(),
        what: &audit.what,
        by: &audit.by,
        url: audit.url.as_deref(),
    });
    let more = row.links.more.iter().map(|link| LinkView { label: &link.label, url: &link.url });
    Shown {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        messenger: &row.id,
        name: &row.name,
        summary: &row.summary,
        comparison_only: row.is_comparison_only,
        why_not: row.why_not.as_deref(),
        in_favour: row.in_favour.as_deref(),
        facts: knowledge
            .attributes
            .handles()
            .map(|attribute| shown_fact(knowledge, messenger, attribute))
            .collect(),
        cautions: row.cautions.iter().map(|row| caution(knowledge, row)).collect(),
        criteria: knowledge
            .criteria
            .iter()
            .filter(|(_, row)| of_messenger(row, messenger))
            .map(|(_, row)| criterion(knowledge, row, &[messenger]))
            .collect(),
        audits: audits.collect(),
        apps: row.apps.iter().map(|app| shown_app(knowledge, app)).collect(),
        guides: row.guides.iter().map(|guide| knowledge.guides[*guide].id.as_str()).collect(),
        links: LinksView {
            home: row.links.home.as_deref(),
            documentation: &row.links.documentation,
            privacy: row.links.privacy.as_deref(),
            source: row.links.source.as_deref(),
            donate: row.links.donate.as_deref(),
            more: more.collect(),
        },
        sources: sources(knowledge),
    }
}

/// Messengers side by side, in `lang`.
pub fn compare<'k>(knowledge: &'k Knowledge, comparison: &Comparison, lang: &'k str) -> Compared<'k> {
    let attributes = comparison.attributes(knowledge).into_iter().map(|attribute| {
        let row = &knowledge.attributes[attribute];
        let facts = comparison.messengers.iter().map(|messenger| {
            let id = knowledge.messengers[*messenger].id.as_str();
            (id, shown_fact(knowledge, *messenger, attribute))
        });
        ComparedRow {
            attribute: &row.id,
            group: row.group.map(Group::id),
            label: &row.label,
            explain: &row.explain,
            differs: comparison.differ(knowledge, attribute),
            facts: ById(facts.collect()),
        }
    });
    Compared {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        messengers: messengers(knowledge, &comparison.messengers),
        attributes: attributes.collect(),
        sources: sources(knowledge),
    }
}

/// Setup guides, in `lang`.
pub fn setup<'k>(knowledge: &'k Knowledge, wanted: &Wanted, lang: &'k str) -> Setup<'k> {
    let found = wanted.guides(knowledge).into_iter().map(|found| SetupOf {
        messenger: found.messenger.map(|messenger| knowledge.messengers[messenger].id.as_str()),
        guides: found.guides.iter().map(|shown| guide(knowledge, shown)).collect(),
    });
    Setup {
        format: FORMAT,
        knowledge: &knowledge.hash,
        lang,
        messengers: found.collect(),
        sources: sources(knowledge),
    }
}

fn guide<'k>(knowledge: &'k Knowledge, shown: &GuideFor) -> GuideView<'k> {
    let guide = &knowledge.guides[shown.guide];
    let app = guide.messenger().zip(guide.app);
    let app = app.and_then(|(messenger, at)| knowledge.messengers[messenger].apps.get(at));
    let steps = |is_wanted: bool| {
        let all = shown.all(guide).filter(move |(_, _, is_optional)| *is_optional == is_wanted);
        all.map(|(_, row, _)| step(knowledge, row)).collect()
    };
    GuideView {
        guide: &guide.id,
        title: &guide.title,
        app: app.map(|app| app.id.as_str()),
        on: platforms(knowledge, guide.on.iter().copied().collect()),
        against: knowledge.questions[knowledge.worries].ids(guide.against.iter().copied().collect()),
        steps: steps(false),
        optional: steps(true),
        help: guide.help.as_deref(),
        sources: ids(knowledge, &guide.from),
        date: knowledge.newest(&guide.from).to_string(),
    }
}

fn step<'k>(knowledge: &'k Knowledge, step: &'k Step) -> StepView<'k> {
    StepView {
        text: &step.text,
        on: platforms(knowledge, step.on.iter().copied().collect()),
        messengers: messengers(knowledge, &step.messengers),
    }
}

fn platforms(knowledge: &Knowledge, platforms: OptionSet) -> Vec<&str> {
    knowledge.questions[knowledge.devices].ids(platforms)
}

fn shown_fact(
    knowledge: &Knowledge,
    messenger: Handle<Messenger>,
    attribute: Handle<Attribute>,
) -> ShownFact<'_> {
    let known = fact(knowledge, messenger, attribute);
    let row = knowledge.fact(messenger, attribute);
    let level = row.level.and_then(|level| knowledge.attributes[attribute].level(level));
    ShownFact {
        attribute: known.attribute,
        level: known.level,
        label: level.map(|level| level.label.as_str()),
        note: row.note.as_deref(),
        sources: known.sources,
        date: known.date,
        judgement: known.judgement,
    }
}

fn shown_app<'k>(knowledge: &'k Knowledge, app: &'k App) -> AppView<'k> {
    let downloads = app.downloads.iter().map(|download| DownloadView {
        platform: platforms(knowledge, OptionSet::only(download.platform))
            .first()
            .copied()
            .unwrap_or_default(),
        channel: &knowledge.channels[download.channel].id,
        url: &download.url,
    });
    AppView { app: &app.id, name: &app.name, why: app.why.as_deref(), downloads: downloads.collect() }
}
