//! How people answer, in RON: shares of options, and what goes with what.

use super::embedded;
use super::files::{Code, Diagnostic, Diagnostics, Entries, SourceFile, SpannedIdent, document, record};
use crate::knowledge::{Handle, Knowledge, OptionIx, Question};
use crate::population::{Population, Tendency};

/// Numbers by option, by question.
type Numbers<'a> = Entries<'a, Entries<'a, f64>>;

record! {
    /// A file of how people answer.
    PopulationFile { format: u32, shares: Numbers<'a>, tendencies: Vec<TendencyRecord<'a>> }
}

record! {
    /// What goes with some answers.
    TendencyRecord { is: Entries<'a, Vec<SpannedIdent<'a>>>, odds: Numbers<'a> }
}

/// The shipped estimates, as far as they name what this knowledge has: other knowledge has other questions.
pub fn shipped_population(knowledge: &Knowledge) -> Population {
    let file = SourceFile::new("population.ron", embedded::POPULATION);
    resolve(&file, knowledge, false).unwrap_or_else(|_| Population::even(knowledge))
}

/// The same, if this knowledge has everything that they name: else they would say nothing of it.
pub fn fitting_population(knowledge: &Knowledge) -> Option<Population> {
    resolve(&SourceFile::new("population.ron", embedded::POPULATION), knowledge, true).ok()
}

/// Reads how people answer.
///
/// # Errors
/// Every error of the file.
pub fn population(file: &SourceFile, knowledge: &Knowledge) -> Result<Population, Vec<Diagnostic>> {
    resolve(file, knowledge, true)
}

fn resolve(file: &SourceFile, knowledge: &Knowledge, is_strict: bool) -> Result<Population, Vec<Diagnostic>> {
    let read =
        document(0, file, |read: &PopulationFile<'_>| read.format).map_err(|diagnostic| vec![diagnostic])?;
    let mut names = Names { knowledge, diagnostics: Diagnostics::new(0, file), is_strict };
    names.diagnostics.context(&read, SpannedIdent("population"), None);
    let mut population = Population::even(knowledge);
    for (word, options) in read.shares.unwrap_or_default().0 {
        let Some(question) = names.question(word) else { continue };
        let shares = names.numbers(question, options, 0.0..=100.0).into_iter();
        population.set(question, shares.map(|(option, percent)| (option, percent / 100.0)));
    }
    for record in read.tendencies.unwrap_or_default() {
        names.diagnostics.context(&record, SpannedIdent("tendencies"), None);
        let mut tendency = Tendency::default();
        for (word, options) in record.is.unwrap_or_default().0 {
            let Some(question) = names.question(word) else { continue };
            let options = options.into_iter().filter_map(|option| names.option(question, option)).collect();
            tendency.is.push((question, options));
        }
        for (word, options) in record.odds.unwrap_or_default().0 {
            let Some(question) = names.question(word) else { continue };
            let odds = names.numbers(question, options, 0.0..=1_000_000.0).into_iter();
            tendency.odds.extend(odds.map(|(option, odds)| (question, option, odds)));
        }
        population.add(tendency);
    }
    let found = names.diagnostics.into_found();
    if is_strict && !found.is_empty() { Err(found) } else { Ok(population) }
}

/// What words stand for.
struct Names<'n, 'k> {
    knowledge: &'k Knowledge,
    diagnostics: Diagnostics<'n>,
    is_strict: bool,
}

impl Names<'_, '_> {
    fn question(&mut self, word: SpannedIdent<'_>) -> Option<Handle<Question>> {
        let question = self.knowledge.question(word.0);
        if question.is_none() && self.is_strict {
            let known = self.knowledge.questions.iter().map(|(_, row)| row.id.as_str());
            self.diagnostics.unknown(word, "there is no question", known);
        }
        question
    }

    fn option(&mut self, question: Handle<Question>, word: SpannedIdent<'_>) -> Option<OptionIx> {
        let row = &self.knowledge.questions[question];
        let option = row.option(word.0);
        if option.is_none() && self.is_strict {
            let lacking = format!("question `{}` has no option", row.id);
            self.diagnostics.unknown(word, &lacking, row.options.iter().map(|option| option.id.as_str()));
        }
        option
    }

    /// Numbers by option, each within a range.
    fn numbers(
        &mut self,
        question: Handle<Question>,
        options: Entries<'_, f64>,
        range: std::ops::RangeInclusive<f64>,
    ) -> Vec<(OptionIx, f64)> {
        let mut numbers = Vec::new();
        for (word, number) in options.0 {
            let Some(option) = self.option(question, word) else { continue };
            if !range.contains(&number) {
                let message = format!("`{}` is {number}", word.0);
                let help = format!("write a number from {} to {}", range.start(), range.end());
                self.diagnostics.at_ident(Code::NumberOutOfRange, word, message, help);
            }
            numbers.push((option, number));
        }
        numbers
    }
}
