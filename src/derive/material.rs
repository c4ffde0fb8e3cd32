use crate::derive::facts::{Fact, Facts, Value};
use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::{Actor, ActorKind, ActorNo, Phrase, Reading, is_honorific, is_rank};
use crate::source::Span;

/// What an option, statement or key is made of: words, where they stand, and what else would be the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Material {
    /// As printed.
    pub(super) text: String,
    /// The words of the article that it rests on.
    pub(super) spans: Vec<Span>,
    /// The first of their sentences; of a claim that of its reporting words.
    pub(super) sentence: SentenceNo,
    /// Other words for the same: aliases, accepted variants.
    pub(super) same: Vec<String>,
}

/// The material of a slot's value; none for what has no place in the article.
pub(super) fn of(facts: &Facts, value: &Value) -> Option<Material> {
    match value {
        Value::Fact(fact) => of_fact(facts, *fact),
        Value::Words(words) => Some(Material {
            text: words.text.clone(),
            spans: vec![words.span],
            sentence: words.sentence,
            same: words.accept.clone(),
        }),
        Value::Flag(_) | Value::Number(_) | Value::Word(_) | Value::Text(_) => None,
    }
}

/// The material of a fact, under the words that it prints as.
pub(super) fn of_fact(facts: &Facts, fact: Fact) -> Option<Material> {
    let reading = facts.reading();
    match fact {
        Fact::Actor(number) => {
            let actor = reading.actors.list.get(number.0)?;
            let first = actor.mentions.first()?;
            Some(Material {
                text: with_article(&reading.document, actor),
                spans: vec![first.span],
                sentence: first.sentence,
                same: names(reading, number),
            })
        }
        Fact::Source(number) => {
            let source = reading.sources.get(number.0)?;
            let same = source.actor.map_or_else(Vec::new, |actor| names(reading, actor));
            Some(Material {
                text: source.words.text.clone(),
                spans: vec![source.words.span],
                sentence: source.words.sentence,
                same,
            })
        }
        Fact::Sentence(number) => {
            let sentence = reading.sentences.get(number)?;
            Some(Material {
                text: sentence.number.to_string(),
                spans: vec![sentence.span],
                sentence: sentence.number,
                same: Vec::new(),
            })
        }
        Fact::Claim(number) => {
            let claim = reading.claims.get(number.0)?;
            let parts = claim.source_spans.iter().chain(&claim.cue).chain(&claim.content);
            let span = parts.copied().reduce(Span::cover)?;
            // A quotation may begin sentences before the one that tells who speaks, and go on behind it; that one shows it.
            Some(Material {
                sentence: claim.sentence,
                spans: vec![reading.document.sentence(claim.sentence).span],
                ..words(facts, span)?
            })
        }
        Fact::Event(number) | Fact::EventClause(number) => {
            words(facts, reading.events.get(number)?.clause.span)
        }
        Fact::ReasonClause(number) => words(facts, reading.reasons.get(number)?.deed.as_ref()?.span),
        Fact::HedgeClause(number) => words(facts, reading.hedges.get(number)?.deed.as_ref()?.span),
        Fact::ClaimClause(number) => words(facts, reading.claims.get(number.0)?.clause.as_ref()?.span),
        Fact::View(number) => words(facts, reading.views.get(number)?.cue),
        Fact::Quantity(number) => Some(of_phrase(&reading.quantities.get(number)?.words)),
        Fact::Extent(number) => Some(of_phrase(&reading.extents.get(number)?.words)),
        Fact::Superlative(number) => Some(of_phrase(&reading.superlatives.get(number)?.words)),
        Fact::Detail(number) => Some(of_phrase(&reading.details.get(number)?.statement)),
        Fact::Reason(number) => Some(of_phrase(&reading.reasons.get(number)?.words)),
        Fact::List(number) => Some(of_phrase(&reading.lists.get(number)?.words)),
        Fact::Hedge(number) => Some(of_phrase(&reading.hedges.get(number)?.words)),
        Fact::Label(number) => Some(of_phrase(&reading.labels.get(number)?.words)),
        Fact::Accusation(number) => Some(of_phrase(&reading.accusations.get(number)?.words)),
        Fact::Reference(number) => Some(of_phrase(&reading.references.get(number)?.words)),
        Fact::Member(list, number) => Some(of_phrase(reading.lists.get(list)?.members.get(number)?)),
        Fact::Article => None,
    }
}

fn of_phrase(phrase: &Phrase) -> Material {
    Material {
        text: phrase.text.clone(),
        spans: vec![phrase.span],
        sentence: phrase.sentence,
        same: Vec::new(),
    }
}

/// An actor's name, with "the" where the article always has it: beside "the Global New Light", a body without it would
/// tell that it is another sort of answer.
fn with_article(document: &Document, actor: &Actor) -> String {
    let text = document.article().text();
    let mut full = actor
        .mentions
        .iter()
        .filter(|mention| mention.by_name && mention.span.of(text) == Some(actor.name.as_str()))
        .peekable();
    let bare = actor.kind == ActorKind::Person || actor.name.to_lowercase().starts_with("the ");
    let determined = full.peek().is_some()
        && full.all(|mention| {
            let before = mention.tokens.start.checked_sub(1).map(TokenNo);
            before.is_some_and(|at| document.word(at).eq_ignore_ascii_case("the"))
        });
    if determined && !bare {
        format!("the {}", actor.name)
    } else {
        actor.name.clone()
    }
}

/// All names that an actor goes by in an answer: those of the article, and a person's surname alone where nobody else
/// in the article has it; also with the form of address that stands before them: "Lord Berg".
fn names(reading: &Reading, number: ActorNo) -> Vec<String> {
    let actors = &reading.actors;
    let actor = actors.get(number);
    let mut names = actor.aliases.clone();
    if let Some(surname) = actor.surname() {
        let bearers = actors
            .list
            .iter()
            .filter(|other| other.name.split(' ').any(|word| word == surname))
            .count();
        names.retain(|name| name != surname);
        names.extend((bearers == 1).then(|| surname.to_owned()));
    }
    for addressed in addressed(&reading.document, actor) {
        if names.iter().any(|name| addressed.ends_with(name)) && !names.contains(&addressed) {
            names.push(addressed);
        }
    }
    names
}

/// The names of a person as the article has them after a form of address.
fn addressed(document: &Document, actor: &Actor) -> Vec<String> {
    let text = document.article().text();
    let named = actor
        .mentions
        .iter()
        .filter(|mention| mention.by_name && actor.kind == ActorKind::Person);
    let with_address = named.filter_map(|mention| {
        let address = document.word(TokenNo(mention.tokens.start.checked_sub(1)?));
        let address = Some(address)
            .filter(|word| (is_honorific(word) || is_rank(word)) && word.starts_with(char::is_uppercase))?;
        Some(format!("{address} {}", mention.span.of(text)?))
    });
    with_address.collect()
}

fn words(facts: &Facts, span: Span) -> Option<Material> {
    let text = facts
        .reading()
        .document
        .article()
        .source()
        .slice(span)?
        .to_owned();
    Some(Material {
        text,
        spans: vec![span],
        sentence: facts.sentence_at(span.start())?,
        same: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::names;
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::{ActorNo, read};
    use crate::source::SourceFile;

    #[test]
    fn a_name_may_stand_after_its_form_of_address() {
        let text =
            "Maria Lopez, the mayor, opened the new library in May. Mrs Lopez sold her house to a bank.";
        let article = Article::plain(SourceFile::new("a.txt", text));
        let reading = read(&Arc::new(analyse(&article)));
        let lopez = reading
            .actors
            .list
            .iter()
            .position(|actor| actor.name == "Maria Lopez");
        let names = names(&reading, ActorNo(lopez.expect("she is named")));
        assert_eq!(names, ["Maria Lopez", "Lopez", "Mrs Lopez"]);
        let text =
            "Lord Strand said that the bridge was old. The bridge is long, and Strand said it was safe.";
        let reading = read(&Arc::new(analyse(&Article::plain(SourceFile::new(
            "a.txt", text,
        )))));
        let strand = reading
            .actors
            .list
            .iter()
            .position(|actor| actor.name.ends_with("Strand"));
        let names = super::names(&reading, ActorNo(strand.expect("he is named")));
        assert!(names.contains(&"Lord Strand".to_owned()), "{names:?}");
    }
}
