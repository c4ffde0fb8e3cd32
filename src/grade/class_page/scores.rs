use serde::Serialize;

use crate::grade::{Distribution, Graded, Roll};
use crate::render::Printable;

/// Units of the chart: all of it, room for counts above and for points below, and between bars.
const WIDTH: usize = 640;
const HEIGHT: usize = 230;
const ABOVE: usize = 20;
const BELOW: usize = 40;
const GAP: usize = 4;

/// How the totals are spread, as a chart and as numbers.
#[derive(Serialize)]
pub(super) struct Spread {
    width: usize,
    height: usize,
    /// Where the bars stand.
    base: usize,
    of: u32,
    students: usize,
    left_out: usize,
    lowest: String,
    middle: String,
    highest: String,
    /// Whether parts of points are left out in the steps.
    parts: bool,
    bars: Vec<Column>,
}

/// A step of the chart.
#[derive(Serialize)]
struct Column {
    /// Its points: `7`, `5–9`.
    label: String,
    students: usize,
    x: usize,
    y: usize,
    width: usize,
    height: usize,
    /// Its middle, for the words.
    middle: usize,
}

impl Spread {
    pub fn of(found: &Distribution) -> Self {
        let most = found
            .steps
            .iter()
            .map(|step| step.students)
            .max()
            .unwrap_or(0)
            .max(1);
        let each = WIDTH / found.steps.len().max(1);
        let (base, room) = (HEIGHT - BELOW, HEIGHT - BELOW - ABOVE);
        let bars = found.steps.iter().enumerate().map(|(place, step)| {
            let height = (room * step.students + most / 2) / most;
            Column {
                label: if step.from == step.to {
                    step.from.to_string()
                } else {
                    format!("{}\u{2013}{}", step.from, step.to)
                },
                students: step.students,
                x: place * each + GAP / 2,
                y: base - height,
                width: each - GAP,
                height,
                middle: place * each + each / 2,
            }
        });
        Self {
            width: WIDTH,
            height: HEIGHT,
            base,
            of: found.of.0,
            students: found.students,
            left_out: found.left_out,
            lowest: found.lowest.display(),
            middle: found.middle.display(),
            highest: found.highest.display(),
            parts: found.parts,
            bars: bars.collect(),
        }
    }
}

/// A student's line.
#[derive(Serialize)]
pub(super) struct Row {
    student: Printable,
    group: Option<Printable>,
    form: Printable,
    score: String,
    of: u32,
    awaiting: u32,
}

impl Row {
    pub fn of(graded: &Graded, roll: Option<&Roll>) -> Self {
        let total = graded.total();
        let person = roll.and_then(|roll| roll.present.get(&graded.student));
        Self {
            student: Printable::from(&graded.student.0),
            group: person
                .and_then(|person| person.group.as_ref())
                .map(Printable::from),
            form: Printable::from(&graded.form.0),
            score: total.score.display(),
            of: total.marked.0,
            awaiting: total.awaiting.0,
        }
    }
}
