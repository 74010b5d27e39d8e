//! An address as a QR code in character cells, in colours of its own: a code must not depend on the terminal's.
//!
//! Two modules stand above each other in one cell. Cells of one colour are blanks; only mixed cells use the half block, so that
//! rows join without seams. Black is entry 16 and white entry 231 of the fixed 256-colour palette.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around the code, as the standard asks; fewer where the window is narrow.
const QUIET: i32 = 4;
const QUIET_NARROW: i32 = 2;

/// The lines of the code, at most `rows` of at most `columns`; `None` if it does not fit.
pub(super) fn lines(address: &str, (rows, columns): (usize, usize)) -> Option<Vec<String>> {
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok()?;
    [QUIET, QUIET_NARROW].into_iter().find_map(|quiet| {
        let side = usize::try_from(code.size() + 2 * quiet).ok()?;
        (side < columns && side.div_ceil(2) < rows).then(|| draw(&code, quiet))
    })
}

fn draw(code: &QrCode, quiet: i32) -> Vec<String> {
    let span = || -quiet..code.size() + quiet;
    let rows = span().step_by(2);
    rows.map(|y| {
        let cells = span().map(|x| {
            let below = if y + 1 < code.size() + quiet { code.get_module(x, y + 1) } else { false };
            cell(code.get_module(x, y), below)
        });
        format!("{}\x1b[0m", cells.collect::<String>())
    })
    .collect()
}

fn cell(is_upper_dark: bool, is_lower_dark: bool) -> String {
    let colour = |is_dark| if is_dark { 16 } else { 231 };
    if is_upper_dark == is_lower_dark {
        return format!("\x1b[48;5;{}m ", colour(is_upper_dark));
    }
    format!("\x1b[38;5;{};48;5;{}m\u{2580}", colour(is_upper_dark), colour(is_lower_dark))
}

#[cfg(test)]
mod tests {
    use super::lines;

    #[test]
    fn a_code_that_does_not_fit_is_not_drawn() {
        assert!(lines("https://signal.org/install", (24, 80)).is_some());
        assert!(lines("https://signal.org/install", (10, 80)).is_none());
        assert!(lines("https://signal.org/install", (24, 20)).is_none());
    }
}
