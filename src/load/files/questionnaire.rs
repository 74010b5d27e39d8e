//! `questions.ron` resolved: questions, rules and ranking.

use super::code::Code;
use super::diagnostics::Diagnostics;
use super::document::{
    AboutWord, Choose, GuardsWord, JoinsWord, OptionRecord, Prefer, QuestionRecord, QuestionsFile, RuleRecord,
};
use super::ids::check_ids;
use super::names::Names;
use super::ranking;
use super::record::SpannedIdent;
use super::record_context::RecordContext;
use crate::knowledge::{
    About, AnswerOption, Condition, Criterion, Guards, Handle, Joins, Kind, Measure, OptionSet, Preference,
    Question, Requirement, Rule, Table,
};

/// What `questions.ron` says.
pub(super) struct Questionnaire<'a> {
    pub(super) questions: Table<Question>,
    pub(super) rules: Table<Rule>,
    pub(super) ranking: Vec<Criterion>,
    /// The last word of the ranking.
    pub(super) last: Option<SpannedIdent<'a>>,
    pub(super) uses: Option<Handle<Question>>,
    pub(super) uses_other: Option<Handle<Question>>,
}

/// Resolves the file; every error goes to `diagnostics`, what both files use to `names`.
pub(super) fn resolve<'a>(
    mut file: QuestionsFile<'a>,
    names: &mut Names<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> Questionnaire<'a> {
    let whole = &diagnostics.context(&file, SpannedIdent("questions.ron"), None);
    if file.questions.as_ref().is_some_and(Vec::is_empty) {
        let message = "`questions` is empty".to_owned();
        diagnostics.at_ident(Code::EmptyList, whole.at("questions"), message, "add at least one");
    }
    let questions = diagnostics.needed(file.questions.take(), "questions", whole).unwrap_or_default();
    let questions = diagnostics.bounded(questions, "questions", whole.at("questions"));
    let rules = diagnostics.needed(file.rules.take(), "rules", whole).unwrap_or_default();
    let rules = diagnostics.bounded(rules, "rules", whole.at("rules"));
    check_ids(questions.iter().filter_map(|question| question.id), "question", diagnostics);
    check_ids(rules.iter().filter_map(|rule| rule.id), "rule", diagnostics);
    names.define(&mut file, whole, diagnostics);
    let names = &*names;
    core_first(&questions, diagnostics);
    let ranking = diagnostics.needed(file.ranking, "ranking", whole);
    let list = whole.at("questions");
    Questionnaire {
        questions: Table::of(
            questions
                .into_iter()
                .enumerate()
                .map(|(at, record)| question(record, (at, list), names, diagnostics)),
        ),
        rules: Table::of(rules.into_iter().map(|record| rule(record, whole.at("rules"), names, diagnostics))),
        last: ranking.as_ref().and_then(|ranking| ranking.last().copied()),
        ranking: ranking
            .map(|words| ranking::criteria(&words, whole.at("ranking"), names, diagnostics))
            .unwrap_or_default(),
        uses: file.uses.and_then(|word| names.question(word, diagnostics)),
        uses_other: file.uses_other.and_then(|word| names.question(word, diagnostics)),
    }
}

/// Core questions stand before all others.
fn core_first(questions: &[QuestionRecord<'_>], diagnostics: &mut Diagnostics<'_>) {
    let is_core = |record: &QuestionRecord<'_>| record.core.unwrap_or(false);
    let late = questions.iter().skip_while(|record| is_core(record)).filter(|record| is_core(record));
    for id in late.filter_map(|record| record.id) {
        let message = format!("core question `{}` comes after a question that is not core", id.0);
        diagnostics.at_ident(Code::CoreAfterOthers, id, message, "put the core questions first");
    }
}

fn question<'a>(
    record: QuestionRecord<'a>,
    (at, list): (usize, SpannedIdent<'a>),
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Question {
    let context = &diagnostics.named_context(&record, record.id, "question", list);
    let is_given = record.options.is_some();
    let options = diagnostics.needed(record.options, "options", context).unwrap_or_default();
    check_ids(options.iter().filter_map(|option| option.id), "option", diagnostics);
    if is_given {
        let most = OptionSet::MOST.into();
        diagnostics.within(
            options.len(),
            most,
            "option",
            &format!("question `{}`", context.name),
            context.place,
        );
    }
    let kind = match diagnostics.needed(record.choose, "choose", context) {
        Some(Choose::Any { min }) => Kind::Any { min },
        Some(Choose::One) | None => Kind::One,
    };
    if let Kind::Any { min } = kind
        && is_given
        && usize::from(min) > options.len()
    {
        let has = options.len();
        let message = format!("question `{}` asks for at least {min} options and has {has}", context.name);
        diagnostics.at_ident(Code::WrongCount, context.place, message, "lower `min`");
    }
    let about = match diagnostics.needed(record.about, "about", context) {
        Some(AboutWord::Circumstance) => About::Circumstance,
        Some(AboutWord::Choice) | None => About::Choice,
    };
    Question {
        topic: diagnostics.prose(record.topic, "topic", context),
        ask: diagnostics.prose(record.ask, "ask", context),
        hint: diagnostics.prose_if(record.hint, "hint", context),
        is_core: record.core.unwrap_or(false),
        why: diagnostics.prose(record.why, "why", context),
        ask_if: record.ask_if.map_or(Condition::Always, |tree| names.condition(&tree, at, diagnostics)),
        options: options
            .into_iter()
            .map(|record| option(record, (at, context.at("options")), names, diagnostics))
            .collect(),
        id: context.name.to_owned(),
        kind,
        about,
    }
}

fn option<'a>(
    record: OptionRecord<'a>,
    (at, list): (usize, SpannedIdent<'a>),
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> AnswerOption {
    let context = &diagnostics.named_context(&record, record.id, "option", list);
    AnswerOption {
        id: context.name.to_owned(),
        label: diagnostics.prose(record.label, "label", context),
        short: diagnostics.prose_if(record.short, "short", context),
        more: diagnostics.prose_if(record.more, "more", context),
        compare: names.messengers_called(record.compare.unwrap_or_default(), "compare", diagnostics),
        offer_if: record.offer_if.map_or(Condition::Always, |tree| names.condition(&tree, at, diagnostics)),
    }
}

fn rule<'a>(
    record: RuleRecord<'a>,
    list: SpannedIdent<'a>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Rule {
    let context = &diagnostics.named_context(&record, record.id, "rule", list);
    idle_fields(&record, context, diagnostics);
    let guards = guards(&record, context, diagnostics);
    let when = diagnostics.needed(record.when, "when", context);
    let is_missing = |field, is_none: bool| is_none && !context.misspells(field);
    if is_missing("require", record.require.is_none()) && is_missing("prefer", record.prefer.is_none()) {
        let help = "add `require: {attribute: level}` or `prefer: attribute`";
        let message = format!("rule `{}` requires and prefers nothing", context.name);
        diagnostics.at_ident(Code::EmptyRule, context.place, message, help);
    }
    if let Some(floors) = &record.require {
        diagnostics.once(floors.0.iter().map(|(attribute, _)| *attribute), "require");
    }
    let mut floor = |(attribute, level): (SpannedIdent<'a>, SpannedIdent<'a>)| {
        let attribute = names.attribute(attribute, diagnostics)?;
        names.level(attribute, level, diagnostics).map(|level| (attribute, level))
    };
    let require = record.require.map(|floors| {
        let floors = floors.0.into_iter().filter_map(&mut floor).collect();
        Requirement { floors, guards }
    });
    let prefer = record.prefer.and_then(|prefer| preference(prefer, record.enough, names, diagnostics));
    Rule {
        when: names.condition_or(when.as_ref(), Condition::Always, diagnostics),
        because: diagnostics.prose(record.because, "because", context),
        reason: diagnostics.prose_if(record.reason, "reason", context),
        joins: record.joins.map(|word| match word {
            JoinsWord::OwnDevices => Joins::OwnDevices,
            JoinsWord::TheirDevices => Joins::TheirDevices,
        }),
        in_practice: diagnostics.prose_if(record.in_practice, "in_practice", context),
        fallback: diagnostics.prose_if(record.fallback, "fallback", context),
        id: context.name.to_owned(),
        require,
        prefer,
    }
}

/// What giving up its requirement costs.
fn guards<'a>(
    record: &RuleRecord<'a>,
    context: &RecordContext<'a>,
    diagnostics: &mut Diagnostics<'a>,
) -> Guards {
    match (&record.require, &record.guards) {
        (Some(_), None) if !context.misspells("guards") => {
            let help = "add `guards: safety`, `guards: reach` or `guards: comfort`";
            let message = format!("rule `{}` has `require` but no `guards`", context.name);
            diagnostics.at_ident(Code::MissingField, context.place, message, help);
            Guards::Safety
        }
        (_, Some(GuardsWord::Comfort)) => Guards::Comfort,
        (_, Some(GuardsWord::Reach)) => Guards::Reach,
        (_, Some(GuardsWord::Safety) | None) => Guards::Safety,
    }
}

fn preference<'a>(
    prefer: Prefer<'a>,
    enough: Option<SpannedIdent<'a>>,
    names: &Names<'_>,
    diagnostics: &mut Diagnostics<'a>,
) -> Option<Preference> {
    match prefer {
        Prefer::Attribute(word) => {
            let attribute = names.attribute(word, diagnostics)?;
            let enough = enough.and_then(|word| names.level(attribute, word, diagnostics));
            let enough = enough.unwrap_or_else(|| names.best(attribute));
            Some(Preference { by: Measure::Attribute(attribute), enough })
        }
        Prefer::Messenger(word) => {
            if let Some(enough) = enough {
                let message = "`enough` does nothing where a messenger is preferred".to_owned();
                diagnostics.at_ident(Code::IdleField, enough, message, "remove it");
            }
            let messenger = names.messenger(word, diagnostics)?;
            Some(Preference { by: Measure::Messenger(messenger), enough: 1 })
        }
    }
}

/// Fields that do nothing without another one.
fn idle_fields<'a>(record: &RuleRecord<'a>, context: &RecordContext<'a>, diagnostics: &mut Diagnostics<'a>) {
    if record.require.as_ref().is_some_and(|floors| floors.0.is_empty()) {
        let help = "write `require: {attribute: level}`, or remove it";
        let message = format!("`require` of rule `{}` is empty", context.name);
        diagnostics.at_ident(Code::EmptyList, context.place, message, help);
    }
    let (requires, prefers) = (record.require.is_some(), record.prefer.is_some());
    let needs_require = ("require", "require: {attribute: level}", requires);
    let needs_prefer = ("prefer", "prefer: attribute", prefers);
    let companions = [
        ("enough", record.enough.is_some(), needs_prefer),
        ("guards", record.guards.is_some(), needs_require),
        ("in_practice", record.in_practice.is_some(), needs_require),
        ("fallback", record.fallback.is_some(), needs_require),
    ];
    for (field, is_given, (companion, example, is_there)) in companions {
        if is_given && !is_there {
            let message = format!("rule `{}` has `{field}` but no `{companion}`", context.name);
            let help = format!("add `{example}`, or remove `{field}`");
            diagnostics.at_ident(Code::IdleField, context.at(field), message, help);
        }
    }
}
