//! The files that are shipped inside the program, and what `build.rs` made of them. A further language is one folder in `locales` and
//! its tag here.

use super::files::SourceFile;

/// `questions.ron` and `messengers.ron`.
pub(super) fn knowledge() -> [SourceFile; 2] {
    [
        SourceFile::new("questions.ron", include_str!("../../questions.ron")),
        SourceFile::new("messengers.ron", include_str!("../../messengers.ron")),
    ]
}

/// The two files, read and resolved.
pub(super) const RESOLVED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/knowledge.postcard"));

/// Its ids.
pub(super) const IDS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/ids.postcard"));

/// How people answer, as is estimated.
pub(super) const POPULATION: &str = include_str!("../../population.ron");

/// What belongs to a language, by its tag, which is the name of its folder. Lists of their own, so that a program that never reads a
/// translation need not carry it.
type ByTag<T> = &'static [(&'static str, &'static T)];

/// The program's own words in English: what another language lacks is said in it.
pub(super) const ENGLISH: &str = include_str!("../../locales/en/interface.ftl");

macro_rules! languages {
    ($($tag:literal),+) => {
        /// The program's own words, English first.
        const INTERFACES: ByTag<str> = &[
            ("en", ENGLISH),
            $(($tag, include_str!(concat!("../../locales/", $tag, "/interface.ftl"))),)+
        ];

        /// The translated knowledge. English stands beside its ids and needs none.
        const TRANSLATIONS: ByTag<str> =
            &[$(($tag, include_str!(concat!("../../locales/", $tag, "/knowledge.ftl")))),+];

        /// The texts of the translated knowledge, one behind the other.
        const TEXTS: ByTag<[u8]> =
            &[$(($tag, include_bytes!(concat!(env!("OUT_DIR"), "/texts.", $tag, ".postcard")))),+];
    };
}

languages!["nl"];

fn of<T: ?Sized>(all: ByTag<T>, tag: &str) -> Option<&'static T> {
    all.iter().find(|(known, _)| *known == tag).map(|(_, found)| *found)
}

/// The tags of the languages.
pub(super) fn tags() -> impl Iterator<Item = &'static str> {
    INTERFACES.iter().map(|(tag, _)| *tag)
}

/// The program's own words in a language.
pub(super) fn interface(tag: &str) -> Option<SourceFile> {
    of(INTERFACES, tag).map(|text| SourceFile::new(format!("locales/{tag}/interface.ftl"), text))
}

/// The knowledge in a language.
pub(super) fn translation(tag: &str) -> Option<SourceFile> {
    of(TRANSLATIONS, tag).map(|text| SourceFile::new(format!("locales/{tag}/knowledge.ftl"), text))
}

/// The texts of the knowledge in a language, as they are visited.
pub(super) fn texts(tag: &str) -> Option<&'static [u8]> {
    of(TEXTS, tag)
}

/// The shipped files that belong beside `questions.ron` and `messengers.ron`, each with its path in the project.
pub(super) fn translations() -> Vec<SourceFile> {
    tags().flat_map(|tag| [interface(tag), translation(tag)]).flatten().collect()
}
