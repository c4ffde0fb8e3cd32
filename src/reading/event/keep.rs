use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};
use crate::reading::event::doubt::Doubts;
use crate::reading::event::frame::Frame;
use crate::reading::event::lexicon;

/// The words of a clause that a wording keeps, in text order.
///
/// What can be missed is left out: joined verbs, asides, appositions, linking words, time words that point at the day of
/// writing. Nothing where a part can neither be kept nor missed.
pub fn keep(document: &Document, doubts: &Doubts, frame: &Frame, drop: &[TokenNo]) -> Option<Vec<TokenNo>> {
    let mut kept = Gather {
        document,
        drop: drop.iter().copied().collect(),
        aside: asides(document, frame),
        words: BTreeSet::new(),
        optional: Vec::new(),
        head: frame.head,
        infinitive: frame.infinitive.then_some(frame.head),
        left: BTreeSet::new(),
    };
    kept.node(frame.head)?;
    if frame.inherited {
        kept.node(frame.subject)?;
    }
    if frame.infinitive {
        let to = |at: &TokenNo| !(document.token(*at).tag == "TO" && document.token(*at).head == frame.head);
        kept.words.retain(to);
    }
    let (mut words, optional, mut left) = (kept.words, kept.optional, kept.left);
    left.extend(asides(document, frame));
    left.extend(drop.iter().flat_map(|&at| document.subtree(at)));
    loop {
        let doubtful = words
            .iter()
            .copied()
            .find(|&at| doubts.doubtful(at, frame, &words));
        let Some(at) = doubtful else { break };
        // The smallest part that can be missed and holds the doubtful word.
        let part = optional
            .iter()
            .filter(|part| part.contains(&at))
            .min_by_key(|part| part.len())?;
        words.retain(|word| !part.contains(word));
        left.extend(part.iter().copied());
    }
    // "was found to be".
    let cut_copula = words.iter().any(|&at| {
        let token = document.token(at);
        token.lemma == "be"
            && matches!(token.dep, "xcomp" | "ccomp" | "relcl" | "pcomp" | "acl" | "conj")
            && !document
                .children(at)
                .iter()
                .any(|child| *child > at && words.contains(child))
    });
    let bare_copula = cut_copula
        || document.token(frame.head).lemma == "be"
            && !document
                .children(frame.head)
                .iter()
                .any(|child| child.0 > frame.head.0 && words.contains(child));
    // "flowed through -- and was set back by -- rulings".
    let unfinished = words.last().is_some_and(|&last| {
        matches!(document.token(last).dep, "prep" | "prt" | "mark")
            && document.tokens().get(last.0 + 1).is_some_and(|_| {
                document.word(TokenNo(last.0 + 1)) != "." && document.word(TokenNo(last.0 + 1)) != ","
            })
    });
    let stranded = words
        .last()
        .is_some_and(|&last| document.token(last).dep == "prep");
    // "later in the season than before", its "later" left out.
    let compares = |at: &TokenNo| {
        matches!(document.token(*at).tag, "JJR" | "RBR") || matches!(document.word(*at), "rather" | "other")
    };
    let headless = words.iter().any(|&at| document.word(at) == "than") && !words.iter().any(compares);
    let double_mark = words
        .first()
        .is_some_and(|&first| document.word(first).eq_ignore_ascii_case("that"));
    let hangs = |at: Option<&TokenNo>| at.is_some_and(|&at| document.token(at).dep == "cc");
    if stranded
        || headless
        || double_mark
        || bare_copula
        || is_stub(document, frame, &words)
        || unfinished
        || subject_is_torn(document, frame, &words)
        || runs_on(document, &words, &left)
        || hangs(words.first())
        || hangs(words.last())
    {
        return None;
    }
    if lone_comma(document, frame, &words) {
        return None;
    }
    gaps_are_clean(document, frame, &words, &left).then(|| with_marks(document, &words, drop))
}

/// Whether the verb asks for more than it has: "something they should do", where the object stands outside.
fn is_stub(document: &Document, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
    matches!(
        document.token(frame.head).lemma.as_str(),
        "do" | "make"
            | "get"
            | "want"
            | "need"
            | "find"
            | "use"
            | "decline"
            | "come"
            | "go"
            | "give"
            | "take"
            | "become"
            | "refuse"
            | "agree"
            | "seek"
            | "try"
            | "attempt"
            | "fail"
    ) && !document
        .children(frame.head)
        .iter()
        .any(|child| child.0 > frame.head.0 && words.contains(child))
}

/// Whether words of the subject follow a part of it that was left out: "Fowler, head of the party during the war, has".
fn subject_is_torn(document: &Document, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
    let kept: Vec<TokenNo> = document
        .subtree(frame.subject)
        .into_iter()
        .filter(|at| words.contains(at))
        .collect();
    let second_verb = kept.iter().any(|&at| {
        let token = document.token(at);
        matches!(token.tag, "VBD" | "VBZ" | "VBP")
            && !matches!(
                token.dep,
                "relcl" | "aux" | "auxpass" | "ccomp" | "acl" | "advcl" | "conj"
            )
    });
    // A part cut away inside the subject must have stood between commas.
    let cut_open = document.subtree(frame.subject).iter().any(|&at| {
        let left = |at: TokenNo| !words.contains(&at) && document.token(at).pos != "PUNCT";
        left(at) && at.0 > 0 && words.contains(&TokenNo(at.0 - 1))
    });
    second_verb
        || cut_open
        || kept.windows(2).any(|pair| {
            pair[0] >= frame.subject
                && (pair[0].0 + 1..pair[1].0).any(|gap| document.token(TokenNo(gap)).pos != "PUNCT")
        })
}

/// Whether the sentence goes on right after the kept words as if they were cut too early: "for the army and his joke WAS".
fn runs_on(document: &Document, words: &BTreeSet<TokenNo>, left: &BTreeSet<TokenNo>) -> bool {
    let Some(next) = words.last().map(|last| TokenNo(last.0 + 1)) else {
        return false;
    };
    document.tokens().get(next.0).is_some_and(|token| {
        let same = words
            .last()
            .is_some_and(|&last| document.token(last).sentence == token.sentence);
        same && !left.contains(&next) && !matches!(token.pos, "PUNCT" | "CCONJ" | "SPACE")
    })
}

/// Whether a comma would stay in a subject that is no list: an aside was cut in the middle.
fn lone_comma(document: &Document, frame: &Frame, words: &BTreeSet<TokenNo>) -> bool {
    let subject = document.subtree(frame.subject);
    let list = subject.iter().any(|&at| document.token(at).dep == "conj");
    let kept: Vec<TokenNo> = with_marks(document, words, &[]);
    !list
        && kept
            .iter()
            .any(|at| document.word(*at) == "," && subject.contains(at))
}

/// Whether between kept words only parts were left out that can be missed, or asides between commas.
fn gaps_are_clean(
    document: &Document,
    frame: &Frame,
    words: &BTreeSet<TokenNo>,
    left: &BTreeSet<TokenNo>,
) -> bool {
    let subject: BTreeSet<TokenNo> = document.subtree(frame.subject).into_iter().collect();
    // A shared subject stands before the words of another verb.
    let shared = |pair: &[usize]| {
        frame.inherited && subject.contains(&TokenNo(pair[0])) && !subject.contains(&TokenNo(pair[1]))
    };
    let kept: Vec<usize> = words.iter().map(|at| at.0).collect();
    kept.windows(2)
        .filter(|pair| pair[1] > pair[0] + 1 && !shared(pair))
        .all(|pair| {
            let gap = pair[0] + 1..pair[1];
            let word = |at: usize| document.word(TokenNo(at));
            let aside = word(gap.start) == "," && word(gap.end - 1) == ",";
            let clean = |at: usize| left.contains(&TokenNo(at)) || document.token(TokenNo(at)).pos == "PUNCT";
            !gap.clone().any(|at| matches!(word(at), ":" | ";")) && (aside || gap.clone().all(clean))
        })
}

/// Words between brackets.
fn asides(document: &Document, frame: &Frame) -> BTreeSet<TokenNo> {
    let sentence = document.sentence(document.token(frame.head).sentence);
    let mut inside = BTreeSet::new();
    let mut open = false;
    for at in sentence.tokens.clone().map(TokenNo) {
        match document.word(at) {
            "(" | "[" => open = true,
            ")" | "]" => {
                open = false;
                inside.insert(at);
            }
            _ => {}
        }
        if open {
            inside.insert(at);
        }
    }
    inside
}

/// The kept words with the commas, quote marks and hyphens that stand between them.
///
/// A comma stays as well where only dropped words stand between it and a kept one.
fn with_marks(document: &Document, words: &BTreeSet<TokenNo>, drop: &[TokenNo]) -> Vec<TokenNo> {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return Vec::new();
    };
    let is_mark = |at: usize| document.token(TokenNo(at)).pos == "PUNCT";
    let before = |at: usize| {
        (0..at)
            .rev()
            .find(|&i| !is_mark(i) && !drop.contains(&TokenNo(i)))
            .map(TokenNo)
    };
    let after = |at: usize| {
        (at + 1..document.tokens().len())
            .find(|&i| !is_mark(i))
            .map(TokenNo)
    };
    let kept = |at: Option<TokenNo>| at.is_some_and(|at| words.contains(&at));
    let mut all: BTreeSet<TokenNo> = words.clone();
    for at in first.0.saturating_sub(1)..(last.0 + 2).min(document.tokens().len()) {
        if !is_mark(at) || document.token(TokenNo(at)).sentence != document.token(*last).sentence {
            continue;
        }
        let stays = match document.word(TokenNo(at)) {
            "\u{201c}" | "\u{2018}" => kept(after(at)),
            "\u{201d}" | "\u{2019}" => kept(before(at)),
            "\"" | "'" => kept(before(at)) || kept(after(at)),
            "." => false,
            _ => kept(before(at)) && kept(after(at)),
        };
        if stays {
            all.insert(TokenNo(at));
        }
    }
    all.into_iter().collect()
}

enum Part {
    Keep,
    /// Kept, unless it holds a doubtful word.
    Optional,
    Leave,
    Refuse,
}

struct Gather<'a> {
    document: &'a Document,
    drop: BTreeSet<TokenNo>,
    aside: BTreeSet<TokenNo>,
    words: BTreeSet<TokenNo>,
    optional: Vec<BTreeSet<TokenNo>>,
    head: TokenNo,
    /// The verb whose "to" is taken away: verbs joined to it would keep their plain form.
    infinitive: Option<TokenNo>,
    /// What was left out on purpose.
    left: BTreeSet<TokenNo>,
}

impl Gather<'_> {
    fn node(&mut self, at: TokenNo) -> Option<()> {
        if self.drop.contains(&at) || self.aside.contains(&at) {
            return Some(());
        }
        let document = self.document;
        if document.token(at).pos != "PUNCT" && document.token(at).pos != "SPACE" {
            self.words.insert(at);
        }
        for &child in document.children(at) {
            if self.drop.contains(&child)
                || self.aside.contains(&child)
                || document.token(child).pos == "PUNCT"
            {
                continue;
            }
            match self.part(child, at) {
                Part::Keep => self.node(child)?,
                Part::Optional => {
                    self.optional.push(document.subtree(child).into_iter().collect());
                    self.node(child)?;
                }
                Part::Leave => self.left.extend(document.subtree(child)),
                Part::Refuse => return None,
            }
        }
        Some(())
    }

    fn part(&self, child: TokenNo, parent: TokenNo) -> Part {
        let token = self.document.token(child);
        let word = self.document.word(child).to_lowercase();
        let verb = matches!(self.document.token(parent).pos, "VERB" | "AUX");
        match token.dep {
            "mark" if word == "that" => Part::Leave,
            "cc" | "conj" if verb => self.joined(child, parent),
            "advcl" => self.adverbial_clause(child),
            "relcl" | "acl" if self.after_comma(child) => Part::Leave,
            "relcl" if verb => Part::Refuse,
            "appos" => self.apposition(child, parent),
            "advmod" if verb && self.is_main(parent) && self.is_linking(child, &word) => Part::Leave,
            "advmod" | "npadvmod" if verb => Part::Optional,
            "prep" if word == "according" => Part::Leave,
            "prep" if verb => self.prepositional(child, parent),
            "mark" | "parataxis" | "dep" | "intj" | "meta" | "csubj" | "csubjpass" | "expl" => Part::Refuse,
            _ => Part::Keep,
        }
    }

    fn is_linking(&self, child: TokenNo, word: &str) -> bool {
        lexicon::has(lexicon::LINKING, word)
            && self.document.children(child).iter().all(|&below| {
                self.document.token(below).dep == "npadvmod" || self.document.token(below).pos == "PUNCT"
            })
    }

    fn is_main(&self, verb: TokenNo) -> bool {
        verb == self.head || matches!(self.document.token(verb).dep, "xcomp" | "ccomp")
    }

    /// A verb that is joined to this one goes its own way, unless the first leans on what follows it.
    fn joined(&self, child: TokenNo, parent: TokenNo) -> Part {
        let shares = child.0 == parent.0 + 1;
        let nested = self.document.token(parent).dep != "ROOT"
            && matches!(
                self.document.token(parent).dep,
                "xcomp" | "pcomp" | "advcl" | "acl" | "relcl"
            );
        if nested && self.infinitive != Some(parent) {
            Part::Keep
        } else if shares {
            Part::Refuse
        } else {
            Part::Leave
        }
    }

    fn adverbial_clause(&self, child: TokenNo) -> Part {
        let opens: Vec<String> = self
            .document
            .children(child)
            .iter()
            .filter(|&&below| matches!(self.document.token(below).dep, "mark" | "advmod" | "aux"))
            .map(|&below| self.document.word(below).to_lowercase())
            .collect();
        let opened = |words: &[&str]| opens.iter().any(|word| words.contains(&word.as_str()));
        if opened(&["if", "unless", "until", "lest", "than", "whether", "once", "so"]) {
            Part::Refuse
        } else if self.after_comma(child)
            || self.before_comma(child)
            || opened(&["although", "though", "because"])
        {
            Part::Leave
        } else if opened(&["after", "before", "when", "while", "as", "since"]) {
            // "is strongest when ..." says less than "is strongest"; "left when ..." says no other.
            let told = matches!(
                self.document.token(self.document.token(child).head).tag,
                "VBD" | "VBN"
            );
            if !told {
                return Part::Refuse;
            }
            Part::Leave
        } else if opened(&["to"]) {
            Part::Optional
        } else {
            Part::Keep
        }
    }

    fn apposition(&self, child: TokenNo, parent: TokenNo) -> Part {
        let names = |at: TokenNo| matches!(self.document.token(at).tag, "NNP" | "NNPS");
        let two_names = names(child) && names(parent);
        let listed = two_names
            || self
                .document
                .children(child)
                .iter()
                .any(|&below| matches!(self.document.token(below).dep, "conj" | "appos"))
            || self
                .document
                .children(parent)
                .iter()
                .any(|&other| self.document.token(other).dep == "conj");
        if listed {
            Part::Refuse
        } else if self.after_comma(child) {
            Part::Leave
        } else {
            Part::Keep
        }
    }

    fn prepositional(&self, child: TokenNo, parent: TokenNo) -> Part {
        let tokens = self.document.subtree(child);
        let text: Vec<String> = tokens
            .iter()
            .map(|&at| self.document.word(at).to_lowercase())
            .collect();
        let linking = lexicon::has(lexicon::LINKING_PHRASES, &text.join(" "));
        let fronted = child < parent;
        if linking {
            Part::Leave
        } else if fronted || lexicon::has(lexicon::ADJUNCT, &text[0]) {
            Part::Optional
        } else {
            Part::Keep
        }
    }

    fn after_comma(&self, at: TokenNo) -> bool {
        let first = self.document.subtree(at)[0];
        first.0 > 0
            && matches!(
                self.document.word(TokenNo(first.0 - 1)),
                "," | "\u{2013}" | "\u{2014}" | "--" | "-"
            )
    }

    fn before_comma(&self, at: TokenNo) -> bool {
        let tokens = self.document.subtree(at);
        let last = tokens[tokens.len() - 1];
        last < self.document.token(at).head
            && self.document.tokens().get(last.0 + 1).is_some()
            && matches!(self.document.word(TokenNo(last.0 + 1)), ",")
    }
}
