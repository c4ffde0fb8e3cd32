use serde::Serialize;
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::Diagnostics;
use crate::item::{Arrangement, ItemId, OptionId, Shape, with_blank};
use crate::labels::Labels;
use crate::render::wording::{VERDICTS, verdict};
use crate::render::{Printable, form};

/// What a student is offered, in printed order. Templates find the `kind`'s partial by its name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ResponseView {
    /// One of `options`.
    Choice {
        /// With letters A, B, C ...
        options: Vec<LetteredText>,
        /// Columns that the widest option takes in a typewriter's measure.
        widest: usize,
    },
    /// Several of `options`.
    Choices {
        /// With letters A, B, C ...
        options: Vec<LetteredText>,
        /// Columns that the widest option takes in a typewriter's measure.
        widest: usize,
    },
    /// A verdict for each of `rows`.
    Truth {
        /// What the article may do: "says this", ...
        verdicts: Vec<String>,
        /// The statements, with letters a, b, c ...
        rows: Vec<LetteredText>,
    },
    /// A sentence with a blank.
    Gap {
        /// The sentence, a line for the words left out.
        sentence: Printable,
        /// Words to choose from, if any.
        bank: Vec<Printable>,
    },
    /// A word or phrase.
    Text,
    /// A number.
    Number {
        /// What stands behind the line.
        unit: Option<Printable>,
    },
    /// A letter of `options` for each of `rows`.
    Match {
        /// The left entries, numbered 1, 2, 3 ...
        rows: Vec<LetteredText>,
        /// The right entries, with letters A, B, C ...
        options: Vec<LetteredText>,
    },
    /// The letters of `rows` in order.
    Order {
        /// The elements, with letters a, b, c ...
        rows: Vec<LetteredText>,
        /// What the order begins with.
        first: Printable,
        /// What it ends with.
        last: Printable,
    },
    /// One of `categories` for each of `rows`.
    Sort {
        /// In their natural order.
        categories: Vec<Printable>,
        /// The elements, with letters a, b, c ...
        rows: Vec<LetteredText>,
    },
    /// Sentences of the article by number.
    Select {
        /// The candidates, ascending.
        sentences: Vec<u32>,
    },
    /// An answer on ruled lines.
    Open {
        /// How many lines.
        lines: u8,
    },
}

/// An option, statement or other entry with the mark that it is called by on this form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LetteredText {
    /// `A`, `a` or `1`.
    pub letter: String,
    /// Its words.
    pub text: Printable,
}

impl ResponseView {
    /// The `shape` of `item` as a form arranges it.
    pub(super) fn new(
        item: &ItemId,
        shape: &Shape,
        arrangement: &Arrangement,
        labels: &Labels,
    ) -> Result<Self, Diagnostics> {
        let lettered = |entries: &[String], order: &[OptionId], mark: fn(usize) -> String| {
            let printed = form::arranged(item, entries, order)?;
            let texts = printed.iter().enumerate().map(|(place, entry)| LetteredText {
                letter: mark(place),
                text: Printable::from(entry.text),
            });
            Ok::<_, Diagnostics>(texts.collect::<Vec<_>>())
        };
        Ok(match shape {
            Shape::Choice { options } => {
                let options = lettered(options, &arrangement.options, capital)?;
                let widest = widest(&options);
                Self::Choice { options, widest }
            }
            Shape::Choices { options, choose: _ } => {
                let options = lettered(options, &arrangement.options, capital)?;
                let widest = widest(&options);
                Self::Choices { options, widest }
            }
            Shape::Truth { statements } => Self::Truth {
                verdicts: VERDICTS.map(|truth| verdict(labels, truth)).to_vec(),
                rows: lettered(statements, &arrangement.options, small)?,
            },
            Shape::Gap { before, after, bank } => {
                let bank = form::arranged(item, bank, &arrangement.options)?;
                Self::Gap {
                    sentence: Printable::from(&with_blank(before, after)),
                    bank: bank.iter().map(|word| Printable::from(word.text)).collect(),
                }
            }
            Shape::Text {} => Self::Text,
            Shape::Number { unit } => Self::Number {
                unit: unit.as_ref().map(Printable::from),
            },
            Shape::Match { left, right } => Self::Match {
                rows: lettered(left, &arrangement.left, figure)?,
                options: lettered(right, &arrangement.options, capital)?,
            },
            Shape::Order {
                elements,
                first,
                last,
            } => Self::Order {
                rows: lettered(elements, &arrangement.options, small)?,
                first: Printable::from(first),
                last: Printable::from(last),
            },
            Shape::Sort { categories, elements } => Self::Sort {
                categories: categories.iter().map(Printable::from).collect(),
                rows: lettered(elements, &arrangement.options, small)?,
            },
            Shape::Select { sentences, choose: _ } => Self::Select {
                sentences: sentences.iter().map(|sentence| sentence.0).collect(),
            },
            Shape::Open { lines } => Self::Open { lines: *lines },
        })
    }
}

/// The mark of an option: A, B, C ...
pub(in crate::render) fn capital(place: usize) -> String {
    small(place).to_uppercase()
}

/// The mark of a row to judge: a, b, c ...; past the alphabet its number.
pub(in crate::render) fn small(place: usize) -> String {
    OptionId::at(place).map_or_else(|| figure(place), |letter| letter.to_string())
}

/// The mark of a row to write a letter on: 1, 2, 3 ...
pub(in crate::render) fn figure(place: usize) -> String {
    (place + 1).to_string()
}

fn widest(options: &[LetteredText]) -> usize {
    options
        .iter()
        .map(|option| option.text.as_str().width())
        .max()
        .unwrap_or(0)
}
