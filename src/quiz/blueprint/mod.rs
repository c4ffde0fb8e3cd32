mod number;
mod preset;
mod read;

use std::sync::Arc;

use crate::diagnostic::Diagnostics;
use crate::item::{ModelId, Scoring};
use crate::quiz::Wish;
use crate::source::SourceFile;

pub use preset::{Preset, presets};

/// How many items of which kind a quiz is to have. Wishes hold as far as the article supports them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blueprint {
    /// What it is good for, in a few words.
    pub about: String,
    /// At most so many items: 1 to 100.
    pub items: usize,
    /// At most so many minutes, the reading of the article included; without it time is no bound.
    pub minutes: Option<u32>,
    /// Whether the quiz is to fill its minutes: `items` is then the number that could fit at best, and no wish.
    pub fills: bool,
    /// At most so many percent of `items` by one item model; one item is always allowed.
    pub model_share: u32,
    /// At most so many open items.
    pub open: usize,
    /// At most so many items of models whose results a teacher should look over before use.
    pub look_over: usize,
    /// Shares of the two parts of the paper.
    pub shares: Shares,
    /// Items that judge the support of a claim.
    pub judgements: Judgements,
    /// How answers are scored.
    pub scoring: Scoring,
    /// Item models that are taken before others; no blueprint file names any.
    pub preferred: Vec<ModelId>,
}

/// At least so many percent of the items; open items count by what they are about. Where one part has 100 percent, no
/// item of the other is taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Items about what the article reports.
    pub comprehension: u32,
    /// Items about where it comes from and what supports it.
    pub sources: u32,
}

/// At least so many items that judge support, and of judgements whose right answer points one way.
///
/// An item that asks for both directions counts for both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgements {
    /// In all.
    pub items: usize,
    /// Right answer: supported, clear, named.
    pub supported: usize,
    /// Right answer: unsupported, unclear, not stated.
    pub unsupported: usize,
}

impl Blueprint {
    /// Reads a blueprint, or shows every place where it is wrong.
    pub fn parse(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        read::read(source)
    }

    /// The same wishes for a quiz of as many items as fit into so many minutes.
    #[must_use]
    pub fn filling(self, minutes: u32) -> Self {
        Self {
            // No item takes less than a minute.
            items: (minutes as usize).clamp(1, 100),
            minutes: Some(minutes),
            fills: true,
            ..self
        }
    }

    /// How many items the quiz will have if the article supports enough.
    #[must_use]
    pub fn expected(&self) -> usize {
        if self.fills {
            // An item takes a minute and a half on average.
            (self.items * 2 / 3).max(1)
        } else {
            self.items
        }
    }

    /// At most so many items by one model.
    #[must_use]
    pub fn per_model(&self) -> usize {
        (self.expected() * self.model_share as usize / 100).max(1)
    }

    /// How many it wishes for in a quiz that has `items` of them; shares are rounded up.
    #[must_use]
    pub fn wished(&self, wish: Wish, items: usize) -> usize {
        let share = |percent: u32| (items * percent as usize).div_ceil(100);
        match wish {
            Wish::Items => self.items,
            Wish::Comprehension => share(self.shares.comprehension),
            Wish::Sources => share(self.shares.sources),
            Wish::Judgements => self.judgements.items,
            Wish::Supported => self.judgements.supported,
            Wish::Unsupported => self.judgements.unsupported,
        }
    }

    /// The one part of the paper that it wants, if it wants one alone.
    #[must_use]
    pub fn only(&self) -> Option<Wish> {
        if self.shares.comprehension == 100 {
            Some(Wish::Comprehension)
        } else if self.shares.sources == 100 {
            Some(Wish::Sources)
        } else {
            None
        }
    }
}

impl Default for Blueprint {
    /// The bundled blueprint, `blueprints/default.toml`.
    fn default() -> Self {
        let presets = presets().into_iter();
        let mut named = presets.filter(|preset| preset.name == preset::DEFAULT);
        named
            .next()
            .expect("a test reads the bundled blueprints")
            .blueprint
    }
}
