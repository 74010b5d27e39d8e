//! The picture in the language of Graphviz.

use std::fmt::Write;

use super::Picture;

/// The picture for `dot`.
pub fn render(picture: &Picture<'_>) -> String {
    let mut text = String::from(HEAD);
    for card in &picture.cards {
        let id = card.question.map_or("", |question| question.id.as_str());
        let (topic, ask) = card.question.map_or((picture.unasked.as_str(), ""), |question| {
            (question.topic.as_str(), question.ask.as_str())
        });
        let asked_if =
            card.asked_if.as_ref().map_or_else(String::new, |words| format!("\n{}", picture.asked_if(words)));
        let label = format!("{topic}\n{ask}\n({}){asked_if}", card.choose);
        let node = format!("q_{id}");
        let _ = writeln!(text, "  {} [label={}, shape=note, style=filled];", quoted(&node), quoted(&label));
        for option in &card.options {
            let from = Picture::node(id, option.id);
            let offered = option
                .offer_if
                .as_ref()
                .map_or_else(String::new, |words| format!("\n{}", picture.offered_if(words)));
            let label = format!("{}{offered}", option.label);
            let _ = writeln!(text, "  {} [label={}];", quoted(&from), quoted(&label));
            let _ = writeln!(text, "  {} -> {} [arrowhead=none];", quoted(&node), quoted(&from));
            for posting in &option.posts {
                let Some(row) = picture.rule(posting.rule) else { continue };
                let to = format!("r_{}", row.rule.id);
                let label = posting.only_if.as_ref().map_or_else(String::new, |words| {
                    format!(" [style=dashed, tooltip={}]", quoted(&picture.only_if(words)))
                });
                let _ = writeln!(text, "  {} -> {}{label};", quoted(&from), quoted(&to));
            }
        }
        for (question, option) in &card.hangs_on {
            let row = &picture.knowledge.questions[*question];
            let Some(option) = row.options.get(usize::from(option.0)) else { continue };
            let from = quoted(&Picture::node(&row.id, &option.id));
            let _ = writeln!(
                text,
                "  {from} -> {} [style=dotted, color=purple, constraint=false];",
                quoted(&node)
            );
        }
    }
    catalogue(picture, &mut text);
    text + "}\n"
}

/// Rules, messengers, and who excludes whom.
fn catalogue(picture: &Picture<'_>, text: &mut String) {
    for row in &picture.rules {
        let (is_must, colour) =
            if row.rule.require.is_some() { (true, "firebrick") } else { (false, "seagreen") };
        let node = quoted(&format!("r_{}", row.rule.id));
        let label = quoted(&format!("{} ({})\n{}", row.rule.id, picture.kind(is_must), row.wants.join("\n")));
        let _ = writeln!(text, "  {node} [label={label}, shape=box, style=rounded, color={colour}];");
        for messenger in picture.excluded(row) {
            let out = quoted(&format!("m_{}", messenger.id));
            let _ = writeln!(text, "  {node} -> {out} [color=firebrick, arrowhead=tee];");
        }
    }
    for messenger in picture.messengers() {
        let (node, label) = (quoted(&format!("m_{}", messenger.id)), quoted(&messenger.name));
        let _ = writeln!(text, "  {node} [label={label}, shape=box, style=filled, fontsize=20];");
    }
}

const HEAD: &str = "digraph questionnaire {
  rankdir=LR;
  ranksep=1.5;
  node [fontname=\"Helvetica\", fontsize=11, shape=plaintext];
  edge [color=gray];
";

/// A quoted string: Graphviz knows `\"` and, in labels, `\\`, `\n` and the entities of HTML.
fn quoted(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('\\', "\\\\");
    format!("\"{}\"", text.replace('"', "\\\"").replace('\n', "\\n"))
}
