//! A coverage as a heat table in SVG. The number in each cell says everything; the colour only helps the eye.

use std::fmt::Write as _;

use super::coverage::{Cell, Coverage};

const LABEL: usize = 240;
const COLUMN: usize = 108;
const ROW: usize = 20;
const MARGIN: usize = 16;
/// Room above the cells: title, legend, axis and kinds.
const HEAD: usize = 150;
/// What a number of rows looks like: from this many on, the ground, the letters, the words.
const SHADES: [(usize, &str, &str, &str); 4] = [
    (1, "#c6dbef", "#111111", "1 or 2 rows"),
    (3, "#6baed6", "#111111", "3 to 9 rows"),
    (10, "#2171b5", "#ffffff", "10 to 29 rows"),
    (30, "#08306b", "#ffffff", "30 rows or more"),
];
const NONE: (&str, &str, &str) = ("#ffffff", "#111111", "- no row");
const WIDER: (&str, &str, &str) = ("#fff2cc", "#111111", "(n) only rows of a wider area");

/// The table: one cell for each area and kind.
pub fn heat(coverage: &Coverage, title: &str) -> String {
    let width = (2 * MARGIN + LABEL + coverage.kinds.len() * COLUMN).max(900);
    let bottom = HEAD + coverage.areas.len() * ROW;
    let height = bottom + 3 * ROW + MARGIN;
    let mut svg = String::new();
    // Writing into memory cannot fail.
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n\
         <title>{title}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"{MARGIN}\" y=\"32\" font-size=\"20\" font-weight=\"bold\">{title}</text>",
        title = escaped(title)
    );
    legend(&mut svg);
    let _ = writeln!(
        svg,
        "<text x=\"{MARGIN}\" y=\"{}\" font-weight=\"bold\">{}</text>\n\
         <text x=\"{}\" y=\"{}\" font-weight=\"bold\">kind of contact point</text>",
        HEAD - 8,
        escaped(&coverage.by),
        MARGIN + LABEL,
        HEAD - 28
    );
    kinds(&mut svg, coverage, HEAD - 8);
    for (at, (value, name)) in coverage.areas.iter().enumerate() {
        let top = HEAD + at * ROW;
        let label = if name.is_empty() { value.clone() } else { format!("{value} {name}") };
        let short: String = label.chars().take(32).collect();
        let _ = writeln!(svg, "<text x=\"{MARGIN}\" y=\"{}\">{}</text>", top + 15, escaped(&short));
        for (column, kind) in coverage.kinds.iter().enumerate() {
            let words = format!("{label}, {kind}");
            cell(&mut svg, coverage.cell(value, kind), MARGIN + LABEL + column * COLUMN, top, &words);
        }
    }
    kinds(&mut svg, coverage, bottom + 16);
    totals(&mut svg, coverage, bottom + 16 + ROW);
    svg.push_str("</svg>\n");
    svg
}

fn legend(svg: &mut String) {
    let shades = SHADES.iter().map(|(_, ground, _, words)| (*ground, *words));
    let all = [(NONE.0, NONE.2), (WIDER.0, WIDER.2)].into_iter().chain(shades);
    let mut left = MARGIN;
    for (ground, words) in all {
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"56\" width=\"18\" height=\"18\" fill=\"{ground}\" stroke=\"#555555\"/>\n\
             <text x=\"{}\" y=\"70\">{words}</text>",
            left + 24
        );
        left += 44 + words.len() * 7;
    }
    let _ = writeln!(
        svg,
        "<text x=\"{MARGIN}\" y=\"96\">The number in a cell is how many rows are known there. Rows that serve everywhere \
         are counted below the table.</text>"
    );
}

fn kinds(svg: &mut String, coverage: &Coverage, line: usize) {
    for (column, kind) in coverage.kinds.iter().enumerate() {
        let middle = MARGIN + LABEL + column * COLUMN + COLUMN / 2;
        let _ =
            writeln!(svg, "<text x=\"{middle}\" y=\"{line}\" text-anchor=\"middle\">{}</text>", escaped(kind.as_str()));
    }
}

fn totals(svg: &mut String, coverage: &Coverage, line: usize) {
    let _ = writeln!(svg, "<text x=\"{MARGIN}\" y=\"{line}\">rows in these areas + everywhere</text>");
    for (column, kind) in coverage.kinds.iter().enumerate() {
        let middle = MARGIN + LABEL + column * COLUMN + COLUMN / 2;
        let everywhere = coverage.everywhere.get(kind).copied().unwrap_or(0);
        let _ = writeln!(
            svg,
            "<text x=\"{middle}\" y=\"{line}\" text-anchor=\"middle\">{} + {everywhere}</text>",
            coverage.total(kind)
        );
    }
}

fn cell(svg: &mut String, cell: Cell, left: usize, top: usize, words: &str) {
    let shade = SHADES.iter().rev().find(|(from, ..)| cell.own >= *from);
    let (ground, letters) = match (shade, cell.wider) {
        (Some((_, ground, letters, _)), _) => (*ground, *letters),
        (None, 0) => (NONE.0, NONE.1),
        (None, _) => (WIDER.0, WIDER.1),
    };
    let _ = writeln!(
        svg,
        "<g class=\"cell\"><title>{}: {cell}</title><rect x=\"{left}\" y=\"{top}\" width=\"{COLUMN}\" height=\"{ROW}\" \
         fill=\"{ground}\" stroke=\"#999999\"/><text x=\"{}\" y=\"{}\" fill=\"{letters}\" text-anchor=\"middle\">{cell}\
         </text></g>",
        escaped(words),
        left + COLUMN / 2,
        top + 15
    );
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(sign),
        }
    }
    escaped
}
