//! The knowledge files as they are written: serde types that mirror the RON and borrow from its text.

use serde::Deserialize;

use super::record::{Entries, SpannedIdent, Text, record};

record! {
    /// What every file begins with.
    Header { format: u32 }
}

record! {
    /// `questions.ron`.
    QuestionsFile {
        format: u32,
        devices: SpannedIdent<'a>,
        worries: SpannedIdent<'a>,
        questions: Vec<QuestionRecord<'a>>,
        rules: Vec<RuleRecord<'a>>,
        ranking: Vec<SpannedIdent<'a>>,
    }
}

record! {
    /// One question.
    QuestionRecord {
        id: SpannedIdent<'a>,
        topic: Text<'a>,
        ask: Text<'a>,
        why: Text<'a>,
        choose: Choose,
        about: AboutWord,
        ask_if: ConditionTree<'a>,
        options: Vec<OptionRecord<'a>>,
    }
}

record! {
    /// One option.
    OptionRecord { id: SpannedIdent<'a>, label: Text<'a>, more: Text<'a>, offer_if: ConditionTree<'a> }
}

record! {
    /// One rule.
    RuleRecord {
        id: SpannedIdent<'a>,
        when: ConditionTree<'a>,
        require: Entries<'a, SpannedIdent<'a>>,
        prefer: SpannedIdent<'a>,
        enough: SpannedIdent<'a>,
        guards: GuardsWord,
        because: Text<'a>,
    }
}

record! {
    /// `messengers.ron`.
    MessengersFile {
        format: u32,
        sources: Entries<'a, SourceRecord<'a>>,
        channels: Vec<ChannelRecord<'a>>,
        attributes: Vec<AttributeRecord<'a>>,
        messengers: Vec<MessengerRecord<'a>>,
    }
}

record! {
    /// One source.
    SourceRecord { title: Text<'a>, url: Text<'a>, date: Text<'a>, judgement: bool }
}

record! {
    /// One channel.
    ChannelRecord { id: SpannedIdent<'a>, label: Text<'a>, offer_if: ConditionTree<'a> }
}

record! {
    /// One attribute.
    AttributeRecord {
        id: SpannedIdent<'a>,
        label: Text<'a>,
        explain: Text<'a>,
        levels: Vec<LevelRecord<'a>>,
        recheck_after: Period,
        judgement: bool,
    }
}

record! {
    /// One level.
    LevelRecord { id: SpannedIdent<'a>, label: Text<'a> }
}

record! {
    /// One messenger.
    MessengerRecord {
        id: SpannedIdent<'a>,
        name: Text<'a>,
        summary: Text<'a>,
        comparison_only: bool,
        facts: Entries<'a, FactRecord<'a>>,
        links: LinksRecord<'a>,
        audits: Vec<AuditRecord<'a>>,
        apps: Vec<AppRecord<'a>>,
        cautions: Vec<CautionRecord<'a>>,
        guides: Vec<GuideRecord<'a>>,
    }
}

record! {
    /// One fact.
    FactRecord { level: SpannedIdent<'a>, from: Vec<SpannedIdent<'a>>, note: Text<'a> }
}

record! {
    /// The links of a messenger.
    LinksRecord {
        home: Text<'a>,
        privacy: Text<'a>,
        documentation: Text<'a>,
        source: Text<'a>,
        donate: Text<'a>,
        more: Vec<LinkRecord<'a>>,
        former: Vec<Text<'a>>,
    }
}

record! {
    /// One named address.
    LinkRecord { label: Text<'a>, url: Text<'a> }
}

record! {
    /// One audit.
    AuditRecord { date: Text<'a>, what: Text<'a>, by: Text<'a>, url: Text<'a> }
}

record! {
    /// One app.
    AppRecord { id: SpannedIdent<'a>, name: Text<'a>, use_if: ConditionTree<'a>, downloads: Entries<'a, Vec<DownloadRecord<'a>>> }
}

record! {
    /// One download.
    DownloadRecord { channel: SpannedIdent<'a>, url: Text<'a> }
}

record! {
    /// One caution.
    CautionRecord { id: SpannedIdent<'a>, when: ConditionTree<'a>, text: Text<'a>, from: Vec<SpannedIdent<'a>> }
}

record! {
    /// One guide.
    GuideRecord {
        id: SpannedIdent<'a>,
        title: Text<'a>,
        app: SpannedIdent<'a>,
        when: ConditionTree<'a>,
        needed_if: ConditionTree<'a>,
        on: Vec<SpannedIdent<'a>>,
        against: Vec<SpannedIdent<'a>>,
        steps: Vec<Text<'a>>,
        optional: Vec<Text<'a>>,
        from: Vec<SpannedIdent<'a>>,
    }
}

/// A condition by its words.
#[derive(Debug, Deserialize)]
#[serde(rename = "condition", rename_all = "lowercase")]
pub(super) enum ConditionTree<'a> {
    Always,
    Is(#[serde(borrow)] SpannedIdent<'a>, #[serde(borrow)] SpannedIdent<'a>),
    All(#[serde(borrow)] Vec<ConditionTree<'a>>),
    Any(#[serde(borrow)] Vec<ConditionTree<'a>>),
    Not(#[serde(borrow)] Box<ConditionTree<'a>>),
}

/// How many options may be chosen.
#[derive(Debug, Deserialize)]
#[serde(rename = "choose", rename_all = "lowercase", deny_unknown_fields)]
pub(super) enum Choose {
    One,
    Any { min: u8 },
}

/// What a question is about.
#[derive(Debug, Deserialize)]
#[serde(rename = "about", rename_all = "lowercase")]
pub(super) enum AboutWord {
    Choice,
    Circumstance,
}

/// What a requirement protects.
#[derive(Debug, Deserialize)]
#[serde(rename = "guards", rename_all = "lowercase")]
pub(super) enum GuardsWord {
    Safety,
    Comfort,
}

/// After what time a fact is looked at again.
#[derive(Debug, Deserialize)]
#[serde(rename = "recheck_after", rename_all = "lowercase")]
pub(super) enum Period {
    Months(u32),
}
