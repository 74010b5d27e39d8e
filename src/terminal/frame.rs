//! A prompt as lines for a window: pure, so that every size can be tested without a terminal.

use console::{measure_text_width, truncate_str};

use super::progress::bar;
use super::theme::PromptTheme;
use super::width::{first_line, height, usable, wrap};
use crate::locale::Words;
use crate::wizard::{Address, Choice, Prompt};

/// Below this width there is no bar, no number and no indentation to spare.
const NARROW: usize = 24;
/// Below this width the bar gives way to its words.
const BAR_FROM: usize = 60;
/// The fewest rows for options before the rest of the frame gives way.
const FEWEST: usize = 4;

/// Where the person is in a prompt.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[expect(clippy::struct_excessive_bools, reason = "facts that do not hang together")]
pub(super) struct State {
    /// The active row.
    pub(super) at: usize,
    /// A tick a row; empty where one row is chosen.
    pub(super) ticked: Vec<bool>,
    /// Whether the help is open.
    pub(super) help: bool,
    /// Lines scrolled within the active row or the help.
    pub(super) scroll: usize,
    /// The first digit of a number that may become longer.
    pub(super) typed: Option<usize>,
    /// Whether a row was looked at: moved to, typed, or shown long enough.
    pub(super) is_looked_at: bool,
    /// Whether the next `x` clears everything.
    pub(super) is_vanishing: bool,
    /// Whether one `x` is enough for that.
    pub(super) is_discreet: bool,
    /// Said once, in place of the keys.
    pub(super) message: Option<String>,
}

/// A frame, and how far its active part can still be scrolled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Frame {
    /// At most as many as the window has rows, none wider than the window.
    pub(super) lines: Vec<String>,
    /// Lines of the active row, or of the help, below what is shown.
    pub(super) below: usize,
}

/// Lays `prompt` out for a window of `rows` and `columns`; as much of the `record` of what was said and answered before stands
/// above it as there is room for.
pub(super) fn lay_out(
    prompt: &Prompt,
    state: &State,
    (record, fresh): (&[String], usize),
    (rows, columns): (usize, usize),
    theme: PromptTheme,
    words: &Words,
) -> Frame {
    let painter = Painter { prompt, state, width: usable(columns), theme, words };
    let (body, active) = if state.help { painter.help() } else { painter.rows() };
    let mut frame = Frame::default();
    for thrift in 0..=Painter::THRIFTIEST {
        let foot = painter.foot(thrift);
        let below = painter.head(thrift);
        let free = rows.saturating_sub(height(&below, columns) + foot.len());
        // What has just been said is seen, even if the rows have to scroll.
        let fresh = fresh.min(rows / 4);
        let last = |count: usize| record.iter().skip(record.len().saturating_sub(count)).cloned();
        let mut is_whole = true;
        let above: Vec<String> = match &prompt.card {
            Some(card) if !state.help => {
                // The card gets what the menu leaves. If that is less than half of the window, the menu scrolls.
                let left = free.saturating_sub(body.len() + fresh);
                let most = (rows * 2 / 3).min(free.saturating_sub(FEWEST + 1 + fresh));
                let room = if left < rows / 2 { left.max(most) } else { left };
                let text = card.text(painter.width, room, theme.paint());
                is_whole = text == card.text(painter.width, usize::MAX, theme.paint());
                text.lines().map(str::to_owned).chain(last(fresh)).collect()
            }
            _ => last(free.saturating_sub(body.len()).max(fresh)).collect(),
        };
        let room = free.saturating_sub(height(&above, columns));
        let is_enough = if prompt.card.is_some() {
            (is_whole && room >= body.len()) || thrift >= Painter::THRIFTY_CARD
        } else {
            room >= body.len().min(FEWEST.max(active.1 - active.0).min(rows / 2 + 1))
        };
        if is_enough || thrift == Painter::THRIFTIEST {
            let head = above.into_iter().chain(below).collect();
            frame = painter.assemble(head, &body, active, foot, room.max(1), rows);
            break;
        }
    }
    frame.lines.truncate(rows.max(1));
    for line in &mut frame.lines {
        // An address is never cut: the terminal breaks it.
        if measure_text_width(line) > painter.width && !line.contains("https://") {
            *line = truncate_str(line, painter.width, "").into_owned();
        }
    }
    frame
}

/// Whether the pick so far can be looked at from here: from questions, which leave a line behind.
pub(super) fn is_question(prompt: &Prompt) -> bool {
    !prompt.topic.is_empty()
}

struct Painter<'p> {
    prompt: &'p Prompt,
    state: &'p State,
    width: usize,
    theme: PromptTheme,
    words: &'p Words,
}

impl Painter<'_> {
    /// 0 shows everything; then progress, blank lines, all but one line of keys, the rest of the question, and all but the rows go.
    const THRIFTIEST: usize = 5;
    /// With this much thrift a menu under a card may scroll, and the card leave out what matters least.
    const THRIFTY_CARD: usize = 3;

    fn head(&self, thrift: usize) -> Vec<String> {
        let mut head = Vec::new();
        if thrift < 2 {
            head.push(String::new());
        }
        if let Some(progress) = self.prompt.progress.as_ref().filter(|_| thrift == 0) {
            let with_bar = format!("{}  {}", progress.text, bar(progress.done, progress.of));
            let fits = self.width + 1 >= BAR_FROM && measure_text_width(&with_bar) <= self.width;
            let text = if fits { &with_bar } else { &progress.text };
            head.extend(wrap(text, "", "", self.width));
            head.push(String::new());
        }
        if thrift < Self::THRIFTIEST && (self.prompt.card.is_none() || self.state.help || thrift == 0) {
            let (first, rest) = if self.width < NARROW { ("", "") } else { ("? ", "  ") };
            let question = wrap(&self.prompt.ask, first, rest, self.width);
            let keep = if thrift < 4 { question.len() } else { 1 };
            head.extend(question.iter().take(keep).map(|line| self.theme.question(line)));
        }
        if let Some(hint) = self.prompt.hint.as_ref().filter(|_| thrift < 4) {
            let inset = if self.width < NARROW { "" } else { "  " };
            head.extend(wrap(hint, inset, inset, self.width));
        }
        if thrift < 4 {
            head.extend(self.prompt.addresses.iter().flat_map(|address| self.address(address)));
        }
        if thrift < 2 && self.prompt.card.is_none() {
            head.push(String::new());
        }
        head
    }

    /// An address behind its label where both fit on a line; it is never cut.
    fn address(&self, Address { label, url }: &Address) -> Vec<String> {
        let inset = if self.width < NARROW { "" } else { "  " };
        let line = format!("{inset}{label}: {url}");
        if measure_text_width(&line) <= self.width {
            return vec![line];
        }
        let mut lines = wrap(label, inset, inset, self.width);
        let indented = format!("{inset}{url}");
        lines.push(if measure_text_width(&indented) <= self.width { indented } else { url.clone() });
        lines
    }

    /// The rows of a menu side by side, where that saves room for the card above it.
    fn side_by_side(&self) -> Option<(Vec<String>, (usize, usize))> {
        const COLUMN: usize = 39;
        let rows = &self.prompt.rows;
        let digits = rows.len().to_string().len();
        let cells: Vec<String> = rows
            .iter()
            .enumerate()
            .map(|(at, row)| {
                let text = format!("{:>digits$}  {}", at + 1, row.label);
                self.theme.row(&text, None, at == self.state.at)
            })
            .collect();
        let fits = cells.iter().all(|cell| measure_text_width(cell) < COLUMN);
        if self.prompt.card.is_none() || self.width < 2 * COLUMN || !fits {
            return None;
        }
        let height = cells.len().div_ceil(2);
        let (left, right) = cells.split_at_checked(height)?;
        let lines = left.iter().enumerate().map(|(at, cell)| match right.get(at) {
            None => cell.clone(),
            Some(other) => {
                let gap = " ".repeat(COLUMN.saturating_sub(measure_text_width(cell)));
                format!("{cell}{gap}{other}")
            }
        });
        let active = self.state.at % height.max(1);
        Some((lines.collect(), (active, active + 1)))
    }

    /// The rows, and from which line to which the active one reaches.
    fn rows(&self) -> (Vec<String>, (usize, usize)) {
        if let Some(laid_out) = self.side_by_side() {
            return laid_out;
        }
        let mut lines: Vec<String> = Vec::new();
        let mut active = (0, 1);
        let digits = self.prompt.rows.len().to_string().len();
        for (at, row) in self.prompt.rows.iter().enumerate() {
            let is_active = at == self.state.at;
            let ticked = self.state.ticked.get(at).copied();
            let start = lines.len();
            let number = if self.width < NARROW { String::new() } else { format!("{:>digits$}  ", at + 1) };
            let lead = 2 + if ticked.is_some() { 4 } else { 0 };
            let indent = " ".repeat(number.len());
            let text = wrap(&row.label, "", "", self.width.saturating_sub(lead + number.len()));
            for (nth, line) in text.iter().enumerate() {
                lines.push(if nth == 0 {
                    self.theme.row(&format!("{number}{line}"), ticked, is_active)
                } else {
                    format!("{}{indent}{line}", " ".repeat(lead))
                });
            }
            if is_active {
                let inset =
                    if self.width < NARROW { String::new() } else { " ".repeat(lead + number.len() + 2) };
                lines.extend(row.more.iter().flat_map(|more| wrap(more, &inset, &inset, self.width)));
                active = (start, lines.len());
            }
        }
        (lines, active)
    }

    fn help(&self) -> (Vec<String>, (usize, usize)) {
        let mut lines = Vec::new();
        let keys = match self.prompt.choice {
            Choice::One { .. } => self.words.say("keys-one"),
            Choice::Any { .. } => self.words.say("keys-any"),
        };
        let for_questions = is_question(self.prompt).then(|| self.words.say("keys-question"));
        for paragraph in self.prompt.help.iter().chain([&keys]).chain(&for_questions) {
            if !lines.is_empty() {
                lines.push(String::new());
            }
            let inset = if self.width < NARROW { "" } else { "  " };
            lines.extend(wrap(paragraph, inset, inset, self.width));
        }
        let all = lines.len();
        (lines, (0, all))
    }

    fn foot(&self, thrift: usize) -> Vec<String> {
        if thrift == Self::THRIFTIEST {
            return Vec::new();
        }
        let ticks = self.state.ticked.iter().filter(|ticked| **ticked).count();
        let hint = match (&self.state.message, self.state.help, &self.prompt.choice) {
            (Some(message), ..) => message.clone(),
            (None, true, _) => self.words.say("hint-help"),
            (None, false, Choice::One { .. }) => self.words.say("hint-one"),
            (None, false, Choice::Any { .. }) => self.words.fill("hint-any", &[("count", ticks.into())]),
        };
        let is_plain_hint = self.state.message.is_none() && !self.state.help;
        let peek = (is_plain_hint && is_question(self.prompt)).then(|| self.words.say("hint-peek"));
        let quick = self.state.is_discreet && self.state.ticked.is_empty();
        let quick = (is_plain_hint && quick).then(|| self.words.say("hint-vanish"));
        let hint = [Some(hint), peek, quick].into_iter().flatten().collect::<Vec<_>>().join(", ");
        let inset = if self.width < NARROW { "" } else { "  " };
        let mut foot = if thrift >= 3 {
            vec![first_line(&hint, inset, self.width)]
        } else {
            wrap(&hint, inset, inset, self.width)
        };
        if thrift < 2 {
            foot.insert(0, String::new());
        }
        foot
    }

    fn assemble(
        &self,
        head: Vec<String>,
        body: &[String],
        active: (usize, usize),
        mut foot: Vec<String>,
        room: usize,
        rows: usize,
    ) -> Frame {
        if body.len() <= room {
            return Frame {
                lines: head.into_iter().chain(body.iter().cloned()).chain(foot).collect(),
                below: 0,
            };
        }
        // One line tells what is above and below, if a line can be spared.
        let has_marks = room > 2;
        let room = if has_marks { room - 1 } else { room };
        let tall = active.1 - active.0;
        let top = if tall > room {
            active.0 + self.state.scroll.min(tall - room)
        } else {
            let middle = (active.0 + tall / 2).saturating_sub(room / 2);
            middle.clamp(active.1.saturating_sub(room), active.0).min(body.len() - room)
        };
        let shown = body.iter().skip(top).take(room).cloned();
        let lines: Vec<String> = head.into_iter().chain(shown).collect();
        let below = active.1.saturating_sub(top + room);
        if has_marks {
            let left = body.len() - top - room;
            let id = match (top, left) {
                (0, _) => "more-rows-below",
                (_, 0) => "more-rows-above",
                _ => "more-rows",
            };
            let marks = self.words.fill(id, &[("above", top.into()), ("below", left.into())]);
            if foot.first().is_some_and(String::is_empty) {
                foot.remove(0);
            }
            foot.insert(0, marks);
        }
        let spare = rows.saturating_sub(height(&lines, self.width + 1));
        Frame { lines: lines.into_iter().chain(foot.into_iter().take(spare)).collect(), below }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wizard::{Progress, Row};
    use proptest::prelude::*;

    fn words() -> Words {
        Words::new("en", &crate::load::english().text).unwrap()
    }

    fn prompt(labels: &[String], several: bool) -> Prompt {
        let rows = labels.iter().map(|label| Row {
            label: label.clone(),
            more: Some(label.repeat(2)),
            stands_alone: false,
        });
        let choice = if several {
            Choice::Any { min: 0, ticked: vec![false; labels.len()] }
        } else {
            Choice::One { at: None }
        };
        Prompt {
            key: 0,
            progress: Some(Progress {
                text: "Question 3 of at most 9 - 4 of 5 messengers left".into(),
                done: 2,
                of: 9,
            }),
            card: None,
            hint: several.then(|| "Tick what you cannot do without.".into()),
            addresses: Vec::new(),
            ask: "What must you be able to use the messenger on, and is this question long enough to wrap?"
                .into(),
            help: vec!["Because. ".repeat(40)],
            rows: rows.collect(),
            choice,
            topic: "Topic".into(),
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(400))]
        #[test]
        fn a_frame_never_outgrows_its_window_and_shows_the_active_row(
            labels in proptest::collection::vec("[a-zA-Z ]{1,60}|[а-я ]{1,60}|[使用信号 ]{1,30}|[e\u{301}]{1,20}", 1..14),
            rows in 1_usize..40, columns in 1_usize..120, at in 0_usize..14, several: bool, help: bool, coloured: bool,
        ) {
            let prompt = prompt(&labels, several);
            let at = at % labels.len();
            let ticked = if several { vec![true; labels.len()] } else { Vec::new() };
            let state = State { at, ticked, help, ..State::default() };
            let theme = PromptTheme { is_coloured: coloured, is_unicode: true };
            let record = vec!["  An answer".to_owned(); at];
            let frame = lay_out(&prompt, &state, (&record, at % 3), (rows, columns), theme, &words());
            prop_assert!(frame.lines.len() <= rows);
            prop_assert!(!frame.lines.is_empty());
            for line in &frame.lines {
                prop_assert!(measure_text_width(line) <= usable(columns), "{line:?}");
            }
            if !help {
                let pointer = frame.lines.iter().any(|line| console::strip_ansi_codes(line).starts_with('❯'));
                prop_assert!(pointer, "{:#?}", frame.lines);
            }
        }
    }

    #[test]
    fn a_long_row_can_be_read_to_its_end_by_scrolling() {
        let prompt = prompt(&["word ".repeat(60)], false);
        let theme = PromptTheme { is_coloured: false, is_unicode: false };
        let mut state = State::default();
        let mut seen = Vec::new();
        loop {
            let frame = lay_out(&prompt, &state, (&[], 0), (8, 40), theme, &words());
            seen.extend(frame.lines.clone());
            if frame.below == 0 {
                break;
            }
            state.scroll += 1;
        }
        let (all, _) =
            Painter { prompt: &prompt, state: &State::default(), width: 39, theme, words: &words() }.rows();
        for line in all {
            assert!(seen.contains(&line), "{line:?}");
        }
    }
}
