//! Keys, and which control sequence is which key.

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
    /// Delete, forwards.
    Delete,
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
    /// Any other key, as one.
    Unknown,
}

/// The key of a control sequence; none if the terminal says something of itself with it.
pub(super) fn named(parameters: &[u8], last: u8) -> Option<Key> {
    let key = match (parameters, last) {
        (b"", b'A') => Key::Up,
        (b"", b'B') => Key::Down,
        (b"", b'C') => Key::Right,
        (b"", b'D') => Key::Left,
        (b"", b'H') | (b"1" | b"7", b'~') => Key::Home,
        (b"", b'F') | (b"4" | b"8", b'~') => Key::End,
        (b"3", b'~') => Key::Delete,
        (b"5", b'~') => Key::PageUp,
        (b"6", b'~') => Key::PageDown,
        (b"", b'Z') => Key::BackTab,
        // Focus; the end of a paste that was given up; positions, states, sizes, colours, mice.
        (b"", b'I' | b'O')
        | (b"201", b'~')
        | (_, b'M' | b'R' | b'c' | b'm' | b'n' | b't' | b'w' | b'x' | b'y') => {
            return None;
        }
        ([b'<'..=b'?', ..], _) => return None,
        _ => Key::Unknown,
    };
    Some(key)
}
