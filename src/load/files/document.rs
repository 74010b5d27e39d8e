//! `questions.ron` as it is written, and what both files have: serde types that mirror the RON and borrow from its text.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{EnumAccess, VariantAccess, Visitor};
use serde::{Deserialize, Deserializer};

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
        uses: SpannedIdent<'a>,
        uses_other: SpannedIdent<'a>,
        conditions: Entries<'a, ConditionTree<'a>>,
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
        hint: Text<'a>,
        core: bool,
        why: Text<'a>,
        choose: Choose,
        about: AboutWord,
        ask_if: ConditionTree<'a>,
        options: Vec<OptionRecord<'a>>,
    }
}

record! {
    /// One option.
    OptionRecord {
        id: SpannedIdent<'a>,
        label: Text<'a>,
        short: Text<'a>,
        more: Text<'a>,
        compare: Vec<SpannedIdent<'a>>,
        offer_if: ConditionTree<'a>,
    }
}

record! {
    /// One rule.
    RuleRecord {
        id: SpannedIdent<'a>,
        when: ConditionTree<'a>,
        require: Entries<'a, SpannedIdent<'a>>,
        prefer: Prefer<'a>,
        enough: SpannedIdent<'a>,
        guards: GuardsWord,
        because: Text<'a>,
        reason: Text<'a>,
        joins: JoinsWord,
        in_practice: Text<'a>,
        fallback: Text<'a>,
    }
}

/// What a rule prefers: an attribute by its id, or `messenger(…)`.
#[derive(Debug, Clone, Copy)]
pub(super) enum Prefer<'a> {
    /// Better levels of an attribute.
    Attribute(SpannedIdent<'a>),
    /// One messenger.
    Messenger(SpannedIdent<'a>),
}

impl<'de> Deserialize<'de> for Prefer<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either<'de>(PhantomData<&'de ()>);
        impl<'de> Visitor<'de> for Either<'de> {
            type Value = Prefer<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an attribute, or `messenger(…)`")
            }

            fn visit_enum<A: EnumAccess<'de>>(self, entry: A) -> Result<Self::Value, A::Error> {
                let (word, rest) = entry.variant::<SpannedIdent<'de>>()?;
                if word.0 == "messenger" {
                    return rest.newtype_variant().map(Prefer::Messenger);
                }
                rest.unit_variant().map(|()| Prefer::Attribute(word))
            }
        }
        deserializer.deserialize_enum("prefer", &["messenger"], Either(PhantomData))
    }
}

/// A condition by its words.
#[derive(Debug, Deserialize)]
#[serde(rename = "condition", rename_all = "lowercase")]
pub(super) enum ConditionTree<'a> {
    Always,
    Is(#[serde(borrow)] SpannedIdent<'a>, #[serde(borrow)] SpannedIdent<'a>),
    Named(#[serde(borrow)] SpannedIdent<'a>),
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
    Reach,
    Comfort,
}

/// Into which list of devices a reason is joined.
#[derive(Debug, Deserialize)]
#[serde(rename = "joins", rename_all = "snake_case")]
pub(super) enum JoinsWord {
    OwnDevices,
    TheirDevices,
}
