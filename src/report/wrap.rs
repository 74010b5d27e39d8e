//! Lines of letters within a width.

use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};

/// Wraps words; an address that does not fit stands alone on its line at column 0, whole, so that it can be selected.
pub(super) fn wrap(text: &str, first: &str, rest: &str, width: usize) -> String {
    let options = Options::new(width)
        .initial_indent(first)
        .subsequent_indent(rest)
        .break_words(false)
        .word_separator(WordSeparator::AsciiSpace)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_splitter(WordSplitter::NoHyphenation);
    let lines = textwrap::wrap(text, options);
    let outdented = lines.iter().map(|line| {
        let bare = line.trim_start();
        let is_long_address = bare.starts_with("https://") && textwrap::core::display_width(line) > width;
        if is_long_address { bare.to_owned() } else { line.trim_end().to_owned() }
    });
    outdented.collect::<Vec<_>>().join("\n").replace('\u{a0}', " ")
}
