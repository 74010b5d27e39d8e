//! A day, a month or a year: as exact as its source is.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// `2026`, `2026-03` or `2026-03-09`. Orders by time; a less exact date counts as its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// A whole day. `None` if there is no such day.
    pub fn day(year: u16, month: u8, day: u8) -> Option<Self> {
        let month_of_year = time::Month::try_from(month).ok()?;
        let is_there = time::Date::from_calendar_date(year.into(), month_of_year, day).is_ok();
        (is_there && (1970..=9999).contains(&year)).then_some(Self { year, month, day })
    }

    /// Year, month and day, the latter two 0 where they are not known.
    pub fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The month it falls in; a bare year stays a year.
    #[must_use]
    pub fn month(self) -> Self {
        Self { day: 0, ..self }
    }

    /// Whole months from `self` to `later`; 0 if `later` is earlier.
    pub fn months_until(self, later: Self) -> u32 {
        let months = |date: Self| u32::from(date.year) * 12 + u32::from(date.month.max(1)) - 1;
        let begun = months(later).saturating_sub(months(self));
        if later.day < self.day { begun.saturating_sub(1) } else { begun }
    }
}

impl FromStr for Date {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let digits = |part: &str, length| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
                .then(|| part.parse::<u16>().ok())
        };
        let mut parts = text.split('-');
        let mut number =
            |length| parts.next().map(|part| digits(part, length).flatten().ok_or(())).transpose();
        let (year, month, day) = (number(4)?, number(2)?, number(2)?);
        let small = |part: Option<u16>| u8::try_from(part.unwrap_or(1)).map_err(|_| ());
        let exact = Self::day(year.ok_or(())?, small(month)?, small(day)?).ok_or(())?;
        if parts.next().is_some() {
            return Err(());
        }
        Ok(Self {
            month: if month.is_some() { exact.month } else { 0 },
            day: if day.is_some() { exact.day } else { 0 },
            ..exact
        })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if self.month > 0 {
            write!(f, "-{:02}", self.month)?;
        }
        if self.day > 0 {
            write!(f, "-{:02}", self.day)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_as_exact_as_it_is_written() {
        for text in ["2016", "2021-04", "2024-02-29"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["", "2023-02-29", "2024-13", "24-01-01", "2024-1-1", "2024-01-01-01", "+024", "2024-00"]
        {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn months_are_counted_whole() {
        let date = |text: &str| text.parse::<Date>().unwrap();
        assert_eq!(date("2024-08-09").months_until(date("2026-08-08")), 23);
        assert_eq!(date("2024-08-09").months_until(date("2026-08-09")), 24);
        assert_eq!(date("2026-08-09").months_until(date("2024-08-09")), 0);
        assert_eq!(date("2016").months_until(date("2017")), 12);
    }
}
