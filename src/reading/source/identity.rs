//! Whether a reader could find a source: by a name, surely not, or unclear; and what that says of its kind.

use super::paper::is_paper;
use super::party::party;
use super::words::is_plural;
use crate::language::{Document, TokenNo};
use crate::reading::actor::{is_group_word, is_person_noun, is_title, joins_another, points_elsewhere};
use crate::reading::claim::Quotations;
use crate::reading::harm::GRAVE;
use crate::reading::tree::{is_one_of, is_word, kids, lower};
use crate::reading::{Actor, ActorKind, ActorNo, Actors, Source, SourceKind};
use crate::source::{Span, fold};

/// Determiners of people who are not told from others of their sort: "a teacher", "some experts".
const INDEFINITE: &[&str] = &[
    "a", "an", "another", "any", "few", "many", "most", "one", "other", "several", "some", "two",
];

/// Nouns for people or loose groups that news credits without a name, beside those for single persons.
const PEOPLE: &[&str] = &[
    "academic",
    "activist",
    "analyst",
    "business",
    "campaigner",
    "citizen",
    "commentator",
    "consumer",
    "critic",
    "customer",
    "diplomat",
    "economist",
    "employee",
    "engineer",
    "environmentalist",
    "expert",
    "family",
    "fan",
    "farmer",
    "fisherman",
    "group",
    "historian",
    "insider",
    "investigator",
    "investor",
    "landlord",
    "lawmaker",
    "lawyer",
    "local",
    "member",
    "motorist",
    "neighbor",
    "neighbour",
    "observer",
    "opponent",
    "organiser",
    "organizer",
    "parent",
    "passenger",
    "people",
    "politician",
    "protester",
    "relative",
    "researcher",
    "rescuer",
    "scholar",
    "scientist",
    "skeptic",
    "source",
    "specialist",
    "supporter",
    "survivor",
    "technician",
    "tenant",
    "trader",
    "user",
    "veteran",
    "victim",
    "villager",
    "visitor",
    "volunteer",
    "voter",
    "witness",
    "worker",
];

/// Forms of address: they lead a name and tell nothing.
const ADDRESS: &[&str] = &[
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr.", "sir", "lord", "lady", "dame", "baron", "baroness",
];

/// Pronouns of whoever speaks: not the reporter's words about somebody.
const SPEAKER: &[&str] = &["i", "we", "my", "our", "me", "us", "you", "your"];

/// Nouns that tell of a person no more than a pronoun does: "the woman".
const ANYBODY: &[&str] = &[
    "boy", "child", "girl", "man", "pair", "couple", "person", "teenager", "woman", "youth",
];

/// Offices that are public only where no other body follows: "the president" against "the president of the club".
const OPEN_OFFICES: &[&str] = &[
    "president",
    "minister",
    "official",
    "department",
    "administration",
    "council",
    "authority",
    "secretary",
    "candidate",
];

/// Settles for every source whether it is named, surely unnamed, and sure enough to be an option.
pub(in crate::reading) fn settle(document: &Document, actors: &mut Actors, sources: &mut [Source]) {
    let quotations = Quotations::of(document);
    for actor in &mut actors.list {
        actor.role = actor
            .role
            .take()
            .filter(|role| describes(document, &quotations, role.span));
    }
    for source in sources {
        let Some(head) = head(document, source.words.span) else {
            source.sure = false;
            continue;
        };
        source.kind = source
            .kind
            .filter(|&(kind, sign)| shows(document, head, kind, sign));
        source.description = source
            .description
            .take()
            .filter(|phrase| describes(document, &quotations, phrase.span));
        source.party = party(document, actors, source);
        if let Some(number) = source.actor {
            let told_apart = actors.get(number).sure || full_name_alone(actors, number);
            source.named = told_apart && actors.get(number).kind != ActorKind::Place;
            source.unnamed = false;
            // A name that is cut, or two people's, is nobody's.
            source.sure &= !actors.get(number).mixed;
            continue;
        }
        let tokens = within(document, source.words.span);
        let holds_name = tokens.iter().any(|&at| document.token(at).pos == "PROPN");
        let lemma = document.token(head).lemma.to_lowercase();
        let person = is_person_noun(&lemma) || is_people_noun(&lemma);
        let definite = kids(document, head, &["det", "poss"]).any(|at| !is_one_of(document, at, INDEFINITE));
        source.named = false;
        // "A woman called Nora": she has a name, and the words for her are cut before it.
        let called = kids(document, head, &["acl"]).any(|verb| {
            is_one_of(
                document,
                verb,
                &["called", "dubbed", "known", "named", "nicknamed"],
            )
        });
        // "According to analysts Harbor//Counts": a name stands right behind.
        let called = called || is_named_behind(document, source.words.span);
        source.sure &= !called;
        source.unnamed = person
            && !holds_name
            && !called
            && !definite
            && source.kind.is_none_or(|(kind, _)| is_people(kind));
        // "The leader of the party" may be somebody who is named elsewhere; "the move" is nobody.
        let somebody = person || is_group_word(&lemma) || source.kind.is_some();
        // "The commission", "the network": which one stands elsewhere.
        let bare = definite && source.kind.is_none() && tokens.len() <= 2;
        source.sure &= !bare;
        // Several papers: "plural" tells of people, and a question would ask what one of them says.
        let papers =
            is_paper(document, head) && is_plural(document, head) && !is_one_of(document, head, &["data"]);
        source.sure &= !papers;
        source.sure &= somebody && !(person && definite) && !holds_person_name(document, source.words.span);
    }
}

/// Whether a noun stands for people or loose groups that news credits without a name.
pub(crate) fn is_people_noun(lemma: &str) -> bool {
    PEOPLE.contains(&lemma)
}

/// Whether a word with a capital follows right after.
fn is_named_behind(document: &Document, span: Span) -> bool {
    let rest = document.article().text().get(span.end()..).unwrap_or_default();
    let word = rest.strip_prefix(' ').unwrap_or_default();
    word.starts_with(char::is_uppercase) && !word.starts_with("I ")
}

/// Whether an actor goes by a name of several words of which no other actor has any: whatever it is, it is one source
/// and no other's double.
pub(super) fn full_name_alone(actors: &Actors, number: ActorNo) -> bool {
    let words = |actor: &Actor| -> Vec<String> {
        actor
            .aliases
            .iter()
            .flat_map(|name| name.split_whitespace())
            .map(fold)
            .collect()
    };
    let own = actors.get(number);
    let name = words(own);
    let capitals = own
        .name
        .split_whitespace()
        .filter(|word| word.starts_with(char::is_uppercase))
        .count();
    let others = actors.list.iter().enumerate().filter(|(at, _)| *at != number.0);
    own.kind != ActorKind::Place
        && !own.mixed
        && capitals >= 2
        && others
            .flat_map(|(_, other)| words(other))
            .all(|word| !name.contains(&word))
}

/// Kinds that a described person may be of; media, firms and papers are bodies that can be found.
fn is_people(kind: SourceKind) -> bool {
    match kind {
        SourceKind::Government
        | SourceKind::Party
        | SourceKind::Advocacy
        | SourceKind::Expert
        | SourceKind::Witness => true,
        SourceKind::StateMedia | SourceKind::NewsOutlet | SourceKind::Company | SourceKind::Document => false,
    }
}

pub(super) fn within(document: &Document, span: Span) -> Vec<TokenNo> {
    document.tokens_in(span).collect()
}

/// The word of a phrase that all others hang on.
pub(super) fn head(document: &Document, span: Span) -> Option<TokenNo> {
    let tokens = within(document, span);
    tokens.iter().copied().find(|&at| {
        let governor = document.token(at).head;
        (governor == at || !tokens.contains(&governor)) && document.token(at).pos != "PUNCT"
    })
}

/// A person's name inside a description: its bearer is a source in their own right.
fn holds_person_name(document: &Document, span: Span) -> bool {
    document
        .entities()
        .iter()
        .any(|entity| entity.kind == "PERSON" && span.overlaps(entity.span))
}

/// Whether the words that show a kind say it of the source itself, not of something it is the head of.
fn shows(document: &Document, head: TokenNo, kind: SourceKind, sign: Span) -> bool {
    let Some(last) = within(document, sign).last().copied() else {
        return false;
    };
    let token = document.token(last);
    let own = last == head
        || (token.head == head && matches!(token.dep, "appos" | "compound" | "amod" | "nmod"))
        || (document.token(head).head == last && document.token(head).dep == "appos");
    let lemma = token.lemma.to_lowercase();
    let open = kind == SourceKind::Government && OPEN_OFFICES.contains(&lemma.as_str());
    own && !(open && of_another_body(document, last))
}

/// Whether "of ..." after an office names something that is no place: a club, a company, an association.
fn of_another_body(document: &Document, office: TokenNo) -> bool {
    kids(document, office, &["prep"])
        .flat_map(|prep| kids(document, prep, &["pobj"]))
        .any(|object| {
            document
                .entity_at(object)
                .is_none_or(|entity| entity.kind != "GPE")
        })
}

/// What a person may have made or cited, and is not.
const FINDINGS: &[&str] = &["analysis", "poll", "report", "research", "study", "survey"];

/// A description tells something, in the reporter's own words: several words, a common noun or a title among them,
/// nothing of a quotation, no possessive that waits for its noun, nobody who speaks of themselves, nothing that another
/// sentence has to tell ("the owner of that mill").
fn describes(document: &Document, quotations: &Quotations, span: Span) -> bool {
    let tokens = within(document, span);
    let words = tokens.iter().filter(|&&at| is_word(document, at)).count();
    let title =
        |at: TokenNo| is_person_noun(&document.token(at).lemma.to_lowercase()) || is_title(document.word(at));
    let telling = tokens
        .iter()
        .any(|&at| document.token(at).pos == "NOUN" || title(at));
    // "Who heads the board", "her opponent", "another member", half of "co-founder": no words to stand by themselves.
    let hangs = tokens.first().is_some_and(|&at| {
        matches!(
            document.token(at).tag,
            "WP" | "WDT" | "WP$" | "PRP$" | "VBG" | "IN"
        ) || is_one_of(document, at, &["another", "both", "either", "neither"])
    });
    let text = document.article().text();
    let inside = &text[span.start()..span.end()];
    let halved = inside.matches('(').count() != inside.matches(')').count();
    // "It cost £40m. Chief executive Ruiz ...": the end of another sentence.
    let other = inside.contains(['$', '£', '€']);
    let torn = text[..span.start()].ends_with('-') || text[span.end()..].starts_with('-') || halved || other;
    let cut = tokens
        .last()
        .is_some_and(|&at| document.token(at).tag == "POS" || is_one_of(document, at, ADDRESS));
    let own_voice = !tokens
        .iter()
        .any(|&at| quotations.holds(at) || is_one_of(document, at, SPEAKER));
    let anybody = tokens
        .iter()
        .all(|&at| document.token(at).pos == "DET" || is_one_of(document, at, ANYBODY));
    // "The guard who killed a boy": a deed, maybe denied, and no words for who somebody is.
    let grave = tokens
        .iter()
        .filter(|&&at| document.token(at).pos == "VERB")
        .any(|&at| GRAVE.iter().any(|stem| lower(document, at).starts_with(stem)));
    // "A study cited by its author, Ana Ruiz": words for the study, and not for her.
    let finding = tokens
        .iter()
        .filter(|&&at| tokens.binary_search(&document.token(at).head).is_err())
        .any(|&at| is_one_of(document, at, FINDINGS));
    words > 1
        && telling
        && !anybody
        && !grave
        && !finding
        && !cut
        && !hangs
        && !torn
        && !joins_another(document, &tokens)
        && own_voice
        && !points_elsewhere(document, &tokens)
}
