//! An answer sheet in RON.

use ron::value::RawValue;

use super::fields::{Done, Fields, Options};
use crate::load::files::{
    Code, Diagnostic, Diagnostics, Entries, SourceFile, SpannedIdent, Text, document, record,
};

record! {
    /// An answer sheet in RON: each answer is a word or a list of words.
    RonSheet { format: u32, knowledge: Text<'a>, answers: Entries<'a, &'a RawValue>, gave_up: Vec<SpannedIdent<'a>>, done: Done<'a> }
}

/// Reads the fields of a sheet.
pub(super) fn read<'a>(
    file: &'a SourceFile,
    diagnostics: &mut Diagnostics<'a>,
) -> Result<Fields<'a>, Diagnostic> {
    let sheet = document(0, file, |sheet: &RonSheet<'a>| sheet.format)?;
    diagnostics.context(&sheet, SpannedIdent("answers"), None);
    let mut answers = Vec::new();
    for (word, raw) in sheet.answers.unwrap_or_default().0 {
        let text = raw.get_ron();
        if let Ok(words) = ron::from_str::<Options<'a>>(text)
            .or_else(|_| ron::from_str(text).map(|word| Options::from_iter([word])))
        {
            answers.push((word, words));
        } else {
            let help = "write one id, or several in square brackets: `[android, linux]`";
            let span = file.span(text.trim()).unwrap_or(0..0);
            let message = format!("the answer to `{}` cannot be read", word.0);
            diagnostics.at(Code::UnreadableAnswer, span, message, help);
        }
    }
    let (gave_up, done) = (sheet.gave_up.unwrap_or_default(), sheet.done.unwrap_or_default());
    Ok(Fields { hash: sheet.knowledge, answers, gave_up, done })
}
