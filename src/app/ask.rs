//! Asking the person: which asker, and what its ends mean for the run.

use std::io;

use super::output;
use super::surroundings::{Manner, Surroundings};
use crate::answers::AnswerSheet;
use crate::error::Error;
use crate::knowledge::Knowledge;
use crate::terminal::{self, Plain};
use crate::wizard::{Ending, Stop, conduct};
use crate::words::Words;

/// Asks what `before` leaves open.
pub(super) fn ask(
    knowledge: &Knowledge,
    words: &Words,
    before: AnswerSheet,
    surroundings: &Surroundings,
) -> Result<AnswerSheet, Error> {
    terminal::guard();
    let ending = match surroundings.manner {
        Manner::Keys => {
            conduct(knowledge, words, before, terminal::with_keys(words, surroundings.look).as_mut())
        }
        Manner::Plain | Manner::PlainForSmall => {
            if surroundings.manner == Manner::PlainForSmall {
                output::complain(&words.say("small-window"));
            }
            let mut plain = Plain::new(io::stdin().lock(), io::stderr(), words);
            conduct(knowledge, words, before, &mut plain)
        }
    };
    match ending {
        Ok(Ending::Answered(sheet)) => Ok(sheet),
        Ok(Ending::Left) => Err(Error::Left(words.say("left"))),
        Err(Stop::InputEnded) => Err(Error::Left(words.say("input-ended"))),
        Err(Stop::Interrupted) => {
            output::complain(&words.say("stopped"));
            Err(Error::Interrupted)
        }
        Err(Stop::Broken(source)) => {
            Err(Error::Io { doing: "cannot ask on", path: Some("/dev/tty".into()), source })
        }
    }
}
