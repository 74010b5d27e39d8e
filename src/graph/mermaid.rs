//! The picture as a Mermaid flowchart. It keeps below the 500 lines and 50,000 letters that Mermaid draws by default as long as
//! the knowledge is about as large as the shipped one.

use std::fmt::Write;

use super::Picture;

/// The picture for Mermaid.
pub fn render(picture: &Picture<'_>) -> String {
    let mut text = String::from("flowchart LR\n");
    for card in &picture.cards {
        let id = card.question.map_or("", |question| question.id.as_str());
        let topic = card.question.map_or(picture.unasked.as_str(), |question| question.topic.as_str());
        let _ = writeln!(text, "  q_{id}[[{}]]", quoted(&format!("{topic} ({})", card.choose)));
        for option in &card.options {
            let from = Picture::node(id, option.id);
            let _ = writeln!(text, "  q_{id} --- {from}({})", quoted(&option.label));
            for posting in &option.posts {
                let Some(row) = picture.rule(posting.rule) else { continue };
                let line = if posting.only_if.is_some() { "-.->" } else { "-->" };
                let _ = writeln!(text, "  {from} {line} r_{}", row.rule.id);
            }
        }
        if let Some(asked_if) = &card.asked_if {
            let mut label = Some(format!("|{}|", quoted(&picture.asked_if(asked_if))));
            for (question, option) in &card.hangs_on {
                let row = &picture.knowledge.questions[*question];
                let Some(option) = row.options.get(usize::from(option.0)) else { continue };
                let label = label.take().unwrap_or_default();
                let _ = writeln!(text, "  {} -.->{label} q_{id}", Picture::node(&row.id, &option.id));
            }
        }
    }
    for row in &picture.rules {
        let kind = picture.kind(row.rule.require.is_some());
        let label = format!("{kind}: {}", row.wants.join("; "));
        let _ = writeln!(text, "  r_{}[{}]", row.rule.id, quoted(&label));
        for messenger in picture.excluded(row) {
            let _ = writeln!(text, "  r_{} --x m_{}", row.rule.id, messenger.id);
        }
    }
    for messenger in picture.messengers() {
        let _ = writeln!(text, "  m_{}([{}])", messenger.id, quoted(&messenger.name));
    }
    text
}

/// A quoted string: what Mermaid or HTML could take for markup is written as an entity in Mermaid's way.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '#' | '<' | '>' | '&' | '`' | '\\' | ';' | ':' | '%' | '*' | '_' => {
                let _ = write!(quoted, "#{};", u32::from(letter));
            }
            other => quoted.push(other),
        }
    }
    quoted + "\""
}
