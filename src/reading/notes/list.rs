use super::{Note, of_phrase};
use crate::reading::Reading;
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.lists {
        let members: Vec<&str> = fact.members.iter().map(|member| member.text.as_str()).collect();
        let members = members.join(" | ");
        let tells = match &fact.heading {
            Some(heading) => format!("{}: {members}", heading.words.text),
            None => members,
        };
        notes.push(of_phrase(FactKind::List, &fact.words, tells, fact.sure));
    }
}
