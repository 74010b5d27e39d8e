//! What was said and answered so far, as it stands above a prompt: never an answer that no longer holds.

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    /// The prompt that it answers; none for a note.
    key: Option<usize>,
    /// Whether it was said behind the result.
    is_late: bool,
    /// Whether it need not stay once it has been read.
    is_remark: bool,
    lines: Vec<String>,
}

/// What was said and answered, in the order of saying.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Record {
    said: Vec<Said>,
    /// The entries that had been there when a prompt was shown last.
    seen: usize,
    is_behind_result: bool,
}

impl Record {
    /// A question comes: from its own entry on nothing holds any longer.
    pub(super) fn at_question(&mut self, key: usize) {
        self.is_behind_result = false;
        // What was said before the first question has been read.
        if self.said.iter().all(|said| said.key.is_none() && !said.is_late) {
            self.said.drain(..self.seen.min(self.said.len()));
            self.seen = 0;
        }
        if let Some(at) = self.said.iter().position(|said| said.key == Some(key)) {
            let new = self.said.split_off(self.seen.max(at).min(self.said.len()));
            self.said.truncate(at);
            self.seen = at;
            self.said.extend(new);
        }
    }

    /// Something is asked again: remarks that have been read go.
    pub(super) fn forget_remarks(&mut self) {
        let new = self.said.split_off(self.seen.min(self.said.len()));
        self.said.retain(|said| !said.is_remark);
        self.seen = self.said.len();
        self.said.extend(new);
    }

    /// The result comes: what it says now, the record need not say; what was said behind it stays.
    pub(super) fn at_result(&mut self) {
        let seen = self.said.iter().take(self.seen).filter(|said| said.is_late).count();
        let is_new = |at: usize| at >= self.seen;
        let said = std::mem::take(&mut self.said);
        let kept = said.into_iter().enumerate().filter(|(at, said)| said.is_late || is_new(*at));
        self.said = kept.map(|(_, said)| said).filter(|said| said.key.is_none()).collect();
        self.seen = seen.min(self.said.len());
        self.is_behind_result = true;
    }

    /// Notes what was said, or what was answered to a prompt.
    pub(super) fn add(&mut self, key: Option<usize>, lines: Vec<String>) {
        self.said.push(Said { key, is_late: self.is_behind_result, is_remark: false, lines });
    }

    /// Notes what need not stay once it has been read.
    pub(super) fn remark(&mut self, lines: Vec<String>) {
        self.said.push(Said { key: None, is_late: self.is_behind_result, is_remark: true, lines });
    }

    /// All lines.
    pub(super) fn lines(&self) -> Vec<String> {
        self.said.iter().flat_map(|said| said.lines.clone()).collect()
    }

    /// How many of the last lines have not stood above a prompt yet.
    pub(super) fn fresh(&self) -> usize {
        self.said.iter().skip(self.seen).filter(|said| said.key.is_none()).map(|said| said.lines.len()).sum()
    }

    /// What is there has been seen.
    pub(super) fn mark_seen(&mut self) {
        self.seen = self.said.len();
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        *self = Self::default();
    }
}

#[cfg(test)]
mod tests {
    use super::Record;

    fn record(entries: &[(Option<usize>, &str)]) -> Record {
        let mut record = Record::default();
        for (key, line) in entries {
            record.add(*key, vec![(*line).to_owned()]);
            record.mark_seen();
        }
        record
    }

    #[test]
    fn a_question_that_is_asked_again_takes_away_its_answer_and_all_that_came_after() {
        let mut record =
            record(&[(Some(0), "zero"), (Some(1), "one"), (None, "Briar is ruled out"), (Some(2), "two")]);
        record.at_question(1);
        assert_eq!(record.lines(), ["zero"]);
        record.at_question(7);
        assert_eq!(record.lines(), ["zero"]);
    }

    #[test]
    fn a_note_that_nobody_has_seen_yet_outlives_the_answer_before_it() {
        let mut record = record(&[(Some(0), "zero"), (Some(1), "one")]);
        record.add(None, vec!["not that".to_owned()]);
        assert_eq!(record.fresh(), 1);
        record.at_question(1);
        assert_eq!(record.lines(), ["zero", "not that"]);
    }

    #[test]
    fn the_result_takes_the_place_of_the_answers_and_keeps_what_was_said_behind_it() {
        let mut record = record(&[(Some(0), "zero"), (None, "Briar is ruled out")]);
        record.at_result();
        assert!(record.lines().is_empty());
        record.add(None, vec!["Kept.".to_owned()]);
        record.mark_seen();
        record.remark(vec!["Your answers are as they were.".to_owned()]);
        assert_eq!(record.lines(), ["Kept.", "Your answers are as they were."]);
        record.forget_remarks();
        record.at_result();
        assert_eq!(record.fresh(), 1, "nobody has read it yet");
        record.mark_seen();
        record.forget_remarks();
        assert_eq!(record.lines(), ["Kept."]);
        record.at_question(0);
        record.add(Some(0), vec!["zero again".to_owned()]);
        record.mark_seen();
        record.at_result();
        assert_eq!(record.lines(), ["Kept."]);
    }
}
