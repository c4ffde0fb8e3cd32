use crate::item::{Key, OptionId, Shape, Truth, with_blank};
use crate::language::SentenceNo;
use crate::quiz::Entry;
use crate::review::desk::Desk;
use crate::review::rows::{Row, Tone};
use crate::review::words::verdict;

/// The options, or what is to be written, with what is right and what is said to wrong answers.
pub(super) fn response(desk: &Desk, entry: &Entry) -> Vec<Row> {
    let is = |right: bool| right.then(|| "right".to_owned());
    match (&entry.item.response, &entry.key.key) {
        (Shape::Choice { options }, Key::Choice(right)) => {
            lettered(entry, options, &|place| is(place == right.index()))
        }
        (Shape::Choices { options, .. }, Key::Choices(right)) => lettered(entry, options, &|place| {
            is(right.iter().any(|id| id.index() == place))
        }),
        (Shape::Truth { statements }, Key::Truth(right)) => lettered(entry, statements, &|place| {
            right.get(place).map(|truth: &Truth| verdict(*truth).to_owned())
        }),
        (Shape::Sort { categories, elements }, Key::Sort(right)) => lettered(entry, elements, &|place| {
            categories.get(right.get(place)?.index()).cloned()
        }),
        (
            Shape::Order {
                elements,
                first,
                last,
            },
            Key::Order(right),
        ) => {
            let mut rows = lettered(entry, elements, &|place| {
                let at = right.iter().position(|id| id.index() == place)?;
                Some(format!("place {}", at + 1))
            });
            rows.push(Row::new(Tone::Faint, "     ", format!("from {first} to {last}")));
            rows
        }
        (Shape::Match { left, right }, Key::Match(key)) => matched(entry, left, right, key),
        (Shape::Gap { before, after, bank }, Key::Gap(right)) => {
            let mut rows = vec![Row::new(Tone::Plain, "     ", with_blank(before, after))];
            rows.extend(lettered(entry, bank, &|place| is(right.contains(&bank[place]))));
            rows.push(Row::new(Tone::Right, "right: ", right.join("; also ")));
            rows
        }
        (Shape::Select { sentences, .. }, Key::Select(right)) => selected(desk, entry, sentences, right),
        (_, key) => written(&entry.item.response, key),
    }
}

/// Options under their letters, each with what is right of it, and with what is said to who chose it.
fn lettered(entry: &Entry, list: &[String], right: &dyn Fn(usize) -> Option<String>) -> Vec<Row> {
    let mut rows = Vec::new();
    for (place, text) in list.iter().enumerate() {
        rows.push(marked(format!("  {}  ", letter(place)), text, right(place)));
        rows.extend(reason(entry, place));
    }
    rows
}

/// A row with what is right of it in brackets.
fn marked(label: String, text: &str, right: Option<String>) -> Row {
    match right {
        Some(right) => Row::new(Tone::Right, label, format!("{text}  ({right})")),
        None => Row::new(Tone::Plain, label, text),
    }
}

fn letter(place: usize) -> String {
    OptionId::at(place).map_or_else(String::new, |id| id.to_string())
}

fn matched(entry: &Entry, left: &[String], right: &[String], key: &[OptionId]) -> Vec<Row> {
    let right = right.iter().enumerate();
    let mut rows: Vec<Row> = right
        .map(|(place, text)| marked(format!("  {}  ", letter(place)), text, None))
        .collect();
    for (place, text) in left.iter().enumerate() {
        let to = key.get(place).map(|to| format!("right: {to}"));
        rows.push(marked(format!("  {}  ", place + 1), text, to));
        rows.extend(reason(entry, place));
    }
    rows
}

fn selected(desk: &Desk, entry: &Entry, sentences: &[SentenceNo], right: &[SentenceNo]) -> Vec<Row> {
    let mut rows = Vec::new();
    for (place, number) in sentences.iter().enumerate() {
        let text = desk
            .sentences()
            .find(|(own, _)| own == number)
            .map_or("", |(_, text)| text);
        let mark = right.contains(number).then(|| "right".to_owned());
        rows.push(marked(format!(" {:>2}  ", number.0), text, mark));
        rows.extend(reason(entry, place));
    }
    rows
}

/// What students write, and what is right of it.
fn written(shape: &Shape, key: &Key) -> Vec<Row> {
    match (shape, key) {
        (_, Key::Text(right)) => vec![Row::new(Tone::Right, "right: ", right.join("; also "))],
        (Shape::Number { unit }, Key::Number(right)) => {
            let span = right
                .span()
                .map_or_else(String::new, |span| format!("; accepted: {span}"));
            let told = format!("{}{span}", right.told(unit.as_deref()));
            vec![Row::new(Tone::Right, "right: ", told)]
        }
        (_, Key::Open(rubric)) => {
            let levels = rubric.levels.iter().map(|level| {
                let label = format!("level {}: ", level.points);
                Row::new(Tone::Right, label, level.shows.clone())
            });
            let anchors = rubric.anchors.iter().map(|anchor| {
                let text = format!("\u{201c}{}\u{201d}", anchor.answer);
                Row::new(Tone::Faint, format!("example of {}: ", anchor.points), text)
            });
            levels.chain(anchors).collect()
        }
        // Opening a quiz makes sure that shape and key are of one kind.
        _ => Vec::new(),
    }
}

fn reason(entry: &Entry, place: usize) -> Option<Row> {
    let note = entry.key.notes.get(place)?;
    (!note.reason.is_empty()).then(|| Row::new(Tone::Faint, "     say: ", note.reason.clone()))
}
