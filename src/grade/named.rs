use std::collections::{BTreeMap, BTreeSet};

use csv::Writer;

use crate::grade::alike::alike;
use crate::grade::{Graded, GradedItem, Person, Roll, Stranger};
use crate::quiz::{FormId, FormOrder, Student};
use crate::source::fold;
use crate::submission::{Enrolled, StudentId, guarded};

/// Digits of a pseudonym at least: `S01`.
const DIGITS: usize = 2;

/// A class's graded answers under the names that a report gives its students.
#[derive(Clone, Debug)]
pub struct Named<'q> {
    /// The same answers: with a roster in its order, those who are not on it last.
    pub graded: Vec<Graded<'q>>,
    /// Who handed in; none without a roster.
    pub roll: Option<Roll>,
    /// Who is called what, where pseudonyms were asked for.
    pub pseudonyms: Vec<(String, Person)>,
}

/// Names the students of graded answers as `roster` knows them (empty for none), or by pseudonyms.
///
/// Without pseudonyms a student of the roster is called by name, two of one name by name and id, and everybody else as
/// the answers call them. Pseudonyms `S01`, `S02`, ... follow the roster, then the order of ids, so that the same class has
/// the same ones each time; a form of a student's own, which is called by their id, is called by the pseudonym as well. Where
/// an answer stands that could not be read is not told under them: files are often called by their students.
/// `shared` are the forms of the whole class.
#[must_use]
pub fn named<'q>(
    graded: &[Graded<'q>],
    roster: &[Student],
    shared: &[FormOrder],
    pseudonyms: bool,
) -> Named<'q> {
    let found = places(graded, roster);
    let is_own = |form: &FormId| !shared.iter().any(|order| order.form == *form);
    let mut order: Vec<usize> = (0..graded.len()).collect();
    if pseudonyms {
        // Who stands where in the file of answers is told to nobody.
        order.sort_by_key(|&at| fold(&graded[at].student.0));
    }
    order.sort_by_key(|&at| found[at].unwrap_or(usize::MAX));
    let strangers: Vec<usize> = order.iter().copied().filter(|&at| found[at].is_none()).collect();
    let mut calling = Calling::new(roster, pseudonyms, roster.len() + strangers.len());
    let people: Vec<Person> = roster.iter().map(|student| calling.person(student)).collect();
    let mut named = Vec::with_capacity(graded.len());
    let mut roll = Roll {
        students: roster.len(),
        ..Roll::default()
    };
    for at in order {
        let mut one = graded[at].clone();
        let called = match found[at] {
            Some(place) => people[place].called.clone(),
            None => calling.stranger(&one.student),
        };
        if pseudonyms {
            if is_own(&one.form) {
                one.form = FormId(called.clone());
            }
            one.items.iter_mut().for_each(GradedItem::forget_place);
        }
        if let Some(place) = found[at] {
            roll.present
                .insert(StudentId(called.clone()), people[place].clone());
        } else {
            // Who wrote on somebody's own copy is likely that student.
            let copy = graded[at].form.clone();
            let owner = roster
                .iter()
                .find(|student| student.form == copy && is_own(&copy));
            let mut likely = alike(&one.student.0, roster);
            if let Some(owner) = owner {
                likely.retain(|student| student.id != owner.id);
                likely.insert(0, owner);
            }
            let likely = likely.iter().filter_map(|student| {
                let place = roster.iter().position(|other| other.id == student.id)?;
                Some(people[place].called.clone())
            });
            roll.strangers.push(Stranger {
                called: StudentId(called.clone()),
                likely: likely.collect(),
            });
        }
        one.student = StudentId(called);
        named.push(one);
    }
    let present: BTreeSet<usize> = found.into_iter().flatten().collect();
    let absent = people
        .into_iter()
        .enumerate()
        .filter(|(place, _)| !present.contains(place));
    roll.absent = absent.map(|(_, person)| person).collect();
    Named {
        graded: named,
        roll: (!roster.is_empty()).then_some(roll),
        pseudonyms: calling.told,
    }
}

/// Where on the roster the student of each answer stands.
fn places(graded: &[Graded], roster: &[Student]) -> Vec<Option<usize>> {
    let enrolled = Enrolled::new(roster);
    let by_id: BTreeMap<&str, usize> = roster
        .iter()
        .enumerate()
        .map(|(place, one)| (one.id.as_str(), place))
        .collect();
    graded
        .iter()
        .map(|one| by_id.get(enrolled.find(&one.student.0)?.id.as_str()).copied())
        .collect()
}

/// What students are called.
struct Calling {
    /// Names that two or more bear.
    doubles: BTreeSet<String>,
    pseudonyms: bool,
    digits: usize,
    /// Who is called by which pseudonym.
    told: Vec<(String, Person)>,
}

impl Calling {
    fn new(roster: &[Student], pseudonyms: bool, students: usize) -> Self {
        let mut seen = BTreeSet::new();
        let names = roster.iter().map(|student| fold(&student.name));
        Self {
            doubles: names.filter(|name| !seen.insert(name.clone())).collect(),
            pseudonyms,
            digits: students.to_string().len().max(DIGITS),
            told: Vec::new(),
        }
    }

    fn person(&mut self, student: &Student) -> Person {
        let group = student.group.clone();
        if self.pseudonyms {
            let called = self.pseudonym(&student.id, &student.name, group.clone());
            return Person {
                id: called.clone(),
                called,
                group,
            };
        }
        let called = if self.doubles.contains(&fold(&student.name)) {
            format!("{} ({})", student.name, student.id)
        } else {
            student.name.clone()
        };
        Person {
            id: student.id.clone(),
            called,
            group,
        }
    }

    fn stranger(&mut self, student: &StudentId) -> String {
        if self.pseudonyms {
            self.pseudonym(&student.0, &student.0, None)
        } else {
            student.0.clone()
        }
    }

    /// The next pseudonym.
    fn pseudonym(&mut self, id: &str, name: &str, group: Option<String>) -> String {
        let digits = self.digits;
        let called = format!("S{:0digits$}", self.told.len() + 1);
        let person = Person {
            id: id.to_owned(),
            called: name.to_owned(),
            group,
        };
        self.told.push((called.clone(), person));
        called
    }
}

/// Who is called what, as a table for the teacher.
pub fn pseudonyms_csv(pseudonyms: &[(String, Person)]) -> csv::Result<Vec<u8>> {
    let mut table = Writer::from_writer(Vec::new());
    table.write_record(["pseudonym", "id", "name", "group"])?;
    for (pseudonym, person) in pseudonyms {
        table.write_record([
            pseudonym,
            &guarded(&person.id),
            &guarded(&person.called),
            &guarded(person.group.as_deref().unwrap_or_default()),
        ])?;
    }
    table.into_inner().map_err(|error| error.into_error().into())
}
