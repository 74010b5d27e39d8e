//! How a file's records are read: every field optional, unknown and duplicate ones kept, so that one error does not hide the next.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use smallvec::SmallVec;

/// A bare word of a file (or, in JSON, a string). It borrows from the text and so knows its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::load) struct SpannedIdent<'a>(pub(in crate::load) &'a str);

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
pub(in crate::load) struct Text<'a>(pub(in crate::load) Cow<'a, str>);

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
pub(in crate::load) struct Entries<'a, T>(pub(in crate::load) Vec<(SpannedIdent<'a>, T)>);

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

/// The words that name sources. A large file has hundreds of thousands of such lists, nearly all of one word.
pub(in crate::load) type SourceWords<'a> = SmallVec<[SpannedIdent<'a>; 1]>;

/// The words that name the fields of a record, in the order of the file, whether they belong there or not. Those of a plain fact, of
/// which a file has the most, need no allocation.
pub(in crate::load) type FieldWords<'a> = SmallVec<[SpannedIdent<'a>; 2]>;

/// Whether a field belongs where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::load) enum FieldStatus {
    /// It does.
    Expected,
    /// The record has no such field.
    Unknown,
    /// The record has this field already.
    Duplicate,
}

/// A record read from a file, whatever was wrong with its fields.
pub(in crate::load) trait Record<'a> {
    /// The fields it may have, in the order of the documentation.
    const FIELDS: &'static [&'static str];

    /// The fields it was given.
    fn given(&self) -> &FieldWords<'a>;

    /// The fields it was given, each with its status.
    fn given_with_status<'r>(
        &'r self,
    ) -> impl Iterator<Item = (SpannedIdent<'a>, FieldStatus)> + use<'a, 'r, Self>
    where
        'a: 'r,
    {
        let mut seen = 0_u64;
        self.given().iter().map(move |word| {
            let status = match Self::FIELDS.iter().position(|field| *field == word.0) {
                None => FieldStatus::Unknown,
                Some(at) if seen & (1 << at) != 0 => FieldStatus::Duplicate,
                Some(at) => {
                    seen |= 1 << at;
                    FieldStatus::Expected
                }
            };
            (*word, status)
        })
    }
}

/// Declares a record: each field becomes an `Option`, and the names of all that were given are kept.
///
/// A field whose name is a word of Rust says so: `pros = "for": …`.
macro_rules! record {
    ($(#[$doc:meta])* $name:ident { $($field:ident $(= $word:literal)?: $kind:ty),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Default)]
        pub(in crate::load) struct $name<'a> {
            $(pub(in crate::load) $field: Option<$kind>,)+
            given: $crate::load::files::record::FieldWords<'a>,
        }

        impl<'a> $crate::load::files::record::Record<'a> for $name<'a> {
            const FIELDS: &'static [&'static str] = {
                let fields: &[&str] = &[$($crate::load::files::record::name!($field $($word)?)),+];
                assert!(fields.len() <= 64, "a bit says whether a field was seen");
                fields
            };

            fn given(&self) -> &$crate::load::files::record::FieldWords<'a> {
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
                        use $crate::load::files::record::SpannedIdent;
                        let mut record = $name::default();
                        while let Some(word) = map.next_key::<SpannedIdent<'a>>()? {
                            record.given.push(word);
                            match word.0 {
                                $($crate::load::files::record::name!($field $($word)?) if record.$field.is_none() => {
                                    record.$field = Some(map.next_value()?);
                                })+
                                _ => {
                                    map.next_value::<serde::de::IgnoredAny>()?;
                                }
                            }
                        }
                        Ok(record)
                    }
                }
                deserializer.deserialize_struct(
                    stringify!($name),
                    <Self as $crate::load::files::record::Record<'a>>::FIELDS,
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

pub(in crate::load) use {name, record};
