//! No two files import each other, by whatever way round. A `mod.rs` is the front door of its folder: it and the files behind it may
//! name each other, and what it passes on is looked for in the file that it comes from. `Handle<Row>` names a row, and needs nothing of
//! what stands in it.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use regex::Regex;

/// `crate::engine::Engine` as `[engine, Engine]`; a file by its place under `src`, a `mod.rs` by its folder.
type Place = Vec<String>;

/// The files of a program with what each imports.
struct Imports {
    files: BTreeMap<Place, String>,
    /// What a file passes on under a name of its own, and where that is from.
    passed_on: BTreeMap<Place, Place>,
    declaration: Regex,
    path: Regex,
    handle: Regex,
}

impl Imports {
    #[expect(
        clippy::excessive_nesting,
        reason = "a search over classes, options and messengers is that deep by nature"
    )]
    fn of(files: BTreeMap<Place, String>) -> Self {
        let mut imports = Self {
            files,
            passed_on: BTreeMap::new(),
            declaration: Regex::new(r"(?m)^\s*(pub(?:\([^)]*\))?\s+)?use ([^;]+);").unwrap(),
            path: Regex::new(r"\b(?:crate|super|self)(?:::\w+)+").unwrap(),
            handle: Regex::new(r"\bHandle<\w+>").unwrap(),
        };
        for (file, text) in &imports.files {
            for declared in imports.declaration.captures_iter(text).filter(|found| found.get(1).is_some()) {
                for (path, name) in flat(&[], &declared[2]) {
                    if let Some(from) = imports.absolute(file, &path) {
                        imports.passed_on.insert(file.iter().cloned().chain([name]).collect(), from);
                    }
                }
            }
        }
        imports
    }

    /// The files that each file needs, without its own front door and those behind its own.
    fn needs(&self) -> BTreeMap<&Place, BTreeSet<&Place>> {
        let needs = |file| {
            let needed =
                self.named(file).into_iter().filter_map(|path| self.owner(self.absolute(file, &path)?));
            needed.filter(|other| !other.starts_with(file) && !file.starts_with(other)).collect()
        };
        self.files.keys().map(|file| (file, needs(file))).collect()
    }

    /// Every path that a file names.
    fn named(&self, file: &Place) -> Vec<Place> {
        let text = &self.files[file];
        let code = self.declaration.replace_all(text, "\n");
        let of_rows = self.handle.replace_all(&code, "");
        let stands_in = |text: &str, name: &str| Regex::new(&format!(r"\b{name}\b")).unwrap().is_match(text);
        let declared = self.declaration.captures_iter(text).flat_map(|found| flat(&[], &found[2]));
        let needed = declared.filter(|(_, name)| stands_in(&of_rows, name) || !stands_in(&code, name));
        let paths = self.path.find_iter(&of_rows).map(|found| segments(found.as_str()));
        needed.map(|(path, _)| path).chain(paths).collect()
    }

    /// A path from the root; `None` if it leads out of the program.
    fn absolute(&self, file: &Place, path: &[String]) -> Option<Place> {
        let ups = path.iter().take_while(|segment| *segment == "super").count();
        let child = || file.iter().chain(path.first()).cloned().collect::<Place>();
        let (base, rest) = match path.first()?.as_str() {
            "crate" => (&[][..], path.get(1..)?),
            "self" => (file.as_slice(), path.get(1..)?),
            "super" => (file.get(..file.len().checked_sub(ups)?)?, path.get(ups..)?),
            _ if self.files.contains_key(&child()) => (file.as_slice(), path),
            _ => return None,
        };
        Some(base.iter().chain(rest).cloned().collect())
    }

    /// The file in which what a path names stands.
    fn owner(&self, mut path: Place) -> Option<&Place> {
        for _ in 0..8 {
            let end = (1..=path.len()).rev().find(|end| self.files.contains_key(&path[..*end]))?;
            let Some(from) = path.get(..=end).and_then(|name| self.passed_on.get(name)) else {
                return self.files.get_key_value(&path[..end]).map(|(file, _)| file);
            };
            path = from.iter().chain(&path[end + 1..]).cloned().collect();
        }
        None
    }

    /// For each file from which a way leads back to itself, such a way.
    #[expect(
        clippy::excessive_nesting,
        reason = "a search over classes, options and messengers is that deep by nature"
    )]
    fn circles(&self) -> Vec<String> {
        let needs = self.needs();
        let back = |start: &Place| {
            let mut ways = vec![vec![start]];
            let mut seen = BTreeSet::new();
            while let Some(way) = ways.pop() {
                for next in needs[*way.last()?].iter().filter(|next| seen.insert(**next)) {
                    let longer = || way.iter().copied().chain([*next]);
                    if *next == start {
                        return Some(longer().map(|file| file.join("/")).collect::<Vec<_>>().join(" -> "));
                    }
                    ways.push(longer().collect());
                }
            }
            None
        };
        self.files.keys().filter_map(back).collect()
    }
}

/// The paths of a `use`, those in braces one by one, each with the name that it gets.
fn flat(before: &[String], tree: &str) -> Vec<(Place, String)> {
    let Some((head, inside)) = tree.split_once('{') else {
        let (path, name) = tree.split_once(" as ").unwrap_or((tree, ""));
        let mut path: Place = before.iter().cloned().chain(segments(path)).collect();
        path.pop_if(|last| last == "self");
        let name = segments(name).pop().or_else(|| path.last().cloned());
        return vec![(path, name.unwrap_or_default())];
    };
    let before: Place = before.iter().cloned().chain(segments(head)).collect();
    let (mut parts, mut depth) = (vec![String::new()], 0);
    for letter in inside.trim_end().strip_suffix('}').unwrap_or(inside).chars() {
        depth += i32::from(letter == '{') - i32::from(letter == '}');
        if letter == ',' && depth == 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(letter);
        }
    }
    parts.iter().filter(|part| !part.trim().is_empty()).flat_map(|part| flat(&before, part)).collect()
}

fn segments(path: &str) -> Place {
    path.split("::").map(str::trim).filter(|segment| !segment.is_empty()).map(str::to_owned).collect()
}

/// Every file of a folder, without comments and tests.
fn read(folder: &Path, place: &[String], into: &mut BTreeMap<Place, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
        let here: Place = place.iter().cloned().chain(Some(stem).filter(|stem| stem != "mod")).collect();
        if path.is_dir() {
            read(&path, &here, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap();
            let code: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            into.insert(here, code.join("\n"));
        }
    }
}

fn invented(files: &[(&str, &str)]) -> Imports {
    Imports::of(
        files
            .iter()
            .map(|(file, text)| (file.split('/').map(str::to_owned).collect(), (*text).to_owned()))
            .collect(),
    )
}

#[test]
fn no_two_files_import_each_other() {
    let mut files = BTreeMap::new();
    read(Path::new("src"), &[], &mut files);
    let imports = Imports::of(files);
    assert!(imports.needs().values().map(BTreeSet::len).sum::<usize>() > 300, "imports are not found");
    assert_eq!(imports.circles(), [""; 0]);
}

#[test]
fn a_circle_is_found_also_through_a_front_door_and_a_third_file() {
    let door = ("a", "mod b;\nmod c;\npub use self::b::B;\npub(crate) use c::{C, self as other};");
    let circle =
        |b: &str, c: &str, d: &str| invented(&[door, ("a/b", b), ("a/c", c), ("d", d)]).circles().pop();
    assert_eq!(circle("use super::c::C;\npub struct B(C);", "pub struct C;", ""), None);
    assert!(
        circle("use super::{C, Door};\npub struct B(C);", "use super::B;\npub struct C(B);", "").is_some()
    );
    assert!(circle("pub struct B(super::C);", "pub struct C(crate::a::B);", "").is_some());
    assert!(
        circle("use crate::d;\nfn f() { d::g() }", "", "use crate::{a::{B}, x};\nfn g() { B }").is_some()
    );
    // A row of a table is no need of what stands in it, and a comment is none at all.
    let row = "use super::{B, Handle};\npub struct C(Handle<B>);";
    assert_eq!(circle("use super::C;\npub struct B(C);", row, ""), None);
}
