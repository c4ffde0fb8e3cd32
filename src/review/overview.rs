use std::collections::BTreeSet;

use crate::flaw::{Finding, flaws};
use crate::item::{Direction, Process, Strand};
use crate::language::SentenceNo;
use crate::quiz::{KeyPlaces, Section, SetFinding, together};
use crate::review::desk::Desk;
use crate::review::words::{process, strand};
use crate::terminal::{counted, listed};

/// What a quiz on the desk amounts to: how long and how heavy it is, what it asks for, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overview {
    /// How many items it has.
    pub items: usize,
    /// What a full paper earns.
    pub points: u32,
    /// How long it takes, the reading included; none where the file does not say it of every item.
    pub seconds: Option<u32>,
    /// How long reading the article takes.
    pub reading: u32,
    /// Items of each section, in the order of the paper.
    pub sections: Vec<(Section, usize)>,
    /// Items of each process.
    pub processes: Vec<(Process, usize)>,
    /// Source items of each strand.
    pub strands: Vec<(Strand, usize)>,
    /// Judgements whose right answer is that the support is there.
    pub supported: usize,
    /// Judgements whose right answer is that it is not.
    pub unsupported: usize,
    /// Paragraphs with words that a key rests on.
    pub paragraphs_asked: usize,
    /// Paragraphs of the article.
    pub paragraphs: usize,
    /// Numbers of items that are marked for looking over.
    pub marked: Vec<usize>,
    /// Flaws of single items, with their numbers.
    pub flaws: Vec<(usize, Finding)>,
    /// Flaws of several items together.
    pub together: Vec<SetFinding>,
}

impl Overview {
    /// Looks at the quiz as it would be written now.
    #[must_use]
    pub fn of(desk: &Desk) -> Self {
        let entries = || desk.draft.items.iter().map(|held| &held.entry);
        let count =
            |holds: &dyn Fn(&crate::quiz::Entry) -> bool| entries().filter(|entry| holds(entry)).count();
        let points_to = |way| {
            count(&|entry| {
                let direction = entry.key.direction;
                entry.key.strand == Some(Strand::JudgeTheSupport)
                    && (direction == Some(way) || direction == Some(Direction::Both))
            })
        };
        let reading = desk.quiz().file().reading_seconds();
        let asked: BTreeSet<SentenceNo> = entries()
            .flat_map(|entry| entry.key.evidence.words())
            .filter_map(|words| words.sentence)
            .collect();
        let paragraphs = || {
            let articles = desk.quiz().file().articles.iter();
            articles.flat_map(|article| &article.paragraphs)
        };
        let marked = entries().zip(1..).filter(|(entry, _)| entry.key.review);
        let single = entries().zip(1..).flat_map(|(entry, number)| {
            let found = flaws(&entry.subject(), Some(&desk.article));
            found.into_iter().map(move |finding| (number, finding))
        });
        Self {
            items: desk.count(),
            points: entries().fold(0, |sum: u32, entry| sum.saturating_add(entry.item.points.0)),
            seconds: entries().try_fold(reading, |sum: u32, entry| {
                Some(sum.saturating_add(entry.item.seconds?))
            }),
            reading,
            sections: [Section::Comprehension, Section::Sources, Section::Open]
                .map(|section| (section, count(&|entry| entry.item.section == section)))
                .to_vec(),
            processes: [Process::Locate, Process::Understand, Process::Evaluate]
                .map(|process| (process, count(&|entry| entry.key.process == process)))
                .to_vec(),
            strands: [Strand::FindTheSource, Strand::JudgeTheSupport]
                .map(|strand| (strand, count(&|entry| entry.key.strand == Some(strand))))
                .to_vec(),
            supported: points_to(Direction::Supported),
            unsupported: points_to(Direction::Unsupported),
            paragraphs_asked: paragraphs()
                .filter(|text| text.iter().any(|sentence| asked.contains(&sentence.number)))
                .count(),
            paragraphs: paragraphs().count(),
            marked: marked.map(|(_, number)| number).collect(),
            flaws: single.collect(),
            together: desk.together(),
        }
    }

    /// The numbers of items with a flaw of their own or with others, ascending.
    #[must_use]
    pub fn flawed(&self) -> Vec<usize> {
        let single = self.flaws.iter().map(|(number, _)| *number);
        let several = self.together.iter().flat_map(|found| &found.items);
        let all: BTreeSet<usize> = single.chain(several.map(|place| place + 1)).collect();
        all.into_iter().collect()
    }

    /// Minutes that the quiz takes, rounded up; none where the file does not say it.
    #[must_use]
    pub fn minutes(&self) -> Option<u32> {
        self.seconds.map(|seconds| seconds.div_ceil(60))
    }

    /// All of it in sentences, one a line.
    #[must_use]
    pub fn told(&self) -> Vec<String> {
        let minutes = self.minutes().map_or_else(String::new, |minutes| {
            format!(
                ", about {}, {} of them to read the article",
                counted(minutes as usize, "minute"),
                self.reading.div_ceil(60)
            )
        });
        let parts = |all: &[(Section, usize)]| {
            let told = all.iter().filter(|(_, count)| *count > 0);
            let told: Vec<String> = told
                .map(|(section, count)| {
                    format!(
                        "{count} under \u{201c}{}\u{201d}",
                        super::words::section(*section)
                    )
                })
                .collect();
            listed(&told)
        };
        let mut lines = vec![
            format!(
                "{}, {}{minutes}.",
                counted(self.items, "question"),
                counted(self.points as usize, "point")
            ),
            format!("{}.", parts(&self.sections)),
        ];
        let kinds = self
            .processes
            .iter()
            .map(|(kind, count)| format!("{count} {}", process(*kind)));
        let strands = self
            .strands
            .iter()
            .map(|(kind, count)| format!("{count} {}", strand(*kind)));
        lines.push(format!(
            "What they ask for: {}; of sources: {}.",
            kinds.collect::<Vec<_>>().join(", "),
            strands.collect::<Vec<_>>().join(", ")
        ));
        lines.push(format!(
            "Judgements whose right answer is that the support is there: {}; that it is missing or unclear: {}.",
            self.supported, self.unsupported
        ));
        lines.push(format!(
            "Keys rest on {} of {}.",
            self.paragraphs_asked,
            counted(self.paragraphs, "paragraph")
        ));
        lines.push(match self.marked.as_slice() {
            [] => "No question is marked for looking over.".to_owned(),
            marked => format!("Marked for looking over: {}.", listed(marked)),
        });
        lines.push(match self.flawed().as_slice() {
            [] => "No flaw is seen.".to_owned(),
            flawed => format!("Flaws: {}.", listed(flawed)),
        });
        lines
    }

    /// The gist of it, the most important first, for one line.
    #[must_use]
    pub fn gist(&self) -> Vec<String> {
        let count = |wanted: Section| {
            let found = self.sections.iter().find(|(section, _)| *section == wanted);
            found.map_or(0, |(_, count)| *count)
        };
        let numbers = |list: &[usize]| list.iter().map(usize::to_string).collect::<Vec<_>>().join(",");
        let all = [
            Some(counted(self.items, "question")),
            self.minutes().map(|minutes| counted(minutes as usize, "minute")),
            (!self.marked.is_empty()).then(|| format!("look over: {}", numbers(&self.marked))),
            Some(match self.flawed().as_slice() {
                [] => "no flaw".to_owned(),
                flawed => format!("flaws: {}", numbers(flawed)),
            }),
            Some(counted(self.points as usize, "point")),
            Some(format!(
                "reports {}, sources {}, open {}",
                count(Section::Comprehension),
                count(Section::Sources),
                count(Section::Open)
            )),
            Some(format!(
                "paragraphs {} of {}",
                self.paragraphs_asked, self.paragraphs
            )),
            Some(format!(
                "support clear {}, unclear {}",
                self.supported, self.unsupported
            )),
        ];
        all.into_iter().flatten().collect()
    }
}

impl Desk {
    /// What items do to each other on the forms that would be written now; runs of keys are told once, for the first form
    /// that has them.
    fn together(&self) -> Vec<SetFinding> {
        let Ok(quiz) = self.outcome() else {
            return Vec::new();
        };
        let entries = quiz.entries();
        let subjects: Vec<_> = entries.iter().map(crate::quiz::Entry::subject).collect();
        let keys: Vec<_> = quiz.key().items.iter().map(|item| &item.key).collect();
        let forms = quiz.file().forms.iter();
        let forms: Vec<KeyPlaces> = forms
            .map(|form| KeyPlaces::on_form(form, &quiz.file().items, &keys))
            .collect();
        together(&subjects, &forms)
    }
}
