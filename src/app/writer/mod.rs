//! The one writer: everything that this program writes goes through it. A file is replaced whole or left as it was, a
//! folder appears whole or not at all, and what kind of thing a name stands for is asked of the system.

mod draft;
mod folder;
mod place;

use std::fs::File;
use std::io::{self, Write};
use std::path::Path;

use self::draft::{Draft, Readers};
use self::place::Place;
use crate::error::Error;

/// A file to write into a folder: its place there, and what is in it.
pub(super) type NewFile = (String, Vec<u8>);

/// Finds out, without leaving a trace, whether `path` could be written now. For before the first question.
pub(super) fn prepare(path: &Path) -> Result<(), Error> {
    place::find(path)
        .and_then(|place| match place {
            Place::Stdout | Place::Stream(_) => Ok(()),
            Place::File(file) => place::check_writable(place::folder(&file)),
        })
        .map_err(cannot_write(path))
}

/// Whether both name the same file. Standard output may be named more than once.
pub(super) fn is_same_file(one: &Path, other: &Path) -> bool {
    let file = |path| match place::find(path) {
        Ok(Place::File(file)) => {
            let folder = place::folder(&file).canonicalize().ok()?;
            Some(folder.join(file.file_name()?))
        }
        Ok(Place::Stdout | Place::Stream(_)) | Err(_) => None,
    };
    file(one).is_some_and(|one| file(other) == Some(one))
}

/// Writes `text` to what `path` names: `-` is standard output. A file may be read by its owner alone.
pub(super) fn write(path: &Path, text: &str) -> Result<(), Error> {
    let mut sink = Sink::open(path)?;
    sink.write_all(text.as_bytes()).map_err(|source| sink.error(path, source))?;
    sink.finish(path)
}

/// Writes a result to standard output.
pub(super) fn print(text: &str) -> Result<(), Error> {
    let mut stdout = io::stdout().lock();
    stdout.write_all(text.as_bytes()).and_then(|()| stdout.flush()).map_err(to_stdout)
}

/// Writes those of `files` that are not yet in the folder, all of them or none; says which. The files may be read by
/// everybody whom the process allows it. Nothing that is there is replaced.
pub(super) fn write_folder(path: &Path, files: &[NewFile]) -> Result<Vec<String>, Error> {
    let written = place::real(path).and_then(|place| folder::write(&place, files));
    written.map_err(cannot_write(path))
}

/// Where bytes go that come little by little. A file is there only after `finish`.
pub(super) enum Sink {
    /// Standard output.
    Stdout(io::Stdout),
    /// A pipe or a device.
    Stream(File),
    /// A file.
    Draft(Draft),
}

impl Sink {
    /// Opens what `path` names.
    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let sink = place::find(path).and_then(|place| match place {
            Place::Stdout => Ok(Self::Stdout(io::stdout())),
            Place::Stream(path) => place::open_stream(&path).map(Self::Stream),
            Place::File(path) => Draft::new(&path, Readers::Owner).map(Self::Draft),
        });
        sink.map_err(cannot_write(path))
    }

    /// Ends writing: only now is a file there.
    pub(super) fn finish(mut self, path: &Path) -> Result<(), Error> {
        if let Err(source) = self.flush() {
            return Err(self.error(path, source));
        }
        match self {
            Self::Stdout(_) | Self::Stream(_) => Ok(()),
            Self::Draft(draft) => draft.replace().map_err(cannot_write(path)),
        }
    }

    /// What it means that writing failed.
    pub(super) fn error(&self, path: &Path, source: io::Error) -> Error {
        match self {
            Self::Stdout(_) => to_stdout(source),
            Self::Stream(_) | Self::Draft(_) => cannot_write(path)(source),
        }
    }
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self {
            Self::Stdout(stdout) => stdout.write(bytes),
            Self::Stream(file) => file.write(bytes),
            Self::Draft(draft) => draft.file().write(bytes),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Stdout(stdout) => stdout.flush(),
            Self::Stream(file) => file.flush(),
            Self::Draft(draft) => draft.file().flush(),
        }
    }
}

/// From now on, too large a file is an error of the write that makes it so, and no signal that ends the program in the
/// middle of it.
pub(super) fn survive_size_limit() {
    #[cfg(unix)]
    {
        let nobody_looks = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        // Without the handler the program ends by that signal, as most programs do.
        let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, nobody_looks);
    }
}

fn cannot_write(path: &Path) -> impl FnOnce(io::Error) -> Error {
    let path = path.to_owned();
    |source| Error::file("cannot write", path, source)
}

fn to_stdout(source: io::Error) -> Error {
    Error::Io { doing: "cannot write the result", path: None, source }
}
