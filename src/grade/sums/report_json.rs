use serde::Serialize;

use crate::grade::coefficients_json::{Reliable, Standing, fixed};
use crate::grade::sums::{Compared, ItemReport, Marks, OptionText, SumsReport};
use crate::item::{ItemId, Points};
use crate::statistics::OptionUse;

/// Version of the report.
const FORMAT: u32 = 1;

/// Coefficients stand as text with eight decimals, as scores do.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Report<'r> {
    format: u32,
    title: &'r str,
    students: u64,
    compared: Compared,
    complete: u64,
    reliability: Option<Reliable>,
    items: Vec<Worked<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Worked<'r> {
    #[serde(rename = "item")]
    id: &'r ItemId,
    number: usize,
    kind: &'r str,
    stem: &'r str,
    points: Points,
    #[serde(flatten)]
    marks: Marks,
    /// Exactly, as a fraction.
    facility: Option<String>,
    discrimination: Option<String>,
    item_total: Option<String>,
    item_rest: Option<String>,
    alpha_without: Option<String>,
    options: Vec<Chosen<'r>>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Chosen<'r> {
    /// Nothing for no answer.
    #[serde(flatten)]
    option: Option<&'r OptionText>,
    #[serde(flatten)]
    standing: Standing,
}

/// The report as JSON, with a line end.
pub fn sums_report_json(report: &SumsReport) -> serde_json::Result<String> {
    let document = Report {
        format: FORMAT,
        title: report.sums.title(),
        students: report.sums.students,
        compared: report.sums.compared,
        complete: report.complete,
        reliability: report.reliability.as_ref().map(Reliable::from),
        items: report.items.iter().map(item).collect(),
    };
    serde_json::to_string_pretty(&document).map(|text| text + "\n")
}

fn item<'r>(report: &'r ItemReport) -> Worked<'r> {
    let item = report.item;
    Worked {
        id: &item.id,
        number: item.number,
        kind: &item.kind,
        stem: &item.stem,
        points: item.points,
        marks: item.marks,
        facility: report.facility.map(|share| share.to_string()),
        discrimination: report.discrimination.map(fixed),
        item_total: report.item_total.map(fixed),
        item_rest: report.item_rest.map(fixed),
        alpha_without: report.alpha_without.map(fixed),
        options: report
            .options
            .iter()
            .map(|chosen| Chosen {
                option: option(&item.options, chosen),
                standing: chosen.into(),
            })
            .collect(),
    }
}

/// The option that an answer's number stands for; none for no answer.
pub(super) fn option<'o>(options: &'o [OptionText], chosen: &OptionUse) -> Option<&'o OptionText> {
    options.get((chosen.answer as usize).checked_sub(1)?)
}
