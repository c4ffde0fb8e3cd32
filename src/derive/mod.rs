//! Facts and item models become a pool of sure items.
//!
//! In: a [`Reading`] and a [`Bank`]; out: a [`Pool`]. Needs no seed. What is not sure is refused with a reason; an
//! item that comes out has a key that the article was checked for.

mod bind;
mod build;
mod examples;
mod facts;
mod holds;
mod material;
mod naming;
mod object;
mod pool;
mod prompt;
mod prompt_examples;
mod refused;
mod response;
mod rivals;
mod scene;
mod sentence_words;
mod slots;
mod torn;
mod weight;

use std::sync::Arc;

use crate::bank::Bank;
use crate::reading::Reading;

pub use examples::check_examples;
pub use pool::{Pool, Refused};

use crate::derive::facts::Facts;

/// Makes every item and prompt that `bank` can make of `reading` and that passes all checks.
#[must_use]
pub fn derive(reading: &Arc<Reading>, bank: &Bank) -> Pool {
    let facts = Arc::new(Facts::new(Arc::clone(reading)));
    let mut pool = Pool::default();
    for model in &bank.models {
        build::items(&facts, model, &mut pool);
    }
    for model in &bank.prompts {
        prompt::prompts(&facts, model, &mut pool);
    }
    pool
}
