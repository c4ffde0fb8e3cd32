use super::Note;
use crate::reading::{Reading, Reply};
use crate::vocabulary::FactKind;

pub(super) fn notes(reading: &Reading, notes: &mut Vec<Note>) {
    for fact in &reading.accusations {
        let by = fact.by.as_ref().map_or("(nobody named)", |by| by.text.as_str());
        let reply = match (fact.reply, &fact.reply_words) {
            (Reply::Given, Some(words)) => format!("answer: {}", words.text),
            (Reply::Given, None) => "an answer is given".to_owned(),
            (Reply::Refused, _) => "no answer was given when asked".to_owned(),
            (Reply::None, _) => "no answer in the article".to_owned(),
            (Reply::Unclear, _) => "whether an answer is given: unclear".to_owned(),
        };
        let tells = format!(
            "{by} \u{2013} {} {} \u{2013} {}; {reply}",
            fact.sign.text, fact.against.text, fact.words.text
        );
        notes.push(Note {
            kind: FactKind::Accusation,
            sentence: fact.sign.sentence,
            spans: vec![fact.words.span, fact.sign.span, fact.against.span],
            tells,
            sure: fact.sure,
        });
    }
}
