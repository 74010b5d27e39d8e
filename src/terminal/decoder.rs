//! Bytes of a terminal to keys, one byte at a time, so that it does not matter how the bytes arrive. What a terminal says of itself
//! (reports, mouse, focus) is swallowed whole.

use super::keys::{Key, named};

/// What the bytes so far may become.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum State {
    #[default]
    Ground,
    Escape,
    /// Escape was taken for the key; what it usually introduces may still come, late.
    Escaped,
    /// `ESC` and intermediates; a last byte is to come.
    Designation,
    /// `ESC [` with its parameters.
    Control(Vec<u8>),
    /// `ESC O` with its parameters.
    Single,
    /// A character of several bytes: the bytes so far, how many are to come, and whether it counts.
    Utf8(Vec<u8>, usize, bool),
    /// Bytes that belong to a report of the mouse, or to a function key of the Linux console: how many characters are to come, and
    /// what they are in the end.
    Fixed(usize, Option<Key>),
    /// Within a character of two bytes of such a report.
    FixedWide(usize, Option<Key>),
    /// A string from the terminal (OSC, DCS, APC, PM, SOS).
    Text,
    /// A string, after an escape byte.
    TextEscape,
    /// A pasted block, with as much of its end as has been seen, and the pauses in it so far.
    Paste(usize, u8),
}

/// The end of a pasted block.
const PASTE_END: &[u8] = b"\x1b[201~";
/// Longest sequence that is waited for; what is longer is noise.
const LONGEST: usize = 64;
/// Pauses after which a string or a sequence that nobody ended is over.
const PAUSES: u8 = 4;
/// Pauses after which a pasted block that nobody ended is over.
const PASTE_PAUSES: u8 = 20;

/// How long the next byte of what has begun may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Patience {
    /// Nothing has begun.
    Endless,
    /// It could be the escape key alone.
    Short,
    /// The terminal is in the middle of something.
    Long,
}

/// Turns bytes into keys. After a pause in the bytes, [`Decoder::pause`] settles what is pending.
#[derive(Debug, Clone, Default)]
pub struct Decoder {
    state: State,
    /// The pauses since the last byte.
    pauses: u8,
}

impl Decoder {
    /// How long to wait for the next byte before [`Decoder::pause`].
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    pub fn patience(&self) -> Patience {
        match self.state {
            State::Ground => Patience::Endless,
            State::Escape | State::Utf8(..) => Patience::Short,
            _ => Patience::Long,
        }
    }

    /// No further byte came for a while: an escape byte alone was the escape key, anything else unfinished is waited for or noise.
    #[expect(clippy::wildcard_enum_match_arm, reason = "whatever else comes means nothing here")]
    pub fn pause(&mut self) -> Option<Key> {
        match std::mem::take(&mut self.state) {
            State::Escape => {
                self.state = State::Escaped;
                Some(Key::Escape)
            }
            State::Utf8(..) => Some(Key::Unknown),
            State::Paste(seen, pauses) => {
                // An escape byte that nothing follows is the key, which gets out of a paste without an end.
                if seen != 1 && pauses < PASTE_PAUSES {
                    self.state = State::Paste(seen, pauses + 1);
                }
                (pauses == 0 || seen == 1).then_some(Key::Paste)
            }
            State::Ground | State::Escaped => None,
            state => {
                if self.pauses < PAUSES {
                    self.pauses += 1;
                    self.state = state;
                }
                None
            }
        }
    }

    /// Takes one byte; a key may be complete with it.
    #[expect(clippy::match_same_arms, reason = "a row a case reads as the table it is")]
    pub fn feed(&mut self, byte: u8) -> Option<Key> {
        self.pauses = 0;
        match std::mem::take(&mut self.state) {
            State::Ground => self.begin(byte),
            State::Escape => self.after_escape(byte),
            State::Escaped if b"[]OP^_X".contains(&byte) => self.after_escape(byte),
            State::Escaped => self.begin(byte),
            State::Designation => match byte {
                0x20..=0x2f => self.wait(State::Designation),
                0x1b => self.wait(State::Escape),
                _ => None,
            },
            State::Control(parameters) => self.control(parameters, byte),
            State::Single => self.single(byte),
            State::Utf8(bytes, missing, counts) => self.continued(bytes, missing, counts, byte),
            State::Fixed(missing, key) => self.fixed(missing, key, byte),
            State::FixedWide(missing, key) if (0x80..=0xbf).contains(&byte) => self.counted(missing, key),
            // It was a character of one byte.
            State::FixedWide(0, key) => {
                let next = self.begin(byte);
                key.or(next)
            }
            State::FixedWide(missing, key) => self.fixed(missing, key, byte),
            State::Text => self.text(byte),
            State::TextEscape if byte == b'\\' => None,
            State::TextEscape => self.after_escape(byte),
            State::Paste(_, pauses) if byte == 0x03 && pauses > 0 => Some(Key::Ctrl('c')),
            State::Paste(seen, pauses) => self.pasted(seen, pauses, byte),
        }
    }

    fn wait(&mut self, state: State) -> Option<Key> {
        self.state = state;
        None
    }

    fn begin(&mut self, byte: u8) -> Option<Key> {
        match byte {
            b'\r' | b'\n' => Some(Key::Enter),
            b'\t' => Some(Key::Tab),
            0x08 | 0x7f => Some(Key::Backspace),
            0x1b => self.wait(State::Escape),
            1..=26 => Some(Key::Ctrl(char::from(byte + b'a' - 1))),
            0x20..=0x7e => Some(Key::Char(char::from(byte))),
            0x80..=0x9f => self.introduced(byte),
            _ => self.character(byte, true),
        }
    }

    /// The first byte of a character of several.
    fn character(&mut self, byte: u8, counts: bool) -> Option<Key> {
        let missing = match byte {
            0xc2..=0xdf => 1,
            0xe0..=0xef => 2,
            0xf0..=0xf4 => 3,
            _ => return Some(Key::Unknown),
        };
        self.wait(State::Utf8(vec![byte], missing, counts))
    }

    /// An introducer of one byte, as terminals with eight bits send it.
    fn introduced(&mut self, byte: u8) -> Option<Key> {
        match byte {
            0x9b => self.wait(State::Control(Vec::new())),
            0x8f => self.wait(State::Single),
            0x90 | 0x98 | 0x9d..=0x9f => self.wait(State::Text),
            _ => Some(Key::Unknown),
        }
    }

    fn after_escape(&mut self, byte: u8) -> Option<Key> {
        match byte {
            b'[' => self.wait(State::Control(Vec::new())),
            b'O' => self.wait(State::Single),
            b']' | b'P' | b'^' | b'_' | b'X' => self.wait(State::Text),
            b'\\' => None,
            0x20..=0x2f => self.wait(State::Designation),
            0x1b => {
                self.state = State::Escape;
                Some(Key::Escape)
            }
            // It leaves, whatever stands before it.
            0x03 => Some(Key::Ctrl('c')),
            0x80.. => self.character(byte, false),
            _ => Some(Key::Unknown),
        }
    }

    fn control(&mut self, mut parameters: Vec<u8>, byte: u8) -> Option<Key> {
        match (parameters.as_slice(), byte) {
            (_, 0x1b) => return self.wait(State::Escape),
            // The Linux console's function keys, and reports of the mouse in the oldest protocols.
            (b"", b'[') => return self.wait(State::Fixed(1, Some(Key::Unknown))),
            (b"", b'M') => return self.wait(State::Fixed(3, None)),
            (b"", b't') => return self.wait(State::Fixed(2, None)),
            (b"", b'T') => return self.wait(State::Fixed(6, None)),
            (b"200", b'~') => return self.wait(State::Paste(0, 0)),
            (_, 0x40..=0x7e) => return named(&parameters, byte),
            // No part of a sequence: it broke off.
            (_, 0..=0x1f | 0x7f) => return self.begin(byte),
            _ => parameters.push(byte),
        }
        if parameters.len() > LONGEST {
            return Some(Key::Unknown);
        }
        self.wait(State::Control(parameters))
    }

    fn single(&mut self, byte: u8) -> Option<Key> {
        match byte {
            b'A'..=b'D' | b'F' | b'H' => named(b"", byte),
            b'M' => Some(Key::Enter),
            b'p'..=b'y' => Some(Key::Char(char::from(byte - b'p' + b'0'))),
            b'0'..=b'9' | b';' => self.wait(State::Single),
            0x1b => self.wait(State::Escape),
            0..=0x1f | 0x7f => self.begin(byte),
            _ => Some(Key::Unknown),
        }
    }

    fn continued(&mut self, mut bytes: Vec<u8>, missing: usize, counts: bool, byte: u8) -> Option<Key> {
        if !(0x80..=0xbf).contains(&byte) {
            // The character broke off; the byte begins something new.
            let next = self.begin(byte);
            return next.or((self.state == State::Ground).then_some(Key::Unknown));
        }
        bytes.push(byte);
        if missing > 1 {
            return self.wait(State::Utf8(bytes, missing - 1, counts));
        }
        match std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next()) {
            Some('\u{80}'..='\u{9f}') => self.introduced(byte),
            Some(character) if counts && !character.is_control() => Some(Key::Char(character)),
            _ => Some(Key::Unknown),
        }
    }

    fn fixed(&mut self, missing: usize, key: Option<Key>, byte: u8) -> Option<Key> {
        match byte {
            0x1b => self.wait(State::Escape),
            // Mouse reports in UTF-8: two bytes for what lies far to the right.
            0xc2..=0xdf => self.wait(State::FixedWide(missing.saturating_sub(1), key)),
            _ => self.counted(missing.saturating_sub(1), key),
        }
    }

    fn counted(&mut self, missing: usize, key: Option<Key>) -> Option<Key> {
        if missing == 0 {
            return key;
        }
        self.wait(State::Fixed(missing, key))
    }

    fn text(&mut self, byte: u8) -> Option<Key> {
        match byte {
            0x1b => self.wait(State::TextEscape),
            // Its end, or what breaks it off.
            0x07 | 0x18 | 0x1a | 0x9c => None,
            0x03 => Some(Key::Ctrl('c')),
            _ => self.wait(State::Text),
        }
    }

    fn pasted(&mut self, seen: usize, pauses: u8, byte: u8) -> Option<Key> {
        let seen = if PASTE_END.get(seen) == Some(&byte) { seen + 1 } else { usize::from(byte == 0x1b) };
        if seen == PASTE_END.len() {
            return Some(Key::Paste);
        }
        self.wait(State::Paste(seen, pauses))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Pauses until nothing is pending.
    fn settle(decoder: &mut Decoder, keys: &mut Vec<Key>) {
        while decoder.patience() != Patience::Endless {
            keys.extend(decoder.pause());
        }
    }

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut decoder = Decoder::default();
        let mut keys: Vec<Key> = bytes.iter().filter_map(|byte| decoder.feed(*byte)).collect();
        settle(&mut decoder, &mut keys);
        keys
    }

    /// The keys with a pause before the byte `at`.
    fn keys_split(bytes: &[u8], at: usize) -> Vec<Key> {
        let mut decoder = Decoder::default();
        let mut keys = Vec::new();
        for (nth, byte) in bytes.iter().enumerate() {
            if nth == at {
                keys.extend(decoder.pause());
            }
            keys.extend(decoder.feed(*byte));
        }
        settle(&mut decoder, &mut keys);
        keys
    }

    #[test]
    fn arrows_are_known_in_both_modes_and_modified_ones_are_one_unknown_key() {
        assert_eq!(keys(b"\x1b[A\x1bOB\x1b[1;5C"), [Key::Up, Key::Down, Key::Unknown]);
    }

    #[test]
    fn escape_alone_is_escape_and_twice_is_twice() {
        assert_eq!(keys(b"\x1b"), [Key::Escape]);
        assert_eq!(keys(b"\x1b\x1b"), [Key::Escape, Key::Escape]);
        assert_eq!(keys(b"\x1b\x1b[B"), [Key::Escape, Key::Down]);
    }

    #[test]
    fn a_pasted_block_is_one_key_whatever_is_in_it() {
        assert_eq!(keys(b"\x1b[200~q\r\x1b[A\x1b\x1b[201~j"), [Key::Paste, Key::Char('j')]);
    }

    #[test]
    fn a_gap_in_a_paste_answers_nothing_and_escape_or_control_c_get_out_of_one_without_an_end() {
        let after_gap = |rest: &[u8]| {
            let mut decoder = Decoder::default();
            let mut keys: Vec<Key> = b"\x1b[200~q\r".iter().filter_map(|byte| decoder.feed(*byte)).collect();
            keys.extend((0..5).filter_map(|_| decoder.pause()));
            keys.extend(rest.iter().filter_map(|byte| decoder.feed(*byte)));
            keys.extend(decoder.pause());
            keys.extend(decoder.feed(b'j'));
            keys
        };
        assert_eq!(after_gap(b"12x\r\x1b[201~"), [Key::Paste, Key::Paste, Key::Char('j')]);
        assert_eq!(after_gap(b"\x1b"), [Key::Paste, Key::Paste, Key::Char('j')]);
        assert_eq!(after_gap(b"\x03"), [Key::Paste, Key::Ctrl('c'), Key::Char('j')]);
    }

    #[test]
    fn a_character_that_breaks_off_does_not_swallow_the_next_key() {
        assert_eq!(keys(b"\xe4q"), [Key::Char('q')]);
        assert_eq!(keys("ж使".as_bytes()), [Key::Char('ж'), Key::Char('使')]);
    }

    #[test]
    fn digits_of_the_application_keypad_count() {
        assert_eq!(
            keys(b"\x1bOq\x1bOy\x1bOp\x1bOM"),
            [Key::Char('1'), Key::Char('9'), Key::Char('0'), Key::Enter]
        );
    }

    /// What terminals say of themselves, in many protocols.
    const REPORTS: &[&[u8]] = &[
        b"\x1b]11;rgb:1e1e/1e1e/1e1e\x07",
        b"\x1b]11;rgb:1e1e/1e1e/1e1e\x1b\\",
        b"\x1b]52;c;cXgxMjM=\x1b\\",
        b"\x1bP>|xterm(378)\x1b\\",
        b"\x1bP1+r544e=787465726d\x1b\\",
        b"\x1b_Gi=31;OK\x1b\\",
        b"\x1b^qx1\x1b\\",
        b"\x1bXqx1\x1b\\",
        b"\x1b[?62;22;52c",
        b"\x1b[>0;276;0c",
        b"\x1b[12;40R",
        b"\x1b[?12;40R",
        b"\x1b[0n",
        b"\x1b[?997;1n",
        b"\x1b[8;24;80t",
        b"\x1b[?2026;2$y",
        b"\x1b[2;1;1;112;112;1;0x",
        b"\x1b[?1u",
        b"\x1b[<0;10;10M",
        b"\x1b[<35;110;20m",
        b"\x1b[32;5;5M",
        b"\x1b[M !!",
        b"\x1b[M#qx",
        b"\x1b[M\x20\xc3\xa9\xc2\xa1",
        b"\x1b[tqx",
        b"\x1b[Tqx12!!",
        b"\x1b[I",
        b"\x1b[O",
        b"\x9b12;40R",
        b"\xc2\x9b12;40R",
        b"\x9d11;rgb:0/0/0\x9c",
    ];

    /// Keys that mean nothing here.
    const ODD: &[&[u8]] = &[
        b"\x1b[97;5u",
        b"\x1b[113u",
        b"\x1b[120;1:3u",
        b"\x1b[27;5;120~",
        b"\x1b[[A",
        b"\x1b[[E",
        b"\x1b[15~",
        b"\x1b[1;5C",
        b"\x1bOP",
        b"\x1bO5P",
        b"\x1bOk",
        b"\x1bx",
        b"\x1bq",
        b"\x1b\xc3\xa9",
        b"\x1b[1;2P",
    ];

    #[test]
    fn reports_are_swallowed_whole_wherever_they_are_split() {
        for report in REPORTS {
            assert_eq!(keys(report), [], "{}", report.escape_ascii());
            for at in 1..report.len() {
                let typed = keys_split(report, at);
                // A byte for escape alone is the key; what comes late is still swallowed.
                let allowed = at == 1 && report.starts_with(b"\x1b") && typed == [Key::Escape];
                let is_broken_character = at == 1 && report.starts_with(b"\xc2");
                assert!(
                    typed.is_empty() || allowed || is_broken_character,
                    "{} at {at}: {typed:?}",
                    report.escape_ascii()
                );
            }
            let mut followed = report.to_vec();
            followed.push(b'j');
            assert_eq!(keys(&followed), [Key::Char('j')], "{}", report.escape_ascii());
        }
    }

    #[test]
    fn odd_keys_are_at_most_one_unknown_key_wherever_they_are_split() {
        for odd in ODD {
            let typed = keys(odd);
            assert_eq!(typed, [Key::Unknown], "{}", odd.escape_ascii());
            for at in 2..odd.len() {
                let typed = keys_split(odd, at);
                assert!(
                    typed.iter().all(|key| *key == Key::Unknown),
                    "{} at {at}: {typed:?}",
                    odd.escape_ascii()
                );
            }
        }
    }

    #[test]
    fn a_string_without_an_end_is_over_after_a_while_and_control_c_ends_it_at_once() {
        let mut decoder = Decoder::default();
        for byte in b"\x1b]11;q" {
            assert_eq!(decoder.feed(*byte), None);
        }
        let mut after = decoder.clone();
        assert_eq!(after.feed(0x03), Some(Key::Ctrl('c')));
        let mut none = Vec::new();
        settle(&mut decoder, &mut none);
        assert_eq!((none, decoder.feed(b'j')), (Vec::new(), Some(Key::Char('j'))));
    }

    proptest! {
        #[test]
        fn any_bytes_are_consumed_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = keys(&bytes);
        }

        #[test]
        fn after_pauses_the_next_key_is_read_right(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let mut decoder = Decoder::default();
            for byte in bytes {
                decoder.feed(byte);
            }
            settle(&mut decoder, &mut Vec::new());
            prop_assert_eq!(decoder.feed(b'x'), Some(Key::Char('x')));
        }
    }
}
