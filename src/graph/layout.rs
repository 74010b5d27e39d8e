//! Where everything stands: cards in columns, in each card options on the left, their rules beside them, messengers on the right.

use super::measure::{lines, shortened, width};
use super::{Card, OptionRow, Picture, Posting, RuleRow};

/// Space around the page and between cards.
pub(super) const MARGIN: f64 = 24.0;
/// Space at the edges inside a card.
pub(super) const PAD: f64 = 16.0;
/// Room for an option's label.
pub(super) const LABEL: f64 = 232.0;
/// Room for the lines from options to rules.
pub(super) const GAP: f64 = 46.0;
/// Least and most room for a rule: as much as its id needs.
const RULE: [f64; 2] = [320.0, 420.0];
/// Room for what stands beside a rule's words inside its box.
const BESIDE: f64 = 66.0;
/// The height of the page's head.
pub(super) const HEAD: f64 = 104.0;
/// Height of a line of an option's label, and of the small lines of a rule.
pub(super) const LINE: f64 = 17.0;
pub(super) const SMALL_LINE: f64 = 14.5;
/// Font sizes.
pub(super) const BODY: f64 = 13.0;
pub(super) const SMALL: f64 = 11.0;
/// A rule's id is set in bold letters of 12, which run as wide as plain ones of 13.
const RULE_ID: f64 = 13.0;
/// More messengers than this are counted, not shown one by one.
const MOST_MESSENGERS: usize = 10;
/// Height by width of a sheet of paper.
const PAPER: f64 = std::f64::consts::SQRT_2;
const MOST_COLUMNS: u8 = 6;

/// The whole page.
pub(super) struct Page<'p> {
    pub(super) size: [f64; 2],
    pub(super) cards: Vec<PlacedCard<'p>>,
    /// The names over the marks, in lines; one "excluded" where there are too many messengers.
    pub(super) heads: Vec<Vec<String>>,
    /// Whether each messenger has a column of marks.
    pub(super) is_one_by_one: bool,
    /// The width of a column of marks.
    pub(super) mark: f64,
    /// The width of a rule's box and the space behind it.
    pub(super) rule: f64,
    /// The width of a card.
    pub(super) card: f64,
}

/// A card with its place.
pub(super) struct PlacedCard<'p> {
    pub(super) card: &'p Card<'p>,
    pub(super) at: [f64; 2],
    pub(super) height: f64,
    /// Where the first option begins, from the top of the card.
    pub(super) head: f64,
    pub(super) ask: Vec<String>,
    pub(super) asked_if: Vec<String>,
    pub(super) options: Vec<PlacedOption<'p>>,
    /// In which column of cards it stands.
    pub(super) column: usize,
}

/// An option with its place, from the top of its card.
pub(super) struct PlacedOption<'p> {
    pub(super) top: f64,
    pub(super) height: f64,
    pub(super) label: Vec<String>,
    pub(super) remarks: Vec<String>,
    pub(super) posts: Vec<PlacedPosting<'p>>,
}

/// A rule beside an option, from the top of its card.
pub(super) struct PlacedPosting<'p> {
    pub(super) posting: &'p Posting,
    pub(super) top: f64,
    /// The rule's id, shortened if there is no room for it.
    pub(super) id: String,
    pub(super) wants: Vec<String>,
    pub(super) only_if: Vec<String>,
}

/// Places everything.
pub(super) fn page<'p>(picture: &'p Picture<'p>) -> Page<'p> {
    let names: Vec<&str> = picture.messengers().map(|messenger| messenger.name.as_str()).collect();
    let is_one_by_one = names.len() <= MOST_MESSENGERS;
    let heads: Vec<Vec<String>> = if is_one_by_one {
        names.iter().map(|name| lines(name, SMALL, 64.0)).collect()
    } else {
        vec![vec![picture.words.say("graph-excludes")]]
    };
    let widest = heads.iter().flatten().map(|line| width(line, SMALL)).fold(44.0, f64::max);
    let mark = if is_one_by_one { widest + 8.0 } else { 110.0 };
    let marks = heads.iter().map(|_| mark).sum::<f64>();
    let [least, most] = RULE;
    let ids = picture.rules.iter().map(|row| width(&row.rule.id, RULE_ID) + BESIDE);
    let rule = ids.fold(least, f64::max).min(most);
    let card = PAD + LABEL + GAP + rule + marks + PAD;
    let mut cards: Vec<PlacedCard<'p>> = picture.cards.iter().map(|row| placed(picture, row, rule)).collect();
    let size = arrange(&mut cards, card);
    Page { size, cards, heads, is_one_by_one, mark, rule, card }
}

/// One card with everything in it, not yet on the page.
fn placed<'p>(picture: &'p Picture<'p>, card: &'p Card<'p>, rule: f64) -> PlacedCard<'p> {
    let room = LABEL + GAP + rule;
    let ask = card.question.map_or_else(Vec::new, |question| lines(&question.ask, BODY, room));
    let asked_if = card.asked_if.iter().flat_map(|asked_if| lines(&picture.asked_if(asked_if), SMALL, room));
    let asked_if: Vec<String> = asked_if.collect();
    let head = 34.0 + height(&ask, LINE) + height(&asked_if, SMALL_LINE + 2.0) + 12.0;
    let mut top = head;
    let mut options = Vec::new();
    for row in &card.options {
        let option = placed_option(picture, row, top, rule - BESIDE);
        top += option.height;
        options.push(option);
    }
    PlacedCard { card, at: [0.0, 0.0], height: top + 8.0, head, ask, asked_if, options, column: 0 }
}

fn placed_option<'p>(
    picture: &'p Picture<'p>,
    row: &'p OptionRow<'p>,
    top: f64,
    room: f64,
) -> PlacedOption<'p> {
    const ABOVE: f64 = 7.0;
    let label = lines(&row.label, BODY, LABEL - 12.0);
    let offered = row.offer_if.iter().map(|offer_if| picture.offered_if(offer_if));
    let silent = (row.posts.is_empty()).then(|| {
        picture.words.say(if row.advises { "graph-posts-none-advises" } else { "graph-posts-none" })
    });
    let remarks: Vec<String> =
        offered.chain(silent).flat_map(|remark| lines(&remark, SMALL, LABEL - 12.0)).collect();
    let mut below = top + ABOVE;
    let mut posts = Vec::new();
    for posting in &row.posts {
        let Some(RuleRow { rule, wants, .. }) = picture.rule(posting.rule) else { continue };
        let id = shortened(&rule.id, RULE_ID, room);
        let wants: Vec<String> = wants.iter().flat_map(|want| lines(want, SMALL, room)).collect();
        let only_if = posting.only_if.iter();
        let only_if: Vec<String> =
            only_if.flat_map(|only_if| lines(&picture.only_if(only_if), SMALL, room)).collect();
        let placed = PlacedPosting { posting, top: below, id, wants, only_if };
        below += placed.height() + 5.0;
        posts.push(placed);
    }
    let left = ABOVE + height(&label, LINE) + height(&remarks, SMALL_LINE) + 4.0;
    PlacedOption { top, height: left.max(below - top).max(26.0), label, remarks, posts }
}

impl PlacedPosting<'_> {
    /// The height of the rule's box.
    pub(super) fn height(&self) -> f64 {
        23.0 + height(&self.wants, SMALL_LINE) + height(&self.only_if, SMALL_LINE)
    }
}

/// The height of some lines.
fn height(lines: &[String], line: f64) -> f64 {
    lines.iter().map(|_| line).sum()
}

/// Spreads the cards over as many columns as come nearest to the shape of paper. Returns the size of the page.
fn arrange(cards: &mut [PlacedCard<'_>], card: f64) -> [f64; 2] {
    let heights: Vec<f64> = cards.iter().map(|card| card.height + MARGIN).collect();
    let shape = |columns: u8| {
        let bottom = split(&heights, columns).iter().map(|(_, bottom)| *bottom).fold(0.0, f64::max);
        let across = MARGIN + f64::from(columns) * (card + MARGIN);
        [across, HEAD + bottom + MARGIN]
    };
    let distance = |[across, down]: [f64; 2]| (down / across / PAPER).ln().abs();
    let columns =
        (1..=MOST_COLUMNS).min_by(|a, b| distance(shape(*a)).total_cmp(&distance(shape(*b)))).unwrap_or(1);
    for (placed, ((column, bottom), height)) in
        cards.iter_mut().zip(split(&heights, columns).into_iter().zip(&heights))
    {
        placed.column = usize::from(column);
        placed.at = [MARGIN + f64::from(column) * (card + MARGIN), HEAD + bottom - height];
    }
    shape(columns)
}

/// Column and lower edge of each card: the next column begins where a card would reach further below the mean than it
/// leaves above.
fn split(heights: &[f64], columns: u8) -> Vec<(u8, f64)> {
    let share = heights.iter().sum::<f64>() / f64::from(columns);
    let (mut column, mut bottom, mut before) = (0, 0.0, 0.0);
    heights
        .iter()
        .map(|height| {
            let is_past = before + bottom + height / 2.0 > share * f64::from(column + 1);
            if is_past && bottom > 0.0 && column + 1 < columns {
                before += bottom;
                (column, bottom) = (column + 1, 0.0);
            }
            bottom += height;
            (column, bottom)
        })
        .collect()
}
