use std::fmt;

/// A kind of fact that a reading holds and a bank may bind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    /// A named person, group or place.
    Actor,
    /// Whom or what the article credits with statements.
    Source,
    /// Something that somebody says, by the article.
    Claim,
    /// What happened, is planned or is promised.
    Event,
    /// A judgement reported as held.
    View,
    /// A sentence as a piece of reporting.
    Sentence,
    /// A stated amount with its unit and bound.
    Quantity,
    /// A claim of how common or large something is, without a measure.
    Extent,
    /// A rank given to something: the most, the first, the only.
    Superlative,
    /// Something exact in a sentence that can be judged by itself.
    Detail,
    /// A reason or purpose that the article marks as one.
    Reason,
    /// Several things that the article names side by side.
    List,
    /// One of the things of a list.
    Member,
    /// Words that make a statement less than certain.
    Hedge,
    /// One of several expressions for one thing.
    Label,
    /// A charge of wrongdoing against somebody, with or without an answer.
    Accusation,
    /// A word that stands for an actor named before.
    Reference,
    /// The article as a whole, with what it says about itself.
    Article,
    /// A piece of the article that can be put into other words; never bound itself, reached through a slot.
    Clause,
    /// Words of the article; never bound itself, reached through a slot.
    Phrase,
}

/// What a slot holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlotType {
    /// Yes or no.
    Flag,
    /// A count.
    Number,
    /// One word of a closed list.
    Word(&'static [&'static str]),
    /// Printable text without a place of its own.
    Text,
    /// Another fact, clause or phrase.
    Fact(FactKind),
}

impl SlotType {
    /// What it holds, for authors: "number", "`direct`, `partial`, `indirect`".
    #[must_use]
    pub fn about(self) -> String {
        match self {
            Self::Flag => "yes or no".to_owned(),
            Self::Number => "number".to_owned(),
            Self::Text => "words".to_owned(),
            Self::Fact(kind) => kind.to_string(),
            Self::Word(words) => {
                let words: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
                words.join(", ")
            }
        }
    }
}

/// A named part of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slot {
    /// Its name in paths, a word that templates can use too: no dashes.
    pub name: &'static str,
    /// What it holds.
    pub holds: SlotType,
    /// Whether it may be absent. A model that needs it says so in `where`.
    pub optional: bool,
    /// What it means, for authors.
    pub about: &'static str,
}

impl FactKind {
    /// All kinds, in the order in which authors are shown them.
    pub const ALL: [Self; 20] = [
        Self::Actor,
        Self::Source,
        Self::Claim,
        Self::Event,
        Self::View,
        Self::Sentence,
        Self::Quantity,
        Self::Extent,
        Self::Superlative,
        Self::Detail,
        Self::Reason,
        Self::List,
        Self::Member,
        Self::Hedge,
        Self::Label,
        Self::Accusation,
        Self::Reference,
        Self::Article,
        Self::Clause,
        Self::Phrase,
    ];

    /// The name in bank files.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Source => "source",
            Self::Claim => "claim",
            Self::Event => "event",
            Self::View => "view",
            Self::Sentence => "sentence",
            Self::Quantity => "quantity",
            Self::Extent => "extent",
            Self::Superlative => "superlative",
            Self::Detail => "detail",
            Self::Reason => "reason",
            Self::List => "list",
            Self::Member => "member",
            Self::Hedge => "hedge",
            Self::Label => "label",
            Self::Accusation => "accusation",
            Self::Reference => "reference",
            Self::Article => "article",
            Self::Clause => "clause",
            Self::Phrase => "phrase",
        }
    }

    /// Whether a model may bind it.
    #[must_use]
    pub fn can_be_bound(self) -> bool {
        !matches!(self, Self::Clause | Self::Phrase)
    }

    /// What it stands for, for authors.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::Actor => "a named person, group or place, with all the names that the article gives it",
            Self::Source => "whom or what the article credits with statements, named or only described",
            Self::Claim => "something that somebody says, by the article",
            Self::Event => "something that happened, is planned or is promised",
            Self::View => "a judgement reported as held (\"is seen as\"), with its holder or without",
            Self::Sentence => "a sentence as a piece of reporting",
            Self::Quantity => "an amount that the article states, with its unit and how exact it is",
            Self::Extent => {
                "words that say how common or large something is without measuring it (\"widely\", \"many\")"
            }
            Self::Superlative => {
                "words that rank something above all else (\"the largest\", \"the first\", \"the only\")"
            }
            Self::Detail => {
                "a statement of the article that can be judged by itself, with the day, number or word in it that decides"
            }
            Self::Reason => {
                "a reason or purpose that the article's own words mark as one (\"because\", \"in order to\")"
            }
            Self::List => "several things that the article names side by side",
            Self::Member => "one of the things of a list",
            Self::Hedge => {
                "words that make a statement less than certain (\"may\", \"appears to\", \"reportedly\")"
            }
            Self::Label => "one of several expressions that the article uses for one person, group or event",
            Self::Accusation => {
                "a charge of wrongdoing against somebody, with the answer that the article gives, if any"
            }
            Self::Reference => {
                "a word that stands for an actor named before (\"he\", \"the mayor\"), with the one that it stands for"
            }
            Self::Article => "the article as a whole, with what it says about itself",
            Self::Clause => "a piece of the article that can be put into other words",
            Self::Phrase => "words of the article as an item puts them",
        }
    }

    /// A whole sentence on it, for authors.
    #[must_use]
    pub fn explained(self) -> String {
        let bound = if self.can_be_bound() {
            ""
        } else {
            "; never bound itself"
        };
        format!("That is {}{bound}.", self.about())
    }

    /// The kind with that name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The slot with that name.
    #[must_use]
    pub fn slot(self, name: &str) -> Option<&'static Slot> {
        crate::vocabulary::slots(self)
            .iter()
            .find(|slot| slot.name == name)
    }
}

impl fmt::Display for FactKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
