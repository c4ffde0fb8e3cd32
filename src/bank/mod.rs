//! Question banks: item models as data, checked without an article.
//!
//! In: TOML files; out: a [`Bank`] whose paths and templates all hold, or every problem of every file with its place.
//! [`OwnItems`] are whole items that a person wrote for one article, read and checked in the same way.
//! Knows the [`vocabulary`](crate::vocabulary) of facts, knows no reading.

mod bundled;
mod kind_name;
mod load;
mod model;
mod path;
mod predicate;
mod problems;
mod prompt;
mod response;
mod root;
mod skeleton;
mod table;
mod template;
mod written;

pub use bundled::bundled;
pub use model::{Bank, Bind, Example, ItemModel, Refusal, Take};
pub use path::{Path, PathType};
pub use predicate::{Comparison, Operand, Predicate};
pub use prompt::PromptModel;
pub use response::{
    Anchors, Category, Check, ChoiceModel, ChoicesModel, Draw, Filler, GapModel, MatchModel, NumberModel,
    OpenModel, OrderModel, ResponseModel, SelectModel, StatementModel, Verdict, VerdictModel, WordBank,
};
pub use skeleton::{NoSkeletonName, SkeletonName, skeleton};
pub use template::Template;
pub use written::{Edit, Edits, Named, OwnItem, OwnItems};
