//! A grid in letters: columns side by side where they fit, else a list a row.

use comfy_table::{
    ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, Table, TableStyle, Width,
};
use textwrap::core::display_width;

use super::block::{Grid, GridRow, Line};
use super::wrap::wrap;

/// The room between two columns.
const GAP: usize = 2;

/// Lines between rows, room between columns.
const RULED: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none())
    .header_separator(LineStyle::none().fill('='))
    .content_lines(ContentLineStyle::none())
    .row_separator(LineStyle::none().fill('-'));

/// How headings are painted, and how a line becomes letters.
type Strong<'p> = dyn Fn(&str) -> String + 'p;
type Flat<'p> = dyn Fn(&Line) -> String + 'p;

/// The grid within `width`.
pub(super) fn draw(grid: &Grid, width: usize, strong: &Strong<'_>, flat: &Flat<'_>) -> String {
    let side = if grid.is_list { None } else { side_by_side(grid, width, strong, flat) };
    side.unwrap_or_else(|| under_each_other(grid, width, strong, flat))
}

/// The columns beside each other, then what the rows mean; `None` if some word would have to be broken for that.
fn side_by_side(grid: &Grid, width: usize, strong: &Strong<'_>, flat: &Flat<'_>) -> Option<String> {
    let head = || std::iter::once(grid.corner.clone()).chain(grid.columns.iter().cloned());
    let rows: Vec<Vec<String>> = grid
        .rows
        .iter()
        .map(|row| std::iter::once(row.label.clone()).chain(row.cells.iter().map(flat)).collect())
        .collect();
    let longest = |at: usize| rows.iter().filter_map(|row| row.get(at)).map(|text| longest_word(text)).max();
    let needed: Vec<usize> = head()
        .enumerate()
        .map(|(at, name)| longest(at).unwrap_or_default().max(longest_word(&name)))
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
    for row in &rows {
        table.add_row(row);
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
        if is_head { strong(line) } else { line.to_owned() }
    });
    let lines: Vec<String> = with_groups(grid, lines.collect(), width, strong);
    Some(lines.join("\n").replace('\u{a0}', " ") + &explained(grid, width))
}

/// The lines of a ruled table with the heading of each group in place of the rule above its first row.
fn with_groups(grid: &Grid, lines: Vec<String>, width: usize, strong: &Strong<'_>) -> Vec<String> {
    let mut rules = 0;
    let mut out = Vec::new();
    for line in lines {
        let is_rule = line.starts_with("==") || line.starts_with("--");
        let heading = grid.rows.get(rules).filter(|_| is_rule).and_then(|row| heading(grid, rules, row));
        rules += usize::from(is_rule);
        out.push(line);
        out.extend(heading.into_iter().flat_map(|heading| [strong(&heading), "-".repeat(width)]));
    }
    out
}

/// The heading of a group, above the first row of it.
fn heading(grid: &Grid, at: usize, row: &GridRow) -> Option<String> {
    let before = at.checked_sub(1).and_then(|at| grid.rows.get(at)).and_then(|row| row.group.as_ref());
    row.group.clone().filter(|group| Some(group) != before)
}

/// What the rows mean, a line a row.
fn explained(grid: &Grid, width: usize) -> String {
    let rows = grid.rows.iter().filter_map(|row| Some((&row.label, row.explain.as_ref()?)));
    let lines =
        rows.map(|(label, explain)| format!("\n{}", wrap(&format!("{label}: {explain}"), "", "  ", width)));
    let lines: String = lines.collect();
    if lines.is_empty() { lines } else { format!("\n{lines}") }
}

fn longest_word(text: &str) -> usize {
    text.split(' ').map(display_width).max().unwrap_or_default()
}

/// Each row as a list: what it is, then what each column says, then what that means.
fn under_each_other(grid: &Grid, width: usize, strong: &Strong<'_>, flat: &Flat<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (at, row) in grid.rows.iter().enumerate() {
        if let Some(heading) = heading(grid, at, row) {
            parts.push(strong(&format!("{}:", wrap(&heading, "", "", width))));
        }
        let mut lines = Vec::new();
        if let (true, [only]) = (grid.columns.len() == 1, row.cells.as_slice()) {
            lines.push(wrap(&format!("{}: {}", strong(&row.label), flat(only)), "", "  ", width));
        } else {
            lines.push(strong(&wrap(&row.label, "", "", width)));
            let cells = grid.columns.iter().zip(&row.cells);
            lines.extend(
                cells.map(|(column, cell)| wrap(&format!("{column}: {}", flat(cell)), "  ", "    ", width)),
            );
        }
        lines.extend(row.explain.as_ref().map(|explain| wrap(explain, "    ", "    ", width)));
        parts.push(lines.join("\n"));
    }
    parts.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::super::block::{bare, plain};
    use super::*;

    fn row(group: &str, label: &str, cells: [&str; 2]) -> GridRow {
        let cells = cells.map(plain).to_vec();
        GridRow { group: Some(group.into()), label: label.into(), explain: None, cells }
    }

    fn grid() -> Grid {
        Grid {
            corner: "What".into(),
            columns: vec!["First".into(), "Second".into()],
            rows: vec![
                row("Use", "Calls", ["one to one", "in groups"]),
                row("Trust", "A long label of some words", ["no", "yes, unless it is switched off"]),
            ],
            is_list: false,
        }
    }

    fn drawn_at(width: usize) -> String {
        draw(&grid(), width, &str::to_owned, &bare)
    }

    #[test]
    fn columns_stand_side_by_side_where_every_word_fits() {
        let drawn = drawn_at(44);
        assert!(
            drawn.lines().any(|line| line.contains("one to one") && line.contains("in groups")),
            "{drawn}"
        );
        assert!(drawn.lines().any(|line| line == "Trust"), "{drawn}");
        assert!(drawn.lines().all(|line| display_width(line) <= 44), "{drawn}");
    }

    #[test]
    fn a_narrow_window_gets_a_list_a_row() {
        let drawn = drawn_at(21);
        assert!(drawn.contains("Calls\n  First: one to one\n  Second: in groups\n\n"), "{drawn}");
        assert!(drawn.lines().all(|line| display_width(line) <= 21), "{drawn}");
    }

    #[test]
    fn no_word_is_broken_at_any_width() {
        for width in 20..=80 {
            let drawn = drawn_at(width);
            for word in ["Second", "switched", "label"] {
                assert!(drawn.contains(word), "{word} at {width}:\n{drawn}");
            }
            assert!(drawn.lines().all(|line| display_width(line) <= width), "{width}:\n{drawn}");
        }
    }
}
