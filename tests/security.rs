//! SECURITY.md names a test for every promise: each of them is there.

use std::fs;
use std::path::Path;

#[test]
fn every_test_that_a_promise_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let page = fs::read_to_string(root.join("SECURITY.md")).unwrap();
    let promises = page.split("## Promises").nth(1).unwrap().split("\n## ").next().unwrap();
    let (mut rows, mut tests) = (0, 0);
    for row in promises.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| Promise")) {
        rows += 1;
        let mut source = String::new();
        let named = row.rsplit_once(" | ").unwrap().1;
        for word in named.split('`').skip(1).step_by(2) {
            if word.contains('.') || word.contains('/') {
                source = fs::read_to_string(root.join(word)).unwrap_or_else(|_| panic!("no {word}: {row}"));
            } else {
                assert!(source.contains(&format!("fn {word}()")), "no test {word}: {row}");
                tests += 1;
            }
        }
        assert!(!source.is_empty(), "no test: {row}");
    }
    assert!(rows > 10 && tests > 10, "{rows} {tests}");
}
