//! When a piece of the knowledge shows, as a formula over the answers. Whether its messenger is picked is not in it: that is searched.

use super::condition_index::ConditionIndex;
use super::solver::Literal;
use super::space::Space;
use super::subject::{Needs, Subject};
use crate::knowledge::{Handle, Messenger, OptionIx, Question};

impl Space<'_> {
    /// Whether `subject` shows once `picked` is, if it takes a pick.
    pub(super) fn shows(
        &mut self,
        subject: &Subject,
        picked: Option<Handle<Messenger>>,
        index: &ConditionIndex<'_>,
    ) -> Literal {
        if let Needs::Effect(question, option) = subject.needs {
            return self.matters(question, option, index);
        }
        let condition = self.holds(&subject.condition);
        match picked.and_then(|picked| subject.way(picked)) {
            Some(way) => {
                let way = self.holds(way);
                self.formula.all([condition, way])
            }
            None => condition,
        }
    }

    /// Whether an option is ticked, and something would be otherwise if it were not.
    fn matters(
        &mut self,
        question: Handle<Question>,
        option: OptionIx,
        index: &ConditionIndex<'_>,
    ) -> Literal {
        let ticked = self.tick(question, option);
        if index.is_told_about(question, option) {
            return ticked;
        }
        let mut differences = Vec::new();
        for condition in index.of(question, option) {
            let with = self.holds(condition);
            let without = self.holds_with(condition, &|space, other, at| {
                if (other, at) == (question, option) { space.formula.no() } else { space.tick(other, at) }
            });
            differences.push(self.formula.differ(with, without));
        }
        let any = self.formula.any(differences);
        self.formula.all([ticked, any])
    }
}
