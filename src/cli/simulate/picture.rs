//! The weeks as bars in SVG: answers below, reminders above them, days without the service as a grey band.

use std::fmt::Write as _;
use std::path::Path;

use jalon::app::Content;

use super::figures::Figures;
use super::plan::Plan;
use super::report::{self, Voice};
use crate::cli::failure::Failure;

const LEFT: f64 = 80.0;
const TOP: f64 = 110.0;
const HIGH: f64 = 320.0;
const BAR: f64 = 16.0;
const GAP: f64 = 4.0;
const ANSWERS: &str = "#2171b5";
const REMINDERS: &str = "#fdae6b";

/// Writes the picture.
pub fn draw(file: &Path, content: &Content, plan: &Plan, figures: &Figures) -> Result<(), Failure> {
    std::fs::write(file, svg(&Voice::of(content), plan, figures)).map_err(|error| {
        Failure::misuse(format!("could not write {}: {error}. Name a file in a folder that exists", file.display()))
    })
}

fn svg(voice: &Voice, plan: &Plan, figures: &Figures) -> String {
    let weeks = &figures.weeks;
    let most = weeks.iter().map(|week| week.answers + week.reminders).max().unwrap_or(0).max(1);
    let step = nice(most);
    let top = most.div_ceil(step) * step;
    let scale = |count: u64| HIGH * count as f64 / top as f64;
    let width = (LEFT + weeks.len() as f64 * (BAR + GAP) + 90.0).max(920.0);
    let bottom = TOP + HIGH;
    let height = bottom + 90.0;
    let mut svg = String::new();
    // Writing into memory cannot fail.
    let head = report::head(voice, plan);
    let title = escaped(&head[0]);
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\" font-family=\"sans-serif\" font-size=\"13\">\n<title>{title}</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#ffffff\"/>\n\
         <text x=\"20\" y=\"30\" font-size=\"14\" font-weight=\"bold\">{title}</text>"
    );
    if let Some(outage) = head.get(1) {
        let _ = writeln!(svg, "<text x=\"20\" y=\"52\">{}</text>", escaped(outage));
    }
    for (left, colour, name) in [(20.0, ANSWERS, "answers"), (260.0, REMINDERS, "reminders")] {
        let _ = writeln!(
            svg,
            "<rect x=\"{left}\" y=\"66\" width=\"14\" height=\"14\" fill=\"{colour}\" stroke=\"#333333\"/>\n\
             <text x=\"{}\" y=\"78\">{}</text>",
            left + 20.0,
            escaped(&voice.word("column", name))
        );
    }
    let mut mark = 0;
    while mark <= top {
        let y = bottom - scale(mark);
        let _ = writeln!(
            svg,
            "<line x1=\"{LEFT}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\" stroke=\"#dddddd\"/>\n\
             <text x=\"{}\" y=\"{:.1}\" text-anchor=\"end\">{mark}</text>",
            width - 20.0,
            LEFT - 8.0,
            y + 4.0
        );
        mark += step;
    }
    if let Some((first, last)) = plan.outage {
        let days = |day: jiff::civil::Date| (day - plan.from).get_days();
        let place = |days: i32| LEFT + 4.0 + f64::from(days) / 7.0 * (BAR + GAP);
        let (left, right) = (place(days(first)), place(days(last) + 1));
        let _ = writeln!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{TOP}\" width=\"{:.1}\" height=\"{HIGH}\" fill=\"#eeeeee\"/>",
            right - left
        );
    }
    let mut day = plan.from;
    for (number, week) in weeks.iter().enumerate() {
        let left = LEFT + 6.0 + number as f64 * (BAR + GAP);
        let end = day.checked_add(jiff::Span::new().days(6)).unwrap_or(day);
        let (answers, reminders) = (scale(week.answers), scale(week.reminders));
        let _ = writeln!(
            svg,
            "<g><title>{day}: {} + {}</title>\
             <rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{BAR}\" height=\"{answers:.1}\" fill=\"{ANSWERS}\"/>\
             <rect x=\"{left:.1}\" y=\"{:.1}\" width=\"{BAR}\" height=\"{reminders:.1}\" fill=\"{REMINDERS}\" \
             stroke=\"#333333\" stroke-width=\"0.5\"/></g>",
            week.answers,
            week.reminders,
            bottom - answers,
            bottom - answers - reminders
        );
        if plan.outage.is_some_and(|(first, last)| first <= end && day <= last) {
            let _ = writeln!(
                svg,
                "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-weight=\"bold\">×</text>",
                left + BAR / 2.0,
                bottom + 14.0
            );
        }
        if number % 4 == 0 {
            let _ = writeln!(
                svg,
                "<text x=\"{left:.1}\" y=\"{:.1}\" transform=\"rotate(45 {left:.1} {:.1})\">{day}</text>",
                bottom + 28.0,
                bottom + 28.0
            );
        }
        day = day.checked_add(jiff::Span::new().days(7)).unwrap_or(day);
    }
    let _ = writeln!(svg, "<text x=\"20\" y=\"100\">{}</text>\n</svg>", escaped(&voice.word("column", "axis")));
    svg
}

/// A round step with four to eight lines up to that number.
fn nice(most: u64) -> u64 {
    let mut step = 1;
    for factor in [2, 5, 2].into_iter().cycle() {
        if most / step <= 8 {
            break;
        }
        // 1, 2, 10 → 1, 2, 5, 10 and so on.
        step = if factor == 5 { step / 2 * 5 } else { step * 2 };
    }
    step
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
