//! The library in ten lines: the messenger for somebody who has an iPhone and gives nobody a phone number.
//! `cargo run --no-default-features --example recommend`
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use which_messenger::{answers::AnswerSheet, engine::Engine, load};

fn main() -> Result<(), String> {
    let knowledge = load::shipped("en").map_err(|error| error.to_string())?;
    let mut sheet = AnswerSheet::default();
    for (question, options) in [("devices", "iphone"), ("number", "never")] {
        let (question, answer) = load::parse_answer(&knowledge, question, options)?;
        sheet.record(question, answer);
    }
    let engine = Engine::new(&knowledge);
    let pick = engine.assess(&sheet).pick().map(|pick| knowledge.messengers[pick.messenger].name.as_str());
    println!("{}", pick.unwrap_or("no messenger meets everything"));
    Ok(())
}
