use super::Note;
use crate::reading::Reading;
use crate::vocabulary::FactKind;

/// Each actor once, where it is first named.
pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for actor in &reading.actors.list {
        let Some(first) = actor.mentions.first() else {
            continue;
        };
        let kind = actor.kind.word();
        let mut tells = vec![format!("{}: {kind}", actor.name)];
        if let Some(role) = &actor.role {
            tells.push(format!("described as \u{201c}{}\u{201d}", role.text));
        }
        if let Some(title) = actor.title.as_ref().filter(|_| actor.roles() > 1) {
            tells.push(format!("with the title \u{201c}{}\u{201d}", title.text));
        }
        if let Some(holder) = actor.within {
            tells.push(format!("lies in {}", reading.actors.get(holder).name));
        } else if let Some(country) = &actor.country {
            tells.push(format!("lies in {country}"));
        }
        let others: Vec<&str> = actor.aliases.iter().skip(1).map(String::as_str).collect();
        if !others.is_empty() {
            tells.push(format!("also called {}", others.join(", ")));
        }
        notes.push(Note {
            kind: FactKind::Actor,
            sentence: first.sentence,
            spans: actor.mentions.iter().map(|mention| mention.span).collect(),
            tells: tells.join("; "),
            sure: actor.sure,
        });
    }
}
