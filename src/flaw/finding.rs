use std::fmt;

/// A flaw of the rubric that a program can see.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flaw {
    /// One option names what another names, or holds all its words: both can be defended.
    TwoRight,
    /// Words that do not make a sentence: marks without a partner, a word twice, no question.
    Garbled,
    /// A pronoun, or a word like "yesterday", that the question itself does not settle.
    Pointing,
    /// Form, length or a shared word tells the right option.
    GiveAway,
    /// The stem holds the right answer.
    Told,
    /// A stem that is too long to be held in mind.
    Unfocused,
    /// Numbers or dates as options, and not in their order.
    OutOfOrder,
    /// A negative question that does not stress its "not".
    UnmarkedNegative,
    /// "All of the above", "none of the above".
    AllOrNone,
    /// "Always", "never", "usually" in an option, where the article has no such word.
    AbsoluteTerm,
    /// A stem that repeats the article's sentence: it tests matching, not reading.
    Copied,
    /// Spaces, capitals or marks out of place.
    Spacing,
    /// A false statement that accuses somebody.
    Loaded,
}

/// Where in a question it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// In the stem.
    Stem,
    /// In an option, statement, element or entry, by its place from 0 in stored order.
    Option(usize),
}

/// One flaw of one question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub flaw: Flaw,
    /// Where.
    pub place: Place,
    /// The words that show it.
    pub words: String,
}

impl Finding {
    /// A flaw of the stem.
    pub(super) fn stem(flaw: Flaw, words: impl Into<String>) -> Self {
        Self {
            flaw,
            place: Place::Stem,
            words: words.into(),
        }
    }

    /// A flaw of an option.
    pub(super) fn option(flaw: Flaw, place: usize, words: impl Into<String>) -> Self {
        Self {
            flaw,
            place: Place::Option(place),
            words: words.into(),
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}`", self.flaw.about(), self.words)
    }
}

impl Flaw {
    /// Every flaw, fatal ones first.
    pub const ALL: [Self; 13] = [
        Self::TwoRight,
        Self::Garbled,
        Self::Pointing,
        Self::GiveAway,
        Self::Told,
        Self::Unfocused,
        Self::OutOfOrder,
        Self::UnmarkedNegative,
        Self::AllOrNone,
        Self::AbsoluteTerm,
        Self::Copied,
        Self::Spacing,
        Self::Loaded,
    ];

    /// Whether an item with it must not be used; others need an edit.
    #[must_use]
    pub fn is_fatal(self) -> bool {
        matches!(self, Self::TwoRight | Self::Garbled | Self::Pointing)
    }

    /// Whether it is seen only by comparing with the article.
    #[must_use]
    pub fn compares(self) -> bool {
        match self {
            Self::AbsoluteTerm | Self::Copied => true,
            Self::TwoRight
            | Self::Garbled
            | Self::Pointing
            | Self::GiveAway
            | Self::Told
            | Self::Unfocused
            | Self::OutOfOrder
            | Self::UnmarkedNegative
            | Self::AllOrNone
            | Self::Spacing
            | Self::Loaded => false,
        }
    }

    /// Whether it is seen only by knowing the right answer.
    #[must_use]
    pub fn needs_key(self) -> bool {
        match self {
            Self::GiveAway | Self::Told | Self::Loaded => true,
            Self::TwoRight
            | Self::Garbled
            | Self::Pointing
            | Self::Unfocused
            | Self::OutOfOrder
            | Self::UnmarkedNegative
            | Self::AllOrNone
            | Self::AbsoluteTerm
            | Self::Copied
            | Self::Spacing => false,
        }
    }

    /// Its name: `give-away`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::TwoRight => "two-right",
            Self::Garbled => "garbled",
            Self::Pointing => "pointing",
            Self::GiveAway => "give-away",
            Self::Told => "told",
            Self::Unfocused => "unfocused",
            Self::OutOfOrder => "out-of-order",
            Self::UnmarkedNegative => "unmarked-negative",
            Self::AllOrNone => "all-or-none",
            Self::AbsoluteTerm => "absolute-term",
            Self::Copied => "copied",
            Self::Spacing => "spacing",
            Self::Loaded => "loaded",
        }
    }

    /// What is wrong, for people.
    #[must_use]
    pub fn about(self) -> &'static str {
        match self {
            Self::TwoRight => "two options can be defended",
            Self::Garbled => "the words do not make a sound sentence",
            Self::Pointing => "a word points at something that the question does not name",
            Self::GiveAway => "the right option stands out",
            Self::Told => "the question holds its own answer",
            Self::Unfocused => "the question is too long",
            Self::OutOfOrder => "numbers or dates are not in their order",
            Self::UnmarkedNegative => "the question is negative and does not stress it",
            Self::AllOrNone => "an option speaks of the other options",
            Self::AbsoluteTerm => "an option says more than the article can support",
            Self::Copied => "the question repeats the article word for word",
            Self::Spacing => "spaces, capitals or marks are out of place",
            Self::Loaded => "a false statement accuses somebody",
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn advice(self) -> &'static str {
        match self {
            Self::TwoRight => "replace one of the two by something that is surely another thing",
            Self::Garbled => "read it aloud and write it anew",
            Self::Pointing => "put the name or the date in its place",
            Self::GiveAway => {
                "make the options alike in form and length, or drop the word that only stem and key share"
            }
            Self::Told => "ask for the answer without naming it",
            Self::Unfocused => "ask one thing in at most 25 words",
            Self::OutOfOrder => "put the options in ascending order",
            Self::UnmarkedNegative => "ask what is so, or set its \u{201c}not\u{201d} in capitals",
            Self::AllOrNone => "name the thing itself, or ask for several answers",
            Self::AbsoluteTerm => "use the article's own measure, or leave the word out",
            Self::Copied => "put it in other words, or show it as a quotation",
            Self::Spacing => "mend the spaces, capitals and marks",
            Self::Loaded => "make the false statement of a day, a place, a number or a plan instead",
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
