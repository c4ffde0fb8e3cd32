//! Responses made of bound facts, one file a kind or a family of kinds.

mod checks;
mod desk;
mod gap;
mod number;
mod open;
mod options;
mod order;
mod pairs;
mod select;
mod sort;
mod text;
mod truth;
mod verdict;

use crate::bank::ResponseModel;
use crate::derive::refused::Refusal;
use crate::item::Response;
use crate::source::Span;

pub(super) use desk::{Desk, gaps};

/// A response with what its key rests on.
#[derive(Clone, Debug)]
pub(super) struct Made {
    pub(super) response: Response,
    /// The words that the key rests on.
    pub(super) rests_on: Vec<Span>,
    /// For keys by absence: the relation that was looked for.
    pub(super) absence: Option<String>,
}

/// Makes the response of a model in a scene, in each way in which it may stand in a quiz: a sentence to be found is set
/// among other sentences each time. `stem` is at hand so that no option repeats it.
pub(super) fn make(desk: &Desk<'_>, stem: &str) -> Result<Vec<Made>, Refusal> {
    let made = match &desk.model.response {
        ResponseModel::Select(model) => return select::select(desk, model),
        ResponseModel::Choice(model) => options::choice(desk, stem, model),
        ResponseModel::Verdict(model) => verdict::verdict(desk, model),
        ResponseModel::Choices(model) => options::choices(desk, stem, model),
        ResponseModel::Check(checks) => checks::check(desk, checks),
        ResponseModel::Checks(checks) => checks::checks(desk, checks),
        ResponseModel::Truth {
            statements,
            shared_out,
        } => truth::truth(desk, statements, *shared_out),
        ResponseModel::Gap(model) => gap::gap(desk, stem, model),
        ResponseModel::Text { key } => text::text(desk, key),
        ResponseModel::Number(model) => number::number(desk, stem, model),
        ResponseModel::Match(model) => pairs::pairs(desk, model),
        ResponseModel::Order(model) => order::order(desk, model),
        ResponseModel::Sort { categories, least } => sort::sort(desk, categories, *least),
        ResponseModel::Open(model) => open::open(desk, model),
    };
    Ok(vec![made?])
}
