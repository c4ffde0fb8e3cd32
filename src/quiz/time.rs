//! How long a quiz takes. Rules of thumb of test writing, not measurements: a class tells a teacher more.

use crate::item::Shape;
use crate::quiz::{ArticleText, QuizFile};

/// Words that a student reads in a minute: about what silent reading of English non-fiction takes adults (238 in the
/// mean of Brysbaert 2019), less for younger readers who read to answer.
const WORDS_A_MINUTE: usize = 200;

/// An item's minutes allow for reading so many words of its own; every [`MORE_WORDS`] beyond them take half a minute.
const WORDS_ALLOWED: usize = 60;
const MORE_WORDS: usize = 100;

/// Seconds that an item takes, in half minutes: by the kind of its response, and by its words where they are many.
///
/// A rule of thumb: a minute for one decision (choice, gap, word, number, sentence), a minute and a half for several
/// (options to choose, statements to judge), two for rows that are compared with each other (match, order, sort), four
/// for an answer in own words. Teachers' guides commonly give about a minute for a multiple-choice item.
#[must_use]
pub fn item_seconds(stem: &str, shape: &Shape) -> u32 {
    let base = match shape {
        Shape::Choice { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Select { .. } => 60,
        Shape::Choices { .. } | Shape::Truth { .. } => 90,
        Shape::Match { .. } | Shape::Order { .. } | Shape::Sort { .. } => 120,
        Shape::Open { .. } => 240,
    };
    let printed = words(stem) + shape_words(shape);
    let more = printed.saturating_sub(WORDS_ALLOWED).div_ceil(MORE_WORDS);
    base + 30 * u32::try_from(more).unwrap_or(u32::MAX / 60)
}

/// Seconds that it takes to read an article once, headline included.
#[must_use]
pub fn reading_seconds(article: &ArticleText) -> u32 {
    let body = article.paragraphs.iter().flatten();
    let body: usize = body.map(|sentence| words(&sentence.text)).sum();
    let all = body + article.headline.as_deref().map_or(0, words);
    u32::try_from((all * 60).div_ceil(WORDS_A_MINUTE)).unwrap_or(u32::MAX)
}

impl QuizFile {
    /// Seconds that reading the articles takes.
    #[must_use]
    pub fn reading_seconds(&self) -> u32 {
        let articles = self.articles.iter().map(reading_seconds);
        articles.fold(0, u32::saturating_add)
    }

    /// Seconds that the whole quiz takes, the reading included; nothing for files that do not say it of every item, as
    /// older versions wrote them.
    #[must_use]
    pub fn seconds(&self) -> Option<u32> {
        let mut items = self.items.iter().map(|item| item.seconds);
        items.try_fold(self.reading_seconds(), |sum, seconds| {
            Some(sum.saturating_add(seconds?))
        })
    }
}

fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// The words of a response that a student has to read; sentences of the article are read there.
fn shape_words(shape: &Shape) -> usize {
    let all = |texts: &[String]| texts.iter().map(|text| words(text)).sum::<usize>();
    match shape {
        Shape::Choice { options } | Shape::Choices { options, .. } => all(options),
        Shape::Truth { statements } => all(statements),
        Shape::Gap { before, after, bank } => words(before) + words(after) + all(bank),
        Shape::Match { left, right } => all(left) + all(right),
        Shape::Order { elements, .. } => all(elements),
        Shape::Sort { categories, elements } => all(categories) + all(elements),
        Shape::Text {} | Shape::Number { .. } | Shape::Select { .. } | Shape::Open { .. } => 0,
    }
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::{item_seconds, reading_seconds};
    use crate::item::Shape;
    use crate::language::SentenceNo;
    use crate::quiz::sample::stimulus;

    /// So many entries of so many words.
    fn entries(count: usize, words: usize) -> Vec<String> {
        vec!["word ".repeat(words); count]
    }

    #[test]
    fn an_item_takes_longer_for_what_it_asks_and_what_it_prints() {
        let choice = |words| Shape::Choice {
            options: entries(4, words),
        };
        let cases = [
            (choice(3), 60),
            // 10 words of stem and 50 of options are allowed; one more takes half a minute.
            (choice(12), 60),
            (choice(13), 90),
            (choice(40), 120),
            (Shape::Text {}, 60),
            (Shape::Number { unit: None }, 60),
            (
                Shape::Select {
                    sentences: (1..=4).map(SentenceNo).collect(),
                    choose: 1,
                },
                60,
            ),
            (
                Shape::Gap {
                    before: "A".to_owned(),
                    after: "b".to_owned(),
                    bank: Vec::new(),
                },
                60,
            ),
            (
                Shape::Choices {
                    options: entries(5, 4),
                    choose: 2,
                },
                90,
            ),
            (
                Shape::Truth {
                    statements: entries(3, 15),
                },
                90,
            ),
            (
                Shape::Match {
                    left: entries(3, 15),
                    right: entries(4, 4),
                },
                150,
            ),
            (
                Shape::Sort {
                    categories: entries(3, 2),
                    elements: entries(4, 8),
                },
                120,
            ),
            (
                Shape::Order {
                    elements: entries(4, 8),
                    first: "first".to_owned(),
                    last: "last".to_owned(),
                },
                120,
            ),
            (Shape::Open { lines: 5 }, 240),
        ];
        for (shape, seconds) in cases {
            assert_eq!(item_seconds(&"word ".repeat(10), &shape), seconds, "{shape:?}");
        }
    }

    #[test]
    fn two_hundred_words_are_read_in_a_minute() {
        let mut article = stimulus().article;
        assert_eq!(reading_seconds(&article), 24, "20 sentences of 4 words");
        article.headline = Some("word ".repeat(120));
        assert_eq!(reading_seconds(&article), 60);
    }
}
