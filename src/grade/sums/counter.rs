use std::collections::BTreeMap;

use num_rational::Ratio;

use crate::grade::class::number_of;
use crate::grade::sums::quiz_sums::{described, item_of};
use crate::grade::sums::{Compared, Marks, QuizSums};
use crate::grade::{Graded, GradedItem, Mark};
use crate::item::{Kind, Points, Score};
use crate::quiz::{KeyFile, QuizFile};
use crate::statistics::{Cell, Tally, Unfit, common_multiple};
use crate::submission::{FormMismatch, Given, Paper, Question};

/// Totals are counted up to this many units: each that occurs has a table of its own.
const MOST_UNITS: i64 = 1 << 18;

/// The tables of all totals hold at most so many counts, of four bytes each.
const MOST_COUNTS: usize = 1 << 22;

/// What an answer comes to, as far as sums tell answers apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// 0 for no answer; the place of an option on form A, from 1; 1 for any other answer.
    pub answer: u32,
    /// What it earned; none where it awaits a mark.
    pub score: Option<Score>,
    /// Whether nothing was answered, and no person gave it a mark.
    pub blank: bool,
}

/// What one student's outcomes add up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What was earned, in units of [`Counter::unit`].
    pub total: i64,
    /// The points of the items that await a mark.
    pub awaiting: u32,
    /// How many they are.
    pub waiting: u32,
}

/// What the sums need of an outcome, side by side.
#[derive(Clone, Copy, Debug, Default)]
struct Worth {
    units: i64,
    awaiting: u32,
    waiting: u32,
    /// Whether the item belongs to the tally and awaits a mark, so that the student is left out of it.
    incomplete: bool,
}

/// Counts students by the outcomes of their answers; exact, and in memory that does not grow with the students.
#[derive(Clone, Debug)]
pub struct Counter<'q> {
    quiz: &'q QuizFile,
    key: &'q KeyFile,
    /// The questions as form A prints them, in the quiz's order.
    questions: Vec<Question<'q>>,
    /// Of each item, the outcomes that occurred so far.
    outcomes: Vec<Vec<Outcome>>,
    /// How many outcomes an item has room for in the tables below.
    room: usize,
    /// How many units one point has.
    unit: i64,
    /// By item and outcome.
    worths: Vec<Worth>,
    /// By total, those whose answers are all marked; each by item and outcome.
    by_total: Vec<Option<Box<[u32]>>>,
    tables: usize,
    /// The others, by item and outcome.
    others: Vec<u64>,
    students: u64,
}

impl<'q> Counter<'q> {
    /// Of nobody yet. Fails where form A does not fit the quiz.
    pub fn new(quiz: &'q QuizFile, key: &'q KeyFile) -> Result<Self, FormMismatch> {
        let paper = key.main_form().map(|order| Paper::new(quiz, order)).transpose()?;
        let printed = paper.map_or_else(Vec::new, |paper| paper.questions);
        let questions: Vec<Question> = quiz
            .items
            .iter()
            .filter_map(|item| printed.iter().find(|question| question.item.id == item.id))
            .cloned()
            .collect();
        let room = 8;
        Ok(Self {
            quiz,
            key,
            outcomes: vec![Vec::new(); questions.len()],
            room,
            unit: 1,
            worths: vec![Worth::default(); room * questions.len()],
            by_total: Vec::new(),
            tables: 0,
            others: vec![0; room * questions.len()],
            students: 0,
            questions,
        })
    }

    /// What a graded answer comes to; `item` is its place in the quiz.
    #[must_use]
    pub fn outcome(&self, item: usize, graded: &GradedItem) -> Outcome {
        let answer = self
            .questions
            .get(item)
            .map_or(0, |question| number_of(question, graded));
        Outcome {
            answer,
            // What a wrong answer costs says nothing of how many were right, and totals are counted from 0 on.
            score: graded.score().map(|score| score.max(Score::ZERO)),
            blank: graded.given == Given::Blank && !matches!(graded.mark, Mark::Given(_)),
        }
    }

    /// The number of an outcome of an item. Fails where scores are in parts of points too fine to be summed exactly in bounded
    /// memory.
    pub fn number(&mut self, item: usize, outcome: Outcome) -> Result<u16, Unfit> {
        let known = self.outcomes.get(item).ok_or(Unfit::Items)?;
        if let Some(place) = known.iter().position(|known| *known == outcome) {
            return Ok(place as u16);
        }
        let place = u16::try_from(known.len()).map_err(|_| Unfit::Size)?;
        if let Some(Score(score)) = outcome.score {
            self.set_unit(*score.denom())?;
        }
        if usize::from(place) == self.room {
            self.make_room()?;
        }
        self.outcomes[item].push(outcome);
        self.worths[item * self.room + usize::from(place)] = self.worth(item, outcome);
        Ok(place)
    }

    /// Counts a student by the numbers of their outcomes, an item each.
    ///
    /// Fails, and counts nothing, where so many different totals occur that their tables do not fit into bounded memory.
    pub fn count(&mut self, row: &[u16]) -> Result<Counted, Unfit> {
        if row.len() != self.outcomes.len() {
            return Err(Unfit::Items);
        }
        let mut sum = Worth::default();
        let worths = self.worths.chunks_exact(self.room);
        for (&outcome, worths) in row.iter().zip(worths) {
            let worth = &worths[usize::from(outcome)];
            sum.units += worth.units;
            sum.awaiting += worth.awaiting;
            sum.waiting += worth.waiting;
            sum.incomplete |= worth.incomplete;
        }
        if sum.incomplete {
            for (&outcome, counts) in row.iter().zip(self.others.chunks_exact_mut(self.room)) {
                counts[usize::from(outcome)] += 1;
            }
        } else {
            let room = self.room;
            for (&outcome, counts) in row.iter().zip(self.table(sum.units)?.chunks_exact_mut(room)) {
                let count = &mut counts[usize::from(outcome)];
                *count = count.checked_add(1).ok_or(Unfit::Size)?;
            }
        }
        self.students += 1;
        Ok(Counted {
            total: sum.units,
            awaiting: sum.awaiting,
            waiting: sum.waiting,
        })
    }

    /// Counts a graded submission.
    pub fn add(&mut self, graded: &Graded) -> Result<Counted, Unfit> {
        let row = self.row(graded)?;
        self.count(&row)
    }

    /// The numbers of the outcomes of a graded submission, in the quiz's order.
    pub fn row(&mut self, graded: &Graded) -> Result<Vec<u16>, Unfit> {
        (0..self.outcomes.len())
            .map(|place| {
                let id = &self.questions[place].item.id;
                let item = graded.items.iter().find(|item| item.key.id == *id);
                let outcome = self.outcome(place, item.ok_or(Unfit::Items)?);
                self.number(place, outcome)
            })
            .collect()
    }

    /// How many units one point has.
    #[must_use]
    pub fn unit(&self) -> i64 {
        self.unit
    }

    /// An outcome by its number.
    #[must_use]
    pub fn outcome_of(&self, item: usize, number: u16) -> Option<Outcome> {
        self.outcomes.get(item)?.get(usize::from(number)).copied()
    }

    /// The counts with what tells of the quiz. Fails where the students are too many for exact sums.
    pub fn sums(&self, compared: Compared) -> Result<QuizSums, Unfit> {
        let mut items = Vec::with_capacity(self.questions.len());
        let mut full = Vec::new();
        let mut cells = Vec::new();
        for (place, question) in self.questions.iter().enumerate() {
            let (marks, counted) = self.item(place);
            let tallied = is_tallied(question);
            if tallied {
                full.push(question.item.points.0);
                cells.push(counted.into_iter().collect());
            }
            items.push(item_of(question, self.key, marks));
        }
        let tally = Tally::of_cells(full, self.unit, cells)?;
        Ok(QuizSums {
            described: described(self.quiz, self.key),
            students: self.students,
            compared,
            items,
            tally,
        })
    }

    /// What became of an item's answers, and those of complete students by total, score and answer.
    fn item(&self, place: usize) -> (Marks, BTreeMap<Cell, u64>) {
        let full = Score::share(1, 1, self.questions[place].item.points);
        let mut marks = Marks::default();
        let mut cells = BTreeMap::new();
        for (number, outcome) in self.outcomes[place].iter().enumerate() {
            let at = place * self.room + number;
            let mut all = self.others[at];
            for (total, table) in (0_i64..).zip(&self.by_total) {
                let count = table.as_ref().map_or(0, |table| u64::from(table[at]));
                if count == 0 {
                    continue;
                }
                all += count;
                if let Some(Score(score)) = outcome.score {
                    let cell = Cell {
                        total,
                        score: (score * self.unit).to_integer(),
                        answer: outcome.answer,
                    };
                    *cells.entry(cell).or_default() += count;
                }
            }
            marks.add(outcome, full, all);
        }
        (marks, cells)
    }

    fn worth(&self, item: usize, outcome: Outcome) -> Worth {
        let question = &self.questions[item];
        let tallied = is_tallied(question);
        match outcome.score {
            // What a person gave to an open answer is in no tally, so that tallies of one quiz are of the same items.
            Some(_) if !tallied => Worth::default(),
            Some(Score(score)) => Worth {
                units: (score * self.unit).to_integer(),
                ..Worth::default()
            },
            None => Worth {
                awaiting: question.item.points.0,
                waiting: 1,
                incomplete: tallied,
                ..Worth::default()
            },
        }
    }

    /// The table of a total.
    fn table(&mut self, total: i64) -> Result<&mut [u32], Unfit> {
        let place = usize::try_from(total).map_err(|_| Unfit::Score)?;
        if place >= self.by_total.len() {
            self.by_total.resize_with(place + 1, || None);
        }
        let size = self.room * self.outcomes.len();
        let slot = &mut self.by_total[place];
        if slot.is_none() {
            if (self.tables + 1) * size > MOST_COUNTS {
                return Err(Unfit::Size);
            }
            self.tables += 1;
        }
        Ok(slot.get_or_insert_with(|| vec![0; size].into_boxed_slice()))
    }

    /// Counts from now on in a unit that this denominator fits.
    fn set_unit(&mut self, denominator: i64) -> Result<(), Unfit> {
        let unit = common_multiple(self.unit, denominator).ok_or(Unfit::Size)?;
        let points: i64 = self
            .questions
            .iter()
            .map(|question| i64::from(question.item.points.0))
            .sum();
        if points.checked_mul(unit).is_none_or(|most| most > MOST_UNITS) {
            return Err(Unfit::Size);
        }
        if unit == self.unit {
            return Ok(());
        }
        let factor = usize::try_from(unit / self.unit).map_err(|_| Unfit::Size)?;
        let mut tables = Vec::new();
        for (total, table) in std::mem::take(&mut self.by_total).into_iter().enumerate() {
            tables.resize_with(total * factor, || None);
            tables.push(table);
        }
        self.by_total = tables;
        self.unit = unit;
        self.weigh();
        Ok(())
    }

    /// Room for twice as many outcomes.
    fn make_room(&mut self) -> Result<(), Unfit> {
        let (old, new) = (self.room, 2 * self.room);
        if self.tables * new * self.outcomes.len() > MOST_COUNTS {
            return Err(Unfit::Size);
        }
        for table in self.by_total.iter_mut().flatten() {
            *table = widened(table, old, new).into_boxed_slice();
        }
        self.others = widened(&self.others, old, new);
        self.room = new;
        self.worths = vec![Worth::default(); new * self.outcomes.len()];
        self.weigh();
        Ok(())
    }

    /// What each outcome comes to, anew.
    fn weigh(&mut self) {
        for item in 0..self.outcomes.len() {
            for number in 0..self.outcomes[item].len() {
                self.worths[item * self.room + number] = self.worth(item, self.outcomes[item][number]);
            }
        }
    }
}

/// Open answers are for people: whether they are marked differs from class to class.
pub(super) fn is_tallied(question: &Question) -> bool {
    question.item.response.kind() != Kind::Open
}

/// Rows of `new` entries that begin with those of `old`.
fn widened<T: Copy + Default>(rows: &[T], old: usize, new: usize) -> Vec<T> {
    let mut out = Vec::with_capacity(rows.len() / old * new);
    for row in rows.chunks_exact(old) {
        out.extend_from_slice(row);
        out.resize(out.len() + new - old, T::default());
    }
    out
}

impl Marks {
    fn add(&mut self, outcome: &Outcome, full: Score, count: u64) {
        let place = match outcome.score {
            None => &mut self.awaiting,
            Some(_) if outcome.blank => &mut self.blank,
            Some(score) if score == full => &mut self.full,
            Some(score) if score == Score(Ratio::from(0)) => &mut self.none,
            Some(_) => &mut self.partial,
        };
        *place += count;
    }
}

/// What full answers to all items earn.
#[must_use]
pub(in crate::grade) fn all_points(quiz: &QuizFile) -> Points {
    let points = quiz.items.iter().map(|item| item.points.0);
    Points(points.fold(0, u32::saturating_add))
}
