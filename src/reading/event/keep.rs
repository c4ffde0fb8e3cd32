use std::collections::BTreeSet;

use crate::language::{Document, TokenNo};
use crate::reading::event::doubt::Doubts;
use crate::reading::event::frame::Frame;
use crate::reading::event::marks::with_marks;
use crate::reading::event::whole::Cut;
use crate::reading::event::{asides, lexicon, stand_in, subordinate};
use crate::reading::tree::{is_one_of, kids, without};

/// What a wording does with the clauses that stand beside its own.
#[derive(Clone, Copy, Debug, Default)]
pub struct Beside {
    /// Clauses with "if", "because", "when" and the like stay as they are, in place of being left out.
    pub kept: bool,
    /// The reporting verb of a clause that it stands in the midst of: "the bridge, she said, was closed".
    pub cue: Option<TokenNo>,
}

/// The words of a clause that a wording keeps, in text order.
///
/// What can be missed is left out: joined verbs, asides, appositions, linking words, time words that point at the day of
/// writing. Nothing where a part can neither be kept nor missed.
pub fn keep(
    document: &Document,
    doubts: &Doubts,
    frame: &Frame,
    drop: &[TokenNo],
    beside: Beside,
) -> Option<Vec<TokenNo>> {
    let mut kept = Gather {
        document,
        beside,
        drop: drop.iter().copied().collect(),
        aside: asides(document, frame),
        named: frame.replaced.map(|_| frame.subject),
        replaced: frame.replaced,
        opening: subordinate::opening(document, frame.head),
        subject: frame.subject,
        words: BTreeSet::new(),
        optional: Vec::new(),
        head: frame.head,
        infinitive: frame.infinitive.then_some(frame.head),
        left: BTreeSet::new(),
    };
    kept.node(frame.head)?;
    if frame.inherited {
        kept.node(frame.subject)?;
        kept.words.extend(frame.auxiliaries.iter().copied());
    }
    if let Some(replaced) = frame.replaced {
        let named = frame.subject_words(document);
        kept.left.extend(without(document.subtree(replaced), &named));
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
    if words.iter().any(|&at| tells_a_clause(document, at, &words)) {
        return None;
    }
    let cut = Cut {
        document,
        frame,
        words: &words,
        left: &left,
    };
    let mut all = cut.is_whole().then(|| with_marks(document, &words, drop))?;
    all = with_opening_comma(document, frame, beside.cue, all);
    if frame.replaced.is_some() {
        // The comma that closes what stood between name and verb.
        let last = frame.subject_words(document).last().copied();
        let finite = frame.finite();
        all.retain(|&at| last.is_none_or(|last| at <= last || at > finite || words.contains(&at)));
    }
    Some(all)
}

/// "gathered as a neighbour, Ana Ruiz, dug": "as" with a noun whose apposition was left out opens a clause that the
/// parser did not see.
fn tells_a_clause(document: &Document, at: TokenNo, words: &BTreeSet<TokenNo>) -> bool {
    is_one_of(document, at, &["as"])
        && kids(document, at, &["pobj"]).any(|noun| {
            kids(document, noun, &["appos", "relcl", "conj"]).any(|beside| !words.contains(&beside))
        })
}

/// "If rents rise, she said, people will leave": the comma stays where the reporting words parted an opening from its
/// clause.
fn with_opening_comma(
    document: &Document,
    frame: &Frame,
    cue: Option<TokenNo>,
    mut all: Vec<TokenNo>,
) -> Vec<TokenNo> {
    let Some(cue) = cue.filter(|&cue| cue < frame.subject) else {
        return all;
    };
    let before = all.iter().rposition(|&at| at < cue);
    if let Some(place) = before {
        let comma = TokenNo(all[place].0 + 1);
        if document.word(comma) == "," && comma < cue {
            all.insert(place + 1, comma);
        }
    }
    all
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

/// Words that open a clause which bounds what is said, or gives its reason.
const BOUNDING: &[&str] = &[
    "if", "unless", "until", "once", "although", "though", "because", "after", "before", "when", "while",
    "since",
];

enum Part {
    Keep,
    /// Kept, unless it holds a doubtful word.
    Optional,
    Leave,
    Refuse,
}

struct Gather<'a> {
    document: &'a Document,
    beside: Beside,
    drop: BTreeSet<TokenNo>,
    aside: BTreeSet<TokenNo>,
    /// A name that stands in for the verb's own subject, and that subject.
    named: Option<TokenNo>,
    replaced: Option<TokenNo>,
    subject: TokenNo,
    /// "after", "when": what makes a clause of this verb subordinate.
    opening: Vec<TokenNo>,
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
                || matches!(document.token(child).pos, "PUNCT" | "SPACE")
            {
                continue;
            }
            if Some(child) == self.replaced || self.opening.contains(&child) {
                self.left.extend(document.subtree(child));
                continue;
            }
            if Some(at) == self.named && stand_in::is_aside(document, child) {
                self.left.extend(document.subtree(child));
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
            _ if Some(child) == self.beside.cue => Part::Leave,
            "mark" if word == "that" && parent == self.head => Part::Leave,
            "mark" if word == "that" => Part::Keep,
            "parataxis" if asides::is_reporting(self.document, child) => Part::Leave,
            "mark" if self.beside.kept && parent != self.head => Part::Keep,
            "expl" if child == self.subject => Part::Keep,
            "cc" | "conj" if verb => self.joined(child, parent),
            "advcl" => self.adverbial_clause(child),
            "relcl" | "acl" if asides::after_comma(self.document, child) => Part::Leave,
            "relcl" if verb => Part::Refuse,
            "appos" => self.apposition(child, parent),
            "advmod" if verb && self.is_main(parent) && self.is_linking(child, &word) => Part::Leave,
            // "previously heat-attributed damage": a part of what the noun is called.
            "advmod" | "npadvmod" if verb && self.document.token(parent).dep != "amod" => Part::Optional,
            "prep" if word == "according" => Part::Leave,
            "prep" if verb && self.is_main(parent) => self.prepositional(child, parent),
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
        verb == self.head
            || (self.document.token(verb).dep == "xcomp" && self.document.token(verb).head == self.head)
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
        if self.beside.kept && opened(BOUNDING) {
            Part::Keep
        } else if opened(&["if", "unless", "until", "lest", "than", "whether", "once", "so"]) {
            Part::Refuse
        } else if asides::after_comma(self.document, child)
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
        if parent == self.subject && asides::only_describes(self.document, child, parent) {
            return Part::Leave;
        }
        if asides::is_wider_place(self.document, child, parent) {
            return Part::Keep;
        }
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
        } else if asides::after_comma(self.document, child) {
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
        let linking = lexicon::is_linking_phrase(&text.join(" "));
        let fronted = child < parent;
        if linking {
            Part::Leave
        } else if fronted || lexicon::has(lexicon::ADJUNCT, &text[0]) {
            Part::Optional
        } else {
            Part::Keep
        }
    }

    fn before_comma(&self, at: TokenNo) -> bool {
        let tokens = self.document.subtree(at);
        let last = tokens[tokens.len() - 1];
        last < self.document.token(at).head
            && self.document.tokens().get(last.0 + 1).is_some()
            && matches!(self.document.word(TokenNo(last.0 + 1)), ",")
    }
}
