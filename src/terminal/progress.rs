//! The progress bar: indicatif's, drawn into a string so that it becomes a line of our frame.

use std::io;
use std::sync::{Arc, Mutex};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle, TermLike};

/// A terminal that only remembers the line written to it.
#[derive(Debug, Clone, Default)]
struct Page(Arc<Mutex<String>>);

impl TermLike for Page {
    fn width(&self) -> u16 {
        80
    }

    fn move_cursor_up(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_down(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_right(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn move_cursor_left(&self, _: usize) -> io::Result<()> {
        Ok(())
    }

    fn write_line(&self, line: &str) -> io::Result<()> {
        self.write_str(line)
    }

    fn write_str(&self, text: &str) -> io::Result<()> {
        if let Ok(mut page) = self.0.lock() {
            page.push_str(text);
        }
        Ok(())
    }

    fn clear_line(&self) -> io::Result<()> {
        if let Ok(mut page) = self.0.lock() {
            page.clear();
        }
        Ok(())
    }

    fn flush(&self) -> io::Result<()> {
        Ok(())
    }
}

/// `[####......]` for `done` of `of`.
pub(super) fn bar(done: usize, of: usize) -> String {
    let page = Page::default();
    let target = ProgressDrawTarget::term_like(Box::new(page.clone()));
    let bar = ProgressBar::with_draw_target(u64::try_from(of).ok(), target);
    if let Ok(style) = ProgressStyle::with_template("[{bar:20}]") {
        bar.set_style(style.progress_chars("#.."));
    }
    bar.set_position(u64::try_from(done).unwrap_or(u64::MAX));
    bar.abandon();
    // How often indicatif draws depends on the clock; what it drew last counts.
    page.0
        .lock()
        .ok()
        .and_then(|page| page.rfind('[').and_then(|at| page.get(at..)).map(|bar| bar.trim().to_owned()))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::bar;

    #[test]
    fn the_bar_fills_from_left_to_right() {
        assert_eq!(bar(0, 10), "[....................]");
        assert_eq!(bar(5, 10), "[##########..........]");
        assert_eq!(bar(10, 10), "[####################]");
    }
}
