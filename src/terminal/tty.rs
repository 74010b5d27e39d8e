//! The tty: raw while a prompt is shown, as it was on every way out (drop, panic, signal).

use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, getpid, kill_process};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

/// Hides the cursor and asks for pastes to be marked.
const ENTER: &str = "\x1b[?25l\x1b[?2004h";
/// The opposite, with colours off.
const LEAVE: &str = "\x1b[?2004l\x1b[?25h\x1b[0m";
/// To the other screen, which keeps no history; and back from it, emptied.
const OTHER_SCREEN: &str = "\x1b[?1049h\x1b[H\x1b[2J";
const FIRST_SCREEN: &str = "\x1b[2J\x1b[?1049l";
/// Empties the screen and its history.
const VANISH: &str = "\x1b[H\x1b[2J\x1b[3J";
/// How often the window's size and the tty's mode are looked at: there is no handler for that (it would end the program in console).
const TICK: Duration = Duration::from_millis(150);

/// How long a prompt that is about to begin takes to wait for a key.
const SETTLE: Duration = Duration::from_millis(20);

/// What to put back on every way out.
struct Restore {
    file: File,
    cooked: Termios,
    is_raw: bool,
    is_on_other_screen: bool,
}

impl Restore {
    /// To lines and echo, as the tty was.
    fn cook(&mut self) {
        if self.is_raw {
            self.is_raw = false;
            let _ = self.file.write_all(LEAVE.as_bytes());
            let _ = tcsetattr(&self.file, OptionalActions::Now, &self.cooked);
        }
    }

    fn finish(&mut self) {
        self.cook();
        self.go_to_first_screen();
        // A prompt of dialoguer may have hidden it.
        let _ = self.file.write_all(b"\x1b[?25h");
    }

    fn go_to_first_screen(&mut self) {
        if self.is_on_other_screen {
            self.is_on_other_screen = false;
            let _ = self.file.write_all(FIRST_SCREEN.as_bytes());
        }
    }
}

/// Whether a signal is being taken care of.
static IS_ENDING: AtomicBool = AtomicBool::new(false);

static RESTORE: Mutex<Option<Restore>> = Mutex::new(None);

/// Does something to what is to be put back, if there is something.
fn with_restore(act: impl FnOnce(&mut Restore)) {
    if let Some(restore) = RESTORE.lock().unwrap_or_else(PoisonError::into_inner).as_mut() {
        act(restore);
    }
}

/// What came from the tty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Input {
    /// A byte.
    Byte(u8),
    /// Nothing for as long as was waited.
    Silence,
    /// The window has another size, or the tty was out of our hands.
    Changed,
}

/// The tty of this process, in raw mode from [`Tty::enter`] to [`Tty::pause`].
pub(super) struct Tty {
    file: File,
    raw: Termios,
    is_discreet: bool,
    size: (usize, usize),
    pending: std::collections::VecDeque<u8>,
}

impl Tty {
    /// Opens it; if `is_discreet`, on the other screen, which keeps no history.
    pub(super) fn open(is_discreet: bool) -> io::Result<Self> {
        let mut file = File::options().read(true).write(true).open("/dev/tty")?;
        let cooked = tcgetattr(&file)?;
        let mut raw = cooked.clone();
        raw.make_raw();
        // Line ends stay line ends.
        raw.output_modes = cooked.output_modes;
        if is_discreet {
            file.write_all(OTHER_SCREEN.as_bytes())?;
        }
        let restore =
            Restore { file: file.try_clone()?, cooked, is_raw: false, is_on_other_screen: is_discreet };
        *RESTORE.lock().unwrap_or_else(PoisonError::into_inner) = Some(restore);
        Ok(Self { file, raw, is_discreet, size: (0, 0), pending: std::collections::VecDeque::new() })
    }

    /// Goes into raw mode and forgets what was typed too early.
    pub(super) fn enter(&mut self) -> io::Result<()> {
        with_restore(|restore| restore.is_raw = true);
        self.pending.clear();
        tcflush(&self.file, QueueSelector::IFlush)?;
        tcsetattr(&self.file, OptionalActions::Drain, &self.raw)?;
        self.size = self.window();
        self.write(ENTER)
    }

    /// Back to lines and echo, until the next prompt.
    pub(super) fn pause() {
        with_restore(Restore::cook);
    }

    /// Empties the screen and its history at once.
    pub(super) fn vanish(&mut self) -> io::Result<()> {
        self.write(VANISH)
    }

    /// Rows and columns now; 24 by 80 if the terminal does not say.
    pub(super) fn window(&self) -> (usize, usize) {
        let (rows, columns) = tcgetwinsize(&self.file).map_or((0, 0), |size| (size.ws_row, size.ws_col));
        (if rows == 0 { 24 } else { rows.into() }, if columns == 0 { 80 } else { columns.into() })
    }

    /// Writes all of `text` at once.
    pub(super) fn write(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all(text.as_bytes())
    }

    /// The next byte; waits `patience`, or for ever if there is none, and tells of changes of the window meanwhile.
    pub(super) fn read(&mut self, patience: Option<Duration>) -> io::Result<Input> {
        loop {
            if let Some(byte) = self.pending.pop_front() {
                return Ok(Input::Byte(byte));
            }
            if self.wait(patience.unwrap_or(TICK))? {
                let mut bytes = [0; 256];
                let count = self.file.read(&mut bytes)?;
                if count == 0 {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                self.pending.extend(bytes.iter().take(count));
            } else if patience.is_some() {
                return Ok(Input::Silence);
            } else if self.has_changed()? {
                return Ok(Input::Changed);
            }
        }
    }

    fn wait(&self, patience: Duration) -> io::Result<bool> {
        let mut fds = [PollFd::new(&self.file, PollFlags::IN)];
        let patience = Timespec::try_from(patience).map_err(io::Error::other)?;
        match poll(&mut fds, Some(&patience)) {
            Ok(ready) => Ok(ready > 0),
            Err(rustix::io::Errno::INTR) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    fn has_changed(&mut self) -> io::Result<bool> {
        if tcgetattr(&self.file)?.local_modes.contains(LocalModes::ICANON) {
            // Somebody stopped and continued us: the shell's mode is back.
            tcsetattr(&self.file, OptionalActions::Now, &self.raw)?;
            self.write(ENTER)?;
            return Ok(true);
        }
        let now = self.window();
        let has_changed = now != self.size;
        self.size = now;
        Ok(has_changed)
    }

    /// Stops as Ctrl-Z asks, and comes back to raw mode on `fg`.
    pub(super) fn suspend(&mut self) -> io::Result<()> {
        with_restore(|restore| {
            restore.cook();
            restore.go_to_first_screen();
        });
        kill_process(getpid(), Signal::TSTP)?;
        if self.is_discreet {
            self.write(OTHER_SCREEN)?;
            with_restore(|restore| restore.is_on_other_screen = true);
        }
        self.enter()
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        restore();
    }
}

/// Puts the terminal back as it was: modes, cursor, screen.
fn restore() -> Option<Restore> {
    let mut restore = RESTORE.lock().unwrap_or_else(PoisonError::into_inner).take()?;
    restore.finish();
    Some(restore)
}

/// From now on a panic and the signals INT, TERM, HUP and QUIT put the terminal back before they take their course.
pub fn guard() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
        if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGQUIT]) {
            std::thread::spawn(move || {
                loop {
                    take_course(&signals.wait().collect::<Vec<i32>>());
                }
            });
        }
    });
}

/// Puts the terminal back and lets a signal end the process as it would have. A prompt of dialoguer answers any signal with an
/// interrupt of its own: the other one came first.
fn take_course(signals: &[i32]) {
    IS_ENDING.store(true, Ordering::SeqCst);
    if let Some(signal) = signals.iter().find(|signal| **signal != SIGINT).or(signals.first()) {
        if let Some(mut restored) = restore() {
            // Another thread may have been about to begin a prompt: once more when it waits for a key.
            std::thread::sleep(SETTLE);
            restored.is_raw = true;
            restored.finish();
        }
        let _ = emulate_default_handler(*signal);
    }
}

/// Ends as Ctrl-C does, so that a shell's loop ends too.
pub fn die_by_interrupt() {
    // A signal that is being taken care of ends the process by its own name; it may look like an interrupt from here.
    std::thread::sleep(SETTLE);
    if IS_ENDING.load(Ordering::SeqCst) {
        std::thread::sleep(SETTLE * 100);
    }
    restore();
    let _ = emulate_default_handler(SIGINT);
}
