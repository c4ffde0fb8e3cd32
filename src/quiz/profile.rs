//! What a selection needs to know of a candidate.

use std::collections::BTreeSet;

use crate::flaw::Subject;
use crate::item::{Candidate, Item, Key, Kind, ModelId, Shape, Strand};
use crate::language::SentenceNo;
use crate::quiz::cue::{content_words, key_words, look_elsewhere, offered, shown_words};
use crate::quiz::wish::about_sources;
use crate::quiz::{Section, Wish, item_seconds};
use crate::source::{Span, fold};

/// The tag of items that ask whether something is told as certain: they tell nothing of sources.
const CERTAINTY: &str = "ap:certainty";

/// Two sentences so near each other mostly go on about one person.
const NEAR: u32 = 3;

/// A candidate, seen from the selection.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that a selection asks of a candidate"
)]
pub(super) struct Profile<'a> {
    /// Its model.
    pub model: &'a ModelId,
    /// What its model is a variant of.
    pub idea: &'a str,
    /// At most so many of the idea, where its author bounds that.
    pub most: Option<usize>,
    pub kind: Kind,
    pub serves: Vec<Wish>,
    pub review: bool,
    /// How long it takes.
    pub seconds: u32,
    pub sentences: &'a [SentenceNo],
    pub paragraphs: &'a [usize],
    /// Place among the candidates by rank: 0 for the best.
    pub place: usize,
    subjects: &'a [Span],
    stem: String,
    /// The sentences that the stem names: "sentence 12".
    named: Vec<SentenceNo>,
    /// The sentences whose sources are to be matched.
    rows: Vec<SentenceNo>,
    /// It has to do with where the article's information comes from, not with how certain it is.
    about_sources: bool,
    /// It tells, by what it asks, that its sentences have a source.
    credits: bool,
    /// The sentences among which one has to be found.
    offered: &'a [SentenceNo],
    /// Those of them that are right.
    sought: &'a [SentenceNo],
    /// The sentences of which its rows are to be judged.
    judged: &'a [SentenceNo],
    /// The sentences of which its options, or its text with a gap, tell something.
    retold: Vec<SentenceNo>,
    /// Its stem prints words of its sentence between quotation marks.
    recites: bool,
    stem_words: BTreeSet<String>,
    option_words: BTreeSet<String>,
    /// Its options stand in an order of their own: verdicts, which may well be the same in two items.
    verdicts: bool,
    key_words: Vec<BTreeSet<String>>,
}

/// Why two candidates cannot stand in one quiz.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Conflict {
    /// They ask about one piece of the article.
    Subject,
    /// The stem of one holds the key of the other, or its options what the other's rows are to be judged by.
    Cue,
    /// They ask the same of two sentences, and the same is right of both: no more than a few of these make one quiz.
    Verdict,
}

/// The part of the paper that an item stands in.
pub(super) fn section(item: &Item) -> Section {
    if item.response.kind() == Kind::Open {
        Section::Open
    } else if about_sources(item) {
        Section::Sources
    } else {
        Section::Comprehension
    }
}

/// The numbers that follow "sentence" or "sentences" in a stem: "sentences 3, 9 and 12".
fn sentences_named(stem: &str) -> Vec<SentenceNo> {
    let words = stem
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty());
    let mut found = Vec::new();
    let mut counting = false;
    for word in words {
        let number: Option<u32> = word.parse().ok();
        counting = match number {
            Some(_) => counting,
            None => {
                ["sentence", "sentences"].contains(&word.to_lowercase().as_str()) || counting && word == "and"
            }
        };
        found.extend(number.filter(|_| counting).map(SentenceNo));
    }
    found
}

/// The sentences that rows to be matched name.
fn rows(item: &Item) -> Vec<SentenceNo> {
    match item.response.shape() {
        Shape::Match { left, .. } => left.iter().flat_map(|row| sentences_named(row)).collect(),
        _ => Vec::new(),
    }
}

/// The names and other words that an item offers as answers.
fn offered_words(item: &Item) -> BTreeSet<String> {
    let texts = match item.response.shape() {
        Shape::Choice { options } | Shape::Choices { options, .. } => options,
        Shape::Match { right, .. } => right,
        _ => return BTreeSet::new(),
    };
    texts.iter().flat_map(|text| content_words(text)).collect()
}

/// An option of so many words tells something of its sentence; fewer only name somebody.
const TELLING_WORDS: usize = 5;

/// Whether a folded stem has more than a name between quotation marks.
fn recites(stem: &str) -> bool {
    let mut quoted = stem.split('"').skip(1).step_by(2);
    quoted.any(|words| words.split_whitespace().count() >= TELLING_WORDS)
}

/// The sentences of which options tell something: a number, or more than a name.
fn retold(item: &Item) -> Vec<SentenceNo> {
    let (Shape::Choice { options: texts } | Shape::Choices { options: texts, .. }) = item.response.shape()
    else {
        return Vec::new();
    };
    let telling = |text: &str| {
        text.contains(|c: char| c.is_ascii_digit()) || text.split_whitespace().count() >= TELLING_WORDS
    };
    let notes = item.response.notes().iter();
    let told = texts.iter().zip(notes).filter(|(text, _)| telling(text));
    told.filter_map(|(_, note)| note.sentence).collect()
}

impl<'a> Profile<'a> {
    pub fn of(candidate: &'a Candidate, place: usize) -> Self {
        let item = &candidate.item;
        let subject = Subject::from(item);
        let stem = fold(&item.stem);
        Self {
            model: &item.model,
            idea: &candidate.idea,
            most: candidate.most,
            kind: item.response.kind(),
            serves: Wish::served_by(item),
            review: item.review,
            seconds: item_seconds(&item.stem, item.response.shape()),
            sentences: &candidate.sentences,
            paragraphs: &candidate.paragraphs,
            place,
            subjects: &candidate.subjects,
            named: sentences_named(&item.stem),
            rows: rows(item),
            about_sources: about_sources(item) && !item.tags.iter().any(|tag| tag == CERTAINTY),
            credits: item.strand == Some(Strand::FindTheSource) && item.response.kind() != Kind::Select,
            offered: offered(item.response.shape()),
            sought: match item.response.key() {
                Key::Select(right) => right,
                _ => &[],
            },
            judged: match item.response.kind() {
                Kind::Truth => &candidate.sentences,
                _ => &[],
            },
            retold: match item.response.kind() {
                Kind::Gap => candidate.sentences.clone(),
                _ => retold(item),
            },
            recites: recites(&stem),
            stem,
            stem_words: shown_words(&subject),
            option_words: offered_words(item),
            verdicts: item.response.kind() == Kind::Choice && item.response.natural_order(),
            key_words: key_words(&subject),
        }
    }

    pub fn conflict(&self, other: &Self) -> Option<Conflict> {
        let overlap = |one: &Span| other.subjects.iter().any(|span| one.overlaps(*span));
        if self.asks_again(other)
            || self.asks_of_one_place(other)
            || self.compares_the_same(other)
            || self.traces_the_same(other)
            || self.subjects.iter().any(overlap)
        {
            return Some(Conflict::Subject);
        }
        if self.idea == other.idea && self.verdicts && other.verdicts && self.key_words == other.key_words {
            return Some(Conflict::Verdict);
        }
        let settles =
            |one: &Self, other: &Self| one.retold.iter().any(|number| other.judged.contains(number));
        (self.gives_away(other)
            || other.gives_away(self)
            || settles(self, other)
            || settles(other, self)
            || self.meets(other)
            || self.shows_reporting(other)
            || other.shows_reporting(self)
            || self.same_answer(other))
        .then_some(Conflict::Cue)
    }

    /// Whether both ask the same. "Which of these sentences ..." is another question of other sentences.
    fn asks_again(&self, other: &Self) -> bool {
        self.stem == other.stem && !look_elsewhere(self.offered, other.offered)
    }

    /// Whether both ask for one name, to be written or chosen, of sentences near each other: who "she" is, and who the
    /// source is; or one asks for a name that the other has matched.
    fn asks_of_one_place(&self, other: &Self) -> bool {
        let near = |one: &SentenceNo| other.named.iter().any(|two| one.0.abs_diff(two.0) <= NEAR);
        let names = |one: &Self| one.kind == Kind::Text || one.kind == Kind::Choice && !one.verdicts;
        let shared = self
            .sentences
            .iter()
            .any(|number| other.sentences.contains(number));
        let asks = |one: &Self, other: &Self| one.kind == Kind::Match && other.kind == Kind::Text;
        names(self) && names(other) && self.shares_a_key(other) && (shared || self.named.iter().any(near))
            || shared && (asks(self, other) || asks(other, self))
    }

    /// Whether one asks for a name of a sentence that the other sets beside others: who knows who "she" is there knows
    /// whether two sentences have one speaker.
    fn traces_the_same(&self, other: &Self) -> bool {
        let shares = |number: &SentenceNo| other.named.contains(number);
        let one = |asks: &Self, compares: &Self| asks.kind == Kind::Text && compares.named.len() >= 2;
        (one(self, other) || one(other, self)) && self.named.iter().any(shares)
    }

    /// Whether both set two or more of the same sentences side by side, or one to the same effect: who knows one knows half of
    /// the other.
    fn compares_the_same(&self, other: &Self) -> bool {
        let both = |number: &&SentenceNo| other.sentences.contains(number);
        let shared = self.sentences.iter().filter(both).count();
        let alike = self.idea == other.idea && self.key_words == other.key_words;
        self.named.len() >= 2 && other.named.len() >= 2 && shared >= if alike { 1 } else { 2 }
    }

    /// Whether one answer is to be written to both.
    pub fn asks_for_one_name(&self, other: &Self) -> bool {
        let written = self.kind == Kind::Text && other.kind == Kind::Text;
        written && self.shares_a_key(other)
    }

    /// Whether one tells of the sentence that the other looks for: "sentence 12 ... what Ruiz says" tells that sentence 12 has
    /// a source, and so does a question for the source of what it says; or both look among nearly the same sentences. A
    /// question for something else than sources tells nothing of them.
    fn meets(&self, other: &Self) -> bool {
        let among = |numbers: &[SentenceNo], offered: &[SentenceNo]| {
            numbers.iter().filter(|number| offered.contains(number)).count()
        };
        let tells = |one: &Self, other: &Self| {
            among(&one.named, other.sought) > 0
                || among(&one.rows, other.sought) > 0
                || among(&one.rows, &other.named) > 0
                || one.credits && among(one.sentences, other.sought) > 0
                // What is right of one is told of by the other, as one of its wrong sentences.
                || among(one.sought, other.offered) > 0
        };
        let alike = self.idea == other.idea;
        let about_one_thing = alike || self.about_sources && other.about_sources;
        among(self.offered, other.offered) > if alike { 1 } else { 2 }
            || among(self.sought, other.sought) > 0
            || about_one_thing && (tells(self, other) || tells(other, self))
    }

    /// The wrong sentences among those that the other offers of which this one tells that they have a source.
    pub fn rules_out<'s>(&'s self, other: &'s Self) -> impl Iterator<Item = SentenceNo> + 's {
        let about_one_thing = self.idea == other.idea || self.about_sources && other.about_sources;
        let told = self.named.iter().chain(&self.rows);
        told.copied().filter(move |number| {
            about_one_thing && other.offered.contains(number) && !other.sought.contains(number)
        })
    }

    /// Whether one prints words of a sentence between quotation marks, and the other asks how that sentence reports them.
    fn shows_reporting(&self, other: &Self) -> bool {
        self.recites && other.verdicts && other.named.iter().any(|number| self.sentences.contains(number))
    }

    /// Whether both look for one sentence, among other ones each.
    pub fn turns(&self, other: &Self) -> bool {
        !self.sought.is_empty() && self.sought == other.sought && self.stem == other.stem
    }

    /// Whether one asks about a sentence that the other offers, or for a name to be written that the other shows or asks
    /// for too.
    pub fn hints(&self, other: &Self) -> bool {
        let shows = |one: &Self, other: &Self| {
            let written = matches!(other.kind, Kind::Text | Kind::Gap);
            written && other.key_words.iter().any(|key| key.is_subset(&one.option_words))
        };
        let about = |one: &Self, other: &Self| {
            let mut spoken_of = one.sentences.iter().chain(&one.named);
            spoken_of.any(|number| other.offered.contains(number))
        };
        // Two ways to come upon one name are two questions, yet the second is easier: rather another speaker.
        self.asks_for_one_name(other)
            || about(self, other)
            || about(other, self)
            || shows(self, other)
            || shows(other, self)
    }

    /// Whether both fill gaps with one word, ask in one way for the same source, or offer the same right option in one way: who
    /// knows one knows the other. Two ways to come upon one source are two questions.
    fn same_answer(&self, other: &Self) -> bool {
        let gaps = self.kind == Kind::Gap && other.kind == Kind::Gap;
        let asks = |profile: &Self| profile.credits && !profile.verdicts;
        let offers = |profile: &Self| profile.kind == Kind::Choice && !profile.verdicts;
        let alike = self.idea == other.idea && (asks(self) && asks(other) || offers(self) && offers(other));
        (gaps || alike) && self.shares_a_key(other)
    }

    /// Whether one answer is right for both.
    fn shares_a_key(&self, other: &Self) -> bool {
        self.key_words.iter().any(|key| other.key_words.contains(key))
    }

    /// Whether the content words of one of the other's keys all stand in this stem. Verdicts such as "two" are told by none.
    fn gives_away(&self, other: &Self) -> bool {
        !other.verdicts
            && other
                .key_words
                .iter()
                .any(|words| words.is_subset(&self.stem_words))
    }
}

#[cfg(test)]
mod tests {
    use super::{Conflict, Profile, sentences_named};
    use crate::item::sample::{note, texts};
    use crate::item::{Key, OptionId, Response, Role, Shape};
    use crate::language::SentenceNo;
    use crate::quiz::sample::{About, candidate};

    /// Between an item that asks for a name and one with verdicts, both with these stems.
    fn between(asks: &str, judges: &str) -> Option<Conflict> {
        let about = |model| About {
            model,
            sentence: 4,
            way: None,
            strand: None,
        };
        let shape = Shape::Choice {
            options: texts(&["quoted", "mixed", "retold"]),
        };
        let key = Key::Choice(OptionId::at(0).expect("there is a first"));
        let notes = [Role::Key, Role::Misreading, Role::Misreading].map(note).to_vec();
        let verdict = Response::new(shape, key, notes, true).expect("it is sound");
        let name = Response::new(Shape::Text {}, Key::Text(texts(&["Ana Ruiz"])), Vec::new(), false);
        let mut pool = [
            candidate(0, about(0), name.expect("it is sound")),
            candidate(1, about(1), verdict),
        ];
        for (one, stem) in pool.iter_mut().zip([asks, judges]) {
            one.subjects.clear();
            stem.clone_into(&mut one.item.stem);
        }
        Profile::of(&pool[0], 0).conflict(&Profile::of(&pool[1], 1))
    }

    #[test]
    fn a_quotation_in_a_stem_shows_how_its_sentence_reports() {
        for (asks, conflict) in [
            (
                "Who says \u{201c}the old bridge will not hold\u{201d}?",
                Some(Conflict::Cue),
            ),
            ("Sentence 4 says only \u{201c}she\u{201d}. Who is it?", None),
        ] {
            let judges = "How does sentence 4 report what the source says?";
            assert_eq!(between(asks, judges), conflict, "{asks}");
        }
    }

    #[test]
    fn who_she_is_in_a_sentence_tells_whether_it_shares_its_speaker() {
        for (judges, conflict) in [
            ("Do sentences 4 and 9 have one speaker?", Some(Conflict::Subject)),
            ("Do sentences 7 and 9 have one speaker?", None),
        ] {
            let asks = "Sentence 4 says only \u{201c}she\u{201d}. Who is it?";
            assert_eq!(between(asks, judges), conflict, "{judges}");
        }
    }

    #[test]
    fn a_stem_names_sentences_by_their_numbers() {
        for (stem, numbers) in [
            ("How does sentence 12 report it?", vec![12]),
            ("Sentences 3, 9 and 14 each report something.", vec![3, 9, 14]),
            ("How many of the 20 boats does sentence 4 tell of?", vec![4]),
            ("In which year, 1990 or 1991, did it open?", vec![]),
        ] {
            let numbers: Vec<SentenceNo> = numbers.into_iter().map(SentenceNo).collect();
            assert_eq!(sentences_named(stem), numbers, "{stem}");
        }
    }
}
