//! The tty: raw while a prompt is shown, as it was on every way out (drop, panic, signal).

use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::{Mutex, Once, PoisonError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, getpid, kill_process};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, Termios, tcflush, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

/// Hides the cursor and asks for pastes to be marked.
const ENTER: &str = "\x1b[?25l\x1b[?2004h";
/// The opposite, with colours off.
const LEAVE: &str = "\x1b[?2004l\x1b[?25h\x1b[0m";
/// How often the window's size and the tty's mode are looked at: there is no handler for that (it would end the program in console).
const TICK: Duration = Duration::from_millis(150);

/// What to put back, while something is to be put back.
static BEFORE: Mutex<Option<(File, Termios)>> = Mutex::new(None);

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

/// The tty of this process, in raw mode from [`Tty::enter`] to [`restore`].
pub(super) struct Tty {
    file: File,
    raw: Termios,
    size: (usize, usize),
    pending: std::collections::VecDeque<u8>,
}

impl Tty {
    /// Opens it.
    pub(super) fn open() -> io::Result<Self> {
        let file = File::options().read(true).write(true).open("/dev/tty")?;
        let mut raw = tcgetattr(&file)?;
        let output = raw.output_modes;
        raw.make_raw();
        // Line ends stay line ends.
        raw.output_modes = output;
        Ok(Self { file, raw, size: (0, 0), pending: std::collections::VecDeque::new() })
    }

    /// Goes into raw mode and forgets what was typed too early.
    pub(super) fn enter(&mut self) -> io::Result<()> {
        let before = tcgetattr(&self.file)?;
        {
            let mut saved = BEFORE.lock().unwrap_or_else(PoisonError::into_inner);
            if saved.is_none() {
                *saved = Some((self.file.try_clone()?, before));
            }
        }
        self.pending.clear();
        tcflush(&self.file, QueueSelector::IFlush)?;
        tcsetattr(&self.file, OptionalActions::Drain, &self.raw)?;
        self.size = self.window();
        self.write(ENTER)
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
        restore();
        kill_process(getpid(), Signal::TSTP)?;
        self.enter()
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        restore();
    }
}

/// Puts the terminal back as it was, if it is not.
pub(super) fn restore() {
    let saved = BEFORE.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some((mut file, before)) = saved {
        let _ = file.write_all(LEAVE.as_bytes());
        let _ = tcsetattr(&file, OptionalActions::Now, &before);
    }
}

/// From now on a panic and the signals INT, TERM and HUP put the terminal back before they take their course.
pub fn guard() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            before(panic);
        }));
        if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP]) {
            std::thread::spawn(move || {
                for signal in signals.forever() {
                    restore();
                    let _ = emulate_default_handler(signal);
                }
            });
        }
    });
}

/// Ends as Ctrl-C does, so that a shell's loop ends too.
pub fn die_by_interrupt() {
    restore();
    let _ = emulate_default_handler(SIGINT);
}
