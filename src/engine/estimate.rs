//! What a sample says of the whole.

/// Of the normal distribution, two-sided, at 95 %.
const QUANTILE: f64 = 1.96;

/// The share of `count` in `all` that were drawn at random, and half of its interval at 95 % confidence, both in percent. Where none was
/// seen the interval is that of the "rule of three" (Hanley and Lippman-Hand, "If nothing goes wrong, is everything all right?", 1983);
/// where none was drawn it is everything.
pub fn sample_share(count: usize, all: usize) -> (f64, f64) {
    let number = |count: usize| u32::try_from(count).map_or(f64::from(u32::MAX), f64::from);
    let all = number(all.max(1));
    let share = number(count) / all;
    let error = if count == 0 { 3.0 / all } else { QUANTILE * (share * (1.0 - share) / all).sqrt() };
    (100.0 * share, (100.0 * error).min(100.0))
}

#[cfg(test)]
mod tests {
    use super::sample_share;

    #[test]
    fn a_share_comes_with_what_it_may_be_off() {
        let rounded = |(share, error): (f64, f64)| (format!("{share:.2}"), format!("{error:.2}"));
        assert_eq!(rounded(sample_share(200, 1000)), ("20.00".into(), "2.48".into()));
        assert_eq!(rounded(sample_share(0, 1000)), ("0.00".into(), "0.30".into()));
        assert_eq!(rounded(sample_share(0, 0)), ("0.00".into(), "100.00".into()));
    }
}
