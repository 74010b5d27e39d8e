//! Lines for a screen: one that is too long goes on below, under its text. A command stays on one line, so that it can be copied.

use textwrap::core::display_width;

use super::wrap::wrap;

/// How much further in a line goes on than it began.
const STEP: &str = "  ";

/// `text` for a screen with so many columns.
pub fn fold(text: &str, columns: usize) -> String {
    let folded = |line: &str| {
        let is_command = line.contains("--set ") || line.trim_start().starts_with("which-messenger ");
        if is_command || display_width(line) <= columns {
            return format!("{line}\n");
        }
        let (indent, words) = line.split_at(line.len() - line.trim_start().len());
        format!("{}\n", wrap(words, indent, &format!("{indent}{STEP}"), columns))
    };
    text.lines().map(folded).collect()
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn a_long_line_goes_on_below_and_a_command_stays_whole() {
        let command = "    which-messenger recommend --set worry=anonymity\n";
        let text = format!("short\n\n  rules  82  every rule is posted\n{command}");
        let folded = format!("short\n\n  rules  82  every\n    rule is posted\n{command}");
        assert_eq!(fold(&text, 20), folded);
        assert_eq!(fold(&text, 80), text);
    }
}
