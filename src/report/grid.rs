//! A grid in letters: columns side by side where they fit, else a list a row.

use comfy_table::{
    ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table, TableStyle, Width,
};
use textwrap::core::display_width;

use super::Grid;
use super::text::{Paint, wrap};

/// The room between two columns.
const GAP: usize = 2;

/// Lines between rows, room between columns.
const RULED: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none())
    .header_separator(LineStyle::none().fill('='))
    .content_lines(ContentLineStyle::none())
    .row_separator(LineStyle::none().fill('-'));

/// The grid within `width`.
pub(super) fn draw(grid: &Grid, width: usize, paint: Paint) -> String {
    side_by_side(grid, width, paint).unwrap_or_else(|| under_each_other(grid, width, paint))
}

/// The columns beside each other; `None` if some word would have to be broken for that.
fn side_by_side(grid: &Grid, width: usize, paint: Paint) -> Option<String> {
    let head = || std::iter::once(&grid.corner).chain(&grid.columns);
    let needed: Vec<usize> = head()
        .enumerate()
        .map(|(at, name)| {
            let cells = grid.rows.iter().filter_map(|(label, cells)| match at.checked_sub(1) {
                None => Some(label),
                Some(at) => cells.get(at),
            });
            cells.chain([name]).map(|text| longest_word(text)).max().unwrap_or_default()
        })
        .collect();
    if needed.iter().sum::<usize>() + needed.len().saturating_sub(1) * GAP > width {
        return None;
    }
    let mut table = Table::new();
    table
        .load_style(RULED)
        .set_content_arrangement(ContentArrangement::Dynamic)
        // The gap behind the last column is cut off again.
        .set_width(u16::try_from(width + GAP).unwrap_or(u16::MAX))
        .set_header(head());
    for (label, cells) in &grid.rows {
        table.add_row(std::iter::once(label).chain(cells));
    }
    let gap = u16::try_from(GAP).unwrap_or_default();
    for (column, words) in table.column_iter_mut().zip(needed) {
        let least = u16::try_from(words + GAP).unwrap_or(u16::MAX);
        column.set_padding((0, gap)).set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
    }
    let mut is_head = true;
    let lines = table.lines().map(|line| {
        is_head &= !line.starts_with('=');
        let is_rule = line.starts_with(['=', '-']);
        let line = if is_rule { line.get(..width).unwrap_or(&line) } else { line.trim_end() };
        if is_head { (paint.strong)(line) } else { line.to_owned() }
    });
    Some(lines.collect::<Vec<_>>().join("\n").replace('\u{a0}', " "))
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(display_width).max().unwrap_or_default()
}

/// Each row as a list: what it is, then what each column says.
fn under_each_other(grid: &Grid, width: usize, paint: Paint) -> String {
    let rows = grid.rows.iter().map(|(label, cells)| {
        let label = (paint.strong)(&wrap(label, "", "", width));
        let cells = grid.columns.iter().zip(cells);
        let cells = cells.map(|(column, cell)| wrap(&format!("{column}: {cell}"), "  ", "    ", width));
        std::iter::once(label).chain(cells).collect::<Vec<_>>().join("\n")
    });
    rows.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grid() -> Grid {
        Grid {
            corner: "What".into(),
            columns: vec!["First".into(), "Second".into()],
            rows: vec![
                ("Calls".into(), vec!["one to one".into(), "in groups".into()]),
                (
                    "A long label of some words".into(),
                    vec!["no".into(), "yes, unless it is switched off".into()],
                ),
            ],
        }
    }

    #[test]
    fn columns_stand_side_by_side_where_every_word_fits() {
        let drawn = draw(&grid(), 44, Paint::PLAIN);
        assert!(
            drawn.lines().any(|line| line.contains("one to one") && line.contains("in groups")),
            "{drawn}"
        );
        assert!(drawn.lines().all(|line| display_width(line) <= 44), "{drawn}");
    }

    #[test]
    fn a_narrow_window_gets_a_list_a_row() {
        let drawn = draw(&grid(), 21, Paint::PLAIN);
        assert!(drawn.contains("Calls\n  First: one to one\n  Second: in groups\n\n"), "{drawn}");
        assert!(drawn.lines().all(|line| display_width(line) <= 21), "{drawn}");
    }

    #[test]
    fn no_word_is_broken_at_any_width() {
        for width in 20..=80 {
            let drawn = draw(&grid(), width, Paint::PLAIN);
            for word in ["Second", "switched", "label"] {
                assert!(drawn.contains(word), "{word} at {width}:\n{drawn}");
            }
            assert!(drawn.lines().all(|line| display_width(line) <= width), "{width}:\n{drawn}");
        }
    }
}
