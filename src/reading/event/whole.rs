use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};
use crate::reading::event::frame::Frame;
use crate::reading::event::lexicon;
use crate::reading::event::marks::with_marks;

/// Verbs that say nothing without what follows them.
const STUBS: &str = "
    do make get want need find use decline come go give take become refuse agree seek try attempt fail
";

/// What is kept of a clause and what was left out on purpose.
pub struct Cut<'a> {
    pub document: &'a Document,
    pub frame: &'a Frame,
    pub words: &'a BTreeSet<TokenNo>,
    pub left: &'a BTreeSet<TokenNo>,
}

impl Cut<'_> {
    /// Whether the kept words are a whole clause: nothing torn, dangling or cut short.
    pub fn is_whole(&self) -> bool {
        !(self.is_cut_short()
            || self.dangles()
            || self.lost_its_comparison()
            || self.runs_on()
            || self.subject_is_torn()
            || self.has_lone_comma()
            || self.opens_with_a_rest())
            && self.gaps_are_clean()
    }

    fn word(&self, at: usize) -> &str {
        self.document.word(TokenNo(at))
    }

    fn goes_on_after(&self, verb: TokenNo) -> bool {
        self.document
            .children(verb)
            .iter()
            .any(|child| *child > verb && self.words.contains(child))
    }

    /// "was found to be", "something they should do": what completes the verb stands outside.
    fn is_cut_short(&self) -> bool {
        let copula = self.words.iter().any(|&at| {
            let token = self.document.token(at);
            let main = at == self.frame.head
                || matches!(token.dep, "xcomp" | "ccomp" | "relcl" | "pcomp" | "acl" | "conj");
            token.lemma == "be" && main && !self.goes_on_after(at)
        });
        let completed = self.document.children(self.frame.head).iter().any(|child| {
            *child > self.frame.head && self.words.contains(child) && self.document.token(*child).dep != "prt"
        });
        let lemma = &self.document.token(self.frame.head).lemma;
        copula || self.ends_with_the_verb() || (lexicon::has(STUBS, lemma) && !completed)
    }

    /// "has lagged | in enforcing the law", "arrived before asteroid | 2012 DA14 was": what follows at once was left out.
    fn ends_with_the_verb(&self) -> bool {
        let Some(&last) = self.words.last() else {
            return false;
        };
        let passive = self
            .frame
            .auxiliaries
            .iter()
            .any(|&at| self.document.token(at).dep == "auxpass");
        let token = self.document.token(last);
        let at_verb = last == self.frame.head || (token.dep == "prt" && token.head == self.frame.head);
        let next = TokenNo(last.0 + 1);
        let goes_on = self
            .document
            .tokens()
            .get(next.0)
            .is_some_and(|next| !matches!(next.pos, "PUNCT" | "SPACE" | "CCONJ"));
        let tells_time = self
            .document
            .entity_at(next)
            .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"));
        let adjunct = self
            .document
            .tokens()
            .get(next.0)
            .is_some_and(|next| matches!(next.dep, "npadvmod" | "compound"));
        let tells_time = tells_time && adjunct;
        let noun_cut = token.dep == "pobj"
            && !tells_time
            && self
                .document
                .tokens()
                .get(next.0)
                .is_some_and(|next| matches!(next.pos, "PROPN" | "NOUN" | "NUM"));
        (at_verb && !passive && goes_on) || noun_cut
    }

    /// A joining word at an end, a second "that", a preposition without its noun.
    fn dangles(&self) -> bool {
        let joins = |at: Option<&TokenNo>| at.is_some_and(|&at| self.document.token(at).dep == "cc");
        let that = self
            .words
            .first()
            .is_some_and(|at| self.word(at.0).eq_ignore_ascii_case("that"));
        let last = self.words.last().map_or("", |&at| self.document.token(at).dep);
        // "was caught with the lid off", its middle gone.
        let alone = self.words.last().is_some_and(|&at| {
            let before = at.0.checked_sub(1).map(TokenNo);
            matches!(self.document.token(at).tag, "RP" | "IN" | "RB")
                && before.is_some_and(|before| {
                    self.document.token(before).pos != "PUNCT" && !self.words.contains(&before)
                })
        });
        joins(self.words.first())
            || joins(self.words.last())
            || that
            || alone
            || matches!(last, "prep" | "mark")
    }

    /// "than" whose "more" or "later" was left out.
    fn lost_its_comparison(&self) -> bool {
        let compares = |at: &TokenNo| {
            matches!(self.document.token(*at).tag, "JJR" | "RBR")
                || matches!(self.word(at.0), "rather" | "other")
        };
        self.words.iter().any(|at| self.word(at.0) == "than") && !self.words.iter().any(compares)
    }

    /// Whether the sentence goes on right after the kept words as if they were cut too early:
    /// "for the army and his joke WAS", "flowed through -- and was", "because to her, \u{201c}there ...".
    fn runs_on(&self) -> bool {
        let Some(&last) = self.words.last() else {
            return false;
        };
        let sentence = self.document.token(last).sentence;
        let next = |steps: usize| {
            let at = TokenNo(last.0 + steps);
            self.document
                .tokens()
                .get(at.0)
                .filter(|token| token.sentence == sentence)
                .map(|token| (at, token))
        };
        let Some((at, token)) = next(1) else {
            return false;
        };
        let opens = |at: TokenNo| matches!(self.document.word(at), "\u{201c}" | "``" | "\"");
        let broken = matches!(self.document.word(at), "--" | "\u{2013}" | "\u{2014}" | ":" | "-")
            || self.document.word(at) == "\u{201c}";
        let into_quotation = self.document.word(at) == "," && next(2).is_some_and(|(at, _)| opens(at));
        broken
            || into_quotation
            || (!self.left.contains(&at) && !matches!(token.pos, "PUNCT" | "CCONJ" | "SPACE"))
    }

    /// Whether a part was cut out of the subject other than between commas: "Fowler, head of the party, during the war has".
    fn subject_is_torn(&self) -> bool {
        let subject = self.frame.subject_words(self.document);
        let kept: Vec<TokenNo> = subject
            .iter()
            .copied()
            .filter(|at| self.words.contains(at))
            .collect();
        let second_verb = kept.iter().any(|&at| {
            let token = self.document.token(at);
            matches!(token.tag, "VBD" | "VBZ" | "VBP")
                && !matches!(
                    token.dep,
                    "relcl" | "aux" | "auxpass" | "ccomp" | "acl" | "advcl" | "conj"
                )
        });
        let is_mark = |at: TokenNo| self.document.token(at).pos == "PUNCT";
        let cut_open = subject.iter().any(|&at| {
            !self.words.contains(&at) && !is_mark(at) && at.0 > 0 && self.words.contains(&TokenNo(at.0 - 1))
        });
        let goes_on = kept.windows(2).any(|pair| {
            pair[0] >= self.frame.subject && (pair[0].0 + 1..pair[1].0).any(|gap| !is_mark(TokenNo(gap)))
        });
        second_verb || cut_open || goes_on
    }

    /// Whether a joining word is kept before the subject though what it joins is gone: "then as a cook, and in 1957".
    fn opens_with_a_rest(&self) -> bool {
        let first = self.frame.subject_words(self.document).first().copied();
        let before = |at: &&TokenNo| first.is_some_and(|first| **at < first);
        self.words.iter().filter(before).any(|&at| {
            let token = self.document.token(at);
            let joined = self.document.children(token.head).iter().any(|&other| {
                self.document.token(other).dep == "conj" && self.words.contains(&other) && other > at
            });
            token.dep == "cc" && (!joined || token.head == self.frame.head)
        })
    }

    /// Whether a comma would stay in a subject that is no list: an aside was cut in the middle.
    fn has_lone_comma(&self) -> bool {
        let subject = self.frame.subject_words(self.document);
        let list = subject.iter().any(|&at| self.document.token(at).dep == "conj");
        let kept = with_marks(self.document, self.words, &[]);
        !list
            && kept
                .iter()
                .any(|at| self.word(at.0) == "," && subject.contains(at))
    }

    /// Whether between kept words only parts were left out that can be missed, or asides between commas.
    fn gaps_are_clean(&self) -> bool {
        let subject: BTreeSet<TokenNo> = self.frame.subject_words(self.document).into_iter().collect();
        // A shared subject stands before the words of another verb.
        let shared = |pair: &[TokenNo]| {
            let lent = self.frame.auxiliaries.contains(&pair[0]);
            self.frame.inherited && (subject.contains(&pair[0]) || lent) && !subject.contains(&pair[1])
        };
        let kept: Vec<TokenNo> = self.words.iter().copied().collect();
        kept.windows(2)
            .filter(|pair| pair[1].0 > pair[0].0 + 1 && !shared(pair))
            .all(|pair| {
                let gap = pair[0].0 + 1..pair[1].0;
                let aside = self.word(gap.start) == "," && self.word(gap.end - 1) == ",";
                let clean = |at: usize| {
                    self.left.contains(&TokenNo(at)) || self.document.token(TokenNo(at)).pos == "PUNCT"
                };
                !gap.clone().any(|at| matches!(self.word(at), ":" | ";")) && (aside || gap.clone().all(clean))
            })
    }
}
