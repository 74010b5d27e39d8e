//! The files that are shipped inside the program. A further language is one folder in `locales` and one line here.

use super::files::SourceFile;

/// `questions.ron` and `messengers.ron`.
pub(super) fn knowledge() -> [SourceFile; 2] {
    [
        SourceFile::new("questions.ron", include_str!("../../questions.ron")),
        SourceFile::new("messengers.ron", include_str!("../../messengers.ron")),
    ]
}

/// The same two, read and resolved by `build.rs`.
pub(super) const RESOLVED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.postcard"));

/// How people answer, as is estimated.
pub(super) const POPULATION: &str = include_str!("../../population.ron");

/// The files of one language.
pub(super) struct Language {
    /// Its tag, which is the name of its folder.
    pub(super) tag: &'static str,
    /// The program's own words.
    pub(super) interface: &'static str,
    /// The translated knowledge; English stands beside its ids and has none.
    pub(super) knowledge: Option<&'static str>,
}

macro_rules! shipped {
    ($path:literal) => {
        include_str!(concat!("../../locales/", $path))
    };
}

/// The languages, English first: what another one lacks is said in English.
pub(super) const LANGUAGES: &[Language] = &[
    Language { tag: "en", interface: shipped!("en/interface.ftl"), knowledge: None },
    Language {
        tag: "nl",
        interface: shipped!("nl/interface.ftl"),
        knowledge: Some(shipped!("nl/knowledge.ftl")),
    },
];

/// The shipped files that belong beside `questions.ron` and `messengers.ron`, each with its path in the project.
pub(super) fn translations() -> Vec<SourceFile> {
    let files = LANGUAGES.iter().flat_map(|language| {
        let named = [("interface", Some(language.interface)), ("knowledge", language.knowledge)];
        named.map(|(name, text)| Some(SourceFile::new(format!("locales/{}/{name}.ftl", language.tag), text?)))
    });
    files.flatten().collect()
}
