use crate::grade::corrections::Accepted;
use crate::item::{
    Answer, Decimal, Key, Marked, NumberKey, Points, Score, Scoring, Shape, ShapeMismatch, score,
};
use crate::quiz::QuizItem;
use crate::source::fold;

/// What an answer earns where more is right than the key says: by whichever of the right answers is best for the student,
/// so never less than by the key alone.
///
/// Of ticks, as many count as right ones as are asked for; more of them cost what wrong ones cost, so ticking everything
/// earns no more than before. Of rows, each is judged by itself.
pub(super) fn score_accepting<'a>(
    item: &QuizItem,
    key: &Key,
    accepted: impl Iterator<Item = &'a Accepted>,
    answer: &Answer,
    scoring: Scoring,
) -> Result<Marked, ShapeMismatch> {
    let (shape, points) = (&item.response, item.points);
    let also: Vec<&Answer> = accepted.map(|accepted| &accepted.answer).collect();
    let by_key = score(shape, key, answer, points, scoring)?;
    let full = Marked::Scored(Score::whole(true, points));
    let listed = |given: &str| {
        let mut listed = also.iter().filter_map(|also| words(also));
        listed.any(|words| same_words(words, given))
    };
    let keyed = |key: &Key| score(shape, key, answer, points, scoring);
    match (answer, key) {
        (Answer::Choice(_), _) if also.contains(&answer) => Ok(full),
        (Answer::Gap(given) | Answer::Text(given), _) if listed(given) => Ok(full),
        (Answer::Number(given), _) => {
            if listed(given) {
                return Ok(full);
            }
            let numbers = also.iter().filter_map(|also| number(words(also)?));
            Ok(numbers.fold(by_key, |best, number| {
                // A unit that holds an accepted number is no fault of the student's.
                let key = Key::Number(NumberKey::exactly(number));
                better(best, keyed(&key).unwrap_or(Marked::Scored(Score::ZERO)))
            }))
        }
        (Answer::Choices(given), Key::Choices(right)) => {
            let also = also.iter().filter_map(|also| match also {
                Answer::Choices(options) => Some(options.as_slice()),
                _ => None,
            });
            keyed(&Key::Choices(widened(
                right,
                &also.flatten().copied().collect::<Vec<_>>(),
                given,
            )))
        }
        (Answer::Select(given), Key::Select(right)) => {
            let also = also.iter().filter_map(|also| match also {
                Answer::Select(sentences) => Some(sentences.as_slice()),
                _ => None,
            });
            let also: Vec<_> = also.flatten().copied().collect();
            let is_right = |number| right.contains(number) || also.contains(number);
            if right.len() == 1 && !given.is_empty() && given.iter().all(is_right) {
                return Ok(full);
            }
            keyed(&Key::Select(widened(right, &also, given)))
        }
        (Answer::Truth(given), Key::Truth(right)) => {
            let also = also.iter().filter_map(|also| match also {
                Answer::Truth(rows) => Some(rows.as_slice()),
                _ => None,
            });
            keyed(&Key::Truth(rows(right, also, given)))
        }
        (Answer::Match(given), Key::Match(right)) => {
            let also = also.iter().filter_map(|also| match also {
                Answer::Match(rows) => Some(rows.as_slice()),
                _ => None,
            });
            keyed(&Key::Match(rows(right, also, given)))
        }
        (Answer::Sort(given), Key::Sort(right)) => {
            let also = also.iter().filter_map(|also| match also {
                Answer::Sort(rows) => Some(rows.as_slice()),
                _ => None,
            });
            keyed(&Key::Sort(rows(right, also, given)))
        }
        (Answer::Order(_), _) => also.iter().try_fold(by_key, |best, also| match also {
            Answer::Order(order) => Ok(better(best, keyed(&Key::Order(order.clone()))?)),
            _ => Ok(best),
        }),
        _ => Ok(by_key),
    }
}

/// Whether two texts are the same words, compared as answers are with those that a key lists; texts without words never are.
fn same_words(accepted: &str, given: &str) -> bool {
    let list = Key::Text(vec![accepted.to_owned()]);
    let given = Answer::Text(given.to_owned());
    let full = Marked::Scored(Score::whole(true, Points(1)));
    score(&Shape::Text {}, &list, &given, Points(1), Scoring::default()) == Ok(full)
}

/// Whether an answer in words holds none.
pub(super) fn is_wordless(answer: &Answer) -> bool {
    words(answer).is_some_and(|words| !same_words(words, words))
}

/// Whether an answer says no more than the key does.
pub(super) fn adds_nothing(shape: &Shape, key: &Key, answer: &Answer, scoring: Scoring) -> bool {
    fn all_rows<T: PartialEq>(right: &[T], rows: &[Option<T>]) -> bool {
        let mut pairs = right.iter().zip(rows);
        pairs.all(|(right, row)| row.as_ref().is_none_or(|row| row == right))
    }
    match (key, answer) {
        (Key::Choices(right), Answer::Choices(given)) => given.iter().all(|option| right.contains(option)),
        (Key::Select(right), Answer::Select(given)) => given.iter().all(|number| right.contains(number)),
        (Key::Truth(right), Answer::Truth(given)) => all_rows(right, given),
        (Key::Match(right), Answer::Match(given)) | (Key::Sort(right), Answer::Sort(given)) => {
            all_rows(right, given)
        }
        _ => {
            let full = Marked::Scored(Score::whole(true, Points(1)));
            score(shape, key, answer, Points(1), scoring) == Ok(full)
        }
    }
}

/// The key of as many ticks as are asked for that is best for what was ticked.
fn widened<T: Ord + Copy>(right: &[T], also: &[T], ticked: &[T]) -> Vec<T> {
    let hits = right.iter().chain(also).filter(|one| ticked.contains(one));
    let rest = right.iter().filter(|one| !ticked.contains(one));
    let mut key: Vec<T> = Vec::with_capacity(right.len());
    for &one in hits.chain(rest) {
        if key.len() < right.len() && !key.contains(&one) {
            key.push(one);
        }
    }
    key.sort_unstable();
    key
}

/// The key of rows that is best for what was given: each given value that is right too takes the place of the key's.
fn rows<'a, T: PartialEq + Copy + 'a>(
    right: &[T],
    also: impl Iterator<Item = &'a [Option<T>]>,
    given: &[Option<T>],
) -> Vec<T> {
    let mut key = right.to_vec();
    for rows in also {
        for ((right, row), given) in key.iter_mut().zip(rows).zip(given) {
            if let Some(value) = row.filter(|_| row == given) {
                *right = value;
            }
        }
    }
    key
}

fn words(answer: &Answer) -> Option<&str> {
    match answer {
        Answer::Gap(words) | Answer::Text(words) | Answer::Number(words) => Some(words),
        _ => None,
    }
}

/// The number that an accepted answer is, written plainly or with commas between thousands; none for other words, which
/// are accepted as they stand.
pub(super) fn number(words: &str) -> Option<Decimal> {
    let words = fold(words);
    let number: Decimal = words.replace(',', "").parse().ok()?;
    (number.to_string() == words || number.grouped() == words).then_some(number)
}

/// The better of two judgements for the student; one that awaits a person is better than none of the points.
fn better(one: Marked, other: Marked) -> Marked {
    match (&one, &other) {
        (Marked::Scored(a), Marked::Scored(b)) if b > a => other,
        (Marked::Scored(score), Marked::Awaits(_)) if *score <= Score::ZERO => other,
        (Marked::Awaits(_), Marked::Scored(score)) if *score > Score::ZERO => other,
        _ => one,
    }
}
