//! Two versions with what differs between them, and knowledge in which some of it is taken back.

use std::collections::BTreeSet;

use super::assemble::assemble;
use super::difference::{Difference, Unit, differences, leading_atoms};
use super::ground::Ground;
use crate::answers::AnswerSheet;
use crate::engine::Engine;
use crate::knowledge::{Handle, Knowledge, OptionIx, Question};

/// Two versions and what differs between them.
#[derive(Debug)]
pub struct Merge<'k> {
    ground: Ground<'k>,
    differences: Vec<Difference>,
}

impl<'k> Merge<'k> {
    /// Brings two versions together.
    ///
    /// # Errors
    /// Why that cannot be done.
    pub fn of(old: &'k Knowledge, new: &'k Knowledge) -> Result<Self, String> {
        let ground = Ground::of(old, new)?;
        Ok(Self { differences: differences(&ground), ground })
    }

    /// What both versions can be asked.
    pub(super) fn ground(&self) -> &Ground<'k> {
        &self.ground
    }

    /// What could change a pick.
    pub(super) fn differences(&self) -> &[Difference] {
        &self.differences
    }

    /// For each condition that leads to a difference, what it names.
    pub(super) fn leading_atoms(&self) -> Vec<Vec<(Handle<Question>, OptionIx)>> {
        leading_atoms(&self.ground, &self.differences)
    }

    /// Who the older and the newer version pick by a sheet of the common questions; `None` is a conflict.
    pub fn picks(&self, sheet: &AnswerSheet) -> [Option<&'k str>; 2] {
        self.ground.picks(sheet)
    }

    /// Who is picked if these differences are taken back in the newer version.
    pub(super) fn pick_without(&self, taken_back: &BTreeSet<usize>, sheet: &AnswerSheet) -> Option<String> {
        let units: BTreeSet<&Unit> =
            taken_back.iter().filter_map(|at| self.differences.get(*at)).map(|row| &row.unit).collect();
        let knowledge = assemble(&self.ground, &units);
        Engine::new(&knowledge).winner(sheet).map(|pick| knowledge.messengers[pick].id.clone())
    }

    /// Whether taking back everything gives the older version and taking back nothing the newer one, judged by one sheet.
    pub fn is_faithful(&self, sheet: &AnswerSheet) -> bool {
        let all: BTreeSet<usize> = (0..self.differences.len()).collect();
        let [old, new] = self.picks(sheet);
        self.pick_without(&all, sheet).as_deref() == old
            && self.pick_without(&BTreeSet::new(), sheet).as_deref() == new
    }

    /// Every common question with the number of its options.
    pub fn questions(&self) -> impl Iterator<Item = (Handle<Question>, u8)> + '_ {
        self.ground.questions()
    }
}
