use crate::derive::facts::{Fact, Facts, Value};
use crate::derive::naming::holds_words;
use crate::language::{SentenceNo, TokenNo};
use crate::reading::{Actor, ActorKind, ActorNo, Attribution, ClaimNo, Source, SourceNo};
use crate::source::Span;

/// Words of wrongdoing, as lemmas.
const CHARGES: &[&str] = &[
    "abuse",
    "assault",
    "attack",
    "betray",
    "bribe",
    "cheat",
    "corrupt",
    "corruption",
    "crime",
    "criminal",
    "crook",
    "defraud",
    "fraud",
    "guilty",
    "harass",
    "hate",
    "illegal",
    "kill",
    "liar",
    "lie",
    "murder",
    "racist",
    "rape",
    "rob",
    "scandal",
    "steal",
    "suicide",
    "theft",
    "torture",
    "traitor",
    "violate",
    "violence",
];

/// A phrase that names a place has no more words; what is longer says more than a place.
const PLACE_WORDS: usize = 6;

/// The share of content words that two statements must have in common to count as alike.
const ALIKE: (usize, usize) = (1, 2);

impl Facts {
    /// The sentence that a byte of the article stands in.
    pub(super) fn sentence_at(&self, byte: usize) -> Option<SentenceNo> {
        let sentences = self.reading().document.sentences();
        let after = sentences.partition_point(|sentence| sentence.span.start() <= byte);
        after
            .checked_sub(1)
            .and_then(|at| sentences.get(at))
            .map(|sentence| sentence.number)
    }

    /// Whether the article credits an actor with anything, or might: then no item says that it does not.
    ///
    /// Surely silent is who is mentioned only in sentences without any reporting, or inside what others surely say, and
    /// with no open quotation in the sentence after.
    pub(super) fn may_be_credited(&self, actor: ActorNo) -> bool {
        let reading = self.reading();
        let own = reading.actors.get(actor);
        let credited = reading.sources.iter().any(|source| source.actor == Some(actor));
        // A source that is only a pronoun, or whom the reading does not know for sure, might be anybody nearby.
        credited
            || self.named_as_source(actor)
            || own
                .mentions
                .iter()
                .any(|mention| self.may_speak(mention.sentence, mention.span))
    }

    /// Whether the words of some source name the actor, by whatever name: "a speech that Mrs. Ruiz gave".
    fn named_as_source(&self, actor: ActorNo) -> bool {
        let own = self.reading().actors.get(actor);
        let surname = own.name.rsplit(' ').next();
        let mut names = own.aliases.iter().map(String::as_str).chain(surname);
        names.any(|name| self.credited_words().holds(name))
    }

    /// Whether somebody else in the article does what an event says of its actor: the same verb with another person as
    /// its subject, whatever else the sentence adds.
    pub(super) fn done_by_others(&self, event: usize) -> bool {
        let reading = self.reading();
        let document = &reading.document;
        let Some((verb, own)) = reading
            .events
            .get(event)
            .map(|event| (event.clause.head, event.subject))
        else {
            return false;
        };
        let lemma = &document.token(verb).lemma;
        let subjects = document.tokens().iter().enumerate().filter(|(_, token)| {
            matches!(token.dep, "nsubj" | "nsubjpass")
                && token.head != verb
                && document.token(token.head).lemma == *lemma
        });
        let mut actors = subjects.filter_map(|(at, _)| reading.actors.at(TokenNo(at)));
        actors.any(|actor| Some(actor) != own && reading.actors.get(actor).kind == ActorKind::Person)
    }

    /// Whether one source may stand for the other: an organisation and who speaks for it by the words that describe
    /// them, or a nameless source and another of its kind ("state media" and a state-run paper).
    fn related(&self, one: SourceNo, other: SourceNo) -> bool {
        let reading = self.reading();
        let (one, other) = (&reading.sources[one.0], &reading.sources[other.0]);
        let kind = |source: &Source| source.kind.map(|(kind, _)| kind);
        let nameless = one.actor.is_none() || other.actor.is_none();
        let person = |source: &Source| {
            source
                .actor
                .is_some_and(|actor| reading.actors.get(actor).kind == ActorKind::Person)
        };
        // "Top lawmakers" may be those who are named further on, unless they are of another kind.
        let told_apart = kind(one)
            .zip(kind(other))
            .is_some_and(|(one, other)| one != other);
        let group = |source: &Source| source.unnamed && source.plural;
        let members = !told_apart && (group(one) && person(other) || group(other) && person(one));
        if members || nameless && kind(one).is_some() && kind(one) == kind(other) {
            return true;
        }
        let told = |source: &Source, by: &Source| {
            let role = source
                .actor
                .and_then(|actor| reading.actors.get(actor).role.as_ref());
            let phrases = source.description.iter().chain(role).chain([&source.words]);
            let name = by.words.text.trim_start_matches("the ");
            phrases.into_iter().any(|phrase| holds_words(&phrase.text, name))
        };
        told(one, other) || told(other, one)
    }

    /// Whether a source could be defended as the source of a claim that another is credited with.
    pub(super) fn may_share(&self, source: SourceNo, claim: ClaimNo) -> bool {
        let credited = self.reading().claims[claim.0].source.filter(|own| *own != source);
        credited.is_some_and(|own| self.says_alike(source, claim) || self.related(source, own))
    }

    /// Whether another source may be credited with the like of a claim.
    pub(super) fn says_another(&self, claim: ClaimNo) -> bool {
        let own = self.reading().claims[claim.0].source;
        let mut claims = self.reading().claims.iter().enumerate();
        claims.any(|(at, other)| {
            other.source.is_some() && other.source != own && self.is_alike(claim, ClaimNo(at))
        })
    }

    fn may_speak(&self, sentence: SentenceNo, mention: Span) -> bool {
        let reading = self.reading();
        let attribution = |number: u32| {
            let fact = reading.sentences.iter().find(|fact| fact.number.0 == number);
            fact.map(|fact| fact.attribution)
        };
        let spoken_of = reading.claims.iter().any(|claim| {
            let inside = |spans: &[Span]| spans.iter().any(|span| span.contains(mention));
            claim.sure && claim.sentence == sentence && inside(&claim.content) && !inside(&claim.source_spans)
        });
        let credited_here = reading
            .claims
            .iter()
            .any(|claim| claim.source_spans.iter().any(|span| span.overlaps(mention)));
        let quiet = attribution(sentence.0) == Some(Attribution::None) || spoken_of;
        credited_here || !quiet || attribution(sentence.0 + 1) == Some(Attribution::Unclear)
    }

    /// Whether a claim's content charges somebody with wrong: such words are put into nobody else's mouth.
    pub(super) fn accuses(&self, claim: ClaimNo) -> bool {
        self.content(claim)
            .iter()
            .any(|word| CHARGES.contains(&word.as_str()))
    }

    /// Whether a source is credited, in some other claim, with a statement like this one: it would be right too.
    fn says_alike(&self, source: SourceNo, claim: ClaimNo) -> bool {
        let mut claims = self.reading().claims.iter().enumerate();
        claims.any(|(at, other)| other.source == Some(source) && self.is_alike(claim, ClaimNo(at)))
    }

    /// Whether two statements have most of their content words in common.
    fn is_alike(&self, one: ClaimNo, other: ClaimNo) -> bool {
        let (words, others) = (self.content(one), self.content(other));
        let shared = words.intersection(others).count();
        let least = words.len().min(others.len()).max(1);
        shared * ALIKE.1 >= least * ALIKE.0
    }

    /// Whether an actor might share a claim's source: it stands in the same sentence, in the words that describe the
    /// source, or is credited with a like statement.
    pub(super) fn stands_by(&self, actor: ActorNo, number: ClaimNo) -> bool {
        let reading = self.reading();
        let claim = &reading.claims[number.0];
        let own = reading.actors.get(actor);
        let source = claim.source.and_then(|number| reading.sources.get(number.0));
        let described = source.and_then(|source| source.description.as_ref());
        let role = source
            .and_then(|source| source.actor)
            .and_then(|actor| reading.actors.get(actor).role.as_ref());
        let near = |span: Span| own.mentions.iter().any(|mention| span.overlaps(mention.span));
        own.mentions
            .iter()
            .any(|mention| mention.sentence == claim.sentence)
            || described.is_some_and(|phrase| near(phrase.span))
            || role.is_some_and(|phrase| near(phrase.span))
            || (0..reading.sources.len()).map(SourceNo).any(|source| {
                reading.sources[source.0].actor == Some(actor) && self.says_alike(source, number)
            })
    }

    /// Whether two options name places of which one may contain the other (Wellington and New Zealand), or persons of one
    /// given name, who may be one with another surname by marriage.
    pub(super) fn may_overlap(&self, one: &Value, other: &Value) -> bool {
        let actors = &self.reading().actors;
        if let (Value::Fact(Fact::Actor(one)), Value::Fact(Fact::Actor(other))) = (one, other) {
            let given = |number: ActorNo| {
                let actor = actors.get(number);
                let person = actor.kind == ActorKind::Person;
                actor
                    .name
                    .split_once(' ')
                    .filter(|_| person)
                    .map(|(given, _)| given)
            };
            if given(*one).is_some() && given(*one) == given(*other) {
                return true;
            }
        }
        let others = self.places(other);
        self.places(one)
            .into_iter()
            .any(|place| others.iter().any(|&other| actors.may_overlap(place, other)))
    }

    /// The places that an option is, or that a short phrase like "at Oslo's airport" names.
    fn places(&self, value: &Value) -> Vec<ActorNo> {
        let actors = &self.reading().actors;
        let found = match value {
            Value::Fact(Fact::Actor(number)) => vec![*number],
            Value::Fact(Fact::Source(number)) => {
                let source = self.reading().sources.get(number.0);
                source.and_then(|source| source.actor).into_iter().collect()
            }
            Value::Words(words) if words.text.split_whitespace().count() <= PLACE_WORDS => {
                let named = |actor: &Actor| {
                    actor
                        .mentions
                        .iter()
                        .any(|mention| mention.by_name && words.span.overlaps(mention.span))
                };
                (0..actors.list.len())
                    .map(ActorNo)
                    .filter(|&number| named(actors.get(number)))
                    .collect()
            }
            _ => Vec::new(),
        };
        found
            .into_iter()
            .filter(|&number| actors.get(number).kind == ActorKind::Place)
            .collect()
    }

    /// The surname of a person: who hears of "Senator Cruz" may think of anybody of that name.
    pub(super) fn surname(&self, fact: Fact) -> Option<&str> {
        let actor = match fact {
            Fact::Actor(actor) => Some(actor),
            Fact::Source(source) => self.reading().sources.get(source.0)?.actor,
            _ => None,
        };
        self.reading().actors.get(actor?).surname()
    }

    /// Whether two facts are the same or are two names of one thing, so that neither may be the other's distractor.
    pub(super) fn one_thing(&self, one: Fact, other: Fact) -> bool {
        if one == other {
            return true;
        }
        match (one, other) {
            (Fact::Source(source), Fact::Actor(actor)) | (Fact::Actor(actor), Fact::Source(source)) => self
                .reading()
                .sources
                .get(source.0)
                .is_some_and(|source| source.actor == Some(actor)),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use crate::article::Article;
    use crate::derive::facts::{Fact, Facts, Value};
    use crate::language::analyse;
    use crate::reading::{ActorNo, read};
    use crate::source::SourceFile;

    #[test]
    fn no_item_holds_a_place_and_what_lies_in_it() {
        let text = "The minister flew from Wellington to Oslo on Friday. New Zealand and Norway signed the treaty. \
             Nadia Osei met Tomas Osei. Nadia Berg sang.";
        let article = Article::plain(SourceFile::new("test", text));
        let facts = Facts::new(Arc::new(read(&Arc::new(analyse(&article)))));
        let named = |name: &str| {
            let actors = &facts.reading().actors.list;
            let found = actors.iter().position(|actor| actor.name == name);
            Value::Fact(Fact::Actor(ActorNo(found.expect(name))))
        };
        for (one, other, overlap) in [
            ("Wellington", "New Zealand", true),
            ("Wellington", "Norway", false),
            ("Wellington", "Oslo", false),
            ("New Zealand", "Norway", false),
            ("Nadia Osei", "Nadia Berg", true),
            ("Nadia Osei", "Tomas Osei", false),
        ] {
            assert_eq!(
                facts.may_overlap(&named(one), &named(other)),
                overlap,
                "{one}, {other}"
            );
        }
    }
}
