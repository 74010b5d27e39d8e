//! No network and no trace: every command and whole walks through the wizard, watched by strace at every system call.
//! Where strace is missing the test says so, and fails if `WHICH_MESSENGER_GATE` is set.
#![expect(clippy::unwrap_used, reason = "without its own files a test should fail")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::support::command::{INVENTED, PROGRAM, finish};
use crate::support::terminal::Terminal;
use crate::support::tools::is_installed;

/// What strace is told: calls that reach for the network, for other programs and for files.
const STRACE: [&str; 6] = ["strace", "-f", "-qq", "-e", "trace=network,process,file,creat,ftruncate", "-o"];
/// Calls that a program without network code never makes.
const NETWORK: [&str; 14] = [
    "socket",
    "connect",
    "bind",
    "listen",
    "accept",
    "accept4",
    "sendto",
    "sendmsg",
    "sendmmsg",
    "recvfrom",
    "recvmsg",
    "recvmmsg",
    "getpeername",
    "getsockname",
];
/// Calls that start another program or process.
const PROCESS: [&str; 4] = ["execve", "execveat", "fork", "vfork"];
/// Calls that change what is on the disk, besides opening for writing.
const CHANGES: [&str; 20] = [
    "creat",
    "mkdir",
    "mkdirat",
    "rmdir",
    "rename",
    "renameat",
    "renameat2",
    "link",
    "linkat",
    "symlink",
    "symlinkat",
    "unlink",
    "unlinkat",
    "truncate",
    "ftruncate",
    "chmod",
    "fchmodat",
    "chown",
    "mknod",
    "utimensat",
];
/// What the system's loader and the standard library read: shared libraries, this process, how many processors there are.
const SYSTEM: [&str; 9] = [
    "/etc/ld.so.",
    "/lib/",
    "/lib64/",
    "/usr/lib/",
    "/proc/self/maps",
    "/proc/self/cgroup",
    "/proc/self/mountinfo",
    "/sys/fs/cgroup",
    "/sys/devices/system/cpu",
];

/// A folder for one run, and the trace of it beside.
struct Run {
    folder: TempDir,
    trace: PathBuf,
    traces: TempDir,
}

impl Run {
    fn new() -> Self {
        let traces = tempfile::tempdir().unwrap();
        Self { folder: tempfile::tempdir().unwrap(), trace: traces.path().join("trace"), traces }
    }

    /// `strace … program args`.
    fn line<'a>(&'a self, args: &[&'a str]) -> Vec<&'a str> {
        [&STRACE[..], &[self.trace.to_str().unwrap(), PROGRAM], args].concat()
    }

    /// The program is run with `input`; the folder is where it is.
    fn run(&self, args: &[&str], input: &str) -> Option<i32> {
        let line = self.line(args);
        let (strace, rest) = line.split_first().unwrap();
        let mut command = Command::new(strace);
        command.args(rest).current_dir(self.folder.path()).env_clear().env("PATH", "/usr/bin:/bin");
        command.env("HOME", self.folder.path()).env("LANG", "nl_NL.UTF-8").env("TERM", "xterm-256color");
        finish(command, input).status
    }

    /// Nothing in the trace may be other than it was promised; writing only if `writes`.
    fn check(&self, what: &str, writes: bool) {
        let trace = fs::read_to_string(&self.trace).unwrap();
        let mut starts = 0;
        let own_pipe = own_pipe(&trace);
        for line in trace.lines() {
            let Some((call, arguments)) = parse(line) else { continue };
            starts += usize::from(call == "execve");
            if own_pipe.iter().any(|end| arguments.starts_with(&format!("{end},"))) {
                continue;
            }
            if let Some(wrong) = self.wrong(call, arguments, writes, starts) {
                panic!("{what}: {wrong}: {line}");
            }
        }
        assert!(trace.contains("exit_group") || trace.contains("+++"), "{what}: the trace is not whole");
        let left: Vec<_> = fs::read_dir(self.folder.path()).unwrap().collect();
        assert!(writes || left.is_empty(), "{what}: left behind {left:?}");
        let _ = &self.traces;
    }

    fn wrong(&self, call: &str, arguments: &str, writes: bool, starts: usize) -> Option<&'static str> {
        if NETWORK.contains(&call) || (call == "socketpair" && !arguments.starts_with("AF_UNIX")) {
            return Some("it reaches for the network");
        }
        let is_process = ["clone", "clone3"].contains(&call) && !arguments.contains("CLONE_THREAD");
        if is_process || (PROCESS.contains(&call) && starts > 1) {
            return Some("it starts another program");
        }
        let paths: Vec<&str> = arguments.split('"').skip(1).step_by(2).collect();
        let is_own = |path: &&str| {
            let own = Path::new(path).is_relative() || Path::new(path).starts_with(self.folder.path());
            own && !path.split('/').any(|part| part == "..")
        };
        if call.starts_with("open") {
            let path = paths.first().copied().unwrap_or_default();
            let changes = ["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC", "O_TMPFILE", "O_APPEND"];
            if changes.iter().any(|flag| arguments.contains(flag)) {
                return (path != "/dev/tty" && !(writes && is_own(&path)))
                    .then_some("it opens a file for writing that nobody named");
            }
            let is_known = SYSTEM.iter().any(|known| path.starts_with(known))
                || path.starts_with(INVENTED)
                || path == "/dev/tty"
                || is_own(&path);
            return (!is_known).then_some("it reads a file that is none of its business");
        }
        if CHANGES.contains(&call) {
            let own = |path: &&str| is_own(path) || path.starts_with("/proc/self/fd/");
            return (!writes || !paths.iter().all(own)).then_some("it changes what nobody named");
        }
        None
    }
}

/// The call and its arguments in a line of a trace; nothing for signals and ends.
fn parse(line: &str) -> Option<(&str, &str)> {
    let line = line.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    let (call, arguments) = line.split_once('(')?;
    call.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_').then_some((call, arguments))
}

/// The two ends of the pipe to itself through which the program notices Ctrl-C: it leads nowhere else.
fn own_pipe(trace: &str) -> Vec<&str> {
    let line = trace.lines().find(|line| line.contains("socketpair(AF_UNIX"));
    let ends = line.and_then(|line| line.split('[').nth(1)?.split(']').next());
    ends.map_or_else(Vec::new, |ends| ends.split(", ").collect())
}

#[test]
fn the_watcher_sees_what_it_should() {
    let run = Run::new();
    for (line, wrong) in [
        ("12 socket(AF_INET, SOCK_STREAM, 0) = 3", true),
        ("12 socketpair(AF_UNIX, SOCK_STREAM, 0, [3, 4]) = 0", false),
        ("12 openat(AT_FDCWD, \"/etc/resolv.conf\", O_RDONLY) = 3", true),
        ("12 openat(AT_FDCWD, \"/etc/ld.so.cache\", O_RDONLY|O_CLOEXEC) = 3", false),
        ("12 openat(AT_FDCWD, \"x\", O_WRONLY|O_CREAT, 0600) = 3", true),
        ("12 openat(AT_FDCWD, \"../x\", O_RDONLY) = 3", true),
        ("12 clone(child_stack=NULL, flags=CLONE_VM|SIGCHLD) = 3", true),
        ("12 clone3({flags=CLONE_VM|CLONE_THREAD}) = 3", false),
        ("12 unlink(\"x\") = 0", true),
    ] {
        let (call, arguments) = parse(line).unwrap();
        assert_eq!(run.wrong(call, arguments, false, 1).is_some(), wrong, "{line}");
    }
    assert!(parse("12 --- SIGINT {si_signo=SIGINT} ---").is_none());
}

const SHEET: &str = "{\"format\": 1, \"answers\": {\"devices\": [\"android\"]}}\n";

#[test]
#[expect(clippy::too_many_lines, reason = "one story from top to bottom")]
fn no_command_touches_the_network_or_what_nobody_named() {
    if !is_installed("strace") {
        return;
    }
    let reading: [&[&str]; 22] = [
        &["--help"],
        &["--version"],
        &["--nonsense"],
        &["recommend", "--set", "devices=android"],
        &["recommend", "--set", "devices=android", "--format", "json", "--lang", "nl"],
        &["recommend", "--set", "devices=iphone", "--set", "network=cut_off", "--format", "html"],
        &["recommend", "--set", "devices=android", "--for-contacts", "--format", "markdown"],
        &["recommend", "--answers", "-", "--save", "-"],
        &["recommend", "--batch"],
        &["recommend", "--batch", "--brief", "--jobs", "2"],
        &["recommend", "--answers", "missing.ron"],
        &["show", "signal", "--color", "always"],
        &["compare", "signal", "briar", "--format", "html"],
        &["criteria"],
        &["setup", "signal", "--all"],
        &["graph"],
        &["check", INVENTED],
        &["check", "--facts"],
        &["diff", INVENTED, INVENTED, "--samples", "10"],
        &["completions", "bash"],
        &["simulate", "--people", "3"],
        &["--knowledge", INVENTED, "recommend", "--set", "devices=android"],
    ];
    for args in reading {
        let run = Run::new();
        run.run(args, SHEET);
        run.check(&args.join(" "), false);
    }
    let writing: [&[&str]; 8] = [
        &["recommend", "--set", "devices=android", "--save", "s.ron", "--save-needs", "n.ron"],
        &["recommend", "--set", "devices=android", "--output", "r.html", "--format", "html"],
        &["recommend", "--batch", "--output", "b.json"],
        &["graph", "--output", "g.svg"],
        &["export", "k"],
        &["export", "k", "--format", "json"],
        &["man", "m"],
        &["completions", "zsh", "--output", "c"],
    ];
    for args in writing {
        let run = Run::new();
        assert_eq!(run.run(args, SHEET), Some(0), "{args:?}");
        run.check(&args.join(" "), true);
        let written = fs::read_dir(run.folder.path()).unwrap().count();
        assert_eq!(
            written,
            args.iter().filter(|arg| arg.contains('.') || arg.len() == 1).count(),
            "{args:?}"
        );
    }
    let run = Run::new();
    for name in ["a.ron", "b.ron"] {
        fs::write(run.folder.path().join(name), SHEET).unwrap();
    }
    assert_eq!(run.run(&["group", "a.ron", "b.ron"], ""), Some(0));
    run.check("group", true);
}

#[test]
fn no_walk_in_plain_lines_touches_the_network_or_a_file() {
    if !is_installed("strace") {
        return;
    }
    let lines = [&["begin"][..], &["1"; 40], &["show", "q"]].concat().join("\n") + "\n";
    let run = Run::new();
    assert_eq!(run.run(&["--plain", "--lang", "en"], &lines), Some(0));
    run.check("a plain walk", false);
    let run = Run::new();
    run.run(&["--plain", "--lang", "en", "--save", "s.ron"], &lines);
    run.check("a plain walk that is kept", true);
}

/// A walk with keys through everything, watched.
fn walks_with_keys(args: &[&str]) {
    if !is_installed("strace") {
        return;
    }
    let run = Run::new();
    let mut terminal = Terminal::run(24, 80, &run.line(args), &[]);
    let begun = Instant::now();
    let mut rounds = 0;
    // Ticks and chooses whatever there is; a person who only looks leaves at the end.
    while terminal.is_running() && rounds < 20 {
        assert!(begun.elapsed() < Duration::from_mins(4), "{args:?}: {}", terminal.screen());
        let before = terminal.screen();
        terminal.send(" ");
        std::thread::sleep(Duration::from_millis(60));
        terminal.send("\r");
        let sent = Instant::now();
        while terminal.is_running() && terminal.screen() == before && sent.elapsed() < Duration::from_secs(1)
        {
            std::thread::sleep(Duration::from_millis(10));
        }
        rounds += 1;
    }
    assert!(rounds > 3, "{args:?}: it was no walk: {}", terminal.screen());
    let begun = Instant::now();
    while terminal.is_running() && begun.elapsed() < Duration::from_secs(20) {
        // What is typed while nothing is asked is forgotten: a person presses it again.
        terminal.send("\x03");
        std::thread::sleep(Duration::from_millis(200));
    }
    assert!(!terminal.is_running(), "{args:?}: it does not end: {}", terminal.screen());
    run.check(&format!("a walk with keys and {args:?}"), false);
}

#[test]
fn no_walk_with_keys_touches_the_network_or_a_file() {
    walks_with_keys(&["--format", "json"]);
}

#[test]
fn no_discreet_walk_touches_the_network_or_a_file() {
    walks_with_keys(&["--discreet"]);
}

#[test]
fn no_walk_in_dutch_touches_the_network_or_a_file() {
    walks_with_keys(&["--lang", "nl"]);
}
