//! Answers a second as bars, so that figures can be seen beside each other.

use std::fmt::Write as _;

const LEFT: usize = 180;
const WIDTH: f64 = 520.0;
const ROW: usize = 30;

/// One bar for each name: the median, and a line from the lowest to the highest round.
pub fn bars(title: &str, rows: &[(&str, f64, f64, f64)]) -> String {
    let most = rows.iter().map(|(.., high)| *high).fold(1.0, f64::max);
    let at = |value: f64| value / most * WIDTH;
    let height = 60 + rows.len() * ROW;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 800 {height}\" font-family=\"sans-serif\" font-size=\"14\">\n\
         <rect width=\"800\" height=\"{height}\" fill=\"white\"/>\n<text x=\"20\" y=\"28\" font-size=\"16\">{title}</text>\n"
    );
    for (place, (name, middle, low, high)) in rows.iter().enumerate() {
        let top = 48 + place * ROW;
        let colour = if *name == "jalon" { "#1b6ca8" } else { "#9aa5b1" };
        let (line, end) = (top + 9, LEFT as f64 + at(*high) + 8.0);
        let _ = writeln!(
            svg,
            "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{name}</text>\n\
             <rect x=\"{LEFT}\" y=\"{top}\" width=\"{:.1}\" height=\"18\" fill=\"{colour}\"/>\n\
             <line x1=\"{:.1}\" y1=\"{line}\" x2=\"{:.1}\" y2=\"{line}\" stroke=\"black\"/>\n\
             <text x=\"{end:.1}\" y=\"{}\">{middle:.0}</text>",
            LEFT - 10,
            top + 14,
            at(*middle),
            LEFT as f64 + at(*low),
            LEFT as f64 + at(*high),
            top + 14,
        );
    }
    svg.push_str("</svg>\n");
    svg
}
