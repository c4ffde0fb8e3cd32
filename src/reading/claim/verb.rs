use super::draft::{Draft, Frame, Holder, Tie};
use super::lexicon::{Place, Verb};
use super::passive;
use super::quotations::Quotations;
use super::subject::doer;
use super::title::is_title;
use super::{amid, channel, naming};
use crate::language::{Document, TokenNo};
use crate::reading::tree::{bare, in_order, is_one_of, kid, kids, without};

/// Relations of an object's company that belong to what is said of it: "praised her *for* helping".
const OBJECT_COMPANY: &[&str] = &["for", "as", "of", "to", "with", "from", "against", "over"];

/// What a construction says: its words, the verb that governs them, where there is one, and the construction.
pub(super) struct Found {
    pub tokens: Vec<TokenNo>,
    pub head: Option<TokenNo>,
    /// A preposition or particle that belongs to the cue.
    pub particle: Option<TokenNo>,
    pub frame: Frame,
}

impl Found {
    pub fn new(tokens: Vec<TokenNo>, frame: Frame) -> Self {
        Self {
            tokens: in_order(tokens),
            head: None,
            particle: None,
            frame,
        }
    }

    pub fn headed(self, head: TokenNo) -> Self {
        Self {
            head: Some(head),
            ..self
        }
    }
}

/// The claim that a reporting verb makes, if its clause has the shape of one.
pub(super) fn claim(document: &Document, quotations: &Quotations, at: TokenNo, verb: &Verb) -> Option<Draft> {
    let token = document.token(at);
    let reduced = token.tag == "VBN" && matches!(token.dep, "acl" | "advcl");
    if reduced || kid(document, at, &["auxpass"]).is_some() {
        return passive::claim(document, at, verb);
    }
    let mut holder = doer(document, at);
    let found = clause(document, quotations, at, verb)
        .or_else(|| amid::beside_its_clause(document, at, verb, holder.as_ref()))
        .or_else(|| naming::active(document, at, verb))
        .or_else(|| infinitive(document, at, verb))
        .or_else(|| after_preposition(document, at, verb))
        .or_else(|| object(document, at, verb))
        .or_else(|| quoted(document, quotations, at, verb))
        .or_else(|| amid::between_commas(document, at, verb, holder.as_ref()))?;
    if found.tokens.binary_search(&at).is_ok() {
        return None;
    }
    if holder.is_none() {
        holder = inverted(document, at, &found);
    }
    if holder.is_none() && token.dep == "acl" && matches!(found.frame, Frame::Infinitive | Frame::Object) {
        return None;
    }
    let holder = holder.and_then(|holder| outside(holder, &found.tokens));
    let mut cue_tokens = cue_words(document, at);
    cue_tokens.extend(found.particle);
    Some(Draft {
        cue: at,
        cue_tokens: in_order(cue_tokens),
        holder,
        content: found.tokens,
        content_head: found.head,
        frame: found.frame,
        manner: verb.manner,
    })
}

/// The verb with its auxiliaries, negation, particle and the adverbs just before it.
pub(super) fn cue_words(document: &Document, verb: TokenNo) -> Vec<TokenNo> {
    let mut found = vec![verb];
    found.extend(document.children(verb).iter().copied().filter(|&kid| {
        let adverb = kid < verb
            && verb.0 - kid.0 <= 2
            && document.token(kid).dep == "advmod"
            && document.children(kid).is_empty();
        adverb || matches!(document.token(kid).dep, "aux" | "auxpass" | "neg" | "prt")
    }));
    in_order(found)
}

/// All words below several tokens.
pub(super) fn below(document: &Document, tops: impl IntoIterator<Item = TokenNo>) -> Vec<TokenNo> {
    in_order(tops.into_iter().flat_map(|top| document.subtree(top)).collect())
}

fn outside(holder: Holder, content: &[TokenNo]) -> Option<Holder> {
    let tokens = without(holder.tokens, content);
    (!tokens.is_empty()).then_some(Holder { tokens, ..holder })
}

/// "..., said Smith": a subject after its verb is sometimes taken for an object.
fn inverted(document: &Document, at: TokenNo, found: &Found) -> Option<Holder> {
    if !matches!(document.token(at).tag, "VBD" | "VBZ")
        || !matches!(found.frame, Frame::Clause | Frame::Quotation | Frame::Amid)
        || found.tokens.last().is_none_or(|&last| last > at)
    {
        return None;
    }
    let head = kid(document, at, &["dobj"])
        .filter(|&object| matches!(document.token(object).pos, "PROPN" | "NOUN"))?;
    Some(Holder {
        head,
        tokens: bare(document, &document.subtree(head)).to_vec(),
        tie: Tie::Inherited,
    })
}

fn clause(document: &Document, quotations: &Quotations, at: TokenNo, verb: &Verb) -> Option<Found> {
    verb.takes(Place::Clause).then_some(())?;
    let clauses = own_clauses(document, quotations, at);
    if let Some(&first) = clauses.first() {
        let conditions = conditions(document, at, first);
        return Some(
            Found::new(
                below(document, clauses.into_iter().chain(conditions)),
                Frame::Clause,
            )
            .headed(first),
        );
    }
    let clause = below_channel(document, at)?;
    Some(Found::new(document.subtree(clause), Frame::Clause).headed(clause))
}

/// The clauses that a reporting verb reports.
///
/// Where the parse hung clauses on it from both sides, one may be none of it: "The road is closed; the police said that
/// it was unsafe", or, after a quotation, "she said at a school where people sleep".
fn own_clauses(document: &Document, quotations: &Quotations, at: TokenNo) -> Vec<TokenNo> {
    let parted = |clause: TokenNo| {
        clause < at
            && (clause.0..at.0)
                .map(TokenNo)
                .any(|between| document.word(between) == ";" && !quotations.holds(between))
    };
    let title = |clause: TokenNo| {
        quotations
            .at(clause)
            .is_some_and(|range| is_title(document, range))
    };
    let all: Vec<_> = kids(document, at, &["ccomp"])
        .filter(|&clause| !parted(clause) && !title(clause))
        .collect();
    let (before, after): (Vec<TokenNo>, Vec<TokenNo>) = all.iter().partition(|&&clause| clause < at);
    let (Some(&earlier), Some(&later)) = (before.last(), after.first()) else {
        return all;
    };
    let quoted = |clause: TokenNo| quotations.holds(clause);
    let that = kids(document, later, &["mark"]).any(|mark| is_one_of(document, mark, &["that"]));
    if that && !quoted(earlier) {
        after
    } else if quoted(earlier) && !quoted(later) && !that {
        before
    } else {
        all
    }
}

/// Conditions of what is said that the parse hung on the reporting verb: "promised to resign if the plan failed".
fn conditions(document: &Document, at: TokenNo, head: TokenNo) -> Vec<TokenNo> {
    kids(document, at, &["advcl"])
        .filter(|&clause| clause > head && head > at)
        .filter(|&clause| {
            kids(document, clause, &["mark"]).any(|mark| is_one_of(document, mark, &["if", "unless"]))
        })
        .collect()
}

/// "said in a statement that ...": the parse hangs the clause on the noun through which it is said.
fn below_channel(document: &Document, verb: TokenNo) -> Option<TokenNo> {
    kids(document, verb, &["prep"])
        .filter(|&kid| kid > verb)
        .find_map(|prep| {
            let noun = kid(document, prep, &["pobj"])?;
            channel::is_channel(document, noun, prep).then_some(())?;
            kids(document, noun, &["acl", "relcl", "ccomp"]).find(|&clause| {
                let that = kids(document, clause, &["mark"]).any(|mark| is_one_of(document, mark, &["that"]));
                that && kid(document, clause, &["nsubj", "nsubjpass", "expl"]).is_some()
            })
        })
}

fn infinitive(document: &Document, at: TokenNo, verb: &Verb) -> Option<Found> {
    if !verb.takes(Place::Infinitive) {
        return None;
    }
    let to = |&kid: &TokenNo| {
        kids(document, kid, &["aux"]).any(|aux| document.token(aux).tag == "TO")
            || document.token(kid).tag == "VB"
    };
    let (head, mut tops) = if let Some(head) = kids(document, at, &["xcomp"]).find(to) {
        (head, kids(document, at, &["dobj"]).collect())
    } else {
        let head = kid(document, at, &["ccomp"])?;
        if !verb.takes(Place::Addressee) && !to(&head) {
            return None;
        }
        (head, Vec::new())
    };
    tops.push(head);
    tops.extend(conditions(document, at, head));
    Some(Found::new(below(document, tops), Frame::Infinitive).headed(head))
}

fn after_preposition(document: &Document, at: TokenNo, verb: &Verb) -> Option<Found> {
    let particle = kids(document, at, &["prep", "prt", "dative"])
        .find(|&kid| is_one_of(document, kid, &verb.prepositions))?;
    let mut tops: Vec<_> = kids(document, particle, &["pobj", "pcomp"]).collect();
    if tops.is_empty() {
        tops = kids(document, at, &["dobj", "ccomp"]).collect();
    }
    (!tops.is_empty()).then(|| Found {
        particle: Some(particle),
        ..Found::new(below(document, tops), Frame::Preposition)
    })
}

fn object(document: &Document, at: TokenNo, verb: &Verb) -> Option<Found> {
    let object = kid(document, at, &["dobj"]).filter(|_| verb.takes(Place::Object))?;
    let company = document.children(at).iter().copied().filter(|&kid| {
        kid > object
            && matches!(document.token(kid).dep, "prep" | "xcomp" | "dative")
            && is_one_of(document, kid, OBJECT_COMPANY)
    });
    let tops: Vec<_> = kids(document, at, &["dobj"]).chain(company).collect();
    Some(Found::new(below(document, tops), Frame::Object))
}

/// A quotation beside the verb that the parse left outside of its clause.
fn quoted(document: &Document, quotations: &Quotations, at: TokenNo, verb: &Verb) -> Option<Found> {
    if !verb.takes(Place::Clause) {
        return None;
    }
    let sentence = document.sentence(document.token(at).sentence);
    let start = sentence.tokens.start;
    let before = |&&(_, last): &&(usize, usize)| last < at.0 && at.0 - last <= 8 && last + 1 >= start;
    let after =
        |&&(first, _): &&(usize, usize)| first > at.0 && first - at.0 <= 4 && first < sentence.tokens.end;
    let spoken = |range: &&(usize, usize)| !is_title(document, **range);
    let ranges = quotations.near(at);
    let &(first, last) = ranges
        .iter()
        .filter(spoken)
        .rfind(before)
        .or_else(|| ranges.iter().filter(spoken).find(after))?;
    let same = document.sentence(document.tokens()[first].sentence).paragraph == sentence.paragraph;
    (same && !(first..=last).contains(&at.0))
        .then(|| Found::new((first..=last).map(TokenNo).collect(), Frame::Quotation))
}
