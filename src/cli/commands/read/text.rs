use std::io;

use crate::reading::{NOTED, Note, Reading};
use crate::render::Printable;
use crate::terminal::{Screen, counted};

/// Every sentence with its facts below it, and how many there are of each kind. With `chosen`, sentences without a
/// fact are left out.
pub fn show(screen: &mut Screen, reading: &Reading, notes: &[Note], chosen: bool) -> io::Result<()> {
    let document = &reading.document;
    if let Some(headline) = &document.article().metadata().headline {
        screen.heading(Printable::from(&headline.value).as_str())?;
        screen.gap()?;
    }
    let digits = document.sentences().len().to_string().len();
    let longest = notes.iter().map(|note| note.kind.name().len()).max().unwrap_or(0);
    let mut rest = notes;
    for sentence in document.sentences() {
        let here = rest.partition_point(|note| note.sentence <= sentence.number);
        let (own, later) = rest.split_at(here);
        rest = later;
        if chosen && own.is_empty() {
            continue;
        }
        let text = sentence.span.of(document.article().text()).unwrap_or_default();
        let label = format!("{:>digits$}  ", sentence.number.0);
        screen.labelled(&label, Printable::from(text).as_str())?;
        for note in own {
            let doubt = if note.sure { ' ' } else { '?' };
            let label = format!("{:digits$}  {doubt} {:<longest$}  ", "", note.kind.name());
            screen.labelled(&label, Printable::from(&note.tells).as_str())?;
        }
        screen.gap()?;
    }
    screen.text(&summary(notes))
}

/// "Sure of all facts: 3 of 4 (claim 2 of 2, event 1 of 2)."
fn summary(notes: &[Note]) -> String {
    if notes.is_empty() {
        return "No such fact was noticed.".to_owned();
    }
    let sure = notes.iter().filter(|note| note.sure).count();
    let kinds = NOTED.into_iter().filter_map(|kind| {
        let own = || notes.iter().filter(move |note| note.kind == kind);
        let sure = own().filter(|note| note.sure).count();
        (own().count() > 0).then(|| format!("{kind} {sure}/{}", own().count()))
    });
    let kinds: Vec<String> = kinds.collect();
    let doubt = if sure < notes.len() {
        "\n`?` marks what is not sure: no item is made of it."
    } else {
        ""
    };
    format!(
        "{}, {sure} of them sure. Sure/all by kind: {}.{doubt}",
        counted(notes.len(), "fact"),
        kinds.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::summary;
    use crate::language::SentenceNo;
    use crate::reading::Note;
    use crate::vocabulary::FactKind;

    #[test]
    fn facts_are_counted_by_kind() {
        let note = |kind, sure| Note {
            kind,
            sentence: SentenceNo(1),
            spans: Vec::new(),
            tells: String::new(),
            sure,
        };
        assert_eq!(summary(&[]), "No such fact was noticed.");
        assert_eq!(
            summary(&[note(FactKind::Claim, true)]),
            "1 fact, 1 of them sure. Sure/all by kind: claim 1/1."
        );
        let notes = [
            note(FactKind::Event, false),
            note(FactKind::Actor, true),
            note(FactKind::Event, true),
        ];
        assert_eq!(
            summary(&notes),
            "3 facts, 2 of them sure. Sure/all by kind: actor 1/1, event 1/2.\n\
             `?` marks what is not sure: no item is made of it."
        );
    }
}
