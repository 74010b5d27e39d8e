//! What may be shown follows Unicode, not a list of ours.

use regex::Regex;
use which_messenger::locale::{find_unprintable, is_blank, is_unprintable, printable, printable_lines};

fn every_character() -> impl Iterator<Item = char> {
    ('\0'..=char::MAX).filter(|c| !c.is_ascii_graphic())
}

#[test]
fn what_is_not_drawn_has_the_property_of_unicode() {
    let ignorable =
        Regex::new(r"^[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Zl}\p{Zp}\x{fff9}-\x{fffb}]$").unwrap();
    let differing: Vec<String> = every_character()
        .filter(|c| is_unprintable(*c) != ignorable.is_match(c.encode_utf8(&mut [0; 4])))
        .map(|c| format!("U+{:04X}", u32::from(c)))
        .collect();
    assert!(differing.is_empty(), "{differing:?}");
}

#[test]
fn no_blank_counts_as_text() {
    for blank in [
        "",
        " ",
        "\u{a0}",
        "\u{2003}",
        "\u{3000}",
        "\u{2800}",
        "\u{3164}",
        "\u{115f}\u{ffa0}",
        "\u{200b}\u{ad}",
    ] {
        assert!(is_blank(blank), "{blank:?}");
    }
    assert!(!is_blank(" a ") && !is_blank("\u{2800}."));
}

#[test]
fn joiners_may_stand_between_letters_and_nowhere_else() {
    // Persian "I want", Hindi "woman" with a mark before the joiner, Bengali with two joiners in a word.
    for word in ["می\u{200c}خواهم", "क्\u{200d}ष", "র\u{200d}্যাব"] {
        assert_eq!(find_unprintable(word), None, "{word:?}");
        assert_eq!(printable(word), word);
    }
    for (hidden, named) in [
        ("a \u{200d}b", "a <U+200D>b"),
        ("\u{200c}می", "<U+200C>می"),
        ("می\u{200c}", "می<U+200C>"),
        ("می\u{200c}\u{200c}خ", "می<U+200C><U+200C>خ"),
        ("a\u{200b}b", "a<U+200B>b"),
        ("1\u{200d}2", "1<U+200D>2"),
    ] {
        assert!(find_unprintable(hidden).is_some(), "{hidden:?}");
        assert_eq!(printable(hidden), named);
    }
}

#[test]
fn what_a_terminal_would_act_on_is_named_by_its_code_point() {
    assert_eq!(printable("a\u{1b}[2Jb\u{202e}c\nd\te"), "a<U+001B>[2Jb<U+202E>c<U+000A>d<U+0009>e");
    assert_eq!(printable_lines("a\u{9b}1m\nb\u{7f}"), "a<U+009B>1m\nb<U+007F>");
    assert_eq!(printable("é is shown, and so is 漢"), "é is shown, and so is 漢");
}
