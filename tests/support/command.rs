//! The program as a process of its own: on a fixed day, knowing nothing of this machine's settings.

use std::ffi::OsStr;
use std::io::Write;
use std::process::{Command, Stdio};

use serde_json::Value;

/// The program under test.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_which-messenger");

/// A folder of knowledge about two invented messengers: Magpie is on the iPhone, Wren asks for less.
pub(crate) const INVENTED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/broken/base");

/// A folder of knowledge about four invented messengers, with every kind of question; nothing in it is unreachable.
pub(crate) const AVIARY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/aviary");

/// How a run ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Finished {
    pub(crate) status: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Finished {
    /// The recommendation as JSON; the status must fit it and nothing else may have been said.
    pub(crate) fn json(&self) -> Value {
        let json = self.parsed();
        let status = if json.get("outcome").is_some_and(|outcome| outcome == "pick") { 0 } else { 3 };
        assert_eq!((self.status, self.stderr.as_str()), (Some(status), ""));
        json
    }

    /// The result as JSON, whatever the status.
    pub(crate) fn parsed(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error} in {self:#?}"))
    }

    /// The message of a run that ended with this status and without a result.
    pub(crate) fn refused(&self, status: i32) -> &str {
        assert_eq!((self.status, self.stdout.as_str()), (Some(status), ""), "{}", self.stderr);
        &self.stderr
    }
}

/// The program, not yet started.
pub(crate) fn program<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).env_clear().env("SOURCE_DATE_EPOCH", "1795392000");
    command
}

/// Runs the program without input.
pub(crate) fn run<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Finished {
    finish(program(arguments), "")
}

/// Runs a command with `input` piped in.
pub(crate) fn finish(mut command: Command, input: &str) -> Finished {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // From a thread: whoever fills one pipe while the other is full waits for ever. A program that needs no input may be gone.
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().unwrap();
    let _ = writer.join();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Finished { status: output.status.code(), stdout: text(output.stdout), stderr: text(output.stderr) }
}
