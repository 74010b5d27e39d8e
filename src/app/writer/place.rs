//! What a name stands for, asked of the system: a file, a folder, a pipe, a device, or standard output.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

/// Links that are followed before a name counts as a circle.
const MOST_LINKS: usize = 40;

/// Where something can be written.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Standard output, by whatever name.
    Stdout,
    /// A pipe, a device, or a file that somebody else holds open: it stays what it is and is written into.
    Stream(PathBuf),
    /// A file, there or not, with the links to it followed: it is replaced.
    File(PathBuf),
}

/// Finds out what `path` stands for. Only links of one's own and of the system are followed.
pub(super) fn find(path: &Path) -> io::Result<Place> {
    if path.as_os_str() == "-" {
        return Ok(Place::Stdout);
    }
    if path.as_os_str().as_encoded_bytes().ends_with(b"/") {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    let at = real(path)?;
    let found = match fs::symlink_metadata(&at) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Place::File(at)),
        Err(error) => return Err(error),
    };
    // A link that is left after all have been followed is one of the system's, to a file that is open.
    let is_open_file = found.is_symlink();
    let found = if is_open_file { fs::metadata(&at)? } else { found };
    if is_stdout(&found) {
        return Ok(Place::Stdout);
    }
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if found.is_file() && !is_open_file {
        return Ok(Place::File(at));
    }
    check_owner(&found)?;
    Ok(Place::Stream(at))
}

/// Follows the links that `path` is, up to what is no link, or not there.
pub(super) fn real(path: &Path) -> io::Result<PathBuf> {
    // A slash at the end would follow the last link unseen.
    let mut at: PathBuf = path.components().collect();
    for _ in 0..MOST_LINKS {
        match fs::symlink_metadata(&at) {
            Ok(found) if found.is_symlink() => {
                if !is_trusted(&found) {
                    return Err(io::Error::new(
                        io::ErrorKind::PermissionDenied,
                        "it is a link of another account",
                    ));
                }
                if is_of_the_system(&found) {
                    return Ok(at);
                }
                at = folder(&at).join(fs::read_link(&at)?);
            }
            Ok(_) => return Ok(at),
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(at),
            Err(error) => return Err(error),
        }
    }
    Err(io::Error::other("too many links lead to one another"))
}

/// The folder a file is in.
pub(super) fn folder(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Opens a pipe or device, and looks again whose it is: it may have been exchanged.
pub(super) fn open_stream(path: &Path) -> io::Result<File> {
    let file = OpenOptions::new().append(true).open(path)?;
    check_owner(&file.metadata()?)?;
    Ok(file)
}

/// Whether a file may be made in the folder.
#[cfg(unix)]
pub(super) fn check_writable(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    if !fs::metadata(folder)?.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    Ok(access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Whether a file may be made in the folder.
#[cfg(not(unix))]
pub(super) fn check_writable(folder: &Path) -> io::Result<()> {
    if fs::metadata(folder)?.is_dir() { Ok(()) } else { Err(io::ErrorKind::NotADirectory.into()) }
}

/// A pipe of another account gets nothing: somebody could have put it there to listen. What may be written into a device
/// is the system's to say.
#[cfg(unix)]
fn check_owner(found: &fs::Metadata) -> io::Result<()> {
    use std::os::unix::fs::FileTypeExt;
    if found.file_type().is_fifo() && !is_trusted(found) {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is a pipe of another account"));
    }
    if found.file_type().is_block_device() || found.file_type().is_socket() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is neither a file nor a pipe"));
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_owner(_: &fs::Metadata) -> io::Result<()> {
    Ok(())
}

/// Whether it belongs to this account or to the system.
#[cfg(unix)]
fn is_trusted(found: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    found.uid() == 0 || found.uid() == rustix::process::geteuid().as_raw()
}

#[cfg(not(unix))]
fn is_trusted(_: &fs::Metadata) -> bool {
    true
}

/// Whether a link is one that the system makes for an open file, as `/dev/fd/3` is.
#[cfg(unix)]
fn is_of_the_system(link: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    fs::metadata("/proc/self").is_ok_and(|proc| proc.dev() == link.dev())
}

#[cfg(not(unix))]
fn is_of_the_system(_: &fs::Metadata) -> bool {
    false
}

/// Whether it is what standard output goes to.
#[cfg(unix)]
fn is_stdout(found: &fs::Metadata) -> bool {
    use std::os::fd::AsFd;
    use std::os::unix::fs::MetadataExt;
    let stdout = io::stdout().as_fd().try_clone_to_owned().and_then(|stdout| File::from(stdout).metadata());
    stdout.is_ok_and(|stdout| (stdout.dev(), stdout.ino()) == (found.dev(), found.ino()))
}

#[cfg(not(unix))]
fn is_stdout(_: &fs::Metadata) -> bool {
    false
}
