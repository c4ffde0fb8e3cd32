use super::borrowed::borrowed;
use super::deeds::is_deed;
use super::foot::foot;
use super::hearsay::HEARSAY;
use crate::language::{Document, Sentence, TokenNo};
use crate::reading::claim::{Quotations, cue_lemma, is_finite_report, is_reporting_word, is_title};
use crate::reading::source::{is_outlet, is_paper};
use crate::reading::tree::{is_one_of, is_word, kid, kids, lower};
use crate::reading::{Attribution, Claim, Manner, Quoting, SentenceFact, View};

/// Reporting verbs beside the plain ones that give information with its source, whoever that is: no feeling, wish or act.
const SAYING: &[&str] = &[
    "acknowledge",
    "admit",
    "affirm",
    "allege",
    "argue",
    "assert",
    "caution",
    "claim",
    "concede",
    "confirm",
    "contend",
    "declare",
    "emphasise",
    "emphasize",
    "insist",
    "maintain",
    "recall",
    "reiterate",
    "reply",
    "stress",
    "testify",
];

/// Words of who speaks and who is spoken to.
const PERSONAL: &[&str] = &["i", "we", "you", "my", "our", "your", "me", "us"];

/// Words at the start of a sentence that carry on what the last one said.
const CARRYING_ON: &[&str] = &[
    "also",
    "but",
    "and",
    "moreover",
    "furthermore",
    "instead",
    "rather",
];

/// Words and signs of money and shares: after a report, such figures are mostly out of it.
const SUMS: &[&str] = &[
    "$", "%", "£", "€", "dollar", "dollars", "euro", "euros", "per", "percent", "pound", "pounds", "yen",
];

/// How many words make a quotation a speaker's exact words rather than a borrowed term.
const EXACT_WORDS: usize = 4;

/// Each sentence as a piece of reporting, in text order.
#[must_use]
pub fn sentences(document: &Document, claims: &[Claim], views: &[View]) -> Vec<SentenceFact> {
    let quotations = Quotations::of(document);
    let notes = foot(document);
    let borrowed = borrowed(document, &quotations, &notes);
    let mut given = vec![false; document.sentences().len()];
    let mut touched = vec![false; document.sentences().len()];
    for claim in claims {
        let place = claim.sentence.0 as usize - 1;
        given[place] |= claim.said
            && !claim.source_spans.is_empty()
            && claim.manner == Manner::Statement
            && (claim.plain || SAYING.contains(&cue_lemma(document, claim.cue_token).as_str()))
            && is_main(document, claim)
            && tells_something(document, claim)
            && !is_somebody_or_other(document, claim)
            && !is_habit(document, claim)
            && !is_half(document, claims, claim)
            && !has_layers(document, claims, claim, &quotations);
        touched[place] = true;
        for span in &claim.content {
            let first = document
                .sentences()
                .partition_point(|sentence| sentence.span.end() <= span.start());
            for (sentence, touched) in document.sentences()[first..].iter().zip(&mut touched[first..]) {
                if !sentence.span.overlaps(*span) {
                    break;
                }
                *touched = true;
            }
        }
    }
    for view in views {
        touched[view.sentence.0 as usize - 1] = true;
    }
    let mut carrying = vec![false; touched.len()];
    for place in 0..touched.len() {
        carrying[place] = carries_on(document, &quotations, place, &touched, &carrying);
    }
    document
        .sentences()
        .iter()
        .enumerate()
        .map(|(place, sentence)| SentenceFact {
            number: sentence.number,
            span: sentence.span,
            attribution: if given[place] && !notes[place] {
                Attribution::Given
            } else if !touched[place]
                && !borrowed[place]
                && plain(document, &quotations, sentence)
                && !carrying[place]
                && !is_credited_below(document, place)
                && !is_credited_next(document, claims, place)
            {
                Attribution::None
            } else {
                Attribution::Unclear
            },
            borrowed: borrowed[place],
            direct_quotation: exact_words(document, &quotations, sentence),
        })
        .collect()
}

/// Whether a line for the source stands right after a sentence: "Source: the ministry."
fn is_credited_below(document: &Document, place: usize) -> bool {
    document.sentences().get(place + 1).is_some_and(|next| {
        let mut words = next.tokens.clone().map(|at| document.word(TokenNo(at)));
        let word = words.find(|word| !word.trim().is_empty());
        word.is_some_and(|word| matches!(word.to_lowercase().as_str(), "source" | "sources"))
            && words.next() == Some(":")
    })
}

/// Whether the next sentence of the paragraph reports what a body says that the sentence names: "On the Harbour Line more
/// people travelled. The Harbour Line said ...".
fn is_credited_next(document: &Document, claims: &[Claim], place: usize) -> bool {
    let (Some(here), Some(next)) = (
        document.sentences().get(place),
        document.sentences().get(place + 1),
    ) else {
        return false;
    };
    let name = |at: TokenNo| {
        let person = document
            .entity_at(at)
            .is_some_and(|entity| entity.kind == "PERSON");
        document.token(at).pos == "PROPN" && !person
    };
    let sources = claims
        .iter()
        .filter(|claim| claim.said && claim.sentence == next.number)
        .flat_map(|claim| &claim.source_spans);
    let named: Vec<&str> = next
        .tokens
        .clone()
        .map(TokenNo)
        .filter(|&at| name(at) && sources.clone().any(|span| span.contains(document.token(at).span)))
        .map(|at| document.word(at))
        .collect();
    let mut words = here.tokens.clone().map(TokenNo);
    here.paragraph == next.paragraph && words.any(|at| named.contains(&document.word(at)))
}

/// Words with which a sentence goes on with the one before it.
const GOING_ON: &[&str] = &[
    "and", "but", "it", "nor", "or", "so", "such", "that", "that's", "their", "these", "they", "this",
    "those", "true", "yet",
];

/// Whether a claim is what its sentence tells, and not an aside of it: "the bridge, which is old, according to Ruiz".
fn is_main(document: &Document, claim: &Claim) -> bool {
    let root = document.sentence(claim.sentence).root;
    let place = document.token(root).span;
    claim.cue_token == root || claim.content.iter().any(|span| span.contains(place))
}

/// Whether a claim has a clause or a quotation of what is said, and is no aside on a noun: not "declared war", "all that Ruiz
/// says".
fn tells_something(document: &Document, claim: &Claim) -> bool {
    let mut words = claim.content.iter().flat_map(|&span| document.tokens_in(span));
    let aside = matches!(document.token(claim.cue_token).dep, "relcl" | "acl");
    !aside
        && (claim.quoting != Quoting::Indirect
            || words.any(|at| matches!(document.token(at).pos, "VERB" | "AUX")))
}

/// Words that do not even say of what people some are.
const SOME: &[&str] = &["few", "many", "most", "one", "other", "others", "several", "some"];

/// Words for sources that might be anybody's, by themselves.
const ANYBODY: &[&str] = &[
    "a",
    "campaigners",
    "commentators",
    "critics",
    "observers",
    "opponents",
    "reports",
    "rumours",
    "rumors",
    "spokesman",
    "spokesperson",
    "spokeswoman",
    "supporters",
    "the",
];

/// "Some said", "critics say", "a spokesman said": the sentence has reporting words, and hardly says whose they are.
fn is_somebody_or_other(document: &Document, claim: &Claim) -> bool {
    let mut words = claim
        .source_spans
        .iter()
        .flat_map(|&span| document.tokens_in(span));
    words.all(|at| is_one_of(document, at, SOME) || is_one_of(document, at, ANYBODY))
}

/// "He said that friends had declared ...", "the firm said it was believed to be ...": whether a sentence reports, outside
/// of quotation marks, what somebody else is said to say.
fn has_layers(document: &Document, claims: &[Claim], claim: &Claim, quotations: &Quotations) -> bool {
    let own = |at: TokenNo| {
        let mut own = claims.iter().filter(|own| own.source == claim.source);
        own.any(|own| own.cue_token == at)
    };
    let mut words = document.sentence(claim.sentence).tokens.clone().map(TokenNo);
    words.any(|at| {
        let subject = kid(document, at, &["nsubj"]);
        let another = subject.is_some_and(|subject| document.token(subject).pos != "PRON");
        let nobody = kid(document, at, &["auxpass"]).is_some() && kid(document, at, &["agent"]).is_none();
        is_finite_report(document, at) && (another || nobody) && !own(at) && quotations.at(at).is_none()
    })
}

/// Adverbs with which a reporting verb tells of what somebody used to say.
const USUALLY: &[&str] = &[
    "always",
    "long",
    "often",
    "once",
    "repeatedly",
    "sometimes",
    "still",
    "usually",
];

/// "When a boat is late, the harbour says ...", "until last year Ruiz still claimed ...": what is said each time, or was, and
/// no report of a saying.
fn is_habit(document: &Document, claim: &Claim) -> bool {
    let cue = document.token(claim.cue_token);
    let each_time = |clause: TokenNo| {
        kids(document, clause, &["advmod", "mark"])
            .any(|at| is_one_of(document, at, &["when", "whenever", "if", "once"]))
    };
    let usual = kids(document, claim.cue_token, &["advmod"]).any(|at| is_one_of(document, at, USUALLY));
    usual || matches!(cue.tag, "VBZ" | "VBP") && kids(document, claim.cue_token, &["advcl"]).any(each_time)
}

/// "The roof fell; the mayor said nobody was hurt": whether a clause of a claim's sentence stands beside all that is
/// reported in it, so that the sentence gives the source of a part alone.
fn is_half(document: &Document, claims: &[Claim], claim: &Claim) -> bool {
    let reported = |at: TokenNo| {
        let place = document.token(at).span;
        claims
            .iter()
            .filter(|other| other.sentence == claim.sentence)
            .any(|other| {
                let mut spans = other.content.iter().chain(&other.source_spans);
                other.cue_token == at || spans.any(|span| span.contains(place))
            })
    };
    let sentence = document.sentence(claim.sentence);
    sentence.tokens.clone().map(TokenNo).any(|at| {
        let token = document.token(at);
        let verb = matches!(token.pos, "VERB" | "AUX");
        // "The firm says it will stay, but has not signed".
        let goes_on = token.dep == "conj" && token.head == claim.cue_token;
        let clause = matches!(token.dep, "ROOT" | "ccomp" | "conj" | "parataxis")
            && kid(document, at, &["nsubj", "nsubjpass", "expl"]).is_some();
        verb && (clause || goes_on) && !reported(at)
    })
}

/// Whether a sentence surely holds no reporting word, no quotation and no hearsay, and is a whole sentence.
fn plain(document: &Document, quotations: &Quotations, sentence: &Sentence) -> bool {
    let tokens = || sentence.tokens.clone().map(TokenNo);
    let verb = tokens().any(|at| matches!(document.token(at).pos, "VERB" | "AUX"));
    // "And the crisis will have to be met", "From these they made ...", "In the first ...": it goes on with what stands
    // before it, whoever said that.
    let first_words = || tokens().filter(|&at| is_word(document, at));
    let goes_on = first_words()
        .next()
        .is_some_and(|at| is_one_of(document, at, GOING_ON))
        || first_words().take(3).any(|at| {
            let token = document.token(at);
            let alone = matches!(token.dep, "pobj" | "nsubj" | "nsubjpass" | "dobj");
            alone
                && is_one_of(
                    document,
                    at,
                    &[
                        "these", "those", "this", "that", "first", "second", "last", "latter", "former",
                    ],
                )
        });
    let ends = tokens()
        .rfind(|&at| document.token(at).pos != "SPACE")
        .is_some_and(|at| document.word(at) == ".");
    let telling = tokens().any(|at| {
        is_reporting_word(document, at)
            || quotations.holds(at)
            || is_one_of(document, at, HEARSAY)
            || is_outlet(document, at)
            || matches!(
                document.word(at),
                "“" | "”" | "\"" | "‘" | "''" | "``" | "?" | ":"
            )
    });
    // "The money would go to schools": a plan, a forecast or a duty is somebody's.
    let modal = tokens().any(|at| document.token(at).tag == "MD");
    verb && ends
        && tokens().all(|at| is_deed(document, at))
        && !modal
        && !goes_on
        && !telling
        && !tokens().any(|at| is_finding(document, at))
        && !is_anybodys(document, sentence)
        && reports(document, sentence)
        && !quotations.broken(sentence.paragraph)
}

/// "The council ensured that ...", "the line that he was ...": a clause that hangs on a verb or a noun may be what somebody
/// found, thought or said, whatever the word.
fn is_finding(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    let finite = kid(document, at, &["nsubj", "nsubjpass", "expl"]).is_some();
    let that = || kid(document, at, &["mark"]).is_some_and(|mark| is_one_of(document, mark, &["that"]));
    finite
        && match document.token(token.head).pos {
            "NOUN" | "PROPN" => matches!(token.dep, "acl" | "ccomp") && that(),
            "VERB" | "AUX" => token.dep == "ccomp",
            _ => false,
        }
}

/// "For Ruiz, the hard years began ...", "for many analysts, the storm is over": how it is for somebody is theirs to tell.
fn is_anybodys(document: &Document, sentence: &Sentence) -> bool {
    let first = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .find(|&at| is_word(document, at));
    first.is_some_and(|at| {
        is_one_of(document, at, &["for", "to"])
            && kid(document, at, &["pobj"]).is_some_and(|holder| {
                let token = document.token(holder);
                token.pos == "PROPN" || token.tag == "NNS"
            })
    })
}

/// A sentence shorter than this is a heading, a cry or a fragment rather than information.
const REPORTING_WORDS: usize = 8;

/// Whether a sentence is a piece of reporting in the third person: not the lead, which later sentences give sources
/// for, no address, no musing.
fn reports(document: &Document, sentence: &Sentence) -> bool {
    let tokens = || {
        sentence
            .tokens
            .clone()
            .map(TokenNo)
            .filter(|&at| is_word(document, at))
    };
    let addressed = tokens().any(|at| {
        let word = document.word(at);
        is_one_of(document, at, PERSONAL) || word.contains('@') || word.contains("://")
    });
    let begun = tokens()
        .next()
        .is_some_and(|at| document.word(at).starts_with(|c: char| !c.is_lowercase()));
    let subject = document
        .children(sentence.root)
        .iter()
        .any(|&at| matches!(document.token(at).dep, "nsubj" | "nsubjpass"));
    let finite = matches!(document.token(sentence.root).pos, "VERB" | "AUX");
    sentence.number.0 > 1 && finite && tokens().count() >= REPORTING_WORDS && begun && subject && !addressed
}

/// Whether a sentence may go on with what the one before it reports, or itself goes on with.
fn carries_on(
    document: &Document,
    quotations: &Quotations,
    place: usize,
    touched: &[bool],
    carrying: &[bool],
) -> bool {
    let sentence = &document.sentences()[place];
    let Some(before) = place.checked_sub(1) else {
        return false;
    };
    let quoted = document.sentences()[before]
        .tokens
        .clone()
        .any(|at| quotations.holds(TokenNo(at)));
    // "The firm reported higher profits": a report, though of no statement.
    let reported = document.sentences()[before]
        .tokens
        .clone()
        .any(|at| is_finite_report(document, TokenNo(at)));
    if !touched[before]
        && !carrying[before]
        && !reported
        && !quoted
        && !quotations.broken(document.sentences()[before].paragraph)
    {
        return false;
    }
    let same = document.sentences()[before].paragraph == sentence.paragraph;
    let first = sentence
        .tokens
        .clone()
        .map(TokenNo)
        .find(|&at| is_word(document, at));
    let pronoun = first.is_some_and(|at| {
        matches!(document.token(at).tag, "PRP" | "PRP$" | "DT") && lower(document, at) != "the"
            || CARRYING_ON.contains(&lower(document, at).as_str())
    });
    // "Loans rose, figures from the bank show. New ones came to 83", "The bank reported higher profits. Income came to 40
    // million pounds": more of the figures.
    let mut words = sentence.tokens.clone().map(TokenNo);
    let counted = || {
        let mut words = sentence.tokens.clone().map(TokenNo);
        words.any(|at| document.token(at).tag == "CD")
    };
    let papers = || {
        let mut words = document.sentences()[before].tokens.clone().map(TokenNo);
        words.any(|at| is_paper(document, at))
    };
    let sums = words.any(|at| SUMS.contains(&lower(document, at).as_str()));
    same || pronoun || counted() && (sums || papers())
}

/// Whether a sentence holds a speaker's exact words: it is wholly quoted, or has some words in a row that are.
fn exact_words(document: &Document, quotations: &Quotations, sentence: &Sentence) -> bool {
    let (mut run, mut words) = (0, 0);
    let (mut whole, mut exact) = (true, false);
    for at in sentence.tokens.clone().map(TokenNo) {
        if !document.word(at).contains(char::is_alphanumeric) {
            continue;
        }
        let spoken = quotations.at(at).is_some_and(|range| !is_title(document, range));
        whole &= spoken;
        run = match (spoken, begins_word(document, at)) {
            (true, true) => run + 1,
            (true, false) => run,
            (false, _) => 0,
        };
        words += 1;
        exact |= run >= EXACT_WORDS;
    }
    exact || whole && words > 0
}

/// Whether a token is not the rest of a word: "'s", "n't", what follows a hyphen.
fn begins_word(document: &Document, at: TokenNo) -> bool {
    let start = document.token(at).span.start();
    let text = &document.article().text()[..start];
    let mut before = text.chars().rev();
    let inner = |letter: char| letter.is_alphanumeric() || matches!(letter, '-' | '\'' | '’');
    let glued = before.next().is_some_and(inner) && before.next().is_some_and(char::is_alphanumeric);
    !glued && !document.word(at).starts_with(['\'', '’'])
}
