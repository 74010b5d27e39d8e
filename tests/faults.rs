//! What becomes of files when the program is killed or the system fails at one system call: strace does it, at a sample of
//! the calls that write in the gate, at every one of them if `WHICH_MESSENGER_ALL_FAULTS` is set. The counts are printed.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::support::command::{INVENTED, PROGRAM};
use crate::support::tools::is_installed;

/// Commands that write, and what they write.
const COMMANDS: [(&[&str], &str); 7] = [
    (&["--knowledge", INVENTED, "recommend", "--set", "devices=android", "--save", "target"], "target"),
    (&["--knowledge", INVENTED, "recommend", "--save-needs", "target"], "target"),
    (&["--knowledge", INVENTED, "recommend", "--format", "html", "--output", "target"], "target"),
    (&["--knowledge", INVENTED, "recommend", "--batch", "--output", "target"], "target"),
    (&["--knowledge", INVENTED, "graph", "--output", "target"], "target"),
    (&["--knowledge", INVENTED, "export", "target"], "target"),
    (&["man", "target"], "target"),
];
const INPUT: &str =
    "{\"format\": 1, \"answers\": {}}\n{\"format\": 1, \"answers\": {\"devices\": [\"iphone\"]}}\n";
/// What was there before.
const OLD: &str = "as it was";
/// Calls that can fail for want of space, or because a disk is broken.
const FALLIBLE: [&str; 10] =
    ["openat", "open", "write", "fsync", "linkat", "rename", "renameat2", "fchmod", "mkdir", "chmod"];
const ERRORS: [&str; 4] = ["ENOSPC", "EIO", "EDQUOT", "EINTR"];

/// A call by its name, and which of its kind it is, counted from the start of the program.
type Call = (String, usize);

fn start(folder: &Path, args: &[&str], strace: &[&str]) -> std::process::ExitStatus {
    fs::write(folder.parent().unwrap().join("input"), INPUT).unwrap();
    let input = fs::File::open(folder.parent().unwrap().join("input")).unwrap();
    let mut command = Command::new("strace");
    command.args(["-qq", "-o", folder.parent().unwrap().join("trace").to_str().unwrap()]).args(strace);
    command.arg(PROGRAM).args(args).current_dir(folder);
    command.env_clear().env("PATH", "/usr/bin:/bin").env("SOURCE_DATE_EPOCH", "1795392000");
    command.stdin(input).stdout(Stdio::null()).stderr(Stdio::null()).status().unwrap()
}

/// Runs `args` in a new folder, with something there before or not; gives the status and what is there then, by path.
fn run(args: &[&str], is_there: bool, strace: &[&str]) -> (Option<i32>, BTreeMap<String, Vec<u8>>, String) {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join("work");
    fs::create_dir(&folder).unwrap();
    if is_there {
        fs::write(folder.join("target"), OLD).unwrap();
    }
    let status = start(&folder, args, strace);
    let mut found = BTreeMap::new();
    collect(&folder, "", &mut found);
    let trace = fs::read_to_string(outer.path().join("trace")).unwrap();
    (status.code().or(status.signal().map(|signal| 128 + signal)), found, trace)
}

fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type().unwrap().is_dir() {
            found.insert(format!("{name}/"), Vec::new());
            collect(&entry.path(), &format!("{name}/"), found);
        } else {
            found.insert(name, fs::read(entry.path()).unwrap());
        }
    }
}

/// The calls from the first that has to do with the target on.
fn writing_calls(trace: &str) -> Vec<Call> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut has_begun = false;
    let mut calls = Vec::new();
    for line in trace.lines() {
        let Some((name, arguments)) = line.split_once('(') else { continue };
        if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_') {
            continue;
        }
        let count = counts.entry(name).or_default();
        *count += 1;
        has_begun |= name != "execve" && (arguments.contains("TMPFILE") || arguments.contains(".tmp"));
        if has_begun && name != "exit_group" {
            calls.push((name.to_owned(), *count));
        }
    }
    assert!(calls.len() > 5, "{trace}");
    calls
}

/// All of them, or a sample of about `most` in even steps.
fn sample(calls: Vec<Call>, most: usize) -> Vec<Call> {
    if std::env::var_os("WHICH_MESSENGER_ALL_FAULTS").is_some() {
        return calls;
    }
    let step = calls.len().div_ceil(most).max(1);
    calls.into_iter().step_by(step).collect()
}

/// Whether a file or folder may be there beforehand: a folder is made, never replaced.
fn makes_folder(args: &[&str]) -> bool {
    args.contains(&"export") || args.contains(&"man")
}

#[test]
fn a_kill_at_any_call_leaves_the_old_file_or_the_new_one() {
    if !is_installed("strace") {
        return;
    }
    let (mut kills, mut left_files, mut left_folders) = (0, 0, 0);
    for (args, target) in COMMANDS {
        let is_there = !makes_folder(args);
        let (status, new, trace) = run(args, is_there, &[]);
        assert_eq!(status, Some(0), "{args:?}");
        let old: BTreeMap<String, Vec<u8>> =
            is_there.then(|| (target.to_owned(), OLD.as_bytes().to_vec())).into_iter().collect();
        for (call, at) in sample(writing_calls(&trace), 12) {
            let inject = format!("inject={call}:signal=KILL:when={at}");
            let (status, mut found, _) = run(args, is_there, &["-e", &inject]);
            assert_eq!(status, Some(137), "{args:?} {inject}");
            let before = found.len();
            found.retain(|name, _| !name.starts_with(".tmp"));
            *(if is_there { &mut left_files } else { &mut left_folders }) +=
                usize::from(found.len() < before);
            assert!(found == old || found == new, "{args:?} {inject}: {:?}", found.keys());
            kills += 1;
        }
    }
    println!(
        "{kills} kills: the old or the new every time; {left_files} left a temporary file, {left_folders} a temporary folder"
    );
    assert!(kills > 50, "{kills}");
}

#[test]
fn a_failing_call_is_an_error_and_leaves_no_litter() {
    if !is_installed("strace") {
        return;
    }
    let (mut injections, mut failed) = (0, 0);
    for (place, (args, target)) in COMMANDS.into_iter().enumerate() {
        let is_there = !makes_folder(args);
        let (_, new, trace) = run(args, is_there, &[]);
        let old: BTreeMap<String, Vec<u8>> =
            is_there.then(|| (target.to_owned(), OLD.as_bytes().to_vec())).into_iter().collect();
        let calls: Vec<Call> =
            writing_calls(&trace).into_iter().filter(|(name, _)| FALLIBLE.contains(&name.as_str())).collect();
        for (nth, (call, at)) in sample(calls, 8).into_iter().enumerate() {
            let is_all = std::env::var_os("WHICH_MESSENGER_ALL_FAULTS").is_some();
            let errors = ERRORS.iter().enumerate().filter(|(error, _)| is_all || (place + nth) % 4 == *error);
            for (_, error) in errors {
                // A disk that is full or broken stays so; a call that was interrupted can be made again. What cannot be
                // opened any more cannot be cleared away either: that happens once.
                let lasts = *error != "EINTR" && ["write", "fsync"].contains(&call.as_str());
                let repeat = if lasts { "+" } else { "" };
                let inject = format!("inject={call}:error={error}:when={at}{repeat}");
                let (status, found, _) = run(args, is_there, &["-e", &inject]);
                let is_new = found == new;
                assert!(is_new || found == old, "{args:?} {inject}: {:?}", found.keys());
                assert!(status != Some(0) || is_new, "{args:?} {inject}: a success without the file");
                assert!(matches!(status, Some(0 | 1)), "{args:?} {inject}: {status:?}");
                injections += 1;
                failed += usize::from(status == Some(1));
            }
        }
    }
    println!("{injections} injected errors: {failed} told as failures, the others overcome; no litter");
    assert!(injections > 30 && failed > 10, "{injections} {failed}");
}
