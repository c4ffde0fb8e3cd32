//! The sentences that a paper says of its own accord: what to do, and how an answer is scored.

use num_rational::Ratio;

use crate::item::{Points, Process, Shape, Strand, Truth};
use crate::quiz::Section;

/// The heading over a section.
pub(super) fn heading(section: Section) -> &'static str {
    match section {
        Section::Comprehension => "What the article reports",
        Section::Sources => "How we know",
        Section::Open => "In your own words",
    }
}

/// What the student has to do, in a sentence or two.
pub(super) fn instruction(shape: &Shape) -> String {
    match shape {
        Shape::Choice { .. } => "Choose one.".to_owned(),
        Shape::Choices { choose, .. } => format!("Choose {}.", number(*choose)),
        Shape::Truth { .. } => {
            "For each statement tick one box: the article says this / says otherwise / does not say."
                .to_owned()
        }
        Shape::Gap { bank, .. } if bank.is_empty() => {
            "Write what is missing, as the article has it.".to_owned()
        }
        Shape::Gap { .. } => "Write what is missing: one of those below.".to_owned(),
        Shape::Text {} => "Write a word or a short phrase.".to_owned(),
        Shape::Number { .. } => "Write a number.".to_owned(),
        Shape::Match { .. } => {
            "Write one letter on each line. A letter may be used more than once or not at all.".to_owned()
        }
        // The ends are named beside the line itself.
        Shape::Order { .. } => "Write the letters in order on the line below.".to_owned(),
        Shape::Sort { .. } => "For each row tick one box.".to_owned(),
        Shape::Select { choose: 1, .. } => "Choose one sentence.".to_owned(),
        Shape::Select { choose, .. } => format!("Choose {} sentences.", number(*choose)),
        Shape::Open { .. } => "Write in full sentences.".to_owned(),
    }
}

/// How an item of several parts is scored; nothing for items that are right or wrong as a whole.
pub(super) fn scoring(shape: &Shape, points: Points) -> Option<String> {
    let all = i64::from(points.0);
    match shape {
        Shape::Choices { options, choose } => picks(all, *choose, options.len()),
        Shape::Select { sentences, choose } if *choose > 1 => picks(all, *choose, sentences.len()),
        Shape::Truth { statements: rows } | Shape::Match { left: rows, .. } => each_row(all, rows.len()),
        Shape::Sort { categories, elements } if categories.len() >= 3 => each_row(all, elements.len()),
        Shape::Sort { .. } => Some(format!(
            "All rows right earn {}, one slip {}, more slips nothing.",
            worth(Ratio::from_integer(all)),
            worth(Ratio::new(all, 2)),
        )),
        Shape::Order { elements, .. } => each_pair(all, elements.len()),
        Shape::Choice { .. }
        | Shape::Gap { .. }
        | Shape::Text {}
        | Shape::Number { .. }
        | Shape::Select { .. }
        | Shape::Open { .. } => None,
    }
}

/// The wording of a verdict after "the article".
pub(super) fn verdict(truth: Truth) -> &'static str {
    match truth {
        Truth::Says => "says this",
        Truth::Otherwise => "says otherwise",
        Truth::NotSaid => "does not say",
    }
}

/// The verdicts in the order in which a paper offers them.
pub(super) const VERDICTS: [Truth; 3] = [Truth::Says, Truth::Otherwise, Truth::NotSaid];

/// A process as teachers name it.
pub(super) fn process(process: Process) -> &'static str {
    match process {
        Process::Locate => "locate",
        Process::Understand => "understand",
        Process::Evaluate => "evaluate",
    }
}

/// A strand as teachers name it.
pub(super) fn strand(strand: Strand) -> &'static str {
    match strand {
        Strand::FindTheSource => "find the source",
        Strand::JudgeTheSupport => "judge the support",
    }
}

/// Seconds in half minutes, rounded up: "1 minute", "1.5 minutes".
pub(super) fn minutes(seconds: u32) -> String {
    let halves = seconds.div_ceil(30);
    let half = if halves % 2 == 1 { ".5" } else { "" };
    let plural = if halves == 2 { "" } else { "s" };
    format!("{}{half} minute{plural}", halves / 2)
}

/// Seconds in whole minutes, rounded up: "about 22 minutes".
pub(super) fn about_minutes(seconds: u32) -> String {
    let whole = seconds.div_ceil(60);
    format!("about {whole} minute{}", if whole == 1 { "" } else { "s" })
}

/// A year, month and day (`2026-11-23`) as people write it; any other text as it stands.
pub(super) fn day(text: &str) -> String {
    text.parse::<jiff::civil::Date>()
        .map_or_else(|_| text.to_owned(), |date| date.strftime("%-d %B %Y").to_string())
}

fn picks(points: i64, right: usize, offered: usize) -> Option<String> {
    let wrong = offered.checked_sub(right)?;
    let gain = share(points, right)?;
    Some(match share(points, wrong) {
        Some(loss) => format!(
            "Each right choice earns {}, each wrong one takes away {}, never below 0.",
            worth(gain),
            worth(loss)
        ),
        None => format!("Each right choice earns {}.", worth(gain)),
    })
}

fn each_row(points: i64, rows: usize) -> Option<String> {
    Some(format!("Each right row earns {}.", worth(share(points, rows)?)))
}

/// Pairs are counted in full: "the 6 pairs" of four elements.
fn each_pair(points: i64, elements: usize) -> Option<String> {
    let pairs = elements * elements.checked_sub(1)? / 2;
    Some(format!(
        "Each of the {pairs} pairs in the right order earns {}, each in the wrong order takes as much away, never below 0.",
        worth(share(points, pairs)?)
    ))
}

fn share(points: i64, parts: usize) -> Option<Ratio<i64>> {
    let parts = i64::try_from(parts).ok().filter(|&parts| parts > 0)?;
    Some(Ratio::new(points, parts))
}

/// An exact number of points in words: `1 point`, `half a point`, `2/3 of a point`, `1 1/3 points`.
fn worth(points: Ratio<i64>) -> String {
    let (whole, rest) = (points.to_integer(), points.fract());
    match (whole, rest) {
        (1, rest) if *rest.numer() == 0 => "1 point".to_owned(),
        (whole, rest) if *rest.numer() == 0 => format!("{whole} points"),
        (0, rest) if rest == Ratio::new(1, 2) => "half a point".to_owned(),
        (0, rest) => format!("{rest} of a point"),
        (whole, rest) => format!("{whole} {rest} points"),
    }
}

fn number(count: usize) -> String {
    const WORDS: [&str; 11] = [
        "none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ];
    WORDS
        .get(count)
        .map_or_else(|| count.to_string(), |&word| word.to_owned())
}

#[cfg(test)]
mod tests {
    use num_rational::Ratio;

    use super::{about_minutes, day, minutes, scoring, worth};
    use crate::item::{Points, Shape};
    use crate::language::SentenceNo;

    fn words(count: usize) -> Vec<String> {
        (0..count).map(|place| format!("w{place}")).collect()
    }

    #[test]
    fn shares_are_said_exactly() {
        for (numerator, denominator, said) in [
            (1, 1, "1 point"),
            (2, 1, "2 points"),
            (1, 2, "half a point"),
            (2, 3, "2/3 of a point"),
            (4, 3, "1 1/3 points"),
            (0, 1, "0 points"),
        ] {
            assert_eq!(worth(Ratio::new(numerator, denominator)), said);
        }
    }

    #[test]
    fn minutes_are_said_in_halves_and_rounded_up() {
        for (seconds, said, about) in [
            (0, "0 minutes", "about 0 minutes"),
            (20, "0.5 minutes", "about 1 minute"),
            (60, "1 minute", "about 1 minute"),
            (90, "1.5 minutes", "about 2 minutes"),
            (241, "4.5 minutes", "about 5 minutes"),
            (u32::MAX, "71582788.5 minutes", "about 71582789 minutes"),
        ] {
            assert_eq!(
                (minutes(seconds).as_str(), about_minutes(seconds).as_str()),
                (said, about)
            );
        }
    }

    #[test]
    fn items_of_several_parts_say_how_they_are_scored() {
        let choices = Shape::Choices {
            options: words(5),
            choose: 2,
        };
        let all_right = Shape::Choices {
            options: words(4),
            choose: 4,
        };
        let truth = Shape::Truth { statements: words(3) };
        let sort = |categories| Shape::Sort {
            categories: words(categories),
            elements: words(4),
        };
        let order = |elements| Shape::Order {
            elements: words(elements),
            first: "earliest".to_owned(),
            last: "latest".to_owned(),
        };
        let select = |choose| Shape::Select {
            sentences: (1..=4).map(SentenceNo).collect(),
            choose,
        };
        for (shape, said) in [
            (
                &choices,
                Some(
                    "Each right choice earns 1 point, each wrong one takes away 2/3 of a point, never below 0.",
                ),
            ),
            (&all_right, Some("Each right choice earns half a point.")),
            (&truth, Some("Each right row earns 2/3 of a point.")),
            (&sort(3), Some("Each right row earns half a point.")),
            (
                &sort(2),
                Some("All rows right earn 2 points, one slip 1 point, more slips nothing."),
            ),
            (&select(1), None),
            (
                &select(2),
                Some("Each right choice earns 1 point, each wrong one takes away 1 point, never below 0."),
            ),
            (&Shape::Text {}, None),
            (&Shape::Number { unit: None }, None),
            (
                &order(4),
                Some(
                    "Each of the 6 pairs in the right order earns 1/3 of a point, each in the wrong order takes as \
                     much away, never below 0.",
                ),
            ),
            (&order(0), None),
            (&order(1), None),
            (
                &Shape::Truth {
                    statements: Vec::new(),
                },
                None,
            ),
        ] {
            assert_eq!(scoring(shape, Points(2)).as_deref(), said, "{shape:?}");
        }
    }

    #[test]
    fn days_are_written_out() {
        assert_eq!(day("2026-11-03"), "3 November 2026");
        assert_eq!(day("last Monday"), "last Monday");
    }
}
