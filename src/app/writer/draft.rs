//! A file in the making. Until it is put into place nobody sees it under its name, and if that fails nothing stays behind.

use std::fs::{File, Metadata, Permissions};
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use super::place;

/// Who may read the file, besides its owner.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Readers {
    /// Nobody, whatever the process allows: it can tell something about a person.
    Owner,
    /// Whom the process allows it (its umask).
    Others,
}

/// A file that is not in its place yet.
pub(in crate::app) struct Draft {
    file: File,
    /// Its name so far. Where the system can do that, it has none: it is gone if the program is killed.
    name: Option<TempPath>,
    place: PathBuf,
}

impl Draft {
    /// A new, empty one in the folder of `place`.
    pub(super) fn new(place: &Path, readers: Readers) -> io::Result<Self> {
        let folder = place::folder(place);
        let (file, name) = match nameless(folder, readers) {
            Some(file) => (file, None),
            None => named(folder, readers)?,
        };
        let draft = Self { file, name, place: place.to_owned() };
        set_mode(&draft.file, readers)?;
        Ok(draft)
    }

    /// What is written into.
    pub(super) fn file(&mut self) -> &mut File {
        &mut self.file
    }

    /// Puts it into its place; an older file is replaced.
    pub(super) fn replace(self) -> io::Result<()> {
        let place = self.place.clone();
        self.named()?.persist(&place).map_err(|error| error.error)?;
        sync_folder(place::folder(&place))
    }

    /// Puts it into its place unless something is there.
    pub(super) fn create(self) -> io::Result<()> {
        let place = self.place.clone();
        self.named()?.persist_noclobber(&place).map_err(|error| error.error)?;
        sync_folder(place::folder(&place))
    }

    /// Complete on the disk, with a name.
    fn named(self) -> io::Result<TempPath> {
        self.file.sync_all()?;
        match self.name {
            Some(name) => Ok(name),
            None => link(&self.file, place::folder(&self.place)),
        }
    }
}

/// A file with a name that nobody else uses.
fn named(folder: &Path, readers: Readers) -> io::Result<(File, Option<TempPath>)> {
    let made = tempfile::Builder::new().make_in(folder, |path| {
        let mut options = File::options();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, mode(readers));
        let _ = readers;
        options.open(path)
    });
    made.map(|made| {
        let (file, name) = made.into_parts();
        (file, Some(name))
    })
}

/// What files are made with, before the process takes away what it does not allow.
#[cfg(unix)]
fn mode(readers: Readers) -> u32 {
    match readers {
        Readers::Owner => 0o600,
        Readers::Others => 0o666,
    }
}

/// The owner may always read and write, even if the process forbids that for new files.
#[cfg(unix)]
fn set_mode(file: &File, readers: Readers) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let is = file.metadata()?.permissions().mode() & 0o777;
    let wanted = match readers {
        Readers::Owner => 0o600,
        Readers::Others => is | 0o600,
    };
    if is == wanted { Ok(()) } else { file.set_permissions(Permissions::from_mode(wanted)) }
}

#[cfg(not(unix))]
fn set_mode(_: &File, _: Readers) -> io::Result<()> {
    Ok(())
}

/// A file without a name, where the system and the folder's disk can do that.
#[cfg(target_os = "linux")]
fn nameless(folder: &Path, readers: Readers) -> Option<File> {
    use rustix::fs::{Mode, OFlags, open};
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    let file = File::from(open(folder, flags, Mode::from_raw_mode(mode(readers))).ok()?);
    // It can be given a name only through there.
    descriptor(&file).exists().then_some(file)
}

#[cfg(not(target_os = "linux"))]
fn nameless(_: &Path, _: Readers) -> Option<File> {
    None
}

/// Gives a file without a name one that nobody else uses.
#[cfg(target_os = "linux")]
fn link(file: &File, folder: &Path) -> io::Result<TempPath> {
    use rustix::fs::{AtFlags, CWD, linkat};
    let from = descriptor(file);
    let made = tempfile::Builder::new()
        .make_in(folder, |to| Ok(linkat(CWD, &from, CWD, to, AtFlags::SYMLINK_FOLLOW)?))?;
    Ok(made.into_temp_path())
}

#[cfg(not(target_os = "linux"))]
fn link(_: &File, _: &Path) -> io::Result<TempPath> {
    Err(io::ErrorKind::Unsupported.into())
}

#[cfg(target_os = "linux")]
fn descriptor(file: &File) -> PathBuf {
    use std::os::fd::AsRawFd;
    PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))
}

/// Puts the folder's list of names on the disk, so that the new file is there after a power cut too.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    // A folder that may be written but not listed cannot be opened for that.
    let Ok(folder) = File::open(folder) else { return Ok(()) };
    match folder.sync_all() {
        Err(error) if !matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => {
            Err(error)
        }
        // Some disks have no such list to put down.
        Ok(()) | Err(_) => Ok(()),
    }
}

#[cfg(not(unix))]
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

/// What permissions a new folder needs so that its owner can fill it, if the process took those away.
#[cfg(unix)]
pub(super) fn usable(found: &Metadata) -> Option<Permissions> {
    use std::os::unix::fs::PermissionsExt;
    let is = found.permissions().mode() & 0o777;
    (is & 0o700 != 0o700).then(|| Permissions::from_mode(is | 0o700))
}

#[cfg(not(unix))]
pub(super) fn usable(_: &Metadata) -> Option<Permissions> {
    None
}
