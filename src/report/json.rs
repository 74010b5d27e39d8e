//! A recommendation as JSON: versioned, documented in `docs/json.md`.

use serde_json::{Map, Value, json};

use crate::answers::{Answer, AnswerSheet};
use crate::engine::{
    Decider, Exclusion, Flip, Forks, Outcome, Pick, PivotalAnswer, Recommendation, Robustness, Unreached,
    Verdict, Warning, Witness, flips, forks, recommend, robustness,
};
use crate::knowledge::{About, Handle, Kind, Knowledge, Measure, Question, Rule};

/// The version of the shape.
pub(super) const FORMAT: u32 = 1;

/// The recommendation for `sheet` as one JSON object.
pub fn render(knowledge: &Knowledge, sheet: &AnswerSheet) -> Value {
    let recommendation = recommend(knowledge, sheet);
    let writer = Writer { knowledge };
    let (outcome, pick, runner_up, conflict) = match &recommendation.outcome {
        Outcome::Pick(pick) => ("pick", writer.pick(pick), writer.runner_up(&recommendation), Value::Null),
        Outcome::Conflict(_) => ("conflict", Value::Null, Value::Null, writer.conflict(&recommendation)),
    };
    let flips = flips(knowledge, sheet);
    let forks = forks(knowledge, sheet);
    let robustness = match recommendation.outcome {
        Outcome::Pick(_) => Some(robustness(knowledge, sheet)),
        Outcome::Conflict(_) => None,
    };
    let pivotal_answers = robustness.iter().flat_map(|robustness| &robustness.pivotal_answers);
    let open: Vec<&str> =
        recommendation.open.iter().map(|question| knowledge.questions[*question].id.as_str()).collect();
    let newest = knowledge.sources.iter().map(|(_, source)| source.date).max().unwrap_or_default();
    let exclusions: Vec<Value> =
        recommendation.exclusions.iter().map(|exclusion| writer.exclusion(exclusion)).collect();
    json!({
        "format": FORMAT,
        "knowledge": knowledge.hash,
        "outcome": outcome,
        "pick": pick,
        "runner_up": runner_up,
        "exclusions": exclusions,
        "conflict": conflict,
        "firm": robustness.as_ref().and_then(Robustness::is_robust),
        "hinges": pivotal_answers.map(|pivotal| writer.pivotal_answer(pivotal)).collect::<Vec<_>>(),
        "flips": flips.flips.iter().map(|flip| writer.flip(flip)).collect::<Vec<_>>(),
        "unreached": flips.unreached.iter().map(|other| writer.unreached(*other)).collect::<Vec<_>>(),
        "forks": writer.forks(&forks),
        "outcomes": forks.outcomes.iter().map(|verdict| writer.verdict(*verdict)).collect::<Vec<_>>(),
        "forks_complete": forks.is_exhaustive,
        "open_questions": open,
        "facts_as_of": newest.month().to_string(),
    })
}

/// What stands in the place of a recommendation for a line that is no answer sheet.
pub fn bad_line(number: usize, faults: &[String]) -> Value {
    json!({"format": FORMAT, "outcome": "error", "line": number, "faults": faults})
}

struct Writer<'k> {
    knowledge: &'k Knowledge,
}

impl Writer<'_> {
    fn pick(&self, pick: &Pick) -> Value {
        let messenger = &self.knowledge.messengers[pick.messenger];
        let advice = &pick.advice;
        let guide = |guide: &_| self.knowledge.guides[*guide].id.as_str();
        let cautions: Vec<&str> = advice
            .warnings
            .iter()
            .filter_map(|warning| match warning {
                Warning::Unmet(witness) => Some(self.knowledge.rules[witness.rule].id.as_str()),
                Warning::Stated(at) => messenger.cautions.get(*at).map(|caution| caution.id.as_str()),
            })
            .collect();
        let weaknesses: Vec<Value> = advice
            .warnings
            .iter()
            .filter_map(|warning| match warning {
                Warning::Unmet(witness) => Some(self.witness(*witness)),
                Warning::Stated(at) => messenger.cautions.get(*at).map(|caution| {
                    let sources: Vec<&str> = caution
                        .from
                        .iter()
                        .map(|source| self.knowledge.sources[*source].id.as_str())
                        .collect();
                    let date = self.knowledge.newest(&caution.from).to_string();
                    json!({"caution": caution.id, "text": caution.text, "sources": sources, "date": date})
                }),
            })
            .collect();
        json!({
            "messenger": messenger.id,
            "app": messenger.apps.get(advice.app).map(|app| app.id.as_str()),
            "sole_survivor": pick.is_sole_survivor,
            "reasons": pick.reasons.iter().flat_map(|reason| &reason.facts).map(|witness| self.witness(*witness)).collect::<Vec<_>>(),
            "cautions": cautions,
            "weaknesses": weaknesses,
            "guides": advice.guides.iter().map(|shown| guide(&shown.guide)).collect::<Vec<_>>(),
            "needed_guides": advice.guides.iter().filter(|shown| shown.is_needed).map(|shown| guide(&shown.guide)).collect::<Vec<_>>(),
        })
    }

    fn runner_up(&self, recommendation: &Recommendation) -> Value {
        let second = recommendation.runner_up.and_then(|second| Some((second, second.behind?)));
        second.map_or(Value::Null, |(second, behind)| {
            let rule = match behind.decider {
                Decider::Preference(rule) => Some(self.knowledge.rules[rule].id.as_str()),
                Decider::Criterion => None,
            };
            json!({
                "messenger": self.knowledge.messengers[second.messenger].id,
                "decided_by": self.measure(behind.measure),
                "rule": rule,
            })
        })
    }

    fn exclusion(&self, exclusion: &Exclusion) -> Value {
        let failed: Vec<Value> = exclusion.failed.iter().map(|witness| self.witness(*witness)).collect();
        json!({"messenger": self.knowledge.messengers[exclusion.messenger].id, "failed": failed})
    }

    /// The id of what messengers are compared by.
    fn measure(&self, measure: Measure) -> &str {
        match measure {
            Measure::Attribute(attribute) => &self.knowledge.attributes[attribute].id,
            Measure::Messenger(messenger) => &self.knowledge.messengers[messenger].id,
        }
    }

    fn witness(&self, witness: Witness) -> Value {
        let rule = &self.knowledge.rules[witness.rule];
        let Some(attribute) = witness.measure.attribute() else {
            let wanted = self.measure(witness.measure);
            return json!({"rule": rule.id, "because": rule.because, "wanted": wanted, "fact": null});
        };
        let fact = self.knowledge.fact(witness.messenger, attribute);
        let attribute = &self.knowledge.attributes[attribute];
        let level =
            fact.level.and_then(|level| attribute.level(level)).map_or("unknown", |level| level.id.as_str());
        let sources: Vec<&str> =
            fact.from.iter().map(|source| self.knowledge.sources[*source].id.as_str()).collect();
        json!({
            "rule": rule.id,
            "because": rule.because,
            "wanted": attribute.level(witness.wanted).map(|level| level.id.as_str()),
            "fact": {
                "attribute": attribute.id,
                "level": level,
                "sources": sources,
                "date": self.knowledge.date(fact).to_string(),
                "judgement": fact.from.iter().any(|source| self.knowledge.sources[*source].is_judgement),
            },
        })
    }

    fn conflict(&self, recommendation: &Recommendation) -> Value {
        let Outcome::Conflict(conflict) = &recommendation.outcome else { return Value::Null };
        let ids = |rules: &[Handle<Rule>]| -> Vec<&str> {
            rules.iter().map(|rule| self.knowledge.rules[*rule].id.as_str()).collect()
        };
        let relaxations: Vec<Value> = conflict
            .relaxations
            .iter()
            .map(|relaxation| {
                json!({
                    "give_up": ids(&relaxation.give_up),
                    "pick": self.knowledge.messengers[relaxation.pick].id,
                    "costs": self.knowledge.costs(&relaxation.give_up).id(),
                })
            })
            .collect();
        json!({"between": conflict.between.iter().map(|clash| ids(clash)).collect::<Vec<_>>(), "relaxations": relaxations})
    }

    fn flip(&self, flip: &Flip) -> Value {
        let to = &self.knowledge.messengers[flip.to].id;
        let of = |about: About| -> Vec<&str> {
            let questions = flip.change.iter().map(|(question, _)| &self.knowledge.questions[*question]);
            questions
                .filter(|question| question.about == about)
                .map(|question| question.id.as_str())
                .collect()
        };
        json!({
            "to": to,
            "change": self.change(&flip.change),
            "choice": flip.is_choice,
            "choices": of(About::Choice),
            "circumstances": of(About::Circumstance),
            "by_choice": flip.by_choice.as_ref().map(|change| self.change(change)),
        })
    }

    fn unreached(&self, other: Unreached) -> Value {
        json!({"to": self.knowledge.messengers[other.to].id, "certain": other.is_certain})
    }

    fn pivotal_answer(&self, pivotal: &PivotalAnswer) -> Value {
        let question = &self.knowledge.questions[pivotal.question];
        let leads: Vec<Value> = pivotal
            .leads_to
            .iter()
            .map(|(to, answer)| {
                let to = to.map(|to| self.knowledge.messengers[to].id.as_str());
                json!({"to": to, "change": self.change(&[(pivotal.question, *answer)])})
            })
            .collect();
        let is_choice = question.about == About::Choice;
        json!({"question": question.id, "choice": is_choice, "leads": leads})
    }

    /// Changed answers as `--set` and an answer sheet take them.
    fn change(&self, change: &[(Handle<Question>, Answer)]) -> Value {
        let entries = change.iter().map(|(handle, answer)| {
            let question = &self.knowledge.questions[*handle];
            let value = match (answer, question.kind) {
                (Answer::Chosen(options), Kind::Any { .. }) => json!(question.ids(*options)),
                (Answer::Chosen(options), Kind::One) => json!(question.ids(*options).concat()),
                (Answer::DontKnow, _) => json!("dont_know"),
                (Answer::RatherNotSay, _) => json!("rather_not_say"),
            };
            (question.id.clone(), value)
        });
        Value::Object(entries.collect::<Map<_, _>>())
    }

    fn forks(&self, forks: &Forks) -> Vec<Value> {
        forks
            .forks
            .iter()
            .map(|fork| {
                let question: &Question = &self.knowledge.questions[fork.question];
                let sides: Vec<Value> = fork
                    .branches
                    .iter()
                    .map(|side| {
                        let answers: Vec<Vec<&str>> =
                            side.answers.iter().map(|options| question.ids(*options)).collect();
                        let leads: Vec<Value> =
                            side.verdicts.iter().map(|verdict| self.verdict(*verdict)).collect();
                        let only = match side.verdicts.as_slice() {
                            [only] => self.verdict(*only),
                            _ => self.verdict(Verdict::Conflict),
                        };
                        let (pick, app) = (only.get("pick"), only.get("app"));
                        json!({"answers": answers, "pick": pick, "app": app, "leads_to": leads})
                    })
                    .collect();
                json!({"question": question.id, "enough": fork.is_enough(), "sides": sides})
            })
            .collect()
    }

    fn verdict(&self, verdict: Verdict) -> Value {
        match verdict {
            Verdict::Conflict => json!({"pick": null, "app": null}),
            Verdict::Pick(messenger, app) => {
                let messenger = &self.knowledge.messengers[messenger];
                let app = messenger.apps.get(app).map(|app| app.id.as_str());
                json!({"pick": messenger.id, "app": app})
            }
        }
    }
}
