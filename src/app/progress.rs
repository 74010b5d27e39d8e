//! How far long work has come, for a person who waits: a bar on standard error, and nothing in a pipe.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::environment::Environment;

/// A bar; gone when it is dropped.
pub(super) struct Progress(ProgressBar);

impl Progress {
    /// A bar for work whose amount is not known yet.
    pub(super) fn new(environment: &Environment) -> Self {
        let target =
            if environment.has_bars { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let bar = ProgressBar::with_draw_target(Some(0), target);
        let template =
            if environment.stderr_colour { "{bar:40.green} {pos}/{len}" } else { "{bar:40} {pos}/{len}" };
        Self(match ProgressStyle::with_template(template) {
            Ok(style) => bar.with_style(style),
            Err(_) => bar,
        })
    }

    /// A count of what is done, for work that ends when its input does.
    pub(super) fn counter(environment: &Environment) -> Self {
        let bar = Self::new(environment);
        if let Ok(style) = ProgressStyle::with_template("{pos} ({per_sec})") {
            bar.0.set_style(style);
        }
        bar
    }

    /// So much is done of so much.
    pub(super) fn set(&self, done: usize, of: usize) {
        self.0.set_length(u64::try_from(of).unwrap_or_default());
        self.0.set_position(u64::try_from(done).unwrap_or_default());
    }

    /// Does what may write notes, without the bar in between.
    pub(super) fn aside<T>(&self, work: impl FnOnce() -> T) -> T {
        self.0.suspend(work)
    }

    /// So much more is done.
    pub(super) fn add(&self, more: usize) {
        self.0.inc(u64::try_from(more).unwrap_or_default());
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.0.finish_and_clear();
    }
}
