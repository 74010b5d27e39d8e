//! `simulate`: the answer sheets of invented people.

use super::Run;
use crate::cli::SimulateArgs;
use crate::error::Error;

/// Writes the sheets.
pub(super) fn simulate(_: &Run<'_>, _: &SimulateArgs) -> Result<u8, Error> {
    Err(Error::Usage("this knowledge holds no estimates of how people answer".into()))
}
