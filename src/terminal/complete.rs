//! The rest of a file's name, looked up when the person asks for it with Tab.

use std::path::{Path, PathBuf};

/// `typed` with as much more as all names that begin with it have in common; nothing if there is nothing to add.
pub(super) fn complete(typed: &str, home: Option<&Path>) -> Option<String> {
    let (folder, begin) = typed
        .rsplit_once('/')
        .map_or((".", typed), |(folder, begin)| (if folder.is_empty() { "/" } else { folder }, begin));
    let mut names: Vec<String> = std::fs::read_dir(at_home(folder, home))
        .ok()?
        .filter_map(Result::ok)
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let is_shown = !begin.is_empty() || !name.starts_with('.');
            let end = if entry.path().is_dir() { "/" } else { "" };
            let is_printable = !name.chars().any(char::is_control);
            (is_shown && is_printable && name.starts_with(begin)).then(|| format!("{name}{end}"))
        })
        .collect();
    names.sort();
    let (first, last) = (names.first()?, names.last()?);
    let common: String =
        first.chars().zip(last.chars()).take_while(|(one, other)| one == other).map(|(one, _)| one).collect();
    let rest = common.strip_prefix(begin).filter(|rest| !rest.is_empty())?;
    Some(format!("{typed}{rest}"))
}

/// The folder that is meant: `~` is the home folder, as in a shell.
fn at_home(folder: &str, home: Option<&Path>) -> PathBuf {
    match (folder.strip_prefix('~'), home) {
        (Some(rest), Some(home)) if rest.is_empty() || rest.starts_with('/') => {
            home.join(rest.trim_start_matches('/'))
        }
        _ => PathBuf::from(folder),
    }
}

#[cfg(test)]
mod tests {
    use super::complete;

    #[test]
    fn what_all_names_have_in_common_is_added_and_a_folder_gets_its_slash() {
        let folder = tempfile::tempdir().unwrap();
        for name in ["answers-one.ron", "answers-two.ron", ".hidden"] {
            std::fs::write(folder.path().join(name), "").unwrap();
        }
        std::fs::create_dir(folder.path().join("kept")).unwrap();
        let typed = |text: &str| complete(&format!("{}/{text}", folder.path().display()), None);
        let at_home = |text: &str| complete(&format!("~/{text}"), Some(folder.path()));
        let path = |text: &str| Some(format!("{}/{text}", folder.path().display()));
        assert_eq!(typed("a"), path("answers-"));
        assert_eq!(typed("answers-o"), path("answers-one.ron"));
        assert_eq!(typed("k"), path("kept/"));
        assert_eq!(typed("answers-"), None);
        assert_eq!(typed("z"), None);
        assert_eq!(at_home("k"), Some("~/kept/".into()));
        assert_eq!(complete("~/k", None), None);
    }
}
