use std::sync::Arc;

use num_rational::Ratio;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::grade::corrections::accept::score_accepting;
use crate::grade::corrections::{Corrected, Corrections, Dropping};
use crate::grade::{Graded, GradedItem, Mark};
use crate::item::{Marked, Score, Scoring, ShapeMismatch};
use crate::submission::Given;

/// A class before and after corrections: the same students in the same order.
#[derive(Clone, Debug)]
pub struct Regrade<'q> {
    /// What was corrected.
    pub corrections: Corrections,
    /// By the key as it was made.
    pub before: Vec<Graded<'q>>,
    /// With the corrections.
    pub after: Vec<Graded<'q>>,
}

impl Corrections {
    /// Corrects a class as it was graded by the key. `mark` puts the marks that a person gave; they are in the points that the
    /// quiz prints, whatever a question counts now.
    ///
    /// Marks stand where a person is still needed; an answer that is accepted now needs none, and a dropped question
    /// neither. Fails where `mark` does.
    pub fn regrade<'q>(
        self,
        graded: &[Graded<'q>],
        scoring: Scoring,
        mark: impl FnOnce(&mut [Graded<'q>]) -> Result<(), Diagnostics>,
    ) -> Result<Regrade<'q>, Diagnostics> {
        let mut opened = graded.to_vec();
        for one in &mut opened {
            self.each(one, |item, corrected| open(item, corrected, scoring))?;
        }
        let mut before = opened.clone();
        mark(&mut before)?;
        let mut after = before.clone();
        for one in &mut after {
            self.each(one, |item, corrected| correct(item, corrected, scoring))?;
        }
        // What only a correction lets a person decide was settled by the key before.
        for (before, (opened, graded)) in before.iter_mut().zip(opened.iter().zip(graded)) {
            for (before, (opened, graded)) in before
                .items
                .iter_mut()
                .zip(opened.items.iter().zip(&graded.items))
            {
                if opened.mark != graded.mark {
                    before.mark = graded.mark.clone();
                }
            }
        }
        Ok(Regrade {
            corrections: self,
            before,
            after,
        })
    }

    /// One student's answers with the corrections, without anybody's marks.
    pub fn corrected<'q>(&self, graded: &Graded<'q>, scoring: Scoring) -> Result<Graded<'q>, Diagnostics> {
        let mut graded = graded.clone();
        self.each(&mut graded, |item, corrected| {
            open(item, corrected, scoring)?;
            correct(item, corrected, scoring)
        })?;
        Ok(graded)
    }

    fn each<'q>(
        &self,
        graded: &mut Graded<'q>,
        change: impl Fn(&mut GradedItem<'q>, &Arc<Corrected>) -> Result<(), ShapeMismatch>,
    ) -> Result<(), Diagnostics> {
        let student = graded.student.clone();
        for item in &mut graded.items {
            if let Some(corrected) = self.items.get(&item.key.id) {
                change(item, corrected).map_err(|why| {
                    let problem = format!("`{student}`, question {}: {why}", item.question.number);
                    Diagnostics::from(Diagnostic::error("grade", problem))
                })?;
            }
        }
        Ok(())
    }
}

/// Hands an answer to a person that was wrong for certain, and with what is accepted now no longer is.
fn open(item: &mut GradedItem, corrected: &Corrected, scoring: Scoring) -> Result<(), ShapeMismatch> {
    if let (Mark::Scored(_), Some(Marked::Awaits(why))) = (&item.mark, accepting(item, corrected, scoring)?) {
        item.mark = Mark::Awaits(why.to_owned());
    }
    Ok(())
}

/// What the answer earns with what is accepted now; none where there is no answer, or nothing more is accepted.
fn accepting(
    item: &GradedItem,
    corrected: &Corrected,
    scoring: Scoring,
) -> Result<Option<Marked>, ShapeMismatch> {
    match &item.given {
        Given::Answered(answer) if corrected.accepted().next().is_some() => {
            let accepted = corrected.accepted();
            score_accepting(item.question.item, &item.key.key, accepted, answer, scoring).map(Some)
        }
        _ => Ok(None),
    }
}

fn correct(item: &mut GradedItem, corrected: &Arc<Corrected>, scoring: Scoring) -> Result<(), ShapeMismatch> {
    item.correction = Some(Arc::clone(corrected));
    let full = Mark::Scored(Score::whole(true, item.points()));
    if corrected.dropped() == Some(Dropping::Rescale) {
        item.mark = Mark::Scored(Score::ZERO);
        return Ok(());
    }
    let answered = item.given != Given::NotShown;
    if corrected.dropped() == Some(Dropping::FullCredit) || corrected.everyone_right() && answered {
        item.mark = full;
        return Ok(());
    }
    if let Some(Marked::Scored(score)) = accepting(item, corrected, scoring)? {
        item.mark = Mark::Scored(score);
    }
    let printed = item.question.item.points;
    let weight = Ratio::new(i64::from(item.points().0), i64::from(printed.0.max(1)));
    if let Mark::Scored(score) | Mark::Given(score) = &mut item.mark {
        score.0 *= weight;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Arc;

    use crate::diagnostic::Diagnostics;
    use crate::grade::{Corrections, Graded, Mark, grade};
    use crate::item::sample::number;
    use crate::item::{Answer, Arrangement, Scoring};
    use crate::quiz::{FormId, KeyFile, Quiz, QuizFile};
    use crate::source::SourceFile;
    use crate::submission::sample::{single, source};
    use crate::submission::{Given, StudentId, Submission};

    const HARBURY_KEY: &str = include_str!("../../../tests/golden/answers/harbury.key.json");

    /// A quiz that asks for a number alone: 40.
    fn forty() -> Quiz {
        let response = number(None, false);
        let file: QuizFile = single(response.shape().clone(), Arrangement::stored(response.shape()));
        let mut key = KeyFile::parse(&source(HARBURY_KEY)).expect("the sample key is sound");
        key.items.truncate(1);
        key.items[0].key = response.key().clone();
        key.forms.clone_from(&file.forms);
        key.quiz_sha256 = file.digest();
        let text = |text: String| Arc::new(SourceFile::new("q", text));
        Quiz::open(&text(file.to_json()), &text(key.to_json())).expect("a sound pair")
    }

    fn graded<'q>(quiz: &'q Quiz, answers: &[&str]) -> Vec<Graded<'q>> {
        let submissions = answers.iter().map(|words| Submission {
            student: StudentId((*words).to_owned()),
            form: FormId("A".to_owned()),
            answers: BTreeMap::from([(
                quiz.file().items[0].id.clone(),
                Given::Answered(Answer::Number((*words).to_owned())),
            )]),
        });
        submissions
            .map(|submission| grade(quiz.file(), quiz.key(), &submission).expect("it can be graded"))
            .collect()
    }

    fn corrections(quiz: &Quiz, change: &str) -> Corrections {
        let text = format!("[[correction]]\nitem = 1\n{change}\nwhy = 'so'\n");
        Corrections::read(&Arc::new(SourceFile::new("c.toml", text)), quiz).expect("it is sound")
    }

    fn told(class: &[Graded]) -> Vec<String> {
        class.iter().map(|one| one.total().to_string()).collect()
    }

    #[test]
    fn what_only_a_correction_makes_uncertain_waits_and_can_be_marked() {
        let quiz = forty();
        let class = ["40", "1200", "1.200", "about 40"];
        let change = "accept = [1200]";
        let regrade = corrections(&quiz, change)
            .regrade(&graded(&quiz, &class), Scoring::default(), |_| Ok(()))
            .expect("nothing to fail");
        let waits = "0 of 0, 2 points awaiting a mark";
        assert_eq!(told(&regrade.before), ["2 of 2", "0 of 2", "0 of 2", waits]);
        assert_eq!(told(&regrade.after), ["2 of 2", "2 of 2", waits, waits]);
        let mark = |class: &mut [Graded]| {
            for one in &mut class[2..] {
                assert!(
                    matches!(one.items[0].mark, Mark::Awaits(_)),
                    "a mark is asked for"
                );
                one.items[0].mark = Mark::Given(crate::item::Score::share(1, 2, crate::item::Points(2)));
            }
            Ok::<(), Diagnostics>(())
        };
        let list = [corrections(&quiz, change), corrections(&quiz, "points = 6")];
        let [accepting, weighing] = list.map(|one| {
            let marked = if one.list[0].change == corrections(&quiz, change).list[0].change {
                one.regrade(&graded(&quiz, &class), Scoring::default(), mark)
            } else {
                one.regrade(&graded(&quiz, &class), Scoring::default(), |class| {
                    class[3].items[0].mark =
                        Mark::Given(crate::item::Score::share(1, 2, crate::item::Points(2)));
                    Ok(())
                })
            };
            marked.expect("nothing to fail")
        });
        assert_eq!(told(&accepting.before), ["2 of 2", "0 of 2", "0 of 2", "1 of 2"]);
        assert_eq!(told(&accepting.after), ["2 of 2", "2 of 2", "1 of 2", "1 of 2"]);
        assert_eq!(told(&weighing.after), ["6 of 6", "0 of 6", "0 of 6", "3 of 6"]);
    }

    #[test]
    fn a_dropped_question_waits_for_nobody() {
        let quiz = forty();
        for (change, after, changed) in [
            ("drop = 'rescale'", "0 of 0", 2),
            ("drop = 'full-credit'", "2 of 2", 1),
            ("everyone-right = true", "2 of 2", 1),
        ] {
            let regrade = corrections(&quiz, change)
                .regrade(
                    &graded(&quiz, &["40", "about 40"]),
                    Scoring::default(),
                    |_| Ok(()),
                )
                .expect("nothing to fail");
            assert_eq!(told(&regrade.after), [after, after], "{change}");
            assert_eq!(regrade.changed().len(), changed, "{change}");
        }
    }
}
