use crate::item::{Direction, Item, Process, Strand};

/// What a blueprint asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wish {
    /// A full paper.
    Items,
    /// Items about what the article reports.
    Comprehension,
    /// Items about where it comes from and what supports it.
    Sources,
    /// Items that judge the support of a claim.
    Judgements,
    /// Judgements whose right answer is that the support is there.
    Supported,
    /// Judgements whose right answer is that it is not.
    Unsupported,
}

impl Wish {
    /// Every wish, the broadest first.
    pub(super) const ALL: [Self; 6] = [
        Self::Items,
        Self::Comprehension,
        Self::Sources,
        Self::Judgements,
        Self::Supported,
        Self::Unsupported,
    ];

    /// The wishes that an item serves.
    pub(super) fn served_by(item: &Item) -> Vec<Self> {
        let judgement = item.strand == Some(Strand::JudgeTheSupport);
        let points =
            |way| judgement && (item.direction == Some(way) || item.direction == Some(Direction::Both));
        Self::ALL
            .into_iter()
            .filter(|wish| match wish {
                Self::Items => true,
                Self::Comprehension => !about_sources(item),
                Self::Sources => about_sources(item),
                Self::Judgements => judgement,
                Self::Supported => points(Direction::Supported),
                Self::Unsupported => points(Direction::Unsupported),
            })
            .collect()
    }

    /// So many of them in words: "5 source items".
    #[must_use]
    pub fn named(self, count: usize) -> String {
        let items = if count == 1 { "item" } else { "items" };
        match self {
            Self::Items => format!("{count} {items}"),
            Self::Comprehension => format!("{count} comprehension {items}"),
            Self::Sources => format!("{count} source {items}"),
            Self::Judgements => format!("{count} {items} that judge the support of a claim"),
            Self::Supported => format!("{count} {items} whose answer is that the support is clear"),
            Self::Unsupported => {
                format!("{count} {items} whose answer is that the support is missing or unclear")
            }
        }
    }
}

/// Whether an item asks where the article's words come from or what supports them.
pub(super) fn about_sources(item: &Item) -> bool {
    item.strand.is_some() || item.process == Process::Evaluate
}

/// How many items serve each wish.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tally([usize; Wish::ALL.len()]);

impl Tally {
    pub fn of<'a>(served: impl IntoIterator<Item = &'a [Wish]>) -> Self {
        let mut tally = Self::default();
        for &wish in served.into_iter().flatten() {
            tally.0[wish as usize] += 1;
        }
        tally
    }

    pub fn count(self, wish: Wish) -> usize {
        self.0[wish as usize]
    }
}
