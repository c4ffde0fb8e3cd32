//! Whether words can be judged by themselves.

use super::leaning::ANSWERING;
use super::lexicon::{JUDGING, LINKS, OPENING, POINTING};
use super::trim::{additions, brackets};
use super::wording::Wording;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::Quotations;
use crate::reading::harm::{ACCUSING, DENYING, GRAVE, OPEN};
use crate::reading::tree::{is_one_of, is_word, kid, lower};
use crate::reading::{ActorKind, Actors, SentenceFact, is_person_noun};
use crate::source::{Span, fold};

const FEWEST_WORDS: usize = 6;
const MOST_WORDS: usize = 30;

/// Marks of what a statement to judge should not hold: quotations, asides, breaks.
const MARKS: &[char] = &[
    '"', '\u{201c}', '\u{201d}', '\u{2018}', '(', ')', '[', ']', ':', ';', '\u{2014}', '\u{2013}', '?', '!',
    '*', '/', '\n',
];

/// Tells which words of a document can be judged by themselves.
pub struct Alone<'a> {
    pub document: &'a Document,
    pub sentences: &'a [SentenceFact],
    pub quotations: &'a Quotations,
    /// The headline: what it names is known to every reader.
    pub headline: &'a str,
    /// Who is named, and what stands for whom.
    pub actors: &'a Actors,
}

impl Alone<'_> {
    /// The sentence without its full stop, an opening "But" and asides in brackets, where it is a whole plain one of the
    /// reporter's; then again without what only adds.
    pub fn sentence(&self, sentence: &Sentence) -> Vec<Wording> {
        let Some((begin, subject)) = self.opening(sentence) else {
            return Vec::new();
        };
        let text = self.document.article().text();
        let span = Span::new(self.document.token(begin).span.start(), sentence.span.end() - 1);
        let brackets = brackets(self.document, span);
        let mut additions = additions(self.document, sentence);
        additions.retain(|addition| addition.start() > span.start() && addition.end() <= span.end());
        additions.retain(|addition| !brackets.iter().any(|aside| aside.overlaps(*addition)));
        let without = |pieces: &[Span]| {
            let mut pieces = pieces.to_vec();
            pieces.sort_unstable_by_key(|piece| piece.start());
            Wording::of_sentence(text, span, sentence.number, pieces)
        };
        let mut wordings = vec![without(&brackets)];
        if !additions.is_empty() {
            let shorter: Vec<Span> = brackets.iter().chain(&additions).copied().collect();
            wordings.push(without(&shorter));
        }
        match subject {
            Some(name) => wordings
                .into_iter()
                .filter_map(|wording| wording.named(self.document.word(begin), &name))
                .collect(),
            None => wordings,
        }
    }

    /// The first word that a sentence needs, and the name in its place where it is a pronoun for a person; nothing where
    /// the sentence is no whole plain one of the reporter's.
    fn opening(&self, sentence: &Sentence) -> Option<(TokenNo, Option<String>)> {
        let fact = self.sentences.get(sentence.number.0 as usize - 1)?;
        let document = self.document;
        let text = document.article().text();
        let first = self.words(sentence).next()?;
        let comma = |at: TokenNo| document.tokens().get(at.0).is_some() && document.word(at) == ",";
        let linked = is_one_of(document, first, LINKS) && comma(TokenNo(first.0 + 1));
        let joined = is_one_of(document, first, &["but", "and"]) && !comma(TokenNo(first.0 + 1));
        let begin = match (linked, joined) {
            (true, _) => TokenNo(first.0 + 2),
            (_, true) => TokenNo(first.0 + 1),
            _ => first,
        };
        if !sentence.tokens.contains(&begin.0) || !is_word(document, begin) {
            return None;
        }
        let span = Span::new(document.token(begin).span.start(), sentence.span.end() - 1);
        let stopped = text.get(..sentence.span.end())?.ends_with('.')
            && span.of(text)?.ends_with(char::is_alphanumeric)
            && document.word(TokenNo(sentence.tokens.end - 1)) == ".";
        let own = !fact.borrowed && !fact.direct_quotation;
        let named = self.person(begin);
        let whole = own && stopped && self.is_whole(sentence, begin, named.is_some());
        let capital = sentence.span.of(text)?.starts_with(char::is_uppercase);
        // "What a Town Could Do With Its Harbor": a title that stands in the body.
        let small = |&at: &TokenNo| document.word(at).starts_with(char::is_lowercase);
        let titled = self.words(sentence).filter(small).count() * 4 < self.words(sentence).count()
            || sentence.root != first && !small(&sentence.root);
        // "Anna-" and then a line's end: the parser took the first half of a name for a sentence.
        let torn = text.get(..sentence.span.start())?.trim_end().ends_with('-');
        (whole && capital && !titled && !torn).then_some((begin, named))
    }

    /// The name of the person for whom a subject "he" or "she" surely stands.
    fn person(&self, at: TokenNo) -> Option<String> {
        let subject = matches!(self.document.token(at).dep, "nsubj" | "nsubjpass");
        let fits = is_one_of(self.document, at, &["he", "she"]) && subject;
        let actor = self.actors.get(self.actors.by_token[at.0].filter(|_| fits)?);
        (actor.sure && actor.kind == ActorKind::Person && actor.name.contains(' '))
            .then(|| actor.name.clone())
    }

    pub(super) fn words<'s>(&'s self, sentence: &'s Sentence) -> impl Iterator<Item = TokenNo> + 's {
        sentence
            .tokens
            .clone()
            .map(TokenNo)
            .filter(|&at| is_word(self.document, at))
    }

    /// A main clause with its subject and a finite verb.
    fn is_whole(&self, sentence: &Sentence, begin: TokenNo, renamed: bool) -> bool {
        let document = self.document;
        let root = sentence.root;
        let finite = |at: TokenNo| matches!(document.token(at).tag, "VBD" | "VBZ" | "VBP" | "MD");
        let helped = document
            .children(root)
            .iter()
            .any(|&kid| document.token(kid).dep.starts_with("aux") && finite(kid));
        let subject = kid(document, root, &["nsubj", "nsubjpass"]);
        let named = subject.is_some_and(|at| {
            matches!(document.token(at).pos, "NOUN" | "PROPN")
                || at == begin && renamed
                || self.has_antecedent(sentence, at)
        });
        let opens = !is_one_of(document, begin, OPENING) && document.token(begin).tag != "VBG";
        (finite(root) || helped) && named && opens
    }

    /// Whether words can be judged by themselves: neither too short nor too long, no quotation or aside, nothing that
    /// points elsewhere.
    pub fn stands(&self, sentence: &Sentence, wording: &Wording) -> bool {
        let text = wording.text.as_str();
        let plain = !text.contains(MARKS)
            && !["--", " - ", "...", " '", "' ", "for instance", "for example"]
                .iter()
                .any(|mark| text.contains(mark))
            && !self.quotations.broken(sentence.paragraph);
        let count = text.split_whitespace().count();
        let tokens = || {
            self.words(sentence)
                .filter(|&at| wording.span.contains(self.document.token(at).span))
                .filter(|&at| wording.keeps(self.document.token(at).span, self.document.word(at)))
        };
        let unquoted = !tokens().any(|at| self.quotations.holds(at));
        plain
            && unquoted
            && (is_harmless(wording) || self.may_be_told(sentence, wording))
            && (FEWEST_WORDS..=MOST_WORDS).contains(&count)
            && tokens().all(|at| self.is_settled(sentence, wording, at))
    }

    /// Whether what is grave may stand as the article has it: nobody is named and nobody accused.
    fn may_be_told(&self, sentence: &Sentence, wording: &Wording) -> bool {
        let named = sentence.tokens.clone().any(|at| {
            let actor = self.actors.by_token[at].map(|number| self.actors.get(number));
            actor.is_some_and(|actor| actor.kind == ActorKind::Person)
        });
        let accuses = fold(&wording.text)
            .split(' ')
            .any(|word| ACCUSING.iter().any(|stem| word.starts_with(stem)));
        !named && !accuses
    }

    /// Whether a word points at nothing outside its sentence.
    fn is_settled(&self, sentence: &Sentence, wording: &Wording, at: TokenNo) -> bool {
        let document = self.document;
        let token = document.token(at);
        let word = lower(document, at);
        let expletive = word == "there" && token.dep == "expl";
        let example = word == "such" && document.word(TokenNo(at.0 + 1)) == "as";
        let adverb = word == "so" && token.dep != "cc" && sentence.tokens.start != at.0 && token.head > at;
        let points = POINTING.contains(&word.as_str()) && !(expletive || example || adverb);
        // Where a wording put a name for its subject, "his" is that name's.
        let renamed = wording.reworded
            && matches!(token.tag, "PRP$" | "PRP")
            && self.renamed_before(sentence, wording, at);
        let pronoun = matches!(token.tag, "PRP" | "PRP$") && !renamed && !self.has_antecedent(sentence, at);
        let that = word == "that" && token.tag == "DT";
        // "Was opposed to one".
        let one = matches!(word.as_str(), "one" | "ones")
            && matches!(token.dep, "pobj" | "dobj" | "nsubj" | "nsubjpass" | "attr")
            && kid(document, at, &["prep"]).is_none();
        // "A far smaller rally": than what was told of.
        let compared = matches!(token.tag, "JJR" | "RBR")
            && !is_one_of(document, TokenNo(at.0.saturating_sub(1)), &["no"])
            && !(at.0..sentence.tokens.end).map(TokenNo).any(|than| {
                lower(document, than) == "than" && wording.span.contains(document.token(than).span)
            });
        let judges = JUDGING.contains(&word.as_str())
            || word.ends_with("self") && word.len() > 4
            || word.ends_with("selves") && word.len() > 6;
        // "A ruling is unlikely before May": a ruling on what was told of.
        let answers = matches!(word.as_str(), "a" | "an")
            && token.tag == "DT"
            && matches!(document.token(token.head).dep, "nsubj" | "nsubjpass")
            && ANSWERING.contains(&document.token(token.head).lemma.as_str())
            && !self.has_complement(token.head);
        !(points
            || compared
            || answers
            || judges
            || one
            || pronoun
            || that
            || token.tag == "DT" && word == "the" && self.points_back(sentence, token.head))
    }

    /// Whether the wording names an actor whom this pronoun surely stands for as well.
    fn renamed_before(&self, sentence: &Sentence, wording: &Wording, at: TokenNo) -> bool {
        let Some(actor) = self.actors.by_token[at.0] else {
            return false;
        };
        let mut before =
            (sentence.tokens.start..at.0).filter(|&before| self.actors.by_token[before] == Some(actor));
        before.any(|before| wording.span.contains(self.document.token(TokenNo(before)).span))
    }

    /// Whether one earlier subject of the sentence alone fits a pronoun.
    fn has_antecedent(&self, sentence: &Sentence, pronoun: TokenNo) -> bool {
        let document = self.document;
        let word = lower(document, pronoun);
        let subjects = (sentence.tokens.start..pronoun.0)
            .map(TokenNo)
            .filter(|&at| matches!(document.token(at).dep, "nsubj" | "nsubjpass"))
            .filter(|&at| matches!(document.token(at).pos, "NOUN" | "PROPN"));
        let mut fitting = subjects.filter(|&at| {
            let token = document.token(at);
            let kind = document.entity_at(at).map(|entity| entity.kind);
            let person = kind == Some("PERSON") || is_person_noun(&token.lemma);
            let plural = matches!(token.tag, "NNS" | "NNPS")
                || token.lemma == "police"
                || kid(document, at, &["conj"]).is_some();
            match word.as_str() {
                "he" | "him" | "his" | "she" | "her" | "hers" | "himself" | "herself" => person && !plural,
                "they" | "them" | "their" | "theirs" | "themselves" => plural,
                "it" | "its" | "itself" => !person && !plural,
                _ => false,
            }
        });
        fitting.next().is_some() && fitting.next().is_none()
    }

    /// Whether nothing above a word denies it or leaves it open.
    pub fn is_said(&self, at: TokenNo) -> bool {
        let document = self.document;
        let mut at = at;
        for _ in 0..20 {
            let token = document.token(at);
            let closed = !DENYING.contains(&token.lemma.as_str())
                && !document.children(at).iter().any(|&kid| {
                    is_one_of(document, kid, OPEN) && document.token(kid).dep != "cc" || is_or(document, kid)
                });
            if !closed {
                return false;
            }
            if token.head == at {
                return true;
            }
            at = token.head;
        }
        false
    }
}

fn is_or(document: &Document, at: TokenNo) -> bool {
    is_one_of(document, at, &["or", "nor"])
}

/// Whether words tell of no crime, death or harm.
pub fn is_harmless(wording: &Wording) -> bool {
    let mut words = wording
        .text
        .split(|c: char| !c.is_alphanumeric())
        .map(str::to_lowercase);
    words.all(|word| !GRAVE.iter().any(|stem| word.starts_with(stem)))
}
