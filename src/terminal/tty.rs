//! The tty: in hand while prompts are shown, as it was on every way out (drop, panic, signal).
//!
//! Everything that is written to it or changes its modes happens under one lock. Whoever ends the process takes that lock and
//! never gives it back, so that nothing can follow the restoring.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, Read, Write};
use std::sync::{Mutex, MutexGuard, Once, PoisonError, TryLockError};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::process::{Signal, getpgrp, getsid, kill_current_process_group};
use rustix::termios::{
    Action, LocalModes, OptionalActions, Termios, tcflow, tcgetattr, tcgetwinsize, tcsetattr,
};
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

/// Hides the cursor and asks for pastes to be marked.
const ENTER: &str = "\x1b[?25l\x1b[?2004h";
/// The opposite, with colours off.
const LEAVE: &str = "\x1b[?2026l\x1b[?2004l\x1b[?25h\x1b[0m";
/// To the other screen, which keeps no history; and back from it, emptied.
const OTHER_SCREEN: &str = "\x1b[?1049h\x1b[H\x1b[2J";
const FIRST_SCREEN: &str = "\x1b[2J\x1b[?1049l";
/// Empties the screen and its history.
const VANISH: &str = "\x1b[H\x1b[2J\x1b[3J";
/// How often the window's size and the tty's mode are looked at: a handler for that would be one more that interrupts.
const TICK: Duration = Duration::from_millis(150);
/// How long a signal waits for a write that is under way, and how often it looks.
const LOCK_LOOKS: u32 = 200;
const LOCK_LOOK: Duration = Duration::from_millis(5);

/// The tty, and what to put back on every way out.
struct Held {
    file: File,
    cooked: Termios,
    raw: Termios,
    /// Whether modes or cursor are not as they were.
    is_in_hand: bool,
    is_on_other_screen: bool,
    /// Which screen is ours when the tty comes back from a stop.
    wants_other_screen: bool,
}

impl Held {
    fn take(&mut self) -> io::Result<()> {
        self.is_in_hand = true;
        tcsetattr(&self.file, OptionalActions::Now, &self.raw)?;
        let wanted = self.wants_other_screen;
        self.go_to_screen(wanted)?;
        self.file.write_all(ENTER.as_bytes())
    }

    fn go_to_screen(&mut self, other: bool) -> io::Result<()> {
        if other != self.is_on_other_screen {
            self.is_on_other_screen = other;
            self.file.write_all(if other { OTHER_SCREEN } else { FIRST_SCREEN }.as_bytes())?;
        }
        Ok(())
    }

    /// To lines and echo, cursor and screen as the tty had them. A tty that is gone needs nothing.
    fn give_back(&mut self) {
        let _ = self.go_to_screen(false);
        if self.is_in_hand {
            self.is_in_hand = false;
            let _ = self.file.write_all(LEAVE.as_bytes());
            let _ = tcsetattr(&self.file, OptionalActions::Now, &self.cooked);
        }
    }
}

static HELD: Mutex<Option<Held>> = Mutex::new(None);

/// Does something with the tty; an error if there is none in hand.
fn with_held<T>(act: impl FnOnce(&mut Held) -> io::Result<T>) -> io::Result<T> {
    let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
    held.as_mut().map_or_else(|| Err(io::ErrorKind::NotConnected.into()), act)
}

/// What came from the tty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Input {
    /// A byte.
    Byte(u8),
    /// Nothing for as long as was waited.
    Silence,
    /// The window has another size.
    Resized,
    /// The tty was out of our hands; what was drawn is where it was, or not.
    Returned,
}

/// The tty of this process.
pub(super) struct Tty {
    file: File,
    size: (usize, usize),
    pending: VecDeque<u8>,
}

impl Tty {
    /// Takes it in hand; if `is_discreet`, on the other screen, which keeps no history.
    pub(super) fn open(is_discreet: bool) -> io::Result<Self> {
        let file = File::options().read(true).write(true).open("/dev/tty")?;
        let mut held = HELD.lock().unwrap_or_else(PoisonError::into_inner);
        let cooked = tcgetattr(&file)?;
        let mut raw = cooked.clone();
        raw.make_raw();
        // Line ends stay line ends.
        raw.output_modes = cooked.output_modes;
        let mut new = Held {
            file: file.try_clone()?,
            cooked,
            raw,
            is_in_hand: false,
            is_on_other_screen: false,
            wants_other_screen: is_discreet,
        };
        let taken = new.take();
        if taken.is_err() {
            new.give_back();
        }
        taken?;
        *held = Some(new);
        drop(held);
        let mut tty = Self { file, size: (0, 0), pending: VecDeque::new() };
        tty.size = tty.window();
        Ok(tty)
    }

    /// To the other screen, or back to the first.
    #[expect(clippy::unused_self, reason = "who holds the value may call it")]
    pub(super) fn other_screen(&mut self, other: bool) -> io::Result<()> {
        with_held(|held| {
            held.wants_other_screen = other;
            held.go_to_screen(other)?;
            // Some terminals keep a cursor for each screen.
            held.file.write_all(ENTER.as_bytes())
        })
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
    #[expect(clippy::unused_self, reason = "who holds the value may call it")]
    pub(super) fn write(&mut self, text: &str) -> io::Result<()> {
        with_held(|held| {
            // After a stop it may be the first to come.
            if !held.is_in_hand {
                held.take()?;
            }
            held.file.write_all(text.as_bytes())
        })
    }

    /// The next byte; waits `patience`, or for ever if there is none, and tells of changes of the window meanwhile.
    pub(super) fn read(&mut self, patience: Option<Duration>) -> io::Result<Input> {
        loop {
            if let Some(byte) = self.pending.pop_front() {
                return Ok(Input::Byte(byte));
            }
            if self.wait(patience.unwrap_or(TICK))? {
                let mut bytes = [0; 256];
                let count = match self.file.read(&mut bytes) {
                    Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                    read => read?,
                };
                if count == 0 {
                    return Err(io::ErrorKind::UnexpectedEof.into());
                }
                self.pending.extend(bytes.iter().take(count));
            } else if patience.is_some() {
                return Ok(Input::Silence);
            } else if let Some(change) = self.change()? {
                return Ok(change);
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

    fn change(&mut self) -> io::Result<Option<Input>> {
        let has_returned = with_held(|held| {
            // Somebody stopped and continued us: the shell's mode is back.
            let is_lines = tcgetattr(&held.file)?.local_modes.contains(LocalModes::ICANON);
            if is_lines {
                held.take()?;
            }
            Ok(is_lines)
        })?;
        let now = self.window();
        let is_resized = now != self.size;
        self.size = now;
        Ok(if has_returned { Some(Input::Returned) } else { is_resized.then_some(Input::Resized) })
    }

    /// Stops the whole job, as Ctrl-Z does; a shell continues it.
    pub(super) fn suspend() -> io::Result<()> {
        Ok(kill_current_process_group(Signal::TSTP)?)
    }
}

impl Drop for Tty {
    fn drop(&mut self) {
        if let Some(mut held) = HELD.lock().unwrap_or_else(PoisonError::into_inner).take() {
            held.give_back();
        }
    }
}

/// The lock, for somebody who ends or stops the process: not even a write that never returns holds it up for ever.
fn last_word() -> Option<MutexGuard<'static, Option<Held>>> {
    for _ in 0..LOCK_LOOKS {
        match HELD.try_lock() {
            Ok(held) => return Some(held),
            Err(TryLockError::Poisoned(held)) => return Some(held.into_inner()),
            Err(TryLockError::WouldBlock) => {
                // Output that Ctrl-S holds back goes on.
                if let Ok(tty) = File::options().write(true).open("/dev/tty") {
                    let _ = tcflow(&tty, Action::OOn);
                }
                std::thread::sleep(LOCK_LOOK);
            }
        }
    }
    None
}

/// From now on a panic and the signals INT, TERM, HUP, QUIT and TSTP put the terminal back before they take their course.
pub fn guard() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let before = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            if let Some(held) = last_word().as_mut().and_then(|held| held.as_mut()) {
                held.give_back();
            }
            before(panic);
        }));
        if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP]) {
            std::thread::spawn(move || {
                for signal in signals.forever() {
                    take_course(signal);
                }
            });
        }
    });
}

/// Puts the terminal back and lets a signal do to the process what it would have done.
fn take_course(signal: i32) {
    // Without a shell that looks after jobs nobody could continue us: then such a stop is nothing.
    let is_stop = signal == SIGTSTP;
    if is_stop && getsid(None).is_ok_and(|session| session == getpgrp()) {
        return;
    }
    let mut held = last_word();
    if let Some(held) = held.as_mut().and_then(|held| held.as_mut()) {
        held.give_back();
        if !is_stop {
            // What was drawn stays; a shell begins below it.
            let _ = held.file.write_all(b"\r\n");
        }
    }
    let _ = emulate_default_handler(signal);
}

/// Ends as Ctrl-C does, so that a shell's loop ends too.
pub fn die_by_interrupt() {
    take_course(SIGINT);
}
