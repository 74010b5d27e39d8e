//! The house rules that a compiler does not hold: layers, and what may be named where.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Which modules a module may import.
const LAYERS: &[(&str, &[&str])] = &[
    ("knowledge", &[]),
    ("answers", &["knowledge"]),
    ("engine", &["knowledge", "answers"]),
    ("proof", &["knowledge", "answers", "engine"]),
    ("population", &["knowledge", "answers", "engine"]),
    ("locale", &["knowledge", "answers"]),
    ("load", &["knowledge", "answers", "locale", "population"]),
    ("diff", &["knowledge", "answers", "engine"]),
    ("view", &["knowledge", "answers", "engine", "proof", "population", "diff"]),
    ("report", &["knowledge", "answers", "engine", "proof", "locale", "view"]),
    ("wizard", &["knowledge", "answers", "engine", "locale", "report"]),
    ("graph", &["knowledge", "locale"]),
    ("terminal", &["wizard", "locale", "report"]),
    ("error", &["locale"]),
    ("cli", &[]),
    (
        "app",
        &[
            "knowledge",
            "answers",
            "engine",
            "proof",
            "load",
            "report",
            "wizard",
            "terminal",
            "view",
            "graph",
            "diff",
            "population",
            "locale",
            "error",
            "cli",
        ],
    ),
    ("main", &["app"]),
    ("lib", &[]),
];

/// Crates that only some modules may name.
const GUESTS: &[(&str, &[&str])] = &[
    ("ron::", &["load"]),
    ("serde::", &["knowledge", "load", "view", "wizard", "app"]),
    ("postcard", &["load"]),
    ("schemars", &["view"]),
    ("serde_json", &["load", "view", "app"]),
    ("fastrand", &["diff", "proof", "population", "app"]),
    ("dialoguer", &["terminal"]),
    ("batsat", &["proof"]),
    ("indicatif", &["terminal", "app"]),
    ("rustix", &["terminal", "app"]),
    ("signal_hook", &["terminal", "app"]),
    ("console::", &["terminal", "app"]),
    ("clap::", &["cli", "app"]),
    ("clap_complete", &["cli", "app"]),
    ("clap_mangen", &["app"]),
    ("comfy_table", &["report"]),
    ("maud", &["report", "population", "graph"]),
    ("qrcodegen", &["report", "terminal"]),
    ("fluent_bundle", &["locale"]),
    ("std::net", &[]),
    ("std::process::Command", &[]),
    ("std::env", &["app", "main"]),
    ("std::fs", &["load", "app", "terminal"]),
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// The module a file belongs to: its folder under `src`, or its own name.
fn module(path: &Path) -> String {
    let inside = path.strip_prefix("src").unwrap();
    let first = inside.components().next().unwrap().as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// A file without its tests and comments.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn layers_stand_on_those_before_them() {
    for (at, (name, allowed)) in LAYERS.iter().enumerate() {
        let is_before = |below: &&&str| LAYERS.iter().take(at).any(|(name, _)| name == *below);
        let above: Vec<&&str> = allowed.iter().filter(|below| !is_before(below)).collect();
        assert!(above.is_empty(), "{name} stands on {above:?}");
    }
}

#[test]
fn a_module_imports_only_from_the_layers_it_may() {
    for path in files(Path::new("src")) {
        let here = module(&path);
        let (_, allowed) =
            LAYERS.iter().find(|(name, _)| *name == here).unwrap_or_else(|| panic!("no layer for {here}"));
        for (at, _) in code(&path).match_indices("crate::") {
            let text = code(&path);
            let rest = &text[at + "crate::".len()..];
            let named: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
            let is_macro_path = text[..at].ends_with('$');
            assert!(
                named == here || allowed.contains(&named.as_str()) || is_macro_path,
                "{} imports {named}",
                path.display()
            );
        }
    }
}

#[test]
fn a_crate_is_named_only_where_it_may_be() {
    for path in files(Path::new("src")) {
        let here = module(&path);
        let text = code(&path);
        for (guest, hosts) in GUESTS {
            let is_named = text.match_indices(guest).any(|(at, _)| {
                let before = text[..at].chars().next_back();
                !before.is_some_and(|c| c.is_ascii_alphanumeric() || c == '_')
            });
            assert!(!is_named || hosts.contains(&here.as_str()), "{} names {guest}", path.display());
        }
    }
}

#[test]
fn a_file_says_what_it_owns() {
    for path in files(Path::new("src")) {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//!"), "{} does not say what it owns", path.display());
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["util", "utils", "common", "helpers", "types", "misc"].contains(&stem.as_str()),
            "{}",
            path.display()
        );
    }
}

#[test]
fn every_word_the_program_says_is_in_the_file_and_every_word_in_the_file_is_said() {
    let text = fs::read_to_string("locales/en/interface.ftl").unwrap();
    let known: BTreeSet<&str> = text
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .collect();
    let mut code: String = files(Path::new("src")).iter().map(|path| code(path)).collect();
    for page in ["web/page.html", "web/page.js", "web/src/pack.rs", "web/src/screen.rs"] {
        code.push_str(&fs::read_to_string(page).unwrap());
    }
    let said: BTreeSet<&str> =
        known.iter().copied().filter(|id| code.contains(&format!("\"{id}\""))).collect();
    let idle: Vec<&&str> = known.difference(&said).collect();
    assert!(idle.is_empty(), "never said: {idle:?}");
    for (call, _) in code.match_indices("say(\"").chain(code.match_indices("fill(\"")) {
        let id = code[call..].split('"').nth(1).unwrap();
        assert!(known.contains(id), "not in the file: {id}");
    }
}

#[test]
fn no_crate_that_opens_sockets_is_in_the_tree() {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    for name in [
        "tokio",
        "async-std",
        "smol",
        "hyper",
        "reqwest",
        "ureq",
        "curl",
        "socket2",
        "mio",
        "rustls",
        "native-tls",
    ] {
        assert!(!lock.contains(&format!("name = \"{name}\"")), "{name} is in Cargo.lock");
    }
}
