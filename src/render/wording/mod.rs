//! The sentences that a paper says of its own accord: what to do, and how an answer is scored.

mod scoring;

use crate::item::{Process, Shape, Strand, Truth};
use crate::labels::{Argument, Labels};
use crate::quiz::Section;

pub use scoring::other_scoring;
pub(super) use scoring::scoring;

/// The heading over a section.
pub(super) fn heading(labels: &Labels, section: Section) -> String {
    let id = match section {
        Section::Comprehension => "heading-comprehension",
        Section::Sources => "heading-sources",
        Section::Open => "heading-open",
    };
    labels.told(id, &[])
}

/// What the student has to do, in a sentence or two.
pub(super) fn instruction(labels: &Labels, shape: &Shape) -> String {
    let several = |id, count: usize| labels.told(id, &[("n", count.into())]);
    let id = match shape {
        Shape::Choice { .. } => "choose-one",
        Shape::Choices { choose, .. } => return several("choose-several", *choose),
        Shape::Truth { .. } => "judge-statements",
        Shape::Gap { bank, .. } if bank.is_empty() => "fill-gap",
        Shape::Gap { .. } => "fill-gap-from-list",
        Shape::Text {} => "write-phrase",
        Shape::Number { .. } => "write-number",
        Shape::Match { .. } => "match-letters",
        // The ends are named beside the line itself.
        Shape::Order { .. } => "order-letters",
        Shape::Sort { .. } => "tick-rows",
        Shape::Select { choose: 1, .. } => "choose-one-sentence",
        Shape::Select { choose, .. } => return several("choose-sentences", *choose),
        Shape::Open { .. } => "write-sentences",
    };
    labels.told(id, &[])
}

/// The wording of a verdict after "the article".
pub(super) fn verdict(labels: &Labels, truth: Truth) -> String {
    let id = match truth {
        Truth::Says => "says-this",
        Truth::Otherwise => "says-otherwise",
        Truth::NotSaid => "does-not-say",
    };
    labels.told(id, &[])
}

/// A verdict where there is little room.
pub(super) fn short_verdict(labels: &Labels, truth: Truth) -> String {
    let id = match truth {
        Truth::Says => "short-says",
        Truth::Otherwise => "short-otherwise",
        Truth::NotSaid => "short-not-said",
    };
    labels.told(id, &[])
}

/// The verdicts in the order in which a paper offers them.
pub(super) const VERDICTS: [Truth; 3] = [Truth::Says, Truth::Otherwise, Truth::NotSaid];

/// A process as teachers name it.
pub(super) fn process(labels: &Labels, process: Process) -> String {
    let id = match process {
        Process::Locate => "process-locate",
        Process::Understand => "process-understand",
        Process::Evaluate => "process-evaluate",
    };
    labels.told(id, &[])
}

/// A strand as teachers name it.
pub(super) fn strand(labels: &Labels, strand: Strand) -> String {
    let id = match strand {
        Strand::FindTheSource => "strand-find-the-source",
        Strand::JudgeTheSupport => "strand-judge-the-support",
    };
    labels.told(id, &[])
}

/// The message `id` of some questions, by their numbers; nothing for none.
pub(super) fn of_questions(labels: &Labels, id: &str, numbers: &[usize]) -> Option<String> {
    let list = listed(numbers);
    let given = [("n", numbers.len().into()), ("list", (&list).into())];
    (!numbers.is_empty()).then(|| labels.told(id, &given))
}

/// "1, 2, 5".
pub(super) fn listed(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(", ")
}

/// "19 points".
pub(super) fn points(labels: &Labels, points: u32) -> String {
    labels.told("points", &[("n", points.into())])
}

/// Seconds in half minutes, rounded up: "1 minute", "1.5 minutes".
pub(super) fn minutes(labels: &Labels, seconds: u32) -> String {
    let minutes = f64::from(seconds.div_ceil(30)) / 2.0;
    labels.told("minutes", &[("n", Argument::Number(minutes))])
}

/// Seconds in whole minutes, rounded up: "about 22 minutes".
pub(super) fn about_minutes(labels: &Labels, seconds: u32) -> String {
    labels.told("about-minutes", &[("n", seconds.div_ceil(60).into())])
}

/// A year, month and day (`2026-11-23`) as people write it; any other text as it stands.
pub(super) fn day(labels: &Labels, text: &str) -> String {
    let Ok(date) = text.parse::<jiff::civil::Date>() else {
        return text.to_owned();
    };
    let number = |number: i16| Argument::Number(f64::from(number));
    let (day, month, year) = (i16::from(date.day()), i16::from(date.month()), date.year());
    labels.told(
        "date",
        &[
            ("day", number(day)),
            ("month", number(month)),
            ("year", number(year)),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::{VERDICTS, about_minutes, day, heading, minutes, process, short_verdict, strand, verdict};
    use crate::item::{Process, Strand};
    use crate::labels::Labels;
    use crate::quiz::Section;

    #[test]
    fn minutes_are_said_in_halves_and_rounded_up() {
        let labels = Labels::english();
        for (seconds, said, about) in [
            (0, "0 minutes", "about 0 minutes"),
            (20, "0.5 minutes", "about 1 minute"),
            (60, "1 minute", "about 1 minute"),
            (90, "1.5 minutes", "about 2 minutes"),
            (241, "4.5 minutes", "about 5 minutes"),
            (u32::MAX, "71582788.5 minutes", "about 71582789 minutes"),
        ] {
            assert_eq!(
                [minutes(&labels, seconds), about_minutes(&labels, seconds)],
                [said, about]
            );
        }
    }

    #[test]
    fn days_are_written_out_in_the_form_of_the_language() {
        for (language, third, first) in [
            ("en", "3 November 2026", "1 May 2026"),
            ("de", "3. November 2026", "1. Mai 2026"),
            ("es", "3 de noviembre de 2026", "1 de mayo de 2026"),
            ("fr", "3 novembre 2026", "1er mai 2026"),
        ] {
            let labels = Labels::of(language).expect("a language");
            assert_eq!(day(&labels, "2026-11-03"), third);
            assert_eq!(day(&labels, "2026-05-01"), first);
            assert_eq!(day(&labels, "last Monday"), "last Monday");
        }
    }

    #[test]
    fn every_language_has_all_that_views_ask_for() {
        for language in Labels::languages() {
            let labels = Labels::of(language).expect("a language");
            let sections = [Section::Comprehension, Section::Sources, Section::Open];
            let processes = [Process::Locate, Process::Understand, Process::Evaluate];
            let strands = [Strand::FindTheSource, Strand::JudgeTheSupport];
            let mut said: Vec<String> = sections.map(|section| heading(&labels, section)).to_vec();
            said.extend(processes.map(|one| process(&labels, one)));
            said.extend(strands.map(|one| strand(&labels, one)));
            said.extend(VERDICTS.map(|truth| verdict(&labels, truth)));
            said.extend(VERDICTS.map(|truth| short_verdict(&labels, truth)));
            assert!(said.iter().all(|words| !words.is_empty()), "{language}");
        }
    }
}
