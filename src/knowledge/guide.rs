//! Setup instructions: a messenger's own, or for several.

use serde::{Deserialize, Serialize};

use super::{Condition, Handle, Messenger, OptionIx, Sources};

/// Setup instructions on one topic.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct Guide {
    /// Its id in `messengers.ron`.
    pub id: String,
    /// Whose it is.
    pub scope: Scope,
    /// What it does.
    pub title: String,
    /// Whether it is shown before the recommendation, and in a conflict too.
    pub is_first: bool,
    /// The app it is for, by its place among the messenger's; `None` if for every app.
    pub app: Option<usize>,
    /// For whom it is worth doing.
    pub when: Condition,
    /// When the person's answers demand it.
    pub needed_if: Option<Condition>,
    /// Platforms on which the steps are done: options of the devices question.
    pub on: Vec<OptionIx>,
    /// Worries it answers: options of the worries question.
    pub against: Vec<OptionIx>,
    /// What to do, one action a step.
    pub steps: Vec<Step>,
    /// Further steps that can be left out.
    pub optional: Vec<Step>,
    /// Who can help further.
    pub help: Option<String>,
    /// At least one.
    pub from: Sources,
}

/// Whose a guide is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Scope {
    /// One messenger's own.
    Own(Handle<Messenger>),
    /// For every messenger.
    #[default]
    Everybody,
    /// For some messengers.
    Some(Vec<Handle<Messenger>>),
}

impl Guide {
    /// Whether it is for people who get this messenger.
    pub fn is_for(&self, messenger: Handle<Messenger>) -> bool {
        match &self.scope {
            Scope::Own(own) => *own == messenger,
            Scope::Everybody => true,
            Scope::Some(messengers) => messengers.contains(&messenger),
        }
    }

    /// The messenger whose own it is.
    pub fn messenger(&self) -> Option<Handle<Messenger>> {
        match self.scope {
            Scope::Own(own) => Some(own),
            Scope::Everybody | Scope::Some(_) => None,
        }
    }

    /// Every condition on which it hangs whether it is shown, and what of it.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        let steps = self.all_steps().map(|step| &step.when);
        [&self.when].into_iter().chain(&self.needed_if).chain(steps)
    }

    /// Whether anything of it hangs on the person's devices.
    pub fn is_for_devices(&self) -> bool {
        !self.on.is_empty() || self.all_steps().any(|step| !step.on.is_empty())
    }

    /// All its steps by their places: those that can be left out come last.
    pub fn all_steps(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().chain(&self.optional)
    }
}

/// One step of a guide.
#[derive(Debug, Serialize, Deserialize)]
pub struct Step {
    /// What to do. Menu labels stand between `**`.
    pub text: String,
    /// On which platforms: options of the devices question; on all if none is named.
    pub on: Vec<OptionIx>,
    /// For whom.
    pub when: Condition,
    /// With which messengers; with all if none is named.
    pub messengers: Vec<Handle<Messenger>>,
}
