//! What becomes of a population, as a picture: bars a messenger, one for each version of the knowledge.

use maud::{PreEscaped, html};

use super::Summary;

/// Space around.
const MARGIN: f64 = 24.0;
/// Where the bars begin.
const START: f64 = 174.0;
/// The length of a bar of 100 %.
const LENGTH: f64 = 520.0;
/// Where the first bar is.
const TOP: f64 = 70.0;
/// The height of a bar.
const BAR: f64 = 16.0;
/// From one bar to the next.
const STEP: f64 = 20.0;

/// The style inside the picture: what came before is paler than what is now.
const STYLE: &str = "
text { font-family: 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', sans-serif; font-size: 13px; fill: #1b2330; }
.page { fill: #ffffff; } .now { fill: #1d6b50; } .before { fill: #b9c4cf; } .nobody { fill: #a8231b; } .title { font-size: 18px; font-weight: 600; }
@media (prefers-color-scheme: dark) { text { fill: #e6e9ee; } .page { fill: #12151a; } .now { fill: #86d7b6; } .before { fill: #4b5866; } .nobody { fill: #ff9d94; } }
";

/// A bar: its name if it is the first of its messenger, its share, and how it is painted.
struct Bar<'s> {
    name: Option<&'s str>,
    share: f64,
    class: &'static str,
}

/// The picture; of two versions the earlier comes first.
#[expect(clippy::too_many_lines, reason = "one story from top to bottom")]
pub fn chart(summaries: &[Summary]) -> String {
    let mut bars: Vec<Bar<'_>> = Vec::new();
    let mut names: Vec<&str> = Vec::new();
    for (name, _) in summaries.iter().flat_map(Summary::shares) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    // A conflict comes last, whatever only the later version has.
    names.sort_by_key(|name| *name == "nobody");
    for name in names {
        for (at, summary) in summaries.iter().enumerate() {
            let share = summary
                .shares()
                .into_iter()
                .find(|(other, _)| *other == name)
                .map_or(0.0, |(_, share)| share);
            let class = match (at + 1 == summaries.len(), name) {
                (false, _) => "before",
                (true, "nobody") => "nobody",
                (true, _) => "now",
            };
            bars.push(Bar { name: (at == 0).then_some(name), share, class });
        }
    }
    let width = place(START + LENGTH + 60.0 + MARGIN);
    let tops = std::iter::successors(Some(TOP), |top| Some(top + STEP));
    let height = place(TOP + bars.iter().map(|_| STEP).sum::<f64>() + MARGIN);
    let people = summaries.last().map_or(0, |summary| summary.people);
    let title = format!("What {people} invented people are recommended");
    let asked: Vec<String> = summaries.iter().map(|summary| format!("{:.1}", summary.mean_asked())).collect();
    let asked = format!("Questions asked on average: {}", asked.join(", now "));
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" lang="en" role="img" viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height) {
            title { (title) }
            desc { (asked) }
            style { (PreEscaped(STYLE)) }
            rect .page width=(width) height=(height) {}
            text .title x=(place(MARGIN)) y="36" { (title) }
            text x=(place(MARGIN)) y="56" { (asked) }
            @for (bar, top) in bars.iter().zip(tops) {
                @let length = LENGTH * bar.share / 100.0;
                @if let Some(name) = bar.name {
                    text x=(place(MARGIN)) y=(place(top + 13.0)) { (name) }
                }
                rect .(bar.class) x=(place(START)) y=(place(top)) width=(place(length)) height=(place(BAR)) {}
                text x=(place(START + length + 6.0)) y=(place(top + 13.0)) { (format!("{:.1} %", bar.share)) }
            }
        }
    };
    svg.into_string() + "\n"
}

/// A length to the tenth.
fn place(number: f64) -> String {
    format!("{number:.1}")
}
