//! Bytes of a terminal to keys, one byte at a time, so that it does not matter how the bytes arrive.

/// A key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A printable character.
    Char(char),
    /// A letter with the control key.
    Ctrl(char),
    /// Arrow up.
    Up,
    /// Arrow down.
    Down,
    /// Arrow left.
    Left,
    /// Arrow right.
    Right,
    /// To the first.
    Home,
    /// To the last.
    End,
    /// A page up.
    PageUp,
    /// A page down.
    PageDown,
    /// Tab.
    Tab,
    /// Tab backwards.
    BackTab,
    /// Enter.
    Enter,
    /// Escape, pressed alone.
    Escape,
    /// Backspace.
    Backspace,
    /// A pasted block, whatever was in it.
    Paste,
    /// Anything else, as one key.
    Unknown,
}

/// What the bytes so far may become.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
enum State {
    #[default]
    Ground,
    Escape,
    /// `ESC [` with its parameters.
    Control(Vec<u8>),
    /// `ESC O`.
    Single,
    /// A character of several bytes: the bytes so far, and how many are to come.
    Utf8(Vec<u8>, usize),
    /// A pasted block, with as much of its end as has been seen.
    Paste(usize),
}

/// The end of a pasted block.
const PASTE_END: &[u8] = b"\x1b[201~";
/// Longest sequence that is waited for; what is longer is noise.
const LONGEST: usize = 32;

/// Turns bytes into keys. After a pause in the bytes, [`Decoder::pause`] settles what is pending.
#[derive(Debug, Clone, Default)]
pub struct Decoder {
    state: State,
}

impl Decoder {
    /// Whether more bytes could still belong to a key that has begun.
    pub fn is_pending(&self) -> bool {
        self.state != State::Ground
    }

    /// Whether a pasted block has begun and not ended.
    pub fn is_in_paste(&self) -> bool {
        matches!(self.state, State::Paste(_))
    }

    /// No further byte came for a while: an escape byte alone was the escape key, anything else unfinished is noise.
    pub fn pause(&mut self) -> Option<Key> {
        match std::mem::take(&mut self.state) {
            State::Ground => None,
            State::Escape => Some(Key::Escape),
            State::Control(_) | State::Single | State::Utf8(..) => Some(Key::Unknown),
            State::Paste(_) => Some(Key::Paste),
        }
    }

    /// Takes one byte; a key may be complete with it.
    pub fn feed(&mut self, byte: u8) -> Option<Key> {
        match std::mem::take(&mut self.state) {
            State::Ground => self.begin(byte),
            State::Escape => self.after_escape(byte),
            State::Control(parameters) => self.control(parameters, byte),
            State::Single => Some(single(byte)),
            State::Utf8(bytes, missing) => self.continued(bytes, missing, byte),
            State::Paste(seen) => self.pasted(seen, byte),
        }
    }

    fn begin(&mut self, byte: u8) -> Option<Key> {
        let missing = match byte {
            b'\r' | b'\n' => return Some(Key::Enter),
            b'\t' => return Some(Key::Tab),
            0x08 | 0x7f => return Some(Key::Backspace),
            0x1b => {
                self.state = State::Escape;
                return None;
            }
            1..=26 => return Some(Key::Ctrl(char::from(byte + b'a' - 1))),
            0x20..=0x7e => return Some(Key::Char(char::from(byte))),
            0xc2..=0xdf => 1,
            0xe0..=0xef => 2,
            0xf0..=0xf4 => 3,
            _ => return Some(Key::Unknown),
        };
        self.state = State::Utf8(vec![byte], missing);
        None
    }

    fn after_escape(&mut self, byte: u8) -> Option<Key> {
        match byte {
            b'[' => self.state = State::Control(Vec::new()),
            b'O' => self.state = State::Single,
            0x1b => {
                self.state = State::Escape;
                return Some(Key::Escape);
            }
            _ => return Some(Key::Unknown),
        }
        None
    }

    fn control(&mut self, mut parameters: Vec<u8>, byte: u8) -> Option<Key> {
        if byte == 0x1b {
            self.state = State::Escape;
            return Some(Key::Unknown);
        }
        parameters.push(byte);
        if (0x40..=0x7e).contains(&byte) {
            if parameters == b"200~" {
                self.state = State::Paste(0);
                return None;
            }
            return Some(named(&parameters));
        }
        if parameters.len() > LONGEST {
            return Some(Key::Unknown);
        }
        self.state = State::Control(parameters);
        None
    }

    fn continued(&mut self, mut bytes: Vec<u8>, missing: usize, byte: u8) -> Option<Key> {
        if !(0x80..=0xbf).contains(&byte) {
            // The character broke off; the byte begins something new.
            return self.begin(byte).or(Some(Key::Unknown).filter(|_| !self.is_pending()));
        }
        bytes.push(byte);
        if missing > 1 {
            self.state = State::Utf8(bytes, missing - 1);
            return None;
        }
        let character = std::str::from_utf8(&bytes).ok().and_then(|text| text.chars().next());
        Some(character.filter(|c| !c.is_control()).map_or(Key::Unknown, Key::Char))
    }

    fn pasted(&mut self, seen: usize, byte: u8) -> Option<Key> {
        let seen = if PASTE_END.get(seen) == Some(&byte) { seen + 1 } else { usize::from(byte == 0x1b) };
        if seen == PASTE_END.len() {
            return Some(Key::Paste);
        }
        self.state = State::Paste(seen);
        None
    }
}

fn named(sequence: &[u8]) -> Key {
    match sequence {
        b"A" => Key::Up,
        b"B" => Key::Down,
        b"C" => Key::Right,
        b"D" => Key::Left,
        b"H" | b"1~" | b"7~" => Key::Home,
        b"F" | b"4~" | b"8~" => Key::End,
        b"5~" => Key::PageUp,
        b"6~" => Key::PageDown,
        b"Z" => Key::BackTab,
        _ => Key::Unknown,
    }
}

fn single(byte: u8) -> Key {
    match byte {
        b'A' | b'B' | b'C' | b'D' | b'H' | b'F' => named(&[byte]),
        b'M' => Key::Enter,
        _ => Key::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn keys(bytes: &[u8]) -> Vec<Key> {
        let mut decoder = Decoder::default();
        let mut keys: Vec<Key> = bytes.iter().filter_map(|byte| decoder.feed(*byte)).collect();
        keys.extend(decoder.pause());
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
    fn a_character_that_breaks_off_does_not_swallow_the_next_key() {
        assert_eq!(keys(b"\xe4q"), [Key::Char('q')]);
        assert_eq!(keys("ж使".as_bytes()), [Key::Char('ж'), Key::Char('使')]);
    }

    proptest! {
        #[test]
        fn any_bytes_are_consumed_without_panic(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = keys(&bytes);
        }

        #[test]
        fn after_a_pause_the_next_key_is_read_right(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            let mut decoder = Decoder::default();
            for byte in bytes {
                decoder.feed(byte);
            }
            decoder.pause();
            prop_assert_eq!(decoder.feed(b'x'), Some(Key::Char('x')));
        }
    }
}
