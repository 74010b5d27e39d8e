//! The door to JavaScript: one buffer. JavaScript writes a request into it and reads the answer out of it; no address is followed on
//! this side.

use std::cell::RefCell;

thread_local! {
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for a request of `length` bytes, and says where.
#[unsafe(no_mangle)]
extern "C" fn room(length: usize) -> *const u8 {
    BUFFER.with_borrow_mut(|buffer| {
        buffer.clear();
        buffer.resize(length, 0);
        buffer.as_ptr()
    })
}

/// Answers the request in the buffer, and says how long the answer is; [`place`] says where.
#[unsafe(no_mangle)]
extern "C" fn answer() -> usize {
    let request = BUFFER.take();
    let answer = crate::answer(&String::from_utf8_lossy(&request));
    BUFFER.with_borrow_mut(|buffer| {
        *buffer = answer.into_bytes();
        buffer.len()
    })
}

/// Where the answer begins.
#[unsafe(no_mangle)]
extern "C" fn place() -> *const u8 {
    BUFFER.with_borrow(|buffer| buffer.as_ptr())
}
