//! What is said, as a report: one model, and one file for each way to write it. Reads an assessment and decides nothing; knows no
//! terminal.

mod block;
mod card;
mod card_text;
mod changes;
mod compare;
mod compose;
mod composer;
mod contacts;
mod criteria;
mod facts;
mod fold;
mod footnotes;
mod grid;
mod group;
mod guides;
mod html;
mod in_use;
mod markdown;
mod others;
mod proof;
mod sentences;
mod setup;
mod show;
mod text;
mod why;
mod wrap;

pub use self::block::{Block, Grid, GridRow, Line, Mark, Report, Signs, Span};
pub use self::card::{Card, NextStep, card};
pub use self::changes::would_change;
pub use self::compare::compose as compare;
pub use self::compose::{brief, compose};
pub use self::contacts::compose as for_contacts;
pub use self::criteria::compose as criteria;
pub use self::facts::text as facts_text;
pub use self::fold::fold;
pub use self::footnotes::facts_and_sources;
pub use self::group::compose as compose_group;
pub use self::guides::compose as guides;
pub use self::html::render as html;
pub use self::in_use::compared_with_now;
pub use self::markdown::render as markdown;
pub use self::others::why_and_why_not;
pub use self::proof::text as proof_text;
pub use self::show::compose as show;
pub use self::text::{Paint, render as text};
