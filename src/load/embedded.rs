//! The files that are shipped inside the program.

use super::source::SourceFile;

/// `questions.ron` and `messengers.ron`.
pub(super) fn knowledge() -> [SourceFile; 2] {
    [
        SourceFile::new("questions.ron", include_str!("../../questions.ron")),
        SourceFile::new("messengers.ron", include_str!("../../messengers.ron")),
    ]
}

/// The program's own words, by language.
pub(super) const INTERFACE: &[(&str, &str)] = &[("en", include_str!("../../locales/en/interface.ftl"))];

/// The shipped files that belong beside `questions.ron` and `messengers.ron`, each with its path in the project.
pub(super) fn translations() -> Vec<SourceFile> {
    let file =
        |(language, text): &(&str, &str)| SourceFile::new(format!("locales/{language}/interface.ftl"), *text);
    INTERFACE.iter().map(file).collect()
}
