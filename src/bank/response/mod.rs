//! The response tables of banks, a file a kind: where key and options come from.

mod checks;
mod choice;
mod choices;
mod draw;
mod gap;
mod matching;
mod number;
mod open;
mod order;
mod reader;
mod select;
mod sort;
mod text;
mod truth;
mod verdict;
mod words;

use crate::bank::kind_name::{Telling, kind};
use crate::bank::model::Bind;
use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::table::Table;
use crate::item::Kind;

pub use checks::Check;
pub use choice::{ChoiceModel, Filler};
pub use choices::ChoicesModel;
pub use draw::Draw;
pub use gap::{GapModel, WordBank};
pub use matching::MatchModel;
pub use number::NumberModel;
pub use open::{Anchors, OpenModel};
pub use order::OrderModel;
pub use select::SelectModel;
pub use sort::Category;
pub use truth::StatementModel;
pub use verdict::{Verdict, VerdictModel};
pub(super) use words::{named, one_of};

use reader::Reader;

/// Where a response's key and options come from: paths, never templates, so that spans and evidence survive.
#[derive(Clone, Debug)]
pub enum ResponseModel {
    /// One key among drawn distractors.
    Choice(ChoiceModel),
    /// One of the author's verdicts, told by a slot.
    Verdict(VerdictModel),
    /// Several keys among lures.
    Choices(ChoicesModel),
    /// One key and lures in the author's words, of which the article tells what holds.
    Check(Vec<Check>),
    /// The same with several keys.
    Checks(Vec<Check>),
    /// Statements to judge.
    Truth {
        /// The rows, in groups.
        statements: Vec<StatementModel>,
        /// Whether the groups share out their facts by the facts' words, so that no place in the article tells a verdict.
        shared_out: bool,
    },
    /// A sentence with a gap.
    Gap(GapModel),
    /// A word or phrase.
    Text {
        /// The key; what else is as right comes with it.
        key: Path,
    },
    /// A number.
    Number(NumberModel),
    /// Pairs.
    Match(MatchModel),
    /// Elements in order.
    Order(OrderModel),
    /// Elements in categories.
    Sort {
        /// The categories, in their natural order; those without elements are left out.
        categories: Vec<Category>,
        /// Fewer categories than this, and no item is made.
        least: usize,
    },
    /// Sentences.
    Select(SelectModel),
    /// Free text.
    Open(OpenModel),
}

const TELLING: Telling = Telling {
    code: "bank-response-kind",
    table: "item-model.response",
    listed: "response kinds",
};

impl ResponseModel {
    /// The kind of response.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Choice(_) | Self::Verdict(_) | Self::Check(_) => Kind::Choice,
            Self::Choices(_) | Self::Checks(_) => Kind::Choices,
            Self::Truth { .. } => Kind::Truth,
            Self::Gap(_) => Kind::Gap,
            Self::Text { .. } => Kind::Text,
            Self::Number(_) => Kind::Number,
            Self::Match(_) => Kind::Match,
            Self::Order(_) => Kind::Order,
            Self::Sort { .. } => Kind::Sort,
            Self::Select(_) => Kind::Select,
            Self::Open(_) => Kind::Open,
        }
    }

    /// Reads `[item-model.response.<kind>]`.
    pub(super) fn check(mut table: Table<'_, '_>, binds: &[Bind], problems: &mut Problems) -> Option<Self> {
        let kind = kind(&table, &Kind::ALL.map(Kind::keyword), &TELLING, problems)?;
        let mut inner = table.table(kind.keyword(), problems)?;
        let reader = Reader { binds };
        let read = match kind {
            Kind::Choice => choice::read,
            Kind::Choices => choices::read,
            Kind::Truth => truth::read,
            Kind::Gap => gap::read,
            Kind::Text => text::read,
            Kind::Number => number::read,
            Kind::Match => matching::read,
            Kind::Order => order::read,
            Kind::Sort => sort::read,
            Kind::Select => select::read,
            Kind::Open => open::read,
        };
        let model = read(&reader, &mut inner, problems);
        inner.finish(problems);
        model
    }
}
