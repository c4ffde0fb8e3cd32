use crate::flaw::Place;
use crate::quiz::{Backed, Entry, QuotedWords};
use crate::review::desk::Desk;
use crate::review::overview::Overview;
use crate::review::rows::response::response;
use crate::review::rows::{Row, Tone, done};
use crate::review::words::{process, section, strand};
use crate::terminal::{counted, listed};

/// An item whole: question, options, what is right and why, what backs it, and what is wrong with it.
pub(in crate::review) fn item(desk: &Desk, overview: &Overview, place: usize) -> Vec<Row> {
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

pub(super) fn minutes(seconds: Option<u32>) -> String {
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

pub(super) fn look_over(entry: &Entry) -> Option<Row> {
    let why = "LOOK OVER: its key rests on something that is not in the article, or on reasoning";
    entry.key.review.then(|| Row::new(Tone::Warning, "", why))
}

/// What backs the key.
pub(super) fn evidence(desk: &Desk, backed: &Backed) -> Vec<Row> {
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
