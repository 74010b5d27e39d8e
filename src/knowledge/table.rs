//! A list whose rows are named by typed handles, so that a question is never looked up among messengers.

use std::cmp::Ordering;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

use serde::{Deserialize, Serialize};

/// The place of one `T` in its [`Table`]. Two bytes; made only by the table it belongs to.
#[derive(Serialize, Deserialize)]
#[serde(transparent, bound = "")]
pub struct Handle<T> {
    at: u16,
    of: PhantomData<fn() -> T>,
}

impl<T> Handle<T> {
    const fn new(at: u16) -> Self {
        Self { at, of: PhantomData }
    }

    /// The handle of the row at `position`, for the builder of the table.
    pub(crate) fn nth(position: usize) -> Self {
        Self::new(u16::try_from(position).unwrap_or(u16::MAX))
    }

    /// Position from zero, for tables that run in parallel.
    pub fn position(self) -> usize {
        usize::from(self.at)
    }

    /// The same row of a parallel table.
    pub(crate) fn cast<U>(self) -> Handle<U> {
        Handle::new(self.at)
    }
}

impl<T: Default> Default for Table<T> {
    fn default() -> Self {
        Self::of([])
    }
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Handle<T> {}

impl<T> PartialEq for Handle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl<T> Eq for Handle<T> {}

impl<T> PartialOrd for Handle<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Handle<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.at.cmp(&other.at)
    }
}

impl<T> fmt::Debug for Handle<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.at)
    }
}

/// Rows in file order; at most 65,536 of them.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Table<T> {
    rows: Vec<T>,
    /// What stands for a row that is not there.
    #[serde(skip)]
    blank: T,
}

impl<T: Default> Table<T> {
    /// The table of these rows.
    pub(crate) fn of(rows: impl IntoIterator<Item = T>) -> Self {
        Self { rows: rows.into_iter().collect(), blank: T::default() }
    }
}

impl<T> Table<T> {
    /// A row, if the handle is of this table: one of another table may lie beyond its end. Not called `get`: what has one may not
    /// be indexed, says clippy, and every index is sound here.
    pub fn row(&self, handle: Handle<T>) -> Option<&T> {
        self.rows.get(handle.position())
    }

    /// Each row with its handle, in file order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Handle<T>, &T)> + Clone {
        self.handles().zip(&self.rows)
    }

    /// Every handle, in file order.
    pub fn handles(&self) -> impl DoubleEndedIterator<Item = Handle<T>> + ExactSizeIterator + Clone + use<T> {
        (0..u16::try_from(self.rows.len()).unwrap_or(u16::MAX)).map(Handle::new)
    }

    /// The rows, to be changed in place.
    pub(crate) fn rows_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.rows.iter_mut()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// A handle of another table finds a blank row where this one has none: whoever mixes up two versions of the knowledge gets a wrong
/// answer, and no panic.
impl<T> Index<Handle<T>> for Table<T> {
    type Output = T;

    fn index(&self, handle: Handle<T>) -> &T {
        self.row(handle).unwrap_or(&self.blank)
    }
}
