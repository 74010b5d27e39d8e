//! The ids that may stand on a command line: what a shell completes.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::Knowledge;

/// The ids of the knowledge, without anything that is said of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Ids {
    /// Messengers, in the order of the file.
    pub messengers: Vec<String>,
    /// Guides, each once, in alphabetical order: several messengers have guides of one name.
    pub guides: Vec<String>,
    /// The person's own devices.
    pub devices: Vec<String>,
    /// Questions with their options.
    pub questions: Vec<(String, Vec<String>)>,
    /// Rules.
    pub rules: Vec<String>,
}

impl Knowledge {
    /// Its ids.
    pub fn ids(&self) -> Ids {
        let options =
            |handle| self.questions[handle].options.iter().map(|option| option.id.clone()).collect();
        let guides: BTreeSet<String> = self.guides.iter().map(|(_, guide)| guide.id.clone()).collect();
        Ids {
            messengers: self.messengers.iter().map(|(_, row)| row.id.clone()).collect(),
            guides: guides.into_iter().collect(),
            devices: options(self.devices),
            questions: self
                .questions
                .iter()
                .map(|(at, question)| (question.id.clone(), options(at)))
                .collect(),
            rules: self.rules.iter().map(|(_, row)| row.id.clone()).collect(),
        }
    }
}
