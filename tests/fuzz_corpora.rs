//! The corpora of the fuzz targets, replayed: what was found once is never found again.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::fs;
use std::path::Path;

#[path = "../fuzz/targets.rs"]
mod targets;

/// Feeds every file of a corpus to its target.
fn replay(name: &str, target: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(files.len() > 1, "{name}: {files:?}");
    for file in files {
        // The name of the file is told if the target panics.
        println!("{}", file.display());
        target(&fs::read(&file).unwrap());
    }
}

#[test]
fn any_knowledge_files_are_loaded_or_explained() {
    replay("knowledge", targets::knowledge);
}

#[test]
fn any_sheet_is_read_back_as_it_was_or_explained() {
    replay("sheet_ron", targets::sheet_ron);
    replay("sheet_json", targets::sheet_json);
}

#[test]
fn any_line_of_a_batch_gives_one_line() {
    replay("batch", targets::batch);
}

#[test]
fn any_translation_is_taken_up_or_explained() {
    replay("fluent", targets::fluent);
}

#[test]
fn any_bytes_from_a_terminal_are_taken() {
    replay("keys", targets::keys);
}

#[test]
fn no_text_becomes_markup_or_a_control_sequence() {
    replay("render", targets::render);
}
