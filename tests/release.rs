//! What is released says the same everywhere: version, day, licences.

use std::fs;

use crate::support::command::run;

#[test]
fn the_newest_entry_of_the_changelog_is_this_version_and_the_day_of_the_man_pages() {
    let changelog = fs::read_to_string("CHANGELOG.md").unwrap();
    let newest = changelog.lines().find(|line| line.starts_with("## [")).unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let day = newest.strip_prefix(&format!("## [{version}] - ")).unwrap_or_else(|| panic!("{newest}"));
    assert_eq!(run(["--version"]).stdout, format!("which-messenger {version}\n"));
    let folder = tempfile::tempdir().unwrap();
    let pages = folder.path().join("man1");
    assert_eq!(run(["man", pages.to_str().unwrap()]).status, Some(0));
    let page = fs::read_to_string(pages.join("which-messenger.1")).unwrap();
    let title = page.lines().find(|line| line.starts_with(".TH ")).unwrap();
    assert!(title.contains(day) && title.contains(version), "{title}");
}

#[test]
fn the_scripts_of_the_package_are_shell_and_name_files_that_exist() {
    for entry in fs::read_dir("packaging").unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        if path.extension().is_some_and(|extension| extension == "sh") {
            let checked = std::process::Command::new("bash").arg("-n").arg(&path).status().unwrap();
            assert!(checked.success(), "{}", path.display());
            assert!(text.contains("set -euo pipefail"), "{}", path.display());
        }
    }
    let entry = fs::read_to_string("packaging/which-messenger.desktop").unwrap();
    for line in ["[Desktop Entry]", "Type=Application", "Exec=which-messenger", "Terminal=true"] {
        assert!(entry.lines().any(|found| found == line), "{line}");
    }
}
