//! The picture as SVG: no script, no font and no image from elsewhere.

use super::canvas::{Canvas, place};
use super::layout::{
    BODY, GAP, LABEL, LINE, MARGIN, PAD, Page, PlacedCard, PlacedOption, PlacedPosting, SMALL, SMALL_LINE,
    page,
};
use super::measure::width;
use super::{Picture, RuleRow, Stand, style};

/// The picture as SVG.
pub fn render(picture: &Picture<'_>) -> String {
    let page = page(picture);
    let canvas = Canvas::new(
        page.size,
        picture.words.language(),
        picture.words.say("graph-title"),
        picture.words.say("graph-description"),
        style::SHEET,
    );
    let mut drawing = Drawing { picture, page: &page, canvas };
    drawing.head();
    for (number, card) in (1..).zip(&page.cards) {
        drawing.card(number, card);
    }
    drawing.hangs();
    drawing.canvas.finish()
}

struct Drawing<'d> {
    picture: &'d Picture<'d>,
    page: &'d Page<'d>,
    canvas: Canvas,
}

impl Drawing<'_> {
    /// The page, its name, and what the marks mean.
    fn head(&mut self) {
        let words = self.picture.words;
        self.canvas.rect("page", [0.0, 0.0], self.page.size, 0.0);
        self.canvas.text("name", [MARGIN, 44.0], &words.say("graph-head"));
        self.canvas.text("soft", [MARGIN, 66.0], &self.picture.counts());
        let mut x = MARGIN;
        let y = 88.0;
        for (kind, means) in [("must", "graph-requirement"), ("nice", "graph-preference")] {
            let means = words.say(means);
            self.chip(kind, [x, y - 12.0]);
            self.canvas.text("soft small", [x + 46.0, y], &means);
            x += 46.0 + width(&means, SMALL) + 18.0;
        }
        for (stand, means) in [
            (Stand::Excluded, "graph-excluded"),
            (Stand::Best, "graph-best"),
            (Stand::Between, "graph-between"),
            (Stand::Worst, "graph-worst"),
        ] {
            let means = words.say(means);
            self.stand(stand, [x + 8.0, y - 4.0]);
            self.canvas.text("soft small", [x + 22.0, y], &means);
            x += 22.0 + width(&means, SMALL) + 18.0;
        }
    }

    fn card(&mut self, number: usize, placed: &PlacedCard<'_>) {
        let [x, y] = placed.at;
        let size = [self.page.card, placed.height];
        self.canvas.begin("question", None);
        self.canvas.rect("card", placed.at, size, 10.0);
        let topic = match placed.card.question {
            Some(question) => {
                self.canvas.circle("badge", [x + PAD + 11.0, y + 22.0], 11.0);
                self.canvas.text("number", [x + PAD + 11.0, y + 26.5], &number.to_string());
                question.topic.as_str()
            }
            None => self.picture.unasked.as_str(),
        };
        self.canvas.text("topic", [x + PAD + 32.0, y + 28.0], topic);
        let beside = x + PAD + 32.0 + width(topic, 16.0) * 1.08 + 14.0;
        self.canvas.text("soft small", [beside, y + 27.0], &placed.card.choose);
        let mut line = y + 34.0;
        for words in &placed.ask {
            line += LINE;
            self.canvas.text("", [x + PAD, line], words);
        }
        for words in &placed.asked_if {
            line += SMALL_LINE + 2.0;
            self.canvas.text("asked", [x + PAD, line], words);
        }
        self.heads(placed);
        for option in &placed.options {
            self.option(placed, option);
        }
        self.canvas.end();
    }

    /// The messengers' names over their marks, and a faint line down from each.
    fn heads(&mut self, placed: &PlacedCard<'_>) {
        let [_, y] = placed.at;
        for (at, head) in self.page.heads.iter().enumerate() {
            let x = self.mark_at(placed, at);
            let mut line = y + placed.head - 8.0 - 12.0 * count(head.len());
            for words in head {
                line += 12.0;
                self.canvas.text("mark", [x, line], words);
            }
            let (top, bottom) = (place(y + placed.head), place(y + placed.height - 6.0));
            self.canvas.path("guide", &format!("M{} {top}V{bottom}", place(x)));
        }
    }

    /// The middle of a column of marks.
    fn mark_at(&self, placed: &PlacedCard<'_>, at: usize) -> f64 {
        let [x, _] = placed.at;
        x + PAD + LABEL + GAP + self.page.rule + (count(at) + 0.5) * self.page.mark
    }

    fn option(&mut self, placed: &PlacedCard<'_>, option: &PlacedOption<'_>) {
        let [x, y] = placed.at;
        let top = y + option.top;
        let right = x + self.page.card - PAD;
        self.canvas.path("row", &format!("M{} {}H{}", place(x + PAD), place(top), place(right)));
        let mut line = top + 5.0;
        for words in &option.label {
            line += LINE;
            self.canvas.text("", [x + PAD, line], words);
        }
        for words in &option.remarks {
            line += SMALL_LINE;
            self.canvas.text("soft small", [x + PAD, line], words);
        }
        let widest = option.label.iter().map(|words| width(words, BODY)).fold(0.0, f64::max);
        let from = [x + PAD + widest.min(LABEL - 8.0) + 4.0, top + 18.0];
        for posting in &option.posts {
            self.posting(placed, posting, from);
        }
    }

    /// One rule: the line to it, its box, and where each messenger stands.
    fn posting(&mut self, placed: &PlacedCard<'_>, posting: &PlacedPosting<'_>, from: [f64; 2]) {
        let Some(row) = self.picture.rule(posting.posting.rule) else { return };
        let [x, y] = placed.at;
        let (left, top) = (x + PAD + LABEL + GAP, y + posting.top);
        let kind = if row.rule.require.is_some() { "must" } else { "nice" };
        self.canvas.begin("posting", Some(&format!("{}: {}", row.rule.id, row.rule.because)));
        let bend = x + PAD + LABEL + 4.0;
        let [x0, y0] = from;
        let steps = format!(
            "M{} {}H{}C{} {} {} {} {} {}",
            place(x0),
            place(y0 - 0.5),
            place(bend),
            place(bend + 22.0),
            place(y0 - 0.5),
            place(left - 22.0),
            place(top + 11.0),
            place(left),
            place(top + 11.0)
        );
        self.canvas.path(&format!("wire {kind}"), &steps);
        self.canvas.rect("box", [left, top], [self.page.rule - 10.0, posting.height()], 5.0);
        self.chip(kind, [left + 6.0, top + 5.0]);
        let words = left + 50.0;
        self.canvas.text("rule", [words, top + 15.5], &posting.id);
        let mut line = top + 16.0;
        for want in &posting.wants {
            line += SMALL_LINE;
            self.canvas.text("soft small", [words, line], want);
        }
        for only_if in &posting.only_if {
            line += SMALL_LINE;
            self.canvas.text("asked", [words, line], only_if);
        }
        self.stands(placed, row, top + posting.height() / 2.0);
        self.canvas.end();
    }

    fn stands(&mut self, placed: &PlacedCard<'_>, row: &RuleRow<'_>, y: f64) {
        if self.page.is_one_by_one {
            for (at, stand) in row.stands.iter().enumerate() {
                self.stand(*stand, [self.mark_at(placed, at), y]);
            }
            return;
        }
        let (out, all) = (self.picture.excluded(row).count(), row.stands.len());
        let words = self.picture.words.fill("graph-excluded-of", &[("out", out.into()), ("all", all.into())]);
        self.canvas.text("mark", [self.mark_at(placed, 0), y + 4.0], &words);
    }

    /// The mark of one messenger on one rule.
    fn stand(&mut self, stand: Stand, [x, y]: [f64; 2]) {
        match stand {
            Stand::Meets => {}
            Stand::Excluded => {
                self.canvas.circle("veil", [x, y], 9.0);
                let (left, right, top, bottom) =
                    (place(x - 4.0), place(x + 4.0), place(y - 4.0), place(y + 4.0));
                self.canvas
                    .path("out", &format!("M{left} {top}L{right} {bottom}M{left} {bottom}L{right} {top}"));
            }
            Stand::Best => self.canvas.circle("nice", [x, y], 5.0),
            Stand::Worst => self.canvas.circle("ring", [x, y], 4.2),
            Stand::Between => {
                self.canvas.circle("ring", [x, y], 4.2);
                self.canvas.circle("nice", [x, y], 2.2);
            }
        }
    }

    fn chip(&mut self, kind: &str, [x, y]: [f64; 2]) {
        self.canvas.rect(kind, [x, y], [38.0, 14.0], 3.5);
        self.canvas.text("kind", [x + 19.0, y + 10.5], &self.picture.kind(kind == "must"));
    }

    /// From each option that decides whether a question is asked, a line to that question, where both stand in one column.
    fn hangs(&mut self) {
        for placed in &self.page.cards {
            for (question, option) in &placed.card.hangs_on {
                let from = self.page.cards.get(question.position());
                let Some(from) = from.filter(|from| from.column == placed.column) else { continue };
                let Some(row) = from.options.get(usize::from(option.0)) else { continue };
                let ([x, y0], [_, y1]) = (from.at, placed.at);
                let (start, end, out) = (y0 + row.top + 18.0, y1 + 22.0, x - 11.0);
                let steps = format!(
                    "M{} {}H{}V{}H{}",
                    place(x + PAD - 4.0),
                    place(start),
                    place(out),
                    place(end),
                    place(x + PAD - 7.0)
                );
                self.canvas.path("hang", &steps);
                let (tip, up, down) = (place(x + PAD - 1.0), place(end - 4.0), place(end + 4.0));
                let back = place(x + PAD - 8.0);
                self.canvas.path("tip", &format!("M{back} {up}L{tip} {}L{back} {down}Z", place(end)));
            }
        }
    }
}

/// A small count as a length.
fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
