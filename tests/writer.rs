//! What is written is whole or not there, readable by whom it should be, and only where it was asked for.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt, PermissionsExt, chown, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

use crate::support::command::{Finished, INVENTED, PROGRAM, finish, program, run};

/// An account that is neither ours nor the system's.
const SOMEBODY: u32 = 54_321;
/// The beginning of every saved sheet.
const SHEET: &str = "(\n    format: 1,";

/// A line of shell in `folder`, in which `$P` is the program.
fn shell(folder: &Path, line: &str) -> Finished {
    let mut command = Command::new("bash");
    command.args(["-c", line]).current_dir(folder).env_clear();
    command.envs([("P", PROGRAM), ("PATH", "/usr/bin:/bin"), ("SOURCE_DATE_EPOCH", "1795392000")]);
    finish(command, "")
}

/// What is in a folder, by name.
fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).unwrap().permissions().mode() & 0o777
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn save(path: &Path) -> Finished {
    run([&["recommend", "--set", "devices=android", "--save", path.to_str().unwrap()][..]].concat())
}

/// Whether this test may give files away; says so if not.
fn is_root(test: &str) -> bool {
    let is_root = fs::metadata("/proc/self").is_ok_and(|found| found.uid() == 0);
    if !is_root {
        println!("skipped: {test} needs root, to make files of another account");
    }
    is_root
}

// What a name stands for.

#[test]
fn a_file_below_dev_is_replaced_like_any_other() {
    let folder = tempfile::tempdir_in("/dev/shm").unwrap();
    let path = folder.path().join("a.ron");
    for _ in 0..2 {
        assert_eq!(save(&path).status, Some(0));
    }
    assert_eq!(fs::read_to_string(&path).unwrap().matches("format: 1").count(), 1);
    assert_eq!(run(["recommend", "--answers", path.to_str().unwrap()]).status, Some(0));
}

#[test]
fn a_dash_is_standard_output_and_no_file() {
    let folder = folder();
    let shown = shell(folder.path(), "$P recommend --set devices=android --output - --save -");
    assert_eq!(shown.status, Some(0), "{}", shown.stderr);
    assert!(shown.stdout.starts_with(SHEET), "{}", shown.stdout);
    assert!(shown.stdout.ends_with(&run(["recommend", "--set", "devices=android"]).stdout));
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn standard_output_is_known_by_any_name() {
    let folder = folder();
    let plain = run(["show", "signal"]).stdout;
    for line in ["$P show signal --output /dev/stdout", "$P show signal --output /dev/stdout | cat"] {
        assert_eq!(shell(folder.path(), line).stdout, plain, "{line}");
    }
    // Also by the name of the file it goes to: nothing that was written before is lost.
    shell(folder.path(), "{ echo before; $P show signal --output f; echo after; } > f");
    assert_eq!(fs::read_to_string(folder.path().join("f")).unwrap(), format!("before\n{plain}after\n"));
}

#[test]
fn pipes_and_open_files_stay_what_they_are() {
    let folder = folder();
    let piped = shell(folder.path(), "mkfifo p; cat p > copy & $P show signal --output p; wait; cat copy");
    assert_eq!(piped.stdout, run(["show", "signal"]).stdout);
    assert!(fs::symlink_metadata(folder.path().join("p")).unwrap().file_type().is_fifo());
    let to_process = shell(folder.path(), "$P show signal --output >(cat >&2) | cat; wait $!");
    assert_eq!(to_process.stderr, piped.stdout);
    assert_eq!(shell(folder.path(), "$P show signal --output /dev/null").status, Some(0));
}

#[test]
fn a_folder_is_no_file() {
    let folder = folder();
    for name in ["", "new/"] {
        let path = folder.path().join(name);
        let ended = save(&path);
        let named = format!("cannot write `{}`", path.display());
        assert!(ended.refused(1).contains(&named), "{}", ended.stderr);
    }
    assert_eq!(names(folder.path()), Vec::<String>::new());
}

#[test]
fn own_links_are_followed_and_stay() {
    let folder = folder();
    let (link, target) = (folder.path().join("link.ron"), folder.path().join("target.ron"));
    symlink("target.ron", &link).unwrap();
    for _ in 0..2 {
        assert_eq!(save(&link).status, Some(0));
        assert_eq!(fs::read_link(&link).unwrap(), PathBuf::from("target.ron"));
        assert!(fs::read_to_string(&target).unwrap().starts_with(SHEET));
    }
    let circle = folder.path().join("circle");
    symlink("circle", &circle).unwrap();
    assert!(save(&circle).refused(1).contains(circle.to_str().unwrap()));
}

#[test]
fn a_link_or_pipe_of_another_account_gets_nothing() {
    if !is_root("a link or pipe of another account") {
        return;
    }
    let folder = folder();
    let (link, pipe) = (folder.path().join("link"), folder.path().join("pipe"));
    symlink("target", &link).unwrap();
    std::os::unix::fs::lchown(&link, Some(SOMEBODY), None).unwrap();
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    chown(&pipe, Some(SOMEBODY), None).unwrap();
    let mut listener = Command::new("cat").arg(&pipe).stdout(Stdio::piped()).spawn().unwrap();
    for path in [&link, &pipe] {
        let ended = save(path);
        assert!(ended.refused(1).contains("of another account"), "{}", ended.stderr);
    }
    // The listener waits for somebody to open the pipe: nobody did.
    assert!(listener.try_wait().unwrap().is_none());
    listener.kill().unwrap();
    listener.wait().unwrap();
    let ended = run(["export", link.to_str().unwrap()]);
    assert!(ended.refused(1).contains("a link of another account"), "{}", ended.stderr);
    assert_eq!(names(folder.path()), ["link", "pipe"]);
}

#[test]
fn a_batch_may_be_written_over_its_own_input() {
    let folder = folder();
    let sheets = "{\"format\": 1, \"answers\": {\"devices\": [\"android\"]}}\n".repeat(300);
    fs::write(folder.path().join("f"), &sheets).unwrap();
    let ended = shell(folder.path(), "$P recommend --batch --output f < f");
    assert_eq!((ended.status, ended.stderr.as_str()), (Some(0), ""));
    let answers = fs::read_to_string(folder.path().join("f")).unwrap();
    assert_eq!(answers.lines().count(), 300);
    assert!(answers.lines().all(|line| line.contains("\"outcome\"")), "{answers}");
    assert_eq!(mode(&folder.path().join("f")), 0o600);
}

#[test]
fn two_results_for_one_file_are_refused() {
    let folder = folder();
    symlink("a", folder.path().join("b")).unwrap();
    for line in [
        "$P recommend --save a --output a",
        "$P recommend --save a --output ./a",
        "$P recommend --save-needs b --save a",
        "$P --save a --output b",
    ] {
        assert!(shell(folder.path(), line).refused(2).contains("name the same file"), "{line}");
    }
    assert_eq!(names(folder.path()), ["b"]);
}

// Who may read it.

#[test]
fn what_tells_something_about_a_person_is_readable_by_its_owner_alone() {
    for umask in ["000", "022", "077", "777"] {
        let folder = folder();
        let line = format!(
            "umask {umask}; $P recommend --set devices=android --save s.ron --save-needs n.ron --output r.html \
             --format html && echo '{{\"format\": 1, \"answers\": {{}}}}' | $P recommend --batch --output b.json"
        );
        let ended = shell(folder.path(), &line);
        assert_eq!(ended.status, Some(0), "{umask}: {}", ended.stderr);
        assert_eq!(names(folder.path()), ["b.json", "n.ron", "r.html", "s.ron"], "{umask}");
        for name in names(folder.path()) {
            assert_eq!(mode(&folder.path().join(&name)), 0o600, "{umask} {name}");
        }
    }
}

#[test]
fn the_knowledge_and_man_pages_are_readable_by_whom_the_process_allows_it() {
    for (umask, files, folders) in
        [("000", 0o666, 0o777), ("022", 0o644, 0o755), ("077", 0o600, 0o700), ("777", 0o600, 0o700)]
    {
        let folder = folder();
        let ended = shell(folder.path(), &format!("umask {umask}; $P export k && $P man m && $P export k"));
        assert_eq!(ended.status, Some(0), "{umask}: {}", ended.stderr);
        for name in ["k", "k/locales", "k/locales/nl", "m"] {
            assert_eq!(mode(&folder.path().join(name)), folders, "{umask} {name}");
        }
        for name in ["k/questions.ron", "k/locales/nl/interface.ftl", "m/which-messenger.1"] {
            assert_eq!(mode(&folder.path().join(name)), files, "{umask} {name}");
        }
    }
}

// Whole or not at all.

#[test]
fn a_limit_on_the_size_of_files_leaves_the_old_file_and_nothing_else() {
    for (line, path) in [
        ("$P recommend --output ./f", "./f"),
        ("$P recommend --format html --output f", "f"),
        ("$P graph --output f", "f"),
        ("yes '{\"format\": 1, \"answers\": {}}' | head -n 99 | $P recommend --batch --output f", "f"),
        ("$P export new", "new"),
        ("$P man new", "new"),
        ("mkdir there; $P export there; s=$?; rmdir there; exit $s", "there"),
    ] {
        let folder = folder();
        fs::write(folder.path().join("f"), "as it was").unwrap();
        let ended = shell(folder.path(), &format!("ulimit -f 1; {line}"));
        let named = format!("error: cannot write `{path}`: ");
        assert!(ended.refused(1).starts_with(&named), "{line}: {}", ended.stderr);
        assert_eq!(names(folder.path()), ["f"], "{line}");
        assert_eq!(fs::read_to_string(folder.path().join("f")).unwrap(), "as it was", "{line}");
    }
    let folder = folder();
    let ended = shell(folder.path(), "ulimit -f 1; $P graph > f");
    assert!(ended.refused(1).starts_with("error: cannot write the result: "), "{}", ended.stderr);
}

#[test]
fn a_batch_that_is_killed_leaves_nothing_behind() {
    let folder = folder();
    fs::write(folder.path().join("f"), "as it was").unwrap();
    let mut command = program(["recommend", "--batch", "--output", "f"]);
    command.current_dir(folder.path()).stdin(Stdio::piped()).stdout(Stdio::null());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    // Two fillings of the pipe and of the buffer: when all of it is taken, some of it is answered.
    let sheets = "{\"format\": 1, \"answers\": {}}\n".repeat(5_000);
    std::io::Write::write_all(&mut stdin, sheets.as_bytes()).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!(names(folder.path()), ["f"]);
    assert_eq!(fs::read_to_string(folder.path().join("f")).unwrap(), "as it was");
}

#[test]
fn a_folder_with_something_else_in_it_is_left_as_it_is() {
    for (command, name) in [("export", "messengers.ron"), ("man", "which-messenger-show.1")] {
        let folder = folder();
        fs::write(folder.path().join(name), "mine").unwrap();
        let ended = run([command, folder.path().to_str().unwrap()]);
        assert!(ended.refused(1).contains(&format!("`{name}`")), "{}", ended.stderr);
        assert_eq!(names(folder.path()), [name]);
        assert_eq!(fs::read_to_string(folder.path().join(name)).unwrap(), "mine");
    }
}

#[test]
fn links_in_a_folder_are_not_followed() {
    for planted in ["questions.ron", "locales", "locales/nl", "locales/nl/knowledge.ftl"] {
        let (outside, folder) = (folder(), folder());
        let at = folder.path().join(planted);
        fs::create_dir_all(at.parent().unwrap()).unwrap();
        let leads_to = if planted.contains('.') { outside.path().join("new") } else { outside.path().into() };
        symlink(leads_to, &at).unwrap();
        let ended = run(["export", folder.path().to_str().unwrap()]);
        assert!(ended.refused(1).contains("something else is there"), "{planted}: {}", ended.stderr);
        assert_eq!(names(outside.path()), Vec::<String>::new(), "{planted}");
        assert!(!folder.path().join("messengers.ron").exists(), "{planted}");
    }
}

#[test]
fn what_is_missing_in_a_folder_is_added() {
    let folder = folder();
    let path = folder.path().join("k");
    let all = |line: &str| shell(folder.path(), line);
    assert_eq!(all("$P export k").status, Some(0));
    let before = fs::read(path.join("messengers.ron")).unwrap();
    fs::remove_file(path.join("messengers.ron")).unwrap();
    fs::remove_dir_all(path.join("locales/nl")).unwrap();
    let again = all("$P export k");
    assert_eq!(again.status, Some(0), "{}", again.stderr);
    assert!(again.stderr.contains("messengers.ron") && !again.stderr.contains("questions.ron"));
    assert_eq!(fs::read(path.join("messengers.ron")).unwrap(), before);
    assert!(path.join("locales/nl/knowledge.ftl").is_file());
}

// Before it is too late, and with the right name.

#[test]
fn what_cannot_be_written_is_found_before_the_first_question() {
    let folder = folder();
    symlink("nowhere/at/all", folder.path().join("link")).unwrap();
    for (option, path) in
        [("--save", "no/sheet.ron"), ("--save-needs", "no/needs.ron"), ("--output", "link"), ("--save", ".")]
    {
        let line = format!("yes begin | $P --knowledge {INVENTED} {option} {path}");
        let ended = shell(folder.path(), &line);
        let message = ended.refused(1);
        assert!(message.starts_with(&format!("error: cannot write `{path}`: ")), "{line}: {message}");
        assert_eq!(message.lines().count(), 1, "{line}: {message}");
    }
    assert_eq!(names(folder.path()), ["link"]);
}

#[test]
fn one_bad_input_does_not_hide_the_others() {
    let folder = folder();
    fs::write(folder.path().join("bad.ron"), "(format: 1, answers: {wory: number})").unwrap();
    fs::write(folder.path().join("worse.ron"), "(format: 1").unwrap();
    fs::create_dir(folder.path().join("empty")).unwrap();
    fs::create_dir(folder.path().join("broken")).unwrap();
    for name in ["questions.ron", "messengers.ron"] {
        fs::write(folder.path().join("broken").join(name), "(format: 1").unwrap();
    }
    fs::create_dir_all(folder.path().join("broken/locales/xx")).unwrap();
    fs::write(folder.path().join("broken/locales/xx/interface.ftl"), "language-name = Iks\n").unwrap();
    for (line, names) in [
        (
            "$P group missing.ron bad.ron gone.ron worse.ron",
            &["missing.ron", "`wory`", "gone.ron", "worse.ron"][..],
        ),
        ("$P diff empty broken", &["empty/questions.ron", "broken/questions.ron", "broken/messengers.ron"]),
        (
            "$P check broken",
            &["broken/questions.ron", "broken/messengers.ron", "broken/locales/xx/interface.ftl"],
        ),
        ("$P check empty", &["empty/questions.ron", "empty/messengers.ron"]),
        ("$P diff broken no", &["broken/questions.ron", "no/questions.ron"]),
    ] {
        let ended = shell(folder.path(), line);
        let message = ended.refused(if line.ends_with("check broken") { 4 } else { 1 });
        assert!(names.iter().all(|name| message.contains(name)), "{line}: {message}");
    }
}
