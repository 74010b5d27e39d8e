//! `messengers.ron` as it is written: serde types that mirror the RON and borrow from its text.

use std::borrow::Cow;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::document::ConditionTree;
use super::record::{Entries, SourceWords, SpannedIdent, Text, record};

record! {
    /// `messengers.ron`.
    MessengersFile {
        format: u32,
        sources: Entries<'a, SourceRecord<'a>>,
        channels: Vec<ChannelRecord<'a>>,
        attributes: Vec<AttributeRecord<'a>>,
        messengers: Vec<MessengerRecord<'a>>,
        guides: Vec<GuideRecord<'a>>,
        criteria: Vec<CriterionRecord<'a>>,
        page: PageRecord<'a>,
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
        group: GroupWord,
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
        why_not: Text<'a>,
        in_favour: Text<'a>,
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
    FactRecord { level: SpannedIdent<'a>, from: SourceWords<'a>, note: Text<'a> }
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
    AppRecord {
        id: SpannedIdent<'a>,
        name: Text<'a>,
        use_if: ConditionTree<'a>,
        why: Text<'a>,
        downloads: Entries<'a, Vec<DownloadRecord<'a>>>,
    }
}

record! {
    /// One download.
    DownloadRecord { channel: SpannedIdent<'a>, url: Text<'a> }
}

record! {
    /// One caution.
    CautionRecord { id: SpannedIdent<'a>, when: ConditionTree<'a>, gravity: GravityWord, text: Text<'a>, from: SourceWords<'a> }
}

record! {
    /// One guide, of a messenger or for several.
    GuideRecord {
        id: SpannedIdent<'a>,
        title: Text<'a>,
        app: SpannedIdent<'a>,
        messengers: Vec<SpannedIdent<'a>>,
        first: bool,
        when: ConditionTree<'a>,
        needed_if: ConditionTree<'a>,
        on: Vec<SpannedIdent<'a>>,
        against: Vec<SpannedIdent<'a>>,
        steps: Vec<StepEntry<'a>>,
        optional: Vec<StepEntry<'a>>,
        help: Text<'a>,
        from: SourceWords<'a>,
    }
}

record! {
    /// One step that is not for everybody.
    StepRecord { text: Text<'a>, on: Vec<SpannedIdent<'a>>, when: ConditionTree<'a>, messengers: Vec<SpannedIdent<'a>> }
}

record! {
    /// One criterion of the page.
    CriterionRecord {
        id: SpannedIdent<'a>,
        level: TierWord,
        since: Text<'a>,
        until: Text<'a>,
        text: Text<'a>,
        from: SourceWords<'a>,
        met: Entries<'a, MetRecord<'a>>,
    }
}

record! {
    /// Whether one messenger meets a criterion.
    MetRecord { level: VerdictWord, from: SourceWords<'a>, note: Text<'a> }
}

record! {
    /// What the page says of itself.
    PageRecord {
        description: Text<'a>,
        criteria_intro: Text<'a>,
        footnotes: Vec<FootnoteRecord<'a>>,
        networks: Vec<NetworkRecord<'a>>,
    }
}

record! {
    /// One footnote.
    FootnoteRecord { id: SpannedIdent<'a>, text: Text<'a>, url: Text<'a>, from: SourceWords<'a> }
}

record! {
    /// One kind of network.
    NetworkRecord {
        id: SpannedIdent<'a>,
        name: Text<'a>,
        who: Vec<SpannedIdent<'a>>,
        pros = "for": Vec<Text<'a>>,
        cons = "against": Vec<Text<'a>>,
        from: SourceWords<'a>,
    }
}

/// A step: a text, or a record of a text and whom it is for.
#[derive(Debug)]
pub(super) enum StepEntry<'a> {
    /// For everybody.
    Plain(Text<'a>),
    /// For some.
    Record(StepRecord<'a>),
}

impl<'de> Deserialize<'de> for StepEntry<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl<'de> Visitor<'de> for Either {
            type Value = StepEntry<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text in double quotes, or `(text: …)`")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(StepEntry::Plain(Text(Cow::Borrowed(text))))
            }

            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(StepEntry::Plain(Text(Cow::Owned(text.to_owned()))))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
                StepRecord::deserialize(MapAccessDeserializer::new(map)).map(StepEntry::Record)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

/// How much a caution matters.
#[derive(Debug, Deserialize)]
#[serde(rename = "gravity", rename_all = "lowercase")]
pub(super) enum GravityWord {
    Grave,
    Notable,
}

/// The heading of an attribute.
#[derive(Debug, Deserialize)]
#[serde(rename = "group", rename_all = "lowercase")]
pub(super) enum GroupWord {
    Privacy,
    Encryption,
    Trust,
    Reach,
    Platforms,
    Use,
}

/// What meeting a criterion means.
#[derive(Debug, Deserialize)]
#[serde(rename = "level", rename_all = "snake_case")]
pub(super) enum TierWord {
    Minimum,
    BestCase,
}

/// Whether a criterion is met.
#[derive(Debug, Deserialize)]
#[serde(rename = "met", rename_all = "lowercase")]
pub(super) enum VerdictWord {
    Yes,
    Partly,
    No,
    Unknown,
}

/// After what time a fact is looked at again.
#[derive(Debug, Deserialize)]
#[serde(rename = "recheck_after", rename_all = "lowercase")]
pub(super) enum Period {
    Months(u32),
}
