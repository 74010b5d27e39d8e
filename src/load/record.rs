//! How a file's records are read: every field optional, unknown and duplicate ones kept, so that one error does not hide the next.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};

/// A bare word of a file (or, in JSON, a string). It borrows from the text and so knows its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct SpannedIdent<'a>(pub(super) &'a str);

impl<'de: 'a, 'a> Deserialize<'de> for SpannedIdent<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Bare;
        impl<'de> Visitor<'de> for Bare {
            type Value = SpannedIdent<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a bare lower-case word without quotes")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<SpannedIdent<'de>, E> {
                Ok(SpannedIdent(text))
            }
        }
        deserializer.deserialize_identifier(Bare)
    }
}

/// A quoted string of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Text<'a>(pub(super) Cow<'a, str>);

impl<'de> Deserialize<'de> for Text<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Quoted;
        impl<'de> Visitor<'de> for Quoted {
            type Value = Text<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text in double quotes")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }

            fn visit_string<E>(self, text: String) -> Result<Text<'de>, E> {
                Ok(Text(Cow::Owned(text)))
            }
        }
        deserializer.deserialize_string(Quoted)
    }
}

/// Entries of a `{key: value}` map in file order, doubles included.
#[derive(Debug)]
pub(super) struct Entries<'a, T>(pub(super) Vec<(SpannedIdent<'a>, T)>);

impl<T> Default for Entries<'_, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Entries<'de, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for InOrder<T> {
            type Value = Entries<'de, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of `word: value` in braces")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// A field that does not belong where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum UnexpectedField<'a> {
    /// The record has no such field.
    Unknown(SpannedIdent<'a>),
    /// The record has this field already.
    Duplicate(SpannedIdent<'a>),
}

/// The names of the fields that a record was given.
#[derive(Debug, Default)]
pub(super) struct GivenFields<'a> {
    /// Those that belong, in the order of the file.
    pub(super) fields: Vec<SpannedIdent<'a>>,
    /// Those that do not.
    pub(super) unexpected_fields: Vec<UnexpectedField<'a>>,
}

/// A record read from a file, whatever was wrong with its fields.
pub(super) trait Record<'a> {
    /// The fields it may have, in the order of the documentation.
    const FIELDS: &'static [&'static str];

    /// The fields it was given.
    fn given(&self) -> &GivenFields<'a>;
}

/// Declares a record: each field becomes an `Option`, and the names of all that were given are kept.
///
/// A field whose name is a word of Rust says so: `pros = "for": …`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($field:ident $(= $word:literal)?: $kind:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(super) struct $name<'a> {
            $(pub(super) $field: Option<$kind>,)+
            given: $crate::load::record::GivenFields<'a>,
        }

        impl<'a> $crate::load::record::Record<'a> for $name<'a> {
            const FIELDS: &'static [&'static str] = &[$($crate::load::record::name!($field $($word)?)),+];

            fn given(&self) -> &$crate::load::record::GivenFields<'a> {
                &self.given
            }
        }

        impl<'a> serde::Deserialize<'a> for $name<'a> {
            fn deserialize<D: serde::Deserializer<'a>>(deserializer: D) -> Result<Self, D::Error> {
                struct Fields;
                impl<'a> serde::de::Visitor<'a> for Fields {
                    type Value = $name<'a>;

                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("named fields in round brackets")
                    }

                    fn visit_map<A: serde::de::MapAccess<'a>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                        use $crate::load::record::{UnexpectedField, SpannedIdent};
                        let mut record = $name::default();
                        while let Some(word) = map.next_key::<SpannedIdent<'a>>()? {
                            match word.0 {
                                $($crate::load::record::name!($field $($word)?) if record.$field.is_none() => {
                                    record.$field = Some(map.next_value()?);
                                    record.given.fields.push(word);
                                })+
                                known => {
                                    map.next_value::<serde::de::IgnoredAny>()?;
                                    let is_duplicate = <Self::Value as $crate::load::record::Record<'a>>::FIELDS.contains(&known);
                                    record.given.unexpected_fields.push(if is_duplicate { UnexpectedField::Duplicate(word) } else { UnexpectedField::Unknown(word) });
                                }
                            }
                        }
                        Ok(record)
                    }
                }
                deserializer.deserialize_struct(
                    stringify!($name),
                    <Self as $crate::load::record::Record<'a>>::FIELDS,
                    Fields,
                )
            }
        }
    };
}

/// The word of a field in the files.
macro_rules! name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $word:literal) => {
        $word
    };
}

pub(super) use {name, record};
