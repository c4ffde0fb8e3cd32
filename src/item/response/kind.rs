use std::fmt;

use crate::item::{Answer, Key, Kind, Shape};

impl Kind {
    /// Every kind, in the order of the documentation.
    pub const ALL: [Self; 11] = [
        Self::Choice,
        Self::Choices,
        Self::Truth,
        Self::Gap,
        Self::Text,
        Self::Number,
        Self::Match,
        Self::Order,
        Self::Sort,
        Self::Select,
        Self::Open,
    ];

    /// The kind of a shape.
    #[must_use]
    pub fn of(shape: &Shape) -> Self {
        match shape {
            Shape::Choice { .. } => Self::Choice,
            Shape::Choices { .. } => Self::Choices,
            Shape::Truth { .. } => Self::Truth,
            Shape::Gap { .. } => Self::Gap,
            Shape::Text {} => Self::Text,
            Shape::Number { .. } => Self::Number,
            Shape::Match { .. } => Self::Match,
            Shape::Order { .. } => Self::Order,
            Shape::Sort { .. } => Self::Sort,
            Shape::Select { .. } => Self::Select,
            Shape::Open { .. } => Self::Open,
        }
    }

    /// Its keyword in banks and files: `choice`.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Choice => "choice",
            Self::Choices => "choices",
            Self::Truth => "truth",
            Self::Gap => "gap",
            Self::Text => "text",
            Self::Number => "number",
            Self::Match => "match",
            Self::Order => "order",
            Self::Sort => "sort",
            Self::Select => "select",
            Self::Open => "open",
        }
    }

    /// Its name for people: "single choice".
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Choice => "single choice",
            Self::Choices => "multiple choice",
            Self::Truth => "says this, says otherwise, or does not say",
            Self::Gap => "filling a gap",
            Self::Text => "short answer",
            Self::Number => "a number",
            Self::Match => "matching",
            Self::Order => "putting in order",
            Self::Sort => "sorting",
            Self::Select => "choosing sentences",
            Self::Open => "open answer",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.keyword())
    }
}

impl Shape {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        Kind::of(self)
    }
}

impl Key {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Choice(_) => Kind::Choice,
            Self::Choices(_) => Kind::Choices,
            Self::Truth(_) => Kind::Truth,
            Self::Gap(_) => Kind::Gap,
            Self::Text(_) => Kind::Text,
            Self::Number(_) => Kind::Number,
            Self::Match(_) => Kind::Match,
            Self::Order(_) => Kind::Order,
            Self::Sort(_) => Kind::Sort,
            Self::Select(_) => Kind::Select,
            Self::Open(_) => Kind::Open,
        }
    }

    /// The answer that earns all points; none for an open one, which a person marks.
    #[must_use]
    pub fn answer(&self) -> Option<Answer> {
        Some(match self {
            Self::Choice(option) => Answer::Choice(*option),
            Self::Choices(options) => Answer::Choices(options.clone()),
            Self::Truth(verdicts) => Answer::Truth(verdicts.iter().copied().map(Some).collect()),
            Self::Gap(texts) => Answer::Gap(texts.first()?.clone()),
            Self::Text(texts) => Answer::Text(texts.first()?.clone()),
            Self::Number(key) => Answer::Number(key.value.to_string()),
            Self::Match(rights) => Answer::Match(rights.iter().copied().map(Some).collect()),
            Self::Order(elements) => Answer::Order(elements.clone()),
            Self::Sort(categories) => Answer::Sort(categories.iter().copied().map(Some).collect()),
            Self::Select(sentences) => Answer::Select(sentences.clone()),
            Self::Open(_) => return None,
        })
    }
}

impl Answer {
    /// Its kind.
    #[must_use]
    pub fn kind(&self) -> Kind {
        match self {
            Self::Choice(_) => Kind::Choice,
            Self::Choices(_) => Kind::Choices,
            Self::Truth(_) => Kind::Truth,
            Self::Gap(_) => Kind::Gap,
            Self::Text(_) => Kind::Text,
            Self::Number(_) => Kind::Number,
            Self::Match(_) => Kind::Match,
            Self::Order(_) => Kind::Order,
            Self::Sort(_) => Kind::Sort,
            Self::Select(_) => Kind::Select,
            Self::Open(_) => Kind::Open,
        }
    }
}
