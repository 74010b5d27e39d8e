//! How the engine is packed into the page. Browsers unpack gzip by themselves, but its window is too short for a program that repeats itself
//! far apart: LZMA takes a quarter less. And what stands in a script has to be letters: five of 85 stand for four bytes, where Base64
//! takes more than five.

use std::io::Read;

use lzma_rust2::LzmaReader;

/// The letters are those from this one on.
const FIRST: u8 = b'#';
/// But not this one, which could end a script.
const LEFT_OUT: u8 = b'<';
/// How many letters there are.
const BASE: u32 = 85;
/// Most memory that unpacking may take, in KiB.
const MEMORY: u32 = 16 * 1024;

/// The bytes that [`pack`] has packed; `None` if it has not.
pub fn unpack(text: &[u8]) -> Option<Vec<u8>> {
    let packed = bytes(text)?;
    let mut unpacked = Vec::new();
    let mut reader = LzmaReader::new_mem_limit(packed.as_slice(), MEMORY, None).ok()?;
    reader.read_to_end(&mut unpacked).ok()?;
    Some(unpacked)
}

fn bytes(text: &[u8]) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 5 * 4);
    for letters in text.chunks(5) {
        let mut number = 0_u32;
        for letter in letters {
            let digit = letter.checked_sub(FIRST + u8::from(*letter > LEFT_OUT))?;
            number = number.checked_mul(BASE)?.checked_add(digit.into())?;
        }
        bytes.extend(number.to_be_bytes());
    }
    Some(bytes)
}

#[cfg(not(target_family = "wasm"))]
pub use self::packing::pack;

#[cfg(not(target_family = "wasm"))]
mod packing {
    use std::io::{self, Write};

    use lzma_rust2::{LzmaOptions, LzmaWriter};

    use super::{BASE, FIRST, LEFT_OUT};

    /// Packs bytes into letters.
    ///
    /// # Errors
    /// The packer failed.
    pub fn pack(bytes: &[u8]) -> io::Result<String> {
        // WASM is made of bytes, and of texts: what stood before a byte says much, where it stands in a word says nothing.
        let mut options = LzmaOptions::with_preset(9);
        options.lc = 4;
        options.pb = 0;
        // More than an engine is long.
        options.dict_size = 4 << 20;
        options.nice_len = LzmaOptions::NICE_LEN_MAX;
        let mut writer = LzmaWriter::new_use_header(Vec::new(), &options, Some(bytes.len() as u64))?;
        writer.write_all(bytes)?;
        Ok(letters(&writer.finish()?))
    }

    fn letters(bytes: &[u8]) -> String {
        let mut text = String::with_capacity(bytes.len() / 4 * 5 + 5);
        for chunk in bytes.chunks(4) {
            let mut four = [0; 4];
            four.iter_mut().zip(chunk).for_each(|(to, from)| *to = *from);
            let number = u32::from_be_bytes(four);
            for place in (0..5).rev() {
                let digit = number / BASE.pow(place) % BASE;
                let letter = u32::from(FIRST) + digit;
                let letter = if letter >= u32::from(LEFT_OUT) { letter + 1 } else { letter };
                text.extend(char::from_u32(letter));
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked() {
        for length in [0, 1, 4, 5, 1000, 100_003] {
            let bytes: Vec<u8> =
                (0..length).map(|at: u32| (at.wrapping_mul(at) / 7).to_le_bytes()[1]).collect();
            let text = pack(&bytes).unwrap_or_default();
            assert!(text.bytes().all(|letter| (FIRST..=b'x').contains(&letter) && letter != LEFT_OUT));
            assert_eq!(unpack(text.as_bytes()), Some(bytes), "{length}");
        }
    }

    #[test]
    fn what_was_not_packed_is_refused() {
        for text in ["", "<<<<<", "zzzzz", "hello", "######"] {
            assert_eq!(unpack(text.as_bytes()), None, "{text}");
        }
    }
}

#[cfg(target_family = "wasm")]
mod door {
    use std::cell::RefCell;

    thread_local! {
        static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    }

    /// Makes room for a text of `length` letters, and says where.
    #[unsafe(no_mangle)]
    extern "C" fn room(length: usize) -> *const u8 {
        BUFFER.with_borrow_mut(|buffer| {
            buffer.clear();
            buffer.resize(length, 0);
            buffer.as_ptr()
        })
    }

    /// Unpacks the text, and says how many bytes that gives: none if it was not packed.
    #[unsafe(no_mangle)]
    extern "C" fn answer() -> usize {
        let text = BUFFER.take();
        let bytes = super::unpack(&text).unwrap_or_default();
        BUFFER.with_borrow_mut(|buffer| {
            *buffer = bytes;
            buffer.len()
        })
    }

    /// Where they begin.
    #[unsafe(no_mangle)]
    extern "C" fn place() -> *const u8 {
        BUFFER.with_borrow(|buffer| buffer.as_ptr())
    }
}
