//! Needs files, in RON: what a person's answers post, by the ids of rules, without the answers.

use serde::de::IgnoredAny;

use super::files::{Code, Diagnostic, Diagnostics, FORMAT, SourceFile, SpannedIdent, Text, document, record};
use super::sheet::{Stale, rules};
use crate::answers::Needs;
use crate::knowledge::{Knowledge, OptionSet, Rule};

record! {
    /// A needs file.
    NeedsFile { format: u32, knowledge: Text<'a>, requires: Vec<SpannedIdent<'a>>, gave_up: Vec<SpannedIdent<'a>>, prefers: Vec<SpannedIdent<'a>>, devices: Vec<SpannedIdent<'a>> }
}

record! {
    /// What tells a needs file from an answer sheet.
    Mark { requires: IgnoredAny, prefers: IgnoredAny }
}

/// Needs that were read.
#[derive(Debug)]
pub struct LoadedNeeds {
    /// Those that fit today's knowledge.
    pub needs: Needs,
    /// Set if the file was made with other knowledge.
    pub stale: Option<Stale>,
}

/// Whether a file holds needs, not answers.
pub fn holds_needs(file: &SourceFile) -> bool {
    ron::from_str::<Mark<'_>>(&file.text).is_ok_and(|mark| mark.requires.is_some() || mark.prefers.is_some())
}

/// Reads a needs file.
///
/// # Errors
/// Every error of the file, unless it was made with other knowledge: then what does not fit is left out and reported.
pub fn read_needs(file: &SourceFile, knowledge: &Knowledge) -> Result<LoadedNeeds, Vec<Diagnostic>> {
    let read =
        document(0, file, |read: &NeedsFile<'_>| read.format).map_err(|diagnostic| vec![diagnostic])?;
    let mut diagnostics = Diagnostics::new(0, file);
    diagnostics.context(&read, SpannedIdent("needs"), None);
    let unexpected_fields = diagnostics.into_found();
    let mut diagnostics = Diagnostics::new(0, file);
    let requires = |rule: &Rule| rule.require.is_some();
    let (must, nice) = ("there is no requirement", "there is no preference");
    let mut posted = rules(read.requires.unwrap_or_default(), knowledge, requires, must, &mut diagnostics);
    let given_up = read.gave_up.unwrap_or_default();
    let is_posted = |id: &str| posted.iter().any(|rule| knowledge.rules[*rule].id == id);
    for word in given_up.iter().filter(|word| !is_posted(word.0)) {
        if knowledge.rules.iter().any(|(_, rule)| rule.id == word.0 && requires(rule)) {
            let message = format!("`{}` is given up but not in `requires`", word.0);
            diagnostics.at_ident(Code::NotRequired, *word, message, "add it there, or remove it here");
        }
    }
    let gave_up = rules(given_up, knowledge, requires, must, &mut diagnostics).into_iter().collect();
    let prefers = read.prefers.unwrap_or_default();
    posted.extend(rules(prefers, knowledge, |rule| rule.prefer.is_some(), nice, &mut diagnostics));
    posted.sort();
    posted.dedup();
    let devices = read.devices.map(|words| devices(&words, knowledge, &mut diagnostics));
    let left_out = diagnostics.into_found();
    let is_stale = read.knowledge.is_some_and(|hash| hash.0 != knowledge.hash);
    if !unexpected_fields.is_empty() || (!is_stale && !left_out.is_empty()) {
        return Err(unexpected_fields.into_iter().chain(left_out).collect());
    }
    let devices = devices.filter(|devices| !devices.is_empty());
    Ok(LoadedNeeds {
        needs: Needs { posted, gave_up, devices },
        stale: is_stale.then_some(Stale { left_out }),
    })
}

fn devices(
    words: &[SpannedIdent<'_>],
    knowledge: &Knowledge,
    diagnostics: &mut Diagnostics<'_>,
) -> OptionSet {
    let question = &knowledge.questions[knowledge.devices];
    let mut devices = OptionSet::default();
    for word in words {
        match question.option(word.0) {
            None => {
                diagnostics.unknown(
                    *word,
                    "there is no device",
                    question.options.iter().map(|option| option.id.as_str()),
                );
            }
            Some(option) => devices = devices.iter().chain([option]).collect(),
        }
    }
    devices
}

/// The needs as a file; `sheets` is how many answer sheets would give the same.
pub fn write_needs(knowledge: &Knowledge, needs: &Needs, sheets: Option<u128>) -> String {
    let ids = |posts: &dyn Fn(&Rule) -> bool| {
        let rules = needs.posted.iter().map(|rule| &knowledge.rules[*rule]).filter(|rule| posts(rule));
        rules.map(|rule| rule.id.as_str()).collect::<Vec<_>>().join(", ")
    };
    let requires = ids(&|rule| rule.require.is_some());
    let prefers = ids(&|rule| rule.prefer.is_some());
    let gave_up = needs.gave_up.iter().map(|rule| knowledge.rules[*rule].id.as_str()).collect::<Vec<_>>();
    let gave_up = match gave_up.as_slice() {
        [] => String::new(),
        ids => format!("    gave_up: [{}],\n", ids.join(", ")),
    };
    let devices = needs.devices.map_or_else(String::new, |devices| {
        let ids = knowledge.questions[knowledge.devices].ids(devices).join(", ");
        format!("    devices: [{ids}],\n")
    });
    let sheets = sheets.map_or_else(
        || {
            "    // There are too many answer sheets that would give this same file to count them.\n"
                .to_owned()
        },
        |count| format!("    // Answer sheets that would give this same file (counted exactly): {count}\n"),
    );
    let hash = &knowledge.hash;
    format!(
        "(\n    format: {FORMAT},\n    knowledge: \"{hash}\",\n{sheets}    requires: [{requires}],\n{gave_up}    prefers: [{prefers}],\n{devices})\n"
    )
}
