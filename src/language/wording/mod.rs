//! Puts words into grammatical shape: tense, number, articles, possessives, capitals, and clauses from tokens.
//!
//! Knows English, knows no news. In: words or tokens; out: words.

mod case;
mod list;
mod noun;
mod office;
mod participle;
mod render;
mod verb;

pub use case::{capitalise, decapitalise};
pub use list::{join_and, number_word};
pub use noun::{indefinite_article, possessive};
pub use office::Office;
pub use participle::past_participle;
pub use render::{Piece, render};
pub use verb::{Number, base_form, be, do_support, present};
