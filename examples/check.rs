//! Proves the built-in knowledge in ten lines. `cargo run --release --no-default-features --example check`
#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use std::rc::Rc;

use which_messenger::{load, proof};

fn main() -> Result<(), String> {
    let knowledge = load::shipped("en").map_err(|error| error.to_string())?;
    let budget = proof::Budget { sheets: 1000, is_over: Rc::new(|| false) };
    let proof = proof::prove(&knowledge, &budget, &|_, _| {});
    for failure in &proof.failures {
        println!("{} {}", failure.subject, failure.says);
    }
    println!("{} failures", proof.failures.len());
    Ok(())
}
