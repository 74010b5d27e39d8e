//! `questions.ron` resolved: questions, rules and ranking.

use super::document::{
    AboutWord, Choose, GuardsWord, OptionRecord, QuestionRecord, QuestionsFile, RuleRecord,
};
use super::faults::Faults;
use super::names::{Names, check_ids};
use super::record::Word;
use crate::knowledge::{
    About, AnswerOption, Condition, Criterion, Guards, Handle, Kind, OptionSet, Preference, Question,
    Requirement, Rule, Table,
};

/// What `questions.ron` says.
pub(super) struct Questionnaire {
    pub(super) questions: Table<Question>,
    pub(super) rules: Table<Rule>,
    pub(super) ranking: Vec<Criterion>,
    pub(super) devices: Option<Handle<Question>>,
    pub(super) worries: Option<Handle<Question>>,
}

/// Resolves the file; every fault goes to `faults`.
pub(super) fn resolve<'a>(
    file: QuestionsFile<'a>,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Questionnaire {
    faults.strays(&file);
    let whole = Word("questions.ron");
    let questions = faults.needed(file.questions, "questions", whole).unwrap_or_default();
    let rules = faults.needed(file.rules, "rules", whole).unwrap_or_default();
    if questions.is_empty() {
        faults.word(whole, "there is no question".into(), Some("write at least one".into()));
    }
    check_ids(questions.iter().filter_map(|question| question.id), "question", faults);
    check_ids(rules.iter().filter_map(|rule| rule.id), "rule", faults);
    let mut anchor = |word: Option<Word<'a>>, field| {
        let word = faults.needed(word, field, whole)?;
        names.question(word, faults)
    };
    let (devices, worries) = (anchor(file.devices, "devices"), anchor(file.worries, "worries"));
    let ranking = faults.needed(file.ranking, "ranking", whole).unwrap_or_default();
    Questionnaire {
        questions: questions
            .into_iter()
            .enumerate()
            .map(|(at, record)| question(record, at, names, faults))
            .collect(),
        rules: rules.into_iter().map(|record| rule(record, names, faults)).collect(),
        ranking: criteria(&ranking, names, faults),
        devices,
        worries,
    }
}

fn question<'a>(
    record: QuestionRecord<'a>,
    at: usize,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> Question {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("question")).unwrap_or(Word("question"));
    let options = faults.needed(record.options, "options", id).unwrap_or_default();
    check_ids(options.iter().filter_map(|option| option.id), "option", faults);
    let most = usize::from(OptionSet::MOST);
    if options.len() < 2 || options.len() > most {
        let message =
            format!("question `{}` does not have the right number of options: {}", id.0, options.len());
        faults.word(id, message, Some(format!("a question has 2 to {most} options")));
    }
    let kind = match faults.needed(record.choose, "choose", id) {
        Some(Choose::Any { min }) => Kind::Any { min },
        Some(Choose::One) | None => Kind::One,
    };
    if let Kind::Any { min } = kind
        && usize::from(min) > options.len()
    {
        let message = format!("question `{}` wants {min} options chosen and has {}", id.0, options.len());
        faults.word(id, message, Some("lower `min`".into()));
    }
    let about = match faults.needed(record.about, "about", id) {
        Some(AboutWord::Circumstance) => About::Circumstance,
        Some(AboutWord::Choice) | None => About::Choice,
    };
    Question {
        topic: faults.prose(record.topic, "topic", id),
        ask: faults.prose(record.ask, "ask", id),
        why: faults.prose(record.why, "why", id),
        ask_if: record.ask_if.map_or(Condition::Always, |tree| names.condition(&tree, at, faults)),
        options: options.into_iter().map(|record| option(record, at, names, faults)).collect(),
        id: id.0.to_owned(),
        kind,
        about,
    }
}

fn option<'a>(
    record: OptionRecord<'a>,
    at: usize,
    names: &Names<'_>,
    faults: &mut Faults<'a>,
) -> AnswerOption {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("option")).unwrap_or(Word("option"));
    AnswerOption {
        id: id.0.to_owned(),
        label: faults.prose(record.label, "label", id),
        more: faults.prose_if(record.more, "more", id),
        offer_if: record.offer_if.map_or(Condition::Always, |tree| names.condition(&tree, at, faults)),
    }
}

fn rule<'a>(record: RuleRecord<'a>, names: &Names<'_>, faults: &mut Faults<'a>) -> Rule {
    faults.strays(&record);
    let id = faults.needed(record.id, "id", Word("rule")).unwrap_or(Word("rule"));
    idle_fields(&record, id, faults);
    let when = faults.needed(record.when, "when", id);
    if record.require.is_none() && record.prefer.is_none() {
        let help = "add `require: {attribute: level}` or `prefer: attribute`".to_owned();
        faults.word(id, format!("rule `{}` posts nothing", id.0), Some(help));
    }
    let guards = match (&record.require, record.guards) {
        (Some(_), None) => {
            let help = "add `guards: safety` or `guards: comfort`".to_owned();
            faults.word(
                id,
                format!("rule `{}` requires something and does not say what it guards", id.0),
                Some(help),
            );
            Guards::Safety
        }
        (_, Some(GuardsWord::Comfort)) => Guards::Comfort,
        (_, Some(GuardsWord::Safety) | None) => Guards::Safety,
    };
    let mut floor = |(attribute, level): (Word<'a>, Word<'a>)| {
        let attribute = names.attribute(attribute, faults)?;
        names.level(attribute, level, faults).map(|level| (attribute, level))
    };
    let require = record.require.map(|floors| {
        let floors = floors.0.into_iter().filter_map(&mut floor).collect();
        Requirement { floors, guards }
    });
    let prefer = record.prefer.and_then(|word| names.attribute(word, faults)).map(|attribute| {
        let enough = record.enough.and_then(|word| names.level(attribute, word, faults));
        Preference { attribute, enough: enough.unwrap_or_else(|| names.best(attribute)) }
    });
    Rule {
        when: names.condition_or(when.as_ref(), Condition::Always, faults),
        because: faults.prose(record.because, "because", id),
        id: id.0.to_owned(),
        require,
        prefer,
    }
}

/// Fields that do nothing without another one.
fn idle_fields<'a>(record: &RuleRecord<'a>, id: Word<'a>, faults: &mut Faults<'a>) {
    if record.require.as_ref().is_some_and(|floors| floors.0.is_empty()) {
        let help = "write `require: {attribute: level}`, or take the field out".to_owned();
        faults.word(id, format!("rule `{}` requires nothing", id.0), Some(help));
    }
    if let (None, Some(enough)) = (&record.prefer, record.enough) {
        let help = "add `prefer: attribute`, or take `enough` out".to_owned();
        faults.word(enough, format!("rule `{}` says what is enough and prefers nothing", id.0), Some(help));
    }
    if record.require.is_none() && record.guards.is_some() {
        let help = "add `require: {attribute: level}`, or take `guards` out".to_owned();
        faults.word(id, format!("rule `{}` guards something and requires nothing", id.0), Some(help));
    }
}

fn criteria<'a>(words: &[Word<'a>], names: &Names<'_>, faults: &mut Faults<'a>) -> Vec<Criterion> {
    let mut ranking = Vec::new();
    for word in words {
        if word.0 == "preferences" {
            ranking.push(Criterion::Preferences);
        } else if let Some(attribute) = names.attribute(*word, faults) {
            ranking.push(Criterion::Attribute(attribute));
        }
    }
    ranking
}
