use crate::language::wording::Number;
use crate::language::{Document, TokenNo};
use crate::reading::Actors;
use crate::reading::event::hidden::hides_a_verb;
use crate::reading::event::{lexicon, stand_in};
use crate::reading::tree::{in_order, is_one_of, kid, kids, without};

/// A finite verb with its subject and auxiliaries.
#[derive(Clone, Debug)]
pub struct Frame {
    pub head: TokenNo,
    /// The subject's noun; it stands before the verb.
    pub subject: TokenNo,
    /// The subject belongs to an earlier verb that this one is joined to, or to the verb that governs it.
    pub inherited: bool,
    /// The verb's own subject, where another word names what it stands for: "who", "the mayor" before ", Ana Ruiz,".
    pub replaced: Option<TokenNo>,
    /// "has", "been", "will", in text order; empty for a plain verb.
    pub auxiliaries: Vec<TokenNo>,
    /// "to sign": no tense of its own.
    pub infinitive: bool,
    pub negated: bool,
    /// The least margin among the arcs that carry the clause.
    pub margin: f32,
}

/// The frame of a finite verb; nothing where subject or tense is not plain.
pub fn frame(document: &Document, head: TokenNo) -> Option<Frame> {
    let verb = document.token(head);
    if !matches!(verb.pos, "VERB" | "AUX") {
        return None;
    }
    // "make cars work": no clause of its own, whatever the tag says.
    let governor = &document.token(verb.head).lemma;
    if verb.dep == "ccomp" && matches!(governor.as_str(), "make" | "let" | "help" | "have" | "watch") {
        return None;
    }
    let (mut auxiliaries, negated) = auxiliaries(document, head)?;
    if auxiliaries.is_empty() {
        auxiliaries = lent(document, head);
    }
    let finite = auxiliaries.first().copied().unwrap_or(head);
    if !matches!(document.token(finite).tag, "VBD" | "VBZ" | "VBP" | "MD") {
        return None;
    }
    let own: Vec<TokenNo> = subjects(document, head);
    let stands_for = |own: TokenNo| {
        if matches!(document.token(own).tag, "WP" | "WDT") {
            stand_in::antecedent(document, head, own)
        } else {
            stand_in::name_beside(document, own)
        }
    };
    let (subject, inherited, replaced) = match own[..] {
        [only] => match stands_for(only) {
            Some(named) => (named, true, Some(only)),
            None => (only, false, None),
        },
        [] if verb.dep == "conj" => (shared_subject(document, head, &auxiliaries)?, true, None),
        _ => return None,
    };
    let blocked = document.children(head).iter().any(|&child| {
        document.token(child).pos != "SPACE"
            && matches!(
                document.token(child).dep,
                "expl" | "csubj" | "csubjpass" | "dep" | "preconj" | "intj"
            )
    });
    let nominal = matches!(
        document.token(subject).pos,
        "NOUN" | "PROPN" | "PRON" | "NUM" | "DET" | "SYM"
    ) || matches!(document.token(subject).tag, "NN" | "NNS");
    if blocked || !nominal || subject >= finite || hides_a_verb(document, subject, finite) {
        return None;
    }
    Some(Frame {
        margin: margin(document, head, subject),
        head,
        subject,
        inherited,
        replaced,
        auxiliaries,
        infinitive: false,
        negated,
    })
}

/// The frame of "there is ...", whose subject is that first word: only where a noun follows that says enough by itself.
pub fn existential(document: &Document, head: TokenNo) -> Option<Frame> {
    let there = kid(document, head, &["expl"])?;
    let [noun] = kids(document, head, &["attr", "nsubj", "dobj"]).collect::<Vec<_>>()[..] else {
        return None;
    };
    let (auxiliaries, negated) = auxiliaries(document, head)?;
    let finite = auxiliaries.first().copied().unwrap_or(head);
    let told = kids(document, noun, &["prep", "relcl", "acl"]).next().is_some();
    let plain = is_one_of(document, there, &["there"])
        && document.token(head).lemma == "be"
        && there < finite
        && head < noun
        && matches!(document.token(noun).tag, "NN" | "NNS")
        && matches!(document.token(finite).tag, "VBD" | "VBZ" | "VBP" | "MD");
    (plain && told).then(|| Frame {
        margin: margin(document, head, there),
        head,
        subject: there,
        inherited: false,
        replaced: None,
        auxiliaries,
        infinitive: false,
        negated,
    })
}

/// The frame of "to VERB" under a governing verb, whose subject it shares: "is expected to meet".
pub fn infinitive(document: &Document, governing: &Frame, head: TokenNo) -> Option<Frame> {
    let children = document.children(head);
    let to = children
        .iter()
        .find(|&&child| document.token(child).dep == "aux" && document.token(child).tag == "TO")?;
    let auxiliaries: Vec<TokenNo> = children
        .iter()
        .copied()
        .filter(|&child| document.token(child).dep == "auxpass")
        .collect();
    let others = children.iter().any(|&child| {
        matches!(
            document.token(child).dep,
            "nsubj" | "nsubjpass" | "neg" | "expl" | "mark"
        ) || child < *to
    });
    let more_auxiliaries = children
        .iter()
        .filter(|&&child| document.token(child).dep == "aux")
        .count()
        > 1;
    (!others && !more_auxiliaries && document.token(head).pos == "VERB").then(|| Frame {
        margin: governing.margin.min(margin(document, head, governing.subject)),
        head,
        subject: governing.subject,
        inherited: true,
        replaced: governing.replaced,
        auxiliaries,
        infinitive: true,
        negated: governing.negated,
    })
}

/// The auxiliaries of the verb that a bare participle is joined to: "was arrested and charged", "has met and thanked".
fn lent(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let verb = document.token(head);
    let first = document.token(verb.head);
    if verb.dep != "conj" || verb.tag != "VBN" || first.tag != "VBN" {
        return Vec::new();
    }
    let plain = |at: &TokenNo| {
        matches!(
            document.word(*at).to_lowercase().as_str(),
            "was" | "were" | "has" | "have" | "had" | "been"
        )
    };
    match auxiliaries(document, verb.head) {
        Some((found, false)) if found.iter().all(plain) => found,
        _ => Vec::new(),
    }
}

fn subjects(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    document
        .children(head)
        .iter()
        .copied()
        .filter(|&child| matches!(document.token(child).dep, "nsubj" | "nsubjpass"))
        .collect()
}

/// "landed and met": between "and" and the verb stands no noun that could be its true subject.
fn right_after_and(document: &Document, head: TokenNo) -> bool {
    let mut before = (0..head.0).rev().map(TokenNo).skip_while(|&at| {
        document.token(at).head == head && matches!(document.token(at).dep, "advmod" | "aux" | "neg")
    });
    before.next().is_some_and(|at| {
        document.token(at).dep == "cc" && document.token(at).head == document.token(head).head
    })
}

/// Auxiliaries before the verb and whether it is negated; nothing for shapes that cannot be moved safely.
fn auxiliaries(document: &Document, head: TokenNo) -> Option<(Vec<TokenNo>, bool)> {
    let mut found = Vec::new();
    let mut negated = false;
    for &child in document.children(head) {
        match document.token(child).dep {
            "aux" | "auxpass" if child > head => return None,
            "aux" | "auxpass" => found.push(child),
            "neg" => negated = true,
            _ => {}
        }
    }
    Some((found, negated))
}

/// The subject of the verb that a joined one shares: "landed and met". Only for verbs that bear their own tense alike.
fn shared_subject(document: &Document, head: TokenNo, auxiliaries: &[TokenNo]) -> Option<TokenNo> {
    let token = document.token(head);
    let first = token.head;
    let plain = |verb: TokenNo| {
        document.token(verb).tag == "VBD"
            && !document
                .children(verb)
                .iter()
                .any(|&child| document.token(child).dep.starts_with("aux"))
    };
    let lends = |verb: TokenNo| {
        auxiliaries
            .first()
            .is_some_and(|&at| document.token(at).head == verb)
    };
    // "had visited and met": the second verb has no auxiliary of its own.
    if !((plain(first) || lends(first))
        && (plain(head) || !auxiliaries.is_empty())
        && right_after_and(document, head))
    {
        return None;
    }
    match subjects(document, first)[..] {
        [only] => Some(only),
        [] if document.token(first).dep == "conj" => shared_subject(document, first, &[]),
        _ => None,
    }
}

/// The least margin over what the arc's sort needs. Where a part hangs inside the clause does not change the words, so
/// complements may be less sure than subject and auxiliaries, and adjuncts do not count.
fn margin(document: &Document, head: TokenNo, subject: TokenNo) -> f32 {
    document
        .children(head)
        .iter()
        .map(|&child| document.token(child))
        .filter_map(|child| match child.dep {
            "aux" | "auxpass" => Some(child.margin + 1.0),
            "dobj" | "attr" | "acomp" | "xcomp" | "ccomp" | "oprd" => Some(child.margin + 2.5),
            _ => None,
        })
        .chain([document.token(subject).margin, document.token(head).margin + 2.5])
        .fold(f32::MAX, f32::min)
}

impl Frame {
    /// The words that name the subject: for a name that stands in for another word, without what describes it.
    pub fn subject_words(&self, document: &Document) -> Vec<TokenNo> {
        let all = document.subtree(self.subject);
        if self.replaced.is_none() {
            return all;
        }
        let aside = document
            .children(self.subject)
            .iter()
            .filter(|&&child| stand_in::is_aside(document, child))
            .flat_map(|&child| document.subtree(child))
            .collect::<Vec<_>>();
        without(all, &in_order(aside))
    }

    /// Whether it is in the passive: the subject is whom something is done to.
    pub fn passive(&self, document: &Document) -> bool {
        self.auxiliaries
            .iter()
            .any(|&at| document.token(at).dep == "auxpass")
    }

    /// The word that bears the tense.
    pub fn finite(&self) -> TokenNo {
        self.auxiliaries.first().copied().unwrap_or(self.head)
    }

    /// One or more: what the verb agrees with; nothing where the words leave it open.
    pub fn number(&self, document: &Document, actors: &Actors) -> Option<Number> {
        let finite = document.token(self.finite());
        let word = document.word(self.finite()).to_lowercase();
        if !self.infinitive {
            match (finite.tag, word.as_str()) {
                ("VBZ", _) | (_, "was" | "is" | "has") => return Some(Number::Singular),
                ("VBP", _) | (_, "were" | "are") => return Some(Number::Plural),
                _ => {}
            }
        }
        let subject = document.token(self.subject);
        let lemma = subject.lemma.to_lowercase();
        let children = document.children(self.subject);
        if children.iter().any(|&child| document.token(child).dep == "conj") {
            let and = children
                .iter()
                .any(|&child| document.token(child).dep == "cc" && document.word(child) == "and");
            return and.then_some(Number::Plural);
        }
        // "Tunisians", "the Democrats": many, though the tag is that of one name; "the French" leaves it open.
        if document
            .entity_at(self.subject)
            .is_some_and(|entity| entity.kind == "NORP")
        {
            let many = document.word(self.subject).ends_with('s');
            return many.then_some(Number::Plural);
        }
        if let Some(actor) = actors.at(self.subject) {
            let actor = actors.get(actor);
            return (actor.sure || subject.tag == "NNP").then_some(Number::Singular);
        }
        match subject.tag {
            "NNS" | "NNPS" => Some(Number::Plural),
            _ if matches!(lemma.as_str(), "police" | "people" | "media" | "staff") => Some(Number::Plural),
            "NN" | "NNP"
                if !matches!(
                    lemma.as_str(),
                    "number"
                        | "lot"
                        | "couple"
                        | "handful"
                        | "range"
                        | "total"
                        | "group"
                        | "percent"
                        | "team"
                        | "crowd"
                ) && !lexicon::has(lexicon::BARE, &lemma) =>
            {
                Some(Number::Singular)
            }
            _ => None,
        }
    }
}
