use std::collections::BTreeMap;

use crate::diagnostic::Diagnostics;
use crate::grade::right::right_answer;
use crate::grade::wrong_parts::{PartName, wrong_parts};
use crate::grade::{Mark, grade};
use crate::item::{Answer, Key, Note, Score};
use crate::quiz::{Backed, FormId, KeyFile, QuizFile};
use crate::submission::{Given, Outcome, Question, Reason, Remark, StudentId, Submission};

/// What practice says of an answer: how it stands by the key, why what was chosen is right or wrong, and what is right.
///
/// Scored as in [`grade`], and fails where that does.
pub fn remark(
    quiz: &QuizFile,
    key: &KeyFile,
    form: &FormId,
    question: &Question,
    answer: &Answer,
) -> Result<Remark, Diagnostics> {
    let submission = Submission {
        student: StudentId(String::new()),
        form: form.clone(),
        answers: BTreeMap::from([(question.item.id.clone(), Given::Answered(answer.clone()))]),
    };
    let graded = grade(quiz, key, &submission)?;
    let graded = graded
        .items
        .iter()
        .find(|item| item.question.item.id == question.item.id);
    let Some(item) = graded else {
        return Ok(unknown());
    };
    let outcome = match &item.mark {
        Mark::Awaits(_) => Outcome::Unmarked,
        _ if item.is_full() => Outcome::Right,
        Mark::Scored(score) | Mark::Given(score) if *score > Score::ZERO => Outcome::Partly,
        Mark::Scored(_) | Mark::Given(_) => Outcome::Wrong,
    };
    let mut right = right_answer(question, &item.key.key);
    if let Key::Open(rubric) = &item.key.key {
        right.extend(rubric.levels.first().map(|level| level.shows.clone()));
        let best = rubric
            .anchors
            .iter()
            .filter(|anchor| anchor.points == rubric.most());
        right.extend(best.map(|anchor| format!("For example: {}", anchor.answer)));
    }
    let mut evidence: Vec<_> = match &item.key.evidence {
        Backed::Quoted(quotes) => quotes.iter().filter_map(|quote| quote.sentence).collect(),
        Backed::Absent { .. } | Backed::Author => Vec::new(),
    };
    evidence.sort_unstable();
    evidence.dedup();
    Ok(Remark {
        outcome,
        reasons: reasons(
            question,
            &item.key.key,
            &question.printed_notes(&item.key.notes),
            answer,
        ),
        right,
        why: item.key.rationale.clone(),
        evidence,
    })
}

/// Of an item that the key does not have, nothing can be said.
fn unknown() -> Remark {
    Remark {
        outcome: Outcome::Unmarked,
        reasons: Vec::new(),
        right: Vec::new(),
        why: String::new(),
        evidence: Vec::new(),
    }
}

/// The notes on what was chosen and is not right, behind its name; nothing on what was not chosen.
fn reasons(question: &Question, key: &Key, notes: &[&Note], answer: &Answer) -> Vec<Reason> {
    let parts = wrong_parts(question, key, answer).into_iter();
    parts
        .filter(|part| !part.left_out)
        .filter_map(|part| {
            let note = notes.get(part.note)?;
            let name = match part.name {
                PartName::Whole(words) => format!("{words}:"),
                PartName::Letter(label) | PartName::Placed(label) => format!("{label})"),
            };
            Some(Reason {
                words: format!("{name} {}", note.reason).trim().to_owned(),
                sentence: note.sentence,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::remark;
    use crate::item::{Answer, OptionId};
    use crate::language::SentenceNo;
    use crate::quiz::KeyFile;
    use crate::submission::sample::{harbury, papers, source};
    use crate::submission::{Given, Outcome, Remark, read_cell};

    /// The remark on what is written for a question of form B.
    fn said(number: usize, cell: &str) -> Remark {
        let quiz = harbury();
        let key = include_str!("../../tests/golden/answers/harbury.key.json");
        let key = KeyFile::parse(&source(key)).expect("the sample key is sound");
        let paper = papers(&quiz).remove(1);
        let question = &paper.questions[number - 1];
        let Given::Answered(answer) = read_cell(question, cell) else {
            panic!("{cell} is no answer")
        };
        remark(&quiz, &key, &paper.form, question, &answer).expect("it can be scored")
    }

    fn words(remark: &Remark) -> Vec<(&str, Option<u32>)> {
        let reasons = remark.reasons.iter();
        reasons
            .map(|reason| (reason.words.as_str(), reason.sentence.map(|number| number.0)))
            .collect()
    }

    #[test]
    fn what_was_chosen_is_talked_about_and_nothing_else() {
        let choice = said(6, "C");
        assert_eq!(choice.outcome, Outcome::Wrong);
        assert_eq!(choice.right, ["D) Ana Ruiz"]);
        assert_eq!(choice.evidence, [SentenceNo(2)]);
        assert_eq!(choice.reasons.len(), 1);
        assert!(
            choice.reasons[0].words.starts_with("C) Tom Bell: "),
            "{:?}",
            choice.reasons
        );
        assert!(!choice.reasons[0].words.contains("Ruiz"), "{:?}", choice.reasons);
        let right = said(6, "D");
        assert_eq!((right.outcome, right.reasons.len()), (Outcome::Right, 0));
        // Of two right options one is chosen: nothing is said of the other.
        let part = said(1, "A B");
        assert_eq!(part.outcome, Outcome::Partly);
        assert_eq!(words(&part).len(), 1);
        assert!(part.reasons[0].words.starts_with("B) "), "{:?}", part.reasons);
        // Rows without an answer are not talked about.
        assert_eq!(words(&said(4, "O - -")).len(), 1);
        assert_eq!(said(2, "someday").outcome, Outcome::Unmarked);
        let open = said(8, "It does not.");
        assert_eq!(open.outcome, Outcome::Unmarked);
        assert!(!open.right.is_empty());
    }

    #[test]
    fn an_answer_that_does_not_fit_is_refused() {
        let quiz = harbury();
        let key = include_str!("../../tests/golden/answers/harbury.key.json");
        let key = KeyFile::parse(&source(key)).expect("the sample key is sound");
        let paper = papers(&quiz).remove(0);
        let answer = Answer::Choice(OptionId(9));
        assert!(remark(&quiz, &key, &paper.form, &paper.questions[4], &answer).is_err());
    }
}
