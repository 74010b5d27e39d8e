//! A real pseudo-terminal with the program in it, and what a person would see.
#![expect(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::process::Command;
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};

use super::command::PROGRAM;

/// The usual environment.
const USUAL: &[(&str, &str)] =
    &[("TERM", "xterm-256color"), ("LANG", "C.UTF-8"), ("SOURCE_DATE_EPOCH", "1795392000")];
/// A value that takes a variable away.
pub(crate) const UNSET: &str = "(unset)";
/// How long something is waited for before the test fails; only a test that fails waits that long.
const PATIENCE: Duration = Duration::from_secs(30);
/// How often it is looked whether it is there.
const POLL: Duration = Duration::from_millis(5);
/// What ends a frame of a prompt with keys: the end of a synchronized update.
const FRAME_END: &[u8] = b"\x1b[?2026l";

/// What was written so far. The screen and the bytes change together: whoever sees a text on the screen finds its bytes.
struct Shown {
    parser: vt100::Parser,
    raw: Vec<u8>,
}

/// The program in a terminal.
pub(crate) struct Terminal {
    master: Box<dyn MasterPty + Send>,
    writer: Box<dyn Write + Send>,
    child: Box<dyn Child + Send + Sync>,
    shown: Arc<Mutex<Shown>>,
    reader: JoinHandle<()>,
}

fn size(number: u16) -> NonZeroU16 {
    NonZeroU16::new(number).unwrap()
}

impl Terminal {
    /// Starts the program with `args` in a window of `rows` and `columns`, with `environment` besides the usual.
    pub(crate) fn start(rows: u16, columns: u16, args: &[&str], environment: &[(&str, &str)]) -> Self {
        let mut command = vec![PROGRAM];
        command.extend(args);
        Self::run(rows, columns, &command, environment)
    }

    /// Starts a line of shell in which `$P` is the program.
    pub(crate) fn shell(rows: u16, columns: u16, line: &str, environment: &[(&str, &str)]) -> Self {
        let mut environment = environment.to_vec();
        environment.push(("P", PROGRAM));
        Self::run(rows, columns, &["sh", "-c", line], &environment)
    }

    /// Starts any command.
    pub(crate) fn run(rows: u16, columns: u16, line: &[&str], environment: &[(&str, &str)]) -> Self {
        let window = PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 };
        let pair = native_pty_system().openpty(window).unwrap();
        let (program, args) = line.split_first().unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        command.env_clear();
        command.env("PATH", "/usr/bin:/bin");
        for (name, value) in USUAL.iter().chain(environment) {
            command.env(name, value);
        }
        for (name, _) in environment.iter().filter(|(_, value)| *value == UNSET) {
            command.env_remove(name);
        }
        // A window that does not say its size counts as the usual one.
        let (rows, columns) = (if rows == 0 { 24 } else { rows }, if columns == 0 { 80 } else { columns });
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let parser = vt100::Parser::new(size(rows), size(columns), 2000);
        let shown = Arc::new(Mutex::new(Shown { parser, raw: Vec::new() }));
        let mut output = pair.master.try_clone_reader().unwrap();
        let written = Arc::clone(&shown);
        let reader = std::thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = output.read(&mut buffer) {
                if count == 0 {
                    break;
                }
                let read = buffer.get(..count).unwrap();
                let mut written = written.lock().unwrap();
                written.parser.process(read);
                written.raw.extend_from_slice(read);
            }
        });
        let writer = pair.master.take_writer().unwrap();
        Self { master: pair.master, writer, child, shown, reader }
    }

    /// What is on the screen now.
    pub(crate) fn screen(&self) -> String {
        self.shown.lock().unwrap().parser.screen().contents()
    }

    /// Everything that was written, escape sequences and all.
    pub(crate) fn raw(&self) -> String {
        String::from_utf8_lossy(&self.shown.lock().unwrap().raw).into_owned()
    }

    /// Waits until the screen shows `text`.
    pub(crate) fn until(&self, text: &str) {
        self.until_that(text, |screen| screen.contains(text));
    }

    /// Waits until the screen is as `is_so` wants it.
    pub(crate) fn until_that(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        self.wait(what, || is_so(&self.screen()));
    }

    fn wait(&self, what: &str, is_so: impl Fn() -> bool) {
        let begun = Instant::now();
        while !is_so() {
            assert!(begun.elapsed() < PATIENCE, "never saw {what:?}; the screen is:\n{}", self.screen());
            std::thread::sleep(POLL);
        }
    }

    /// How many frames have been drawn so far.
    fn frames(&self) -> usize {
        self.shown.lock().unwrap().raw.windows(FRAME_END.len()).filter(|window| *window == FRAME_END).count()
    }

    /// Types one key at a prompt with keys and waits until its effect is drawn.
    pub(crate) fn press(&mut self, key: &str) {
        let before = self.frames();
        self.send(key);
        self.wait(&format!("a frame after {key:?}"), || self.frames() > before);
    }

    /// Types.
    pub(crate) fn send(&mut self, keys: &str) {
        self.send_bytes(keys.as_bytes());
    }

    /// Types bytes.
    pub(crate) fn send_bytes(&mut self, bytes: &[u8]) {
        self.writer.write_all(bytes).unwrap();
        self.writer.flush().unwrap();
    }

    /// Changes the window.
    pub(crate) fn resize(&self, rows: u16, columns: u16) {
        self.master.resize(PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }).unwrap();
        self.shown.lock().unwrap().parser.screen_mut().set_size(size(rows), size(columns));
    }

    /// Changes the window at a prompt with keys and waits until the prompt is drawn anew.
    pub(crate) fn resize_and_redraw(&self, rows: u16, columns: u16) {
        let before = self.frames();
        self.resize(rows, columns);
        self.wait(&format!("a frame in {rows}x{columns}"), || self.frames() > before);
    }

    /// The process.
    pub(crate) fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Whether the process still runs.
    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// Sends a signal by its name.
    pub(crate) fn signal(&self, name: &str) {
        let status = Command::new("kill").args(["-s", name, &self.pid().to_string()]).status().unwrap();
        assert!(status.success());
    }

    /// Stops the process from outside and waits until it stands still.
    pub(crate) fn halt(&self) {
        self.signal("STOP");
        let pid = self.pid().to_string();
        self.wait("a process that stands still", || {
            let state = Command::new("ps").args(["-o", "state=", "-p", &pid]).output().unwrap();
            state.stdout.starts_with(b"T")
        });
    }

    /// The colours of a cell as 256-colour entries, foreground and background, and what stands in it.
    pub(crate) fn cell(&self, row: u16, column: u16) -> (vt100::Color, vt100::Color, String) {
        let shown = self.shown.lock().unwrap();
        let cell = shown.parser.screen().cell(row, column).unwrap();
        (cell.fgcolor(), cell.bgcolor(), cell.contents().to_owned())
    }

    /// A row of the screen in runs of one look: the text, the foreground, whether it is bold, whether it is dim.
    pub(crate) fn runs(&self, row: u16, columns: u16) -> Vec<(String, vt100::Color, bool, bool)> {
        let shown = self.shown.lock().unwrap();
        let mut runs: Vec<(String, vt100::Color, bool, bool)> = Vec::new();
        for cell in (0..columns).filter_map(|column| shown.parser.screen().cell(row, column)) {
            let text = if cell.has_contents() { cell.contents() } else { " " };
            let look = (cell.fgcolor(), cell.bold(), cell.dim());
            match runs.last_mut() {
                Some((run, colour, bold, dim)) if (*colour, *bold, *dim) == look => run.push_str(text),
                _ => runs.push((text.to_owned(), look.0, look.1, look.2)),
            }
        }
        runs
    }

    /// Presses `key` now and then until the program has ended: in a paste that is not over or in half a key, once is not enough.
    pub(crate) fn press_until_it_ends(&mut self, key: &str) {
        let begun = Instant::now();
        let mut looks = 0_u32;
        while self.is_running() {
            assert!(begun.elapsed() < PATIENCE, "it does not end; the screen is:\n{}", self.screen());
            if looks.is_multiple_of(20) {
                // It may have ended meanwhile.
                let _ = self.writer.write_all(key.as_bytes());
            }
            looks += 1;
            std::thread::sleep(POLL);
        }
    }

    /// Waits for the end: the exit status, or the name of the signal; the terminal must be as it was.
    pub(crate) fn end(&mut self) -> String {
        let begun = Instant::now();
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            assert!(begun.elapsed() < PATIENCE, "it does not end; the screen is:\n{}", self.screen());
            std::thread::sleep(POLL);
        };
        // The last writer is gone: when the reader has met the end, everything is on the screen.
        self.wait("the end of the output", || self.reader.is_finished());
        let raw = self.raw();
        let tail: Vec<char> = raw.chars().rev().take(400).collect();
        assert!(
            !self.is_odd(),
            "cursor, paste mode or screen are not as before: {:?}",
            tail.iter().rev().collect::<String>()
        );
        assert!(self.is_sane(), "no echo or no lines");
        status.signal().map_or_else(|| status.exit_code().to_string(), str::to_owned)
    }

    /// Whether the cursor is hidden, pastes are marked, or the other screen is shown.
    fn is_odd(&self) -> bool {
        let shown = self.shown.lock().unwrap();
        let screen = shown.parser.screen();
        screen.hide_cursor() || screen.bracketed_paste() || screen.alternate_screen()
    }

    /// Whether the tty echoes and reads lines.
    pub(crate) fn is_sane(&self) -> bool {
        // ICANON and ECHO of Linux.
        const LINES_AND_ECHO: u32 = 0o12;
        self.master
            .get_termios()
            .is_none_or(|modes| modes.local_flags.bits() & LINES_AND_ECHO == LINES_AND_ECHO)
    }
}
