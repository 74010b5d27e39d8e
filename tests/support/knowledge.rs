//! Small random knowledge bases as text, for laws that must hold whatever the knowledge says.

use std::sync::LazyLock;

use proptest::prelude::*;
use which_messenger::engine::Engine;
use which_messenger::knowledge::Knowledge;
use which_messenger::load::{self, SourceFile};

/// The knowledge that the program is shipped with, loaded once.
pub(crate) fn shipped() -> &'static Knowledge {
    static SHIPPED: LazyLock<Knowledge> = LazyLock::new(load_shipped);
    &SHIPPED
}

/// An engine for it, made once in each test.
pub(crate) fn shipped_engine() -> &'static Engine<'static> {
    thread_local!(static ENGINE: &'static Engine<'static> = Box::leak(Box::new(Engine::new(shipped()))));
    ENGINE.with(|engine| *engine)
}

/// The same to be changed.
pub(crate) fn load_shipped() -> Knowledge {
    load::shipped("en").unwrap()
}

/// The files of [`super::command::AVIARY`], to be changed.
pub(crate) fn aviary_files() -> [SourceFile; 2] {
    [
        SourceFile::new("questions.ron", include_str!("aviary/questions.ron").to_owned()),
        SourceFile::new("messengers.ron", include_str!("aviary/messengers.ron").to_owned()),
    ]
}

/// Knowledge of files that have no error.
pub(crate) fn load_files(files: &[SourceFile; 2]) -> Knowledge {
    load::knowledge(files)
        .unwrap_or_else(|diagnostics| panic!("{}", load::render_diagnostics(files, &diagnostics, false)))
}

/// A knowledge base before it is written down.
#[derive(Debug, Clone)]
pub(crate) struct ArbitraryKnowledge {
    /// Options a question, and whether several may be chosen.
    pub(crate) questions: Vec<(usize, bool)>,
    /// How many options must be chosen at least where several may be; none where nothing is said.
    pub(crate) least: Vec<usize>,
    /// Asked only if: question, option (of an earlier question), negated.
    pub(crate) ask_if: Vec<Option<(usize, usize, bool)>>,
    /// The same for the first option of a question to be offered.
    pub(crate) offer_if: Vec<Option<(usize, usize, bool)>>,
    /// Literals of the condition, then attribute and level wanted, or a preference.
    pub(crate) rules: Vec<ArbitraryRule>,
    /// Levels an attribute.
    pub(crate) attributes: Vec<usize>,
    /// Level a messenger and attribute; `None` is unknown.
    pub(crate) facts: Vec<Vec<Option<usize>>>,
    /// A messenger: question and option that call up a caution and a guide; what else is called up is called up by the next ones.
    pub(crate) extras: Vec<(usize, usize)>,
}

/// One rule of an arbitrary knowledge base.
#[derive(Debug, Clone)]
pub(crate) struct ArbitraryRule {
    /// Question, option, negated; all must hold.
    pub(crate) literals: Vec<(usize, usize, bool)>,
    /// Attribute and level.
    pub(crate) wants: (usize, usize),
    /// A must, or a nice.
    pub(crate) is_must: bool,
}

/// Any small knowledge base.
pub(crate) fn arbitrary_knowledge() -> impl Strategy<Value = ArbitraryKnowledge> {
    let questions = proptest::collection::vec((2_usize..5, any::<bool>()), 2..6);
    let attributes = proptest::collection::vec(2_usize..4, 2..5);
    (questions, attributes, 2_usize..6).prop_flat_map(|(questions, attributes, messengers)| {
        let literal = (0..questions.len(), 0_usize..5, any::<bool>());
        let rule =
            (proptest::collection::vec(literal, 1..3), (0..attributes.len(), 0_usize..4), any::<bool>())
                .prop_map(|(literals, wants, is_must)| ArbitraryRule { literals, wants, is_must });
        let fact = proptest::option::weighted(0.9, 0_usize..4);
        let earlier = |weight| {
            let condition =
                proptest::option::weighted(weight, (0..questions.len(), 0_usize..5, any::<bool>()));
            proptest::collection::vec(condition, questions.len())
        };
        (
            Just(questions.clone()),
            proptest::collection::vec(0_usize..3, questions.len()),
            (earlier(0.4), earlier(0.2)),
            proptest::collection::vec(rule, 1..10),
            Just(attributes.clone()),
            proptest::collection::vec(proptest::collection::vec(fact, attributes.len()), messengers),
            proptest::collection::vec((0..questions.len(), 0_usize..5), messengers),
        )
            .prop_map(|(questions, least, (ask_if, offer_if), rules, attributes, facts, extras)| {
                ArbitraryKnowledge { questions, least, ask_if, offer_if, rules, attributes, facts, extras }
            })
    })
}

impl ArbitraryKnowledge {
    fn is(&self, (question, option, negated): (usize, usize, bool)) -> String {
        let option = option % self.questions[question].0;
        let plain = format!("is(q{question}, o{option})");
        if negated { format!("not({plain})") } else { plain }
    }

    fn questions_file(&self) -> String {
        let mut text = "(format: 1, devices: q0, worries: q0, questions: [".to_owned();
        for (at, (options, several)) in self.questions.iter().enumerate() {
            let least = self.least.get(at).copied().unwrap_or_default().min(*options);
            let about = if at % 3 == 1 { "circumstance" } else { "choice" };
            let choose = if *several { format!("any(min: {least})") } else { "one".into() };
            let condition = |name: &str, conditions: &[Option<(usize, usize, bool)>]| {
                let condition = conditions.get(at).copied().flatten().filter(|(earlier, ..)| *earlier < at);
                condition.map_or(String::new(), |condition| format!("{name}: {},", self.is(condition)))
            };
            let (ask_if, offer_if) =
                (condition("ask_if", &self.ask_if), condition("offer_if", &self.offer_if));
            let option = |option: usize| {
                let offer_if = if option == 0 { offer_if.as_str() } else { "" };
                format!("(id: o{option}, label: \"o{option}\", {offer_if})")
            };
            let options: Vec<String> = (0..*options).map(option).collect();
            text += &format!(
                "(id: q{at}, topic: \"t\", ask: \"a\", why: \"w\", choose: {choose}, about: {about}, {ask_if} options: [{}]),",
                options.join(",")
            );
        }
        text += "], rules: [";
        for (at, rule) in self.rules.iter().enumerate() {
            let literals: Vec<String> = rule.literals.iter().map(|literal| self.is(*literal)).collect();
            let (attribute, level) = rule.wants;
            let level = level % self.attributes[attribute];
            let post = if rule.is_must {
                format!("require: {{a{attribute}: l{level}}}, guards: comfort")
            } else {
                format!("prefer: a{attribute}, enough: l{level}")
            };
            text += &format!("(id: r{at}, when: all([{}]), {post}, because: \"b\"),", literals.join(","));
        }
        text + "], ranking: [preferences, place])"
    }

    /// The condition that calls up the `next` piece of a messenger.
    fn call(&self, messenger: usize, next: usize, negated: bool) -> String {
        let (question, option) = self.extras[messenger];
        self.is(((question + next) % self.questions.len(), option + next, negated))
    }

    /// Messengers in the order of `order`; their ids and places stay.
    fn messengers_file(&self, order: &[usize]) -> String {
        let mut text = "(format: 1, sources: {s: (title: \"s\", date: \"2026\")}, channels: [".to_owned();
        for at in 0..self.facts.len() {
            text += &format!("(id: c{at}, label: \"c\", offer_if: {}),", self.call(at, 2, true));
        }
        text += "], attributes: [";
        let scale = |id: &str, levels: usize| {
            let levels: Vec<String> =
                (0..levels).map(|level| format!("(id: l{level}, label: \"l\")")).collect();
            format!(
                "(id: {id}, label: \"a\", explain: \"e\", levels: [{}], recheck_after: months(12)),",
                levels.join(",")
            )
        };
        for (at, levels) in self.attributes.iter().enumerate() {
            text += &scale(&format!("a{at}"), *levels);
        }
        text += &scale("place", self.facts.len());
        text += "], messengers: [";
        for at in order {
            let mut facts = String::new();
            for (attribute, level) in self.facts[*at].iter().enumerate() {
                let level = level
                    .map_or("unknown".into(), |level| format!("l{}", level % self.attributes[attribute]));
                facts += &format!("a{attribute}: (level: {level}, from: [s]),");
            }
            let [when, needed_if, use_if] = [0, 1, 3].map(|next| self.call(*at, next, false));
            let downloads = format!("downloads: {{o0: [(channel: c{at}, url: \"https://a.b\")]}}");
            text += &format!(
                "(id: m{at}, name: \"m\", summary: \"s\", facts: {{{facts} place: (level: l{at}, from: [s])}}, \
                 links: (home: \"https://a.b\", privacy: \"https://a.b\", documentation: \"https://a.b\", source: \"https://a.b\"), \
                 apps: [(id: x, name: \"x\", {downloads}), (id: y, name: \"y\", why: \"w\", use_if: {use_if}, {downloads})], \
                 cautions: [(id: c, when: {when}, text: \"t\", from: [s])], \
                 guides: [(id: g, title: \"t\", when: {when}, needed_if: {needed_if}, on: [o1], steps: [\"s\"], from: [s])]),"
            );
        }
        text + "])"
    }

    /// The knowledge, with messengers in the order they were made in.
    pub(crate) fn knowledge(&self) -> Knowledge {
        self.in_order(&(0..self.facts.len()).collect::<Vec<_>>())
    }

    /// The knowledge with messengers in another order of the file.
    pub(crate) fn in_order(&self, order: &[usize]) -> Knowledge {
        let files = [
            SourceFile::new("questions.ron", self.questions_file()),
            SourceFile::new("messengers.ron", self.messengers_file(order)),
        ];
        load_files(&files)
    }
}
