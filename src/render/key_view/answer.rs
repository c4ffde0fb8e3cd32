use serde::Serialize;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::item::{Arrangement, Key, Note, OptionId, Role, Shape, Truth};
use crate::quiz::{KeyItem, QuizItem};
use crate::render::paper_view::{capital, figure, small};
use crate::render::{Printable, form, wording};

/// One part of a right answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerRow {
    /// The mark of the row that is answered: `a`, `1`; none where the item has no rows.
    pub row: Option<String>,
    /// The words of that row.
    pub asked: Option<Printable>,
    /// The printed letter of the right option, where options have letters.
    pub letter: Option<String>,
    /// The answer in words.
    pub answer: Printable,
    /// What to say to a student who erred here.
    pub say: Option<Printable>,
}

/// A wrong answer that students are likely to give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Slip {
    /// Its printed letter, where options have letters.
    pub letter: Option<String>,
    /// The answer in words.
    pub answer: Printable,
    /// What to say to it.
    pub say: Printable,
}

/// An item's answer as a form prints it.
#[derive(Debug, Default)]
pub(super) struct Solved {
    pub(super) glance: Printable,
    pub(super) rows: Vec<AnswerRow>,
    pub(super) accepted: Vec<Printable>,
    pub(super) slip: Option<Slip>,
}

/// Lays the key of `item` out in the order of a form.
pub(super) fn solve(item: &QuizItem, entry: &KeyItem, order: &Arrangement) -> Result<Solved, Diagnostics> {
    let misfit = || {
        Diagnostics::from(Diagnostic::error(
            "render-key",
            format!("the key of item `{}` does not fit the item", item.id),
        ))
    };
    let notes = &entry.notes;
    match (&item.response, &entry.key) {
        (Shape::Choice { options }, Key::Choice(right)) => {
            let printed = form::arranged(&item.id, options, &order.options)?;
            picked(&printed, &[*right], notes).ok_or_else(misfit)
        }
        (Shape::Choices { options, .. }, Key::Choices(right)) => {
            let printed = form::arranged(&item.id, options, &order.options)?;
            picked(&printed, right, notes).ok_or_else(misfit)
        }
        (Shape::Truth { statements }, Key::Truth(verdicts)) => {
            let printed = form::arranged(&item.id, statements, &order.options)?;
            let answers = verdicts.iter().map(|&truth| (None, wording::verdict(truth))).collect::<Vec<_>>();
            let solved = judged(&printed, &answers, notes, small).ok_or_else(misfit)?;
            let short = printed.iter().enumerate().filter_map(|(place, &(stored, _))| {
                let verdict = match verdicts.get(stored)? {
                    Truth::Says => "says",
                    Truth::Opposite => "opposite",
                    Truth::NotSaid => "not said",
                };
                Some(format!("{} {verdict}", small(place)))
            });
            Ok(Solved { glance: joined(short), ..solved })
        }
        (Shape::Text {}, Key::Text(accepted)) => {
            let (best, others) = accepted.split_first().ok_or_else(misfit)?;
            Ok(Solved {
                glance: Printable::from(best),
                rows: vec![plain(best)],
                accepted: others.iter().map(Printable::from).collect(),
                slip: None,
            })
        }
        (Shape::Match { left, right }, Key::Match(pairs)) => {
            let printed = form::arranged(&item.id, left, &order.left)?;
            let options = form::arranged(&item.id, right, &order.options)?;
            let letter_of = |wanted: &OptionId| {
                let place = options.iter().position(|&(stored, _)| stored == wanted.index())?;
                Some((Some(capital(place)), options[place].1.as_str()))
            };
            let answers = pairs.iter().map(letter_of).collect::<Option<Vec<_>>>().ok_or_else(misfit)?;
            let solved = judged(&printed, &answers, notes, figure).ok_or_else(misfit)?;
            let short = solved.rows.iter().map(|row| {
                format!("{} {}", row.row.as_deref().unwrap_or_default(), row.letter.as_deref().unwrap_or_default())
            });
            Ok(Solved { glance: joined(short), ..solved })
        }
        (Shape::Sort { categories, elements }, Key::Sort(places)) => {
            let printed = form::arranged(&item.id, elements, &order.options)?;
            let category = |place: &OptionId| Some((None, categories.get(place.index())?.as_str()));
            let answers = places.iter().map(category).collect::<Option<Vec<_>>>().ok_or_else(misfit)?;
            let solved = judged(&printed, &answers, notes, small).ok_or_else(misfit)?;
            let short =
                solved.rows.iter().map(|row| format!("{} {}", row.row.as_deref().unwrap_or_default(), row.answer));
            Ok(Solved { glance: joined(short), ..solved })
        }
        (Shape::Select { sentences, .. }, Key::Select(right)) => {
            let named: Vec<String> = sentences.iter().map(|number| format!("sentence {number}")).collect();
            let slip = notes.iter().zip(sentences).zip(&named);
            let wrong = slip.filter(|((_, number), _)| !right.contains(number)).map(|((note, _), name)| (note, name));
            Ok(Solved {
                glance: joined(right.iter().map(ToString::to_string)),
                rows: right.iter().map(|number| plain(&format!("sentence {number}"))).collect(),
                accepted: Vec::new(),
                slip: likeliest(wrong, |(note, _)| note.role).map(|(note, name)| Slip {
                    letter: None,
                    answer: Printable::from(name),
                    say: Printable::from(&note.reason),
                }),
            })
        }
        (Shape::Open { .. }, Key::Open(_)) => {
            Ok(Solved { glance: Printable::from("see the levels"), ..Solved::default() })
        }
        (
            Shape::Choice { .. }
            | Shape::Choices { .. }
            | Shape::Truth { .. }
            | Shape::Text {}
            | Shape::Match { .. }
            | Shape::Sort { .. }
            | Shape::Select { .. }
            | Shape::Open { .. },
            _,
        ) => Err(misfit()),
    }
}

/// The right ones among lettered options; nothing where a right one is not offered.
fn picked(printed: &[(usize, &String)], right: &[OptionId], notes: &[Note]) -> Option<Solved> {
    let is_right = |stored: usize| right.iter().any(|option| option.index() == stored);
    let rows: Vec<AnswerRow> = printed
        .iter()
        .enumerate()
        .filter(|(_, (stored, _))| is_right(*stored))
        .map(|(place, (_, text))| AnswerRow { letter: Some(capital(place)), ..plain(text) })
        .collect();
    let wrong = printed
        .iter()
        .enumerate()
        .filter(|(_, (stored, _))| !is_right(*stored))
        .filter_map(|(place, &(stored, text))| Some((place, text, notes.get(stored)?)));
    let slip = likeliest(wrong, |(_, _, note)| note.role).map(|(place, text, note)| Slip {
        letter: Some(capital(place)),
        answer: Printable::from(text),
        say: Printable::from(&note.reason),
    });
    let letters: Vec<&str> = rows.iter().filter_map(|row| row.letter.as_deref()).collect();
    let glance = Printable::from(&letters.join(" "));
    (rows.len() == right.len()).then_some(Solved {
        glance,
        rows,
        accepted: Vec::new(),
        slip,
    })
}

/// Rows with an answer each; nothing where their numbers differ.
fn judged(
    printed: &[(usize, &String)],
    answers: &[(Option<String>, &str)],
    notes: &[Note],
    mark: fn(usize) -> String,
) -> Option<Solved> {
    let rows = printed.iter().enumerate().map(|(place, &(stored, asked))| {
        let (letter, answer) = answers.get(stored)?;
        Some(AnswerRow {
            row: Some(mark(place)),
            asked: Some(Printable::from(asked)),
            letter: letter.clone(),
            answer: Printable::from(*answer),
            say: notes.get(stored).map(|note| Printable::from(&note.reason)),
        })
    });
    let rows = rows.collect::<Option<Vec<_>>>()?;
    (answers.len() == rows.len()).then(|| Solved { rows, ..Solved::default() })
}

/// The first wrong answer that misreads the words of the key, else the first that is true elsewhere.
fn likeliest<T>(wrong: impl Iterator<Item = T> + Clone, role: impl Fn(&T) -> Role) -> Option<T> {
    [Role::Misreading, Role::TrueElsewhere]
        .into_iter()
        .find_map(|wanted| wrong.clone().find(|entry| role(entry) == wanted))
}

fn plain(answer: &str) -> AnswerRow {
    AnswerRow {
        row: None,
        asked: None,
        letter: None,
        answer: Printable::from(answer),
        say: None,
    }
}

fn joined(parts: impl Iterator<Item = String>) -> Printable {
    Printable::from(&parts.collect::<Vec<_>>().join(", "))
}
