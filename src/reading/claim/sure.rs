use super::aside::leaves_whole;
use super::draft::{Draft, Frame, Holder, Tie};
use super::drafts::cue_lemma;
use super::quotations::Quotations;
use super::share::is_share;
use super::whole::is_whole;
use crate::language::{Document, TokenNo};
use crate::reading::actor::joins_another;
use crate::reading::tree::{is_one_of, is_word, kid, kids};

/// Cues whose content is surely what the source said, not what the reporter makes of it.
const PLAIN: &[&str] = &[
    "acknowledge",
    "add",
    "admit",
    "affirm",
    "agree",
    "allege",
    "announce",
    "argue",
    "assert",
    "believe",
    "caution",
    "claim",
    "complain",
    "conclude",
    "continue",
    "fear",
    "find",
    "show",
    "hope",
    "concede",
    "confirm",
    "contend",
    "declare",
    "deny",
    "emphasise",
    "emphasize",
    "estimate",
    "explain",
    "insist",
    "maintain",
    "note",
    "pledge",
    "predict",
    "promise",
    "recall",
    "reiterate",
    "reply",
    "report",
    "reveal",
    "say",
    "state",
    "stress",
    "suggest",
    "testify",
    "tell",
    "tweet",
    "urge",
    "vow",
    "warn",
    "write",
];

/// Those of them that also tell by "to ...".
const PROMISES: &[&str] = &["pledge", "promise", "vow", "threaten"];

/// Cues that surely judge or ask when their object, or what they call it, is what they are about.
const JUDGEMENTS: &[&str] = &[
    "accuse",
    "blast",
    "call",
    "condemn",
    "criticise",
    "criticize",
    "decry",
    "denounce",
    "deride",
    "describe",
    "dismiss",
    "endorse",
    "laud",
    "mock",
    "praise",
    "slam",
];

/// Cues that surely judge in the passive too: "is seen by critics as ...".
const JUDGED_BY: &[&str] = &["consider", "criticise", "criticize", "regard", "see", "view"];

/// Cues that surely ask somebody to do something.
const REQUESTS: &[&str] = &["ask", "encourage", "implore", "urge"];

/// Words that make a holder nobody: "no official said".
const NOBODY: &[&str] = &[
    "no", "neither", "any", "few", "not", "nor", "every", "never", "if", "whoever", "what",
];

/// Things that show or tell something and are no speakers.
const THINGS: &[&str] = &[
    "calculation",
    "evidence",
    "experience",
    "fact",
    "forecast",
    "history",
    "logic",
    "model",
    "projection",
    "result",
    "sign",
    "simulation",
    "test",
    "trend",
];

/// Least score margin of the arc that ties a subject to its verb (see [`Token::margin`](crate::language::Token)).
const SUBJECT_MARGIN: f32 = 3.0;

/// Least score margin of the arc that ties a content clause to its verb.
const CONTENT_MARGIN: f32 = 0.5;

/// Longest sure source in words: longer ones tend to hold a misread clause.
const SOURCE_WORDS: usize = 30;

/// Whether the construction surely makes its holder a source: somebody who reports, judges or promises.
pub(super) fn sources(document: &Document, draft: &Draft) -> bool {
    let by = draft.frame == Frame::Passive
        && draft
            .holder
            .as_ref()
            .is_some_and(|holder| holder.tie == Tie::Agent);
    // "The study was supported by two firms": they gave money, not a judgement.
    let lemma = cue_lemma(document, draft.cue);
    let judging = JUDGEMENTS.contains(&lemma.as_str()) || JUDGED_BY.contains(&lemma.as_str());
    by && judging
        && draft
            .holder
            .as_ref()
            .is_some_and(|holder| plain_holder(document, holder))
}

/// Whether a claim's construction leaves no doubt that its source says its content.
pub(super) fn sure(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let sentence = document.sentence(document.token(draft.cue).sentence);
    let question = sentence
        .tokens
        .clone()
        .any(|at| document.word(TokenNo(at)) == "?");
    let words = draft.content.iter().filter(|&&at| is_word(document, at)).count();
    let broken = draft.content.iter().any(|&at| {
        let sentence = document.sentence(document.token(at).sentence);
        quotations.broken(sentence.paragraph)
    });
    !broken
        && !quotations.broken(sentence.paragraph)
        && !goes_on(document, draft)
        && !sets_against(document, quotations, draft)
        && !tells_of_a_telling(document, quotations, draft)
        && !is_parted(document, draft)
        && !is_led_up_to(document, draft)
        && is_whole(document, quotations, draft)
        && leaves_whole(document, draft)
        && says_something(document, quotations, draft)
        && !question
        && words >= 3
        && draft
            .holder
            .as_ref()
            .is_some_and(|holder| plain_holder(document, holder))
        && match draft.frame {
            Frame::According => draft.content_head.is_some_and(|head| {
                let clause = matches!(document.token(head).dep, "ROOT" | "conj" | "parataxis");
                clause && kid(document, head, &["nsubj", "nsubjpass", "expl", "csubj"]).is_some()
            }),
            Frame::Clause | Frame::Amid | Frame::Infinitive | Frame::Object | Frame::As => {
                plain_verb(document, quotations, draft)
            }
            Frame::Passive => by_holder(document, draft),
            Frame::Quotation | Frame::Preposition | Frame::Noun | Frame::Label => false,
        }
}

/// "That would be legal, it argued, but would cost more": what follows the reporting clause may be part of it.
fn goes_on(document: &Document, draft: &Draft) -> bool {
    let before = draft.content.first().is_some_and(|&first| first < draft.cue);
    let tops = [Some(draft.cue), draft.content_head];
    before
        && tops.into_iter().flatten().any(|top| {
            kids(document, top, &["cc"]).any(|cc| {
                cc > draft.cue
                    && is_one_of(document, cc, &["but"])
                    && draft.content.binary_search(&cc).is_err()
            })
        })
}

/// "Gulls, said Ana Ruiz, are clever": what stands before the comma is spoken of, and does not speak.
fn is_parted(document: &Document, draft: &Draft) -> bool {
    draft.holder.as_ref().is_some_and(|holder| {
        let between = holder.head.0 + 1..draft.cue.0;
        !between.is_empty()
            && between
                .map(TokenNo)
                .all(|at| document.token(at).pos == "PUNCT" && document.word(at) == ",")
    })
}

/// "The town knows this: Ruiz declared war on gulls": what stands before a colon leads up to a report, and is none of it.
fn is_led_up_to(document: &Document, draft: &Draft) -> bool {
    let said = draft.content.iter().rev().find(|&&at| at < draft.cue);
    said.is_some_and(|last| {
        let between = last.0..draft.cue.0;
        !draft.content.iter().any(|&at| at > draft.cue)
            && between.map(TokenNo).any(|at| document.word(at) == ":")
    })
}

/// "Pledged that bills would not rise, although it did not say how": the reporter may set that against what is said.
fn sets_against(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    draft.content.iter().any(|&at| {
        let before = at.0.checked_sub(1).map(TokenNo);
        at > draft.cue
            && is_one_of(document, at, &["although", "though"])
            && before.is_some_and(|before| document.word(before) == ",")
            && !quotations.holds(at)
    })
}

/// "Revealed how the boat had sunk", "said what he thought": that something was told, and not what.
fn tells_of_a_telling(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let mut words = draft.content.iter().copied().filter(|&at| is_word(document, at));
    words.next().is_some_and(|first| {
        first > draft.cue
            && !quotations.holds(first)
            && is_one_of(
                document,
                first,
                &["how", "if", "what", "where", "whether", "which", "who", "why"],
            )
    })
}

/// A reporting clause beside a mere name reports nothing: the sentence was cut.
fn says_something(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    draft.frame != Frame::Amid
        || draft.content.iter().any(|&at| {
            let token = document.token(at);
            let main = !matches!(
                token.dep,
                "relcl" | "acl" | "advcl" | "xcomp" | "aux" | "auxpass" | "amod" | "compound"
            );
            matches!(token.pos, "VERB" | "AUX") && main || quotations.holds(at)
        })
}

fn plain_holder(document: &Document, holder: &Holder) -> bool {
    let head = document.token(holder.head);
    let nobody = holder.tokens.iter().any(|&at| {
        at <= holder.head && is_one_of(document, at, NOBODY) && document.token(at).head == holder.head
    });
    // "criticized by residents of the town as ...": the parse hung what they say on them.
    let misled = holder.tie == Tie::Agent
        && holder
            .tokens
            .iter()
            .any(|&at| at > holder.head && is_one_of(document, at, &["as"]));
    let thing = head.pos == "NOUN" && THINGS.contains(&head.lemma.to_lowercase().as_str());
    // A name cut out of a longer one, or a clause taken for a noun, shows in stray punctuation.
    let words = holder.tokens.iter().filter(|&&at| is_word(document, at)).count();
    let stray = holder
        .tokens
        .iter()
        .any(|&at| matches!(document.word(at), ";" | ":" | "?" | "“" | "”" | "\""));
    matches!(head.pos, "NOUN" | "PROPN" | "PRON")
        && !nobody
        && !thing
        && !stray
        && !misled
        && !joins_another(document, &with_words_before(document, holder))
        && !is_share(document, &holder.tokens)
        && words <= SOURCE_WORDS
}

/// The holder's words, and those before it up to a comma or the like: the parse may have left half of it there.
fn with_words_before(document: &Document, holder: &Holder) -> Vec<TokenNo> {
    let first = holder
        .tokens
        .first()
        .map_or(holder.head, |&at| at.min(holder.head));
    let before = (0..first.0)
        .rev()
        .map(TokenNo)
        .take_while(|&at| is_word(document, at));
    let mut words: Vec<TokenNo> = before.collect();
    words.reverse();
    words.extend(&holder.tokens);
    words
}

/// "dismissed by critics as ...", with no doubt about "by" and who follows it.
fn by_holder(document: &Document, draft: &Draft) -> bool {
    let Some(holder) = draft.holder.as_ref().filter(|holder| holder.tie == Tie::Agent) else {
        return false;
    };
    let lemma = cue_lemma(document, draft.cue);
    let by = document.token(holder.head).head;
    (JUDGEMENTS.contains(&lemma.as_str()) || JUDGED_BY.contains(&lemma.as_str()))
        && !conditional(document, draft.cue)
        && matches!(document.token(draft.cue).dep, "ROOT" | "conj" | "acl")
        && [holder.head, by]
            .iter()
            .all(|&at| document.token(at).margin >= SUBJECT_MARGIN)
}

/// Adverbs with which a reporting verb does not tell, on the article's own word, that it was said.
const UNTOLD: &[&str] = &[
    "allegedly",
    "apparently",
    "how",
    "never",
    "purportedly",
    "reportedly",
    "supposedly",
    "when",
    "why",
];

/// Not said, only under a condition, or only as others tell: "did not say", "would say", "if he says", "reportedly said".
fn conditional(document: &Document, verb: TokenNo) -> bool {
    kids(document, verb, &["aux"]).any(|aux| matches!(document.token(aux).tag, "MD" | "TO"))
        || kid(document, verb, &["neg", "mark"]).is_some()
        || neither(document, verb)
        || kids(document, verb, &["advmod"]).any(|kid| is_one_of(document, kid, UNTOLD))
}

/// "Neither confirmed nor denied that ...": one of two things that are not said.
fn neither(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    let first = if token.dep == "conj" { token.head } else { verb };
    [verb, first].into_iter().any(|at| {
        kids(document, at, &["preconj", "cc", "advmod", "det"])
            .any(|kid| is_one_of(document, kid, &["neither", "nor"]))
    })
}

fn plain_verb(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let verb = document.token(draft.cue);
    let lemma = cue_lemma(document, draft.cue);
    let listed = |lists: &[&[&str]]| lists.iter().any(|list| list.contains(&lemma.as_str()));
    let fits = match draft.frame {
        Frame::Infinitive => listed(&[PROMISES, REQUESTS]),
        Frame::Object | Frame::As => listed(&[JUDGEMENTS]),
        _ => listed(&[PLAIN]),
    };
    let content = matches!(draft.frame, Frame::Clause | Frame::Infinitive);
    fits && !conditional(document, draft.cue)
        && !draft
            .content_head
            .is_some_and(|head| goes_on_otherwise(document, head))
        && (asserted(document, draft.cue) || participle(document, draft.cue))
        && (sure_subject(document, draft) || is_beside_quotation(document, quotations, draft))
        && draft.content_head.is_none_or(|head| {
            // A clause below "in a statement" is said whichever of the two it hangs on.
            let elsewhere = document.token(head).head != draft.cue;
            !content || elsewhere || document.token(head).margin >= CONTENT_MARGIN
        })
        && matches!(verb.pos, "VERB")
}

/// "Said that it would obey the order but rejected the report", "said that fears were fair but insisted that ...": what
/// the source does, not says.
fn goes_on_otherwise(document: &Document, head: TokenNo) -> bool {
    let modal = kids(document, head, &["aux"]).any(|aux| document.token(aux).tag == "MD");
    kids(document, head, &["conj"]).any(|verb| {
        let finite = matches!(document.token(verb).tag, "VBD" | "VBZ" | "VBP");
        let own = kid(document, verb, &["nsubj", "nsubjpass", "aux"]).is_some();
        finite && !own && (modal || PLAIN.contains(&cue_lemma(document, verb).as_str()))
    })
}

/// A finite verb of a main clause: "said", "has said", "is warning".
fn asserted(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    let finite = match token.tag {
        "VBD" | "VBZ" | "VBP" => true,
        "VBN" | "VBG" => kid(document, verb, &["aux"]).is_some(),
        _ => false,
    };
    finite && matches!(token.dep, "ROOT" | "parataxis" | "conj") && main_clause(document, verb)
}

/// A participle that goes on after an asserted reporting verb: "..., adding that ...".
fn participle(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    token.tag == "VBG"
        && token.dep == "advcl"
        && kid(document, verb, &["aux", "nsubj"]).is_none()
        // "Supporters such as Lund, now saying": a relative clause cut short.
        && !kids(document, verb, &["advmod"]).any(|kid| is_one_of(document, kid, &["now"]))
        && token.head < verb
        && kid(document, token.head, &["nsubj"]).is_some()
        && asserted(document, token.head)
}

/// Whether only main clauses stand above the verb.
fn main_clause(document: &Document, verb: TokenNo) -> bool {
    let mut at = verb;
    loop {
        let token = document.token(at);
        match token.dep {
            "ROOT" => return true,
            "conj" | "parataxis" if token.head != at => at = token.head,
            _ => return false,
        }
    }
}

/// "“The sea is warm,” said Ruiz.": between a quotation and the end of the sentence stand the verb and its subject, and
/// nothing else, so that a doubtful parse makes no doubt.
fn is_beside_quotation(document: &Document, quotations: &Quotations, draft: &Draft) -> bool {
    let Some(holder) = draft.holder.as_ref().filter(|holder| holder.tie == Tie::Subject) else {
        return false;
    };
    let sentence = document.sentence(document.token(draft.cue).sentence);
    let own = |at: TokenNo| at == draft.cue || holder.tokens.contains(&at);
    let outside: Vec<TokenNo> = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .filter(|&at| is_word(document, at) && !quotations.holds(at))
        .collect();
    let quoted = sentence.tokens.clone().any(|at| quotations.holds(TokenNo(at)));
    quoted && outside.contains(&draft.cue) && outside.into_iter().all(own)
}

fn sure_subject(document: &Document, draft: &Draft) -> bool {
    let Some(holder) = &draft.holder else { return false };
    match holder.tie {
        Tie::Subject => document.token(holder.head).margin >= SUBJECT_MARGIN,
        // "pledged to ... and said ...": the first verb's own subject, with nothing but "and" between.
        Tie::Inherited => {
            let verb = document.token(draft.cue);
            matches!(verb.dep, "conj" | "advcl")
                && document.token(holder.head).head == verb.head
                && document.token(holder.head).dep == "nsubj"
                && document.token(holder.head).margin >= SUBJECT_MARGIN
                && verb.margin >= CONTENT_MARGIN
        }
        Tie::Agent | Tie::Possessor | Tie::Adjunct | Tie::Label => false,
    }
}
