use super::quotation::QUOTE_MARKS;
use super::reporting;
use super::telltale::Telltale;
use super::{count, done, number, sliced, tells, words_at};
use crate::derive::facts::{Facts, Value};
use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::{ActorKind, Claim};

pub(in crate::derive) fn slot(facts: &Facts, at: usize, slot: &str) -> Option<Value> {
    let sentence = facts.reading().sentences.get(at)?;
    match slot {
        "words" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            Some(words_at(text.to_owned(), sentence.span, sentence.number))
        }
        "attribution" => Some(Value::Word(sentence.attribution.word())),
        "who" => Some(Value::Word(who(facts, sentence.number))),
        "points_back" => Some(Value::Flag(points_back(facts, sentence.number))),
        "open" => Some(Value::Flag(done::is_open(facts, sentence.number))),
        "past" => Some(Value::Flag(done::is_past(facts, sentence.number))),
        "to_come" => sliced(facts, tells::to_come(facts, sentence.number)?),
        "plainly_told" => Some(Value::Flag(reporting::is_plainly_told(facts, sentence.number))),
        "cues" => Some(count(reporting::cues(facts, sentence.number))),
        "doubtful" => Some(Value::Flag(Telltale::Doubt.in_sentence(facts, sentence.number))),
        "marked" => {
            let text = facts.reading().document.article().source().slice(sentence.span)?;
            let leads = text.trim_end().ends_with(':');
            Some(Value::Flag(
                leads || text.contains(QUOTE_MARKS) || has_single_quotes(text),
            ))
        }
        "checkable" => Some(Value::Flag(is_checkable(facts, sentence.number))),
        "figures" => Some(Value::Flag(has_figures(facts, sentence.number))),
        "quoted" => Some(Value::Flag(sentence.direct_quotation)),
        "sentence" => Some(number(sentence.number)),
        _ => tells::slot(facts, sentence.number, slot),
    }
}

/// Whether straight single quote marks stand around a word or more: "a 'ring road' plan". An apostrophe stands within a word
/// or at its end.
fn has_single_quotes(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    let beside = |at: Option<usize>| at.and_then(|at| letters.get(at)).copied().unwrap_or(' ');
    let opens = |at: usize| {
        let before = beside(at.checked_sub(1));
        letters[at] == '\'' && !before.is_alphanumeric() && beside(Some(at + 1)).is_alphanumeric()
    };
    let closes = |at: usize| {
        let after = beside(Some(at + 1));
        letters[at] == '\'' && !after.is_alphanumeric() && !beside(at.checked_sub(1)).is_whitespace()
    };
    let first = (0..letters.len()).find(|&at| opens(at));
    first.is_some_and(|first| (first + 1..letters.len()).any(closes))
}

/// Whether the sources of all that a sentence reports, sure or not, are named.
fn who(facts: &Facts, sentence: SentenceNo) -> &'static str {
    let reading = facts.reading();
    let mut claims = reading
        .claims
        .iter()
        .filter(|claim| claim.sentence == sentence)
        .peekable();
    if claims.peek().is_none() {
        return "nobody";
    }
    let (mut named, mut unnamed) = (true, true);
    for claim in claims {
        let source = claim.source.and_then(|source| reading.sources.get(source.0));
        named &= source.is_some_and(|source| source.sure && source.named) && names(facts, claim);
        unnamed &=
            source.is_some_and(|source| source.sure && source.unnamed) && !has_a_person_beside(facts, claim);
    }
    match (named, unnamed) {
        (true, false) => "named",
        (false, true) => "unnamed",
        _ => "mixed",
    }
}

/// "A spokesman for the mayor, Ana Ruiz, said": whether a person's name stands outside of what is said, and may be taken for
/// the source's.
fn has_a_person_beside(facts: &Facts, claim: &Claim) -> bool {
    let reading = facts.reading();
    let mut persons = reading
        .actors
        .list
        .iter()
        .filter(|actor| actor.kind == ActorKind::Person)
        .flat_map(|actor| &actor.mentions);
    persons.any(|mention| {
        let said = claim.content.iter().any(|span| span.contains(mention.span));
        mention.by_name && mention.sentence == claim.sentence && !said
    })
}

/// Whether a pronoun is all that a sentence gives for a source of what it reports: "he said".
fn points_back(facts: &Facts, sentence: SentenceNo) -> bool {
    let reading = facts.reading();
    let document = &reading.document;
    let claims = reading.claims.iter().filter(|claim| claim.sentence == sentence);
    claims.flat_map(|claim| &claim.source_spans).any(|&span| {
        document
            .tokens_in(span)
            .all(|at| document.token(at).tag.starts_with("PRP"))
    })
}

/// Whether the words for a claim's source hold a name themselves, not only a pronoun that leads to one.
fn names(facts: &Facts, claim: &Claim) -> bool {
    let document = &facts.reading().document;
    let mut spans = claim.source_spans.iter();
    spans.any(|&span| {
        document
            .tokens_in(span)
            .any(|at| document.token(at).pos == "PROPN")
    })
}

/// Whether a name or a figure stands behind the first word: something that could be looked up.
fn is_checkable(facts: &Facts, sentence: SentenceNo) -> bool {
    let document = &facts.reading().document;
    document
        .sentence(sentence)
        .tokens
        .clone()
        .skip(1)
        .map(TokenNo)
        .any(|at| document.token(at).pos == "PROPN" || is_figure(document, at))
}

/// Whether a number stands in it, in digits or in words.
fn has_figures(facts: &Facts, sentence: SentenceNo) -> bool {
    let document = &facts.reading().document;
    let mut tokens = document.sentence(sentence).tokens.clone().map(TokenNo);
    tokens.any(|at| is_figure(document, at))
}

fn is_figure(document: &Document, at: TokenNo) -> bool {
    document.token(at).tag == "CD" || document.word(at).contains(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{has_single_quotes, who};
    use crate::derive::slots::tests::facts;
    use crate::language::SentenceNo;

    #[test]
    fn a_name_beside_a_source_may_be_the_source_s() {
        for (text, named) in [
            ("A teacher said that rents had risen.", "unnamed"),
            (
                "A teacher of the mayor, Ana Ruiz, said that rents had risen.",
                "mixed",
            ),
            ("A teacher said that Ana Ruiz had risen.", "unnamed"),
        ] {
            assert_eq!(who(&facts(text), SentenceNo(1)), named, "{text}");
        }
    }

    #[test]
    fn single_quote_marks_are_told_from_apostrophes() {
        for (text, quoted) in [
            ("He called it a 'ring road' plan.", true),
            ("The 'half-price' sort rose.", true),
            ("The town's bridge isn't old.", false),
            ("The towns' bridges aren't old.", false),
            ("It fell in the '90s.", false),
        ] {
            assert_eq!(has_single_quotes(text), quoted, "{text}");
        }
    }
}
