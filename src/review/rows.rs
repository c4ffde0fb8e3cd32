//! What is shown of a quiz on the desk: rows of words, for lines and for the screen alike.

use crate::flaw::Place;
use crate::item::{Key, OptionId, Part, Shape, Truth, with_blank};
use crate::language::SentenceNo;
use crate::quiz::{Backed, Change, ChangeKind, Entry, Obstacle, QuotedWords, Standby};
use crate::review::desk::Desk;
use crate::review::overview::Overview;
use crate::review::words::{counted, listed, process, section, short, strand, verdict};

/// What a row is, so that it can be told apart; the words say so too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// A heading, or what is asked.
    Strong,
    /// Words as they are.
    Plain,
    /// What is right.
    Right,
    /// What needs the teacher's eye.
    Warning,
    /// What may be overlooked.
    Faint,
}

/// Words behind a label.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What stands before the words; further lines are indented to it.
    pub label: String,
    /// The words.
    pub text: String,
    /// What they are.
    pub tone: Tone,
}

impl Row {
    fn new(tone: Tone, label: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            text: text.into(),
            tone,
        }
    }

    /// A row without a label.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(Tone::Plain, "", text)
    }

    /// A heading.
    #[must_use]
    pub fn heading(text: impl Into<String>) -> Self {
        Self::new(Tone::Strong, "", text)
    }
}

/// An item whole: question, options, what is right and why, what backs it, and what is wrong with it.
#[must_use]
pub fn item(desk: &Desk, overview: &Overview, place: usize) -> Vec<Row> {
    let Some(entry) = desk.entry(place) else {
        return Vec::new();
    };
    let mut rows = vec![Row::heading(format!(
        "Question {} of {} ({}{})",
        place + 1,
        desk.count(),
        counted(entry.item.points.0 as usize, "point"),
        minutes(entry.item.seconds)
    ))];
    let strand = entry
        .key
        .strand
        .map_or_else(String::new, |kind| format!(", {}", strand(kind)));
    rows.push(Row::new(
        Tone::Faint,
        "",
        format!(
            "{}; {}{strand}; made by {}",
            section(entry.item.section),
            process(entry.key.process),
            entry.key.model
        ),
    ));
    rows.extend(look_over(entry));
    rows.extend(hands(desk, entry));
    rows.push(Row::heading(entry.item.stem.clone()));
    rows.extend(response(desk, entry));
    rows.push(Row::new(Tone::Plain, "why: ", entry.key.rationale.clone()));
    rows.extend(evidence(desk, &entry.key.evidence));
    rows.extend(findings(desk, overview, place));
    rows
}

fn minutes(seconds: Option<u32>) -> String {
    seconds.map_or_else(String::new, |seconds| {
        let halves = seconds.div_ceil(30);
        let number = if halves % 2 == 0 {
            (halves / 2).to_string()
        } else {
            format!("{}.5", halves / 2)
        };
        format!(", {number} minute{}", if halves == 2 { "" } else { "s" })
    })
}

/// What a person did to it.
fn hands(desk: &Desk, entry: &Entry) -> Option<Row> {
    let own = desk
        .draft
        .changes
        .iter()
        .filter(|change| change.item.as_ref() == Some(&entry.item.id));
    let did: Vec<&str> = own.map(|change| done(change.kind)).collect();
    let mut told: Vec<&str> = Vec::new();
    for one in did {
        if !told.contains(&one) {
            told.push(one);
        }
    }
    if entry.key.evidence == Backed::Author && !told.iter().any(|one| one.starts_with("written")) {
        told.push("you answer for its key");
    }
    (!told.is_empty()).then(|| Row::new(Tone::Faint, "by hand: ", told.join(", ")))
}

fn done(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Accepted => "looked over",
        ChangeKind::Dropped => "taken out",
        ChangeKind::Swapped => "swapped in",
        ChangeKind::Added => "put in",
        ChangeKind::Written => "written by a person, who answers for it",
        ChangeKind::Worded => "worded anew",
        ChangeKind::Answered => "its right answer changed",
        ChangeKind::Pointed => "points changed",
        ChangeKind::Moved => "moved",
        ChangeKind::Glossary => "hard words changed",
    }
}

/// The options, or what is to be written, with what is right and what is said to wrong answers.
fn response(desk: &Desk, entry: &Entry) -> Vec<Row> {
    let mut rows = Vec::new();
    let key = &entry.key.key;
    let letter = |place: usize| OptionId::at(place).map_or_else(String::new, |id| id.to_string());
    let mut lettered = |list: &[String], right: &dyn Fn(usize) -> Option<String>, say: bool| {
        for (place, text) in list.iter().enumerate() {
            let mark = right(place);
            let tone = if mark.is_some() { Tone::Right } else { Tone::Plain };
            let mark = mark.map_or_else(String::new, |mark| format!("  ({mark})"));
            rows.push(Row::new(
                tone,
                format!("  {}  ", letter(place)),
                format!("{text}{mark}"),
            ));
            if say {
                rows.extend(reason(entry, place));
            }
        }
    };
    match (&entry.item.response, key) {
        (Shape::Choice { options }, Key::Choice(right)) => {
            lettered(
                options,
                &|place| (place == right.index()).then(|| "right".to_owned()),
                true,
            );
        }
        (Shape::Choices { options, .. }, Key::Choices(right)) => {
            let is = |place: usize| right.iter().any(|id| id.index() == place);
            lettered(options, &|place| is(place).then(|| "right".to_owned()), true);
        }
        (Shape::Truth { statements }, Key::Truth(right)) => {
            let told = |place: usize| right.get(place).map(|truth: &Truth| verdict(*truth).to_owned());
            lettered(statements, &told, true);
        }
        (Shape::Gap { before, after, bank }, Key::Gap(right)) => {
            rows.push(Row::new(Tone::Plain, "     ", with_blank(before, after)));
            let mut lettered = |place: usize, text: &String| {
                let is = right.contains(text);
                let tone = if is { Tone::Right } else { Tone::Plain };
                let mark = if is { "  (right)" } else { "" };
                rows.push(Row::new(
                    tone,
                    format!("  {}  ", letter(place)),
                    format!("{text}{mark}"),
                ));
                rows.extend(reason(entry, place));
            };
            bank.iter()
                .enumerate()
                .for_each(|(place, text)| lettered(place, text));
            rows.push(Row::new(Tone::Right, "right: ", right.join("; also ")));
        }
        (Shape::Text {}, Key::Text(right)) => {
            rows.push(Row::new(Tone::Right, "right: ", right.join("; also ")));
        }
        (Shape::Number { unit }, Key::Number(right)) => {
            let span = right
                .span()
                .map_or_else(String::new, |span| format!("; accepted: {span}"));
            let told = format!("{}{span}", right.told(unit.as_deref()));
            rows.push(Row::new(Tone::Right, "right: ", told));
        }
        (Shape::Match { left, right }, Key::Match(key)) => {
            lettered(right, &|_| None, false);
            for (place, text) in left.iter().enumerate() {
                let to = key.get(place).map_or_else(String::new, ToString::to_string);
                let text = format!("{text}  (right: {to})");
                rows.push(Row::new(Tone::Right, format!("  {}  ", place + 1), text));
                rows.extend(reason(entry, place));
            }
        }
        (
            Shape::Order {
                elements,
                first,
                last,
            },
            Key::Order(right),
        ) => {
            let told = |place: usize| {
                let at = right.iter().position(|id| id.index() == place)?;
                Some(format!("place {}", at + 1))
            };
            lettered(elements, &told, true);
            rows.push(Row::new(Tone::Faint, "     ", format!("from {first} to {last}")));
        }
        (Shape::Sort { categories, elements }, Key::Sort(right)) => {
            let told = |place: usize| categories.get(right.get(place)?.index()).cloned();
            lettered(elements, &told, true);
        }
        (Shape::Select { sentences, .. }, Key::Select(right)) => {
            for (place, number) in sentences.iter().enumerate() {
                let is = right.contains(number);
                let tone = if is { Tone::Right } else { Tone::Plain };
                let mark = if is { "  (right)" } else { "" };
                let text = desk
                    .sentences()
                    .find(|(own, _)| own == number)
                    .map_or("", |(_, text)| text);
                rows.push(Row::new(
                    tone,
                    format!(" {:>2}  ", number.0),
                    format!("{text}{mark}"),
                ));
                rows.extend(reason(entry, place));
            }
        }
        (Shape::Open { .. }, Key::Open(rubric)) => {
            for level in &rubric.levels {
                let label = format!("level {}: ", level.points);
                rows.push(Row::new(Tone::Right, label, level.shows.clone()));
            }
            for anchor in &rubric.anchors {
                let text = format!("\u{201c}{}\u{201d}", anchor.answer);
                rows.push(Row::new(
                    Tone::Faint,
                    format!("example of {}: ", anchor.points),
                    text,
                ));
            }
        }
        // Opening a quiz makes sure that shape and key are of one kind.
        _ => {}
    }
    rows
}

fn reason(entry: &Entry, place: usize) -> Option<Row> {
    let note = entry.key.notes.get(place)?;
    (!note.reason.is_empty()).then(|| Row::new(Tone::Faint, "     say: ", note.reason.clone()))
}

/// What backs the key.
fn evidence(desk: &Desk, backed: &Backed) -> Vec<Row> {
    let (mut rows, words) = match backed {
        Backed::Quoted(words) => (Vec::new(), words),
        Backed::Absent { relation, searched } => {
            let text = format!("looked for {relation}, and found none; looked at:");
            (vec![Row::new(Tone::Plain, "evidence: ", text)], searched)
        }
        Backed::Author => {
            let text = "none of the article: a person answers for it";
            return vec![Row::new(Tone::Plain, "evidence: ", text)];
        }
    };
    let mut sorted: Vec<&QuotedWords> = words.iter().collect();
    sorted.sort_by_key(|words| (words.sentence, words.span));
    for group in sorted.chunk_by(|one, other| one.sentence == other.sentence) {
        let quoted: Vec<String> = group
            .iter()
            .map(|words| format!("\u{201c}{}\u{201d}", words.text))
            .collect();
        let label = match group[0].sentence {
            Some(number) => format!("sentence {number}: "),
            None => "above the text: ".to_owned(),
        };
        let whole = group[0]
            .sentence
            .and_then(|number| desk.sentences().find(|(own, _)| *own == number));
        let tells_more = whole.is_some_and(|(_, text)| group.len() > 1 || text != group[0].text);
        rows.push(Row::new(Tone::Plain, label, quoted.join(" \u{2026} ")));
        if let (Some((_, text)), true) = (whole, tells_more) {
            rows.push(Row::new(Tone::Faint, "     in: ", text));
        }
    }
    rows
}

/// What is wrong with an item by itself and with others, each with what to do.
fn findings(desk: &Desk, overview: &Overview, place: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let number = place + 1;
    if let Some(entry) = desk.entry(place) {
        let subject = entry.subject();
        for (_, finding) in overview.flaws.iter().filter(|(own, _)| *own == number) {
            let (part, text) = subject.part(finding.place);
            let text = text.filter(|text| *text != finding.words && finding.place != Place::Stem);
            let text = text.map_or_else(String::new, |text| format!(" (\u{201c}{text}\u{201d})"));
            let told = format!(
                "{part}{text}: {}: \u{201c}{}\u{201d}. Advice: {}",
                finding.flaw.about(),
                finding.words,
                finding.flaw.advice()
            );
            rows.push(Row::new(Tone::Warning, "FLAW: ", told));
        }
    }
    for finding in overview
        .together
        .iter()
        .filter(|found| found.items.contains(&place))
    {
        let numbers: Vec<usize> = finding.items.iter().map(|item| item + 1).collect();
        let form = finding
            .form
            .as_ref()
            .map_or_else(String::new, |form| format!(" on form {form}"));
        let told = format!(
            "questions {}{form}: {}: \u{201c}{}\u{201d}. Advice: {}",
            listed(&numbers),
            finding.flaw.about(),
            finding.words,
            finding.flaw.advice()
        );
        rows.push(Row::new(Tone::Warning, "FLAW: ", told));
    }
    rows
}

/// All items, a row each.
#[must_use]
pub fn list(desk: &Desk, overview: &Overview, width: usize) -> Vec<Row> {
    let mut rows = Vec::new();
    let flawed = overview.flawed();
    let mut under = None;
    for place in 0..desk.count() {
        let Some(entry) = desk.entry(place) else { continue };
        if under.replace(entry.item.section) != Some(entry.item.section) {
            rows.push(Row::heading(section(entry.item.section)));
        }
        let mut marks = Vec::new();
        if entry.key.review {
            marks.push("look over");
        }
        if flawed.contains(&(place + 1)) {
            marks.push("flaw");
        }
        let tone = if marks.is_empty() {
            Tone::Plain
        } else {
            Tone::Warning
        };
        let marks = if marks.is_empty() {
            String::new()
        } else {
            format!("[{}] ", marks.join(", "))
        };
        let stem = short(&entry.item.stem, width.saturating_sub(8 + marks.len()).max(20));
        rows.push(Row::new(
            tone,
            format!(" {:>2}  ", place + 1),
            format!("{marks}{stem}"),
        ));
    }
    rows
}

/// The whole quiz in sentences.
#[must_use]
pub fn shares(overview: &Overview) -> Vec<Row> {
    overview.told().into_iter().map(Row::text).collect()
}

/// Unused candidates, the best first, each with what speaks against it.
#[must_use]
pub fn others(desk: &Desk, place: Option<usize>) -> Vec<Row> {
    let found = desk.standbys(place);
    let mut rows = vec![Row::heading(match place {
        _ if found.is_empty() => "There is no unused candidate.".to_owned(),
        Some(place) => format!(
            "Unused candidates for the place of question {}, the best first",
            place + 1
        ),
        None => "Unused candidates, the best first".to_owned(),
    })];
    for Standby { place, obstacles } in found {
        let Some(entry) = desk.spare().get(place) else {
            continue;
        };
        let label = format!(" {:<4} ", entry.item.id.0);
        let mark = if entry.key.review { "[look over] " } else { "" };
        let tone = if obstacles.is_empty() {
            Tone::Plain
        } else {
            Tone::Faint
        };
        let right = right_in_short(entry).map_or_else(String::new, |right| format!(" \u{2192} {right}"));
        rows.push(Row::new(tone, label, format!("{mark}{}{right}", entry.item.stem)));
        rows.extend(against(&obstacles));
    }
    rows
}

/// What speaks against a candidate.
pub(super) fn against(obstacles: &[(usize, Obstacle)]) -> Vec<Row> {
    let mut rows = Vec::new();
    for kind in [Obstacle::SameWords, Obstacle::GivesAway, Obstacle::SameVerdict] {
        let numbers = obstacles.iter().filter(|(_, own)| *own == kind);
        let numbers: Vec<usize> = numbers.map(|(item, _)| item + 1).collect();
        if !numbers.is_empty() {
            let several = if numbers.len() == 1 { "" } else { "s" };
            let told = format!("{}{several} {}", kind.about(), listed(&numbers));
            rows.push(Row::new(Tone::Faint, "      but ", told));
        }
    }
    rows
}

/// A candidate whole, as it would stand in the quiz.
pub(super) fn candidate(desk: &Desk, entry: &Entry) -> Vec<Row> {
    let mut rows = vec![Row::new(
        Tone::Faint,
        "",
        format!(
            "{}; {}; {}{}",
            section(entry.item.section),
            process(entry.key.process),
            counted(entry.item.points.0 as usize, "point"),
            minutes(entry.item.seconds)
        ),
    )];
    rows.extend(look_over(entry));
    rows.push(Row::heading(entry.item.stem.clone()));
    rows.extend(response(desk, entry));
    rows.push(Row::new(Tone::Plain, "why: ", entry.key.rationale.clone()));
    rows.extend(evidence(desk, &entry.key.evidence));
    rows
}

fn look_over(entry: &Entry) -> Option<Row> {
    let why = "LOOK OVER: its key rests on something that is not in the article, or on reasoning";
    entry.key.review.then(|| Row::new(Tone::Warning, "", why))
}

/// The right answer in a few words, where it is one.
fn right_in_short(entry: &Entry) -> Option<String> {
    Some(match (&entry.item.response, &entry.key.key) {
        (Shape::Choice { options }, Key::Choice(right)) => options.get(right.index())?.clone(),
        (_, Key::Gap(right) | Key::Text(right)) => right.first()?.clone(),
        (Shape::Number { unit }, Key::Number(right)) => right.told(unit.as_deref()),
        (_, Key::Select(right)) => format!("sentence {}", listed(right)),
        _ => return None,
    })
}

/// The article with its sentence numbers, or the paragraph with one sentence.
#[must_use]
pub fn article(desk: &Desk, wanted: Option<SentenceNo>) -> Vec<Row> {
    let mut rows = Vec::new();
    for article in &desk.quiz().file().articles {
        if wanted.is_none() {
            let head = [
                &article.headline,
                &article.byline,
                &article.dateline,
                &article.outlet,
                &article.date,
            ];
            rows.extend(head.into_iter().flatten().map(Row::heading));
        }
        for paragraph in &article.paragraphs {
            if wanted.is_some_and(|wanted| paragraph.iter().all(|sentence| sentence.number != wanted)) {
                continue;
            }
            let sentences: Vec<String> = paragraph
                .iter()
                .map(|sentence| format!("[{}] {}", sentence.number, sentence.text))
                .collect();
            rows.push(Row::text(sentences.join(" ")));
        }
    }
    if let (Some(wanted), true) = (wanted, rows.is_empty()) {
        let last = desk
            .sentences()
            .last()
            .map_or(SentenceNo(0), |(number, _)| number);
        rows.push(Row::text(format!(
            "The article has no sentence {wanted}; it has {last}."
        )));
    }
    rows
}

/// The hard words with what they mean.
#[must_use]
pub fn glossary(desk: &Desk) -> Vec<Row> {
    let (words, printed) = desk.glossary();
    let mut rows = vec![Row::heading(match (words.is_empty(), printed) {
        (true, _) => "There are no hard words.",
        (false, true) => "Hard words, printed on the worksheets",
        (false, false) => "Hard words, for you alone",
    })];
    rows.extend(words.iter().map(|hard| {
        let meaning = hard.explanation.as_deref().unwrap_or("a line to fill in");
        Row::new(
            Tone::Plain,
            "  ",
            format!("{} (sentence {}): {meaning}", hard.word, hard.sentence),
        )
    }));
    rows
}

/// What was changed since the quiz was opened, one a row; items by their numbers as they are now.
#[must_use]
pub fn changes(desk: &Desk) -> Vec<Row> {
    let number = |change: &Change| {
        let id = change.item.as_ref()?;
        let mut items = (0..desk.count()).filter_map(|place| desk.entry(place));
        items
            .position(|entry| entry.item.id == *id)
            .map(|place| place + 1)
    };
    let told = desk.changes().iter().map(|change| {
        let item = number(change).map_or_else(String::new, |number| format!("question {number}: "));
        let part = change
            .part
            .as_ref()
            .map_or_else(String::new, |part| format!(" ({part})"));
        let words = match (&change.before, &change.after) {
            (Some(before), Some(after)) => {
                let (before, after) = (short(before, 60), short(after, 60));
                format!(": \u{201c}{before}\u{201d} \u{2192} \u{201c}{after}\u{201d}")
            }
            (Some(one), None) | (None, Some(one)) => format!(": \u{201c}{}\u{201d}", short(one, 100)),
            (None, None) => String::new(),
        };
        Row::new(
            Tone::Plain,
            "  ",
            format!("{item}{}{part}{words}", done(change.kind)),
        )
    });
    told.collect()
}

/// The words of a part as they are, for changing them.
#[must_use]
pub fn current(desk: &Desk, place: usize, part: Part) -> Option<String> {
    super::edit::current(desk.entry(place)?, part)
}
