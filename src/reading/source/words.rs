use crate::language::{Document, TokenNo};
use crate::reading::Phrase;
use crate::reading::tree::{is_one_of, is_word, trimmed};

/// Relations that lead out of a noun phrase's core: what is said about it rather than what it is.
const ASIDES: &[&str] = &[
    "appos",
    "relcl",
    "acl",
    "punct",
    "parataxis",
    "advcl",
    "dep",
    "npadvmod",
    "advmod",
    "mark",
];

/// A noun phrase without appositions, relative clauses and asides, in text order.
pub(super) fn core(document: &Document, head: TokenNo) -> Vec<TokenNo> {
    let mut found = vec![head];
    let mut next = 0;
    while let Some(&at) = found.get(next) {
        let kids = document.children(at).iter().copied().filter(|&kid| {
            let token = document.token(kid);
            // Hyphens and the commas of a list stay with the words that they join.
            let joining = token.dep == "punct" && document.word(kid) == "-";
            let aside = ASIDES.contains(&token.dep)
                && !joining
                && !(matches!(token.dep, "advmod" | "npadvmod") && at != head);
            let possessive = at == head && token.dep == "case";
            !aside && !possessive && token.pos != "SPACE"
        });
        found.extend(kids);
        next += 1;
    }
    found.sort_unstable();
    // What stands after a gap is an aside's remainder, except in a list of names.
    let start = found.partition_point(|&at| at < head);
    let mut end = start + 1;
    while end < found.len() && (found[end - 1].0 + 1..found[end].0).all(|at| !is_word(document, TokenNo(at)))
    {
        end += 1;
    }
    let mut begin = start;
    while begin > 0 && (found[begin - 1].0 + 1..found[begin].0).all(|at| !is_word(document, TokenNo(at))) {
        begin -= 1;
    }
    whole_words(document, trimmed(document, &found[begin..end]))
}

/// Neighbouring tokens from the beginning to the end of words: a hyphen joins what the parse may have torn
/// ("co-founder", "vice-president").
pub(in crate::reading) fn whole_words(document: &Document, tokens: &[TokenNo]) -> Vec<TokenNo> {
    let (Some(&first), Some(&last)) = (tokens.first(), tokens.last()) else {
        return Vec::new();
    };
    let (mut start, mut end) = (first.0, last.0);
    while start >= 2 && hyphenated(document, start - 1) {
        start -= 2;
    }
    while hyphenated(document, end + 1) {
        end += 2;
    }
    let before = (start..first.0).map(TokenNo);
    let after = (last.0 + 1..=end).map(TokenNo);
    before.chain(tokens.iter().copied()).chain(after).collect()
}

/// Whether the token at `at` is a hyphen between two words of a sentence, with no space about it.
fn hyphenated(document: &Document, at: usize) -> bool {
    let tokens = document.tokens();
    let (Some(before), Some(hyphen), Some(after)) = (
        at.checked_sub(1).and_then(|before| tokens.get(before)),
        tokens.get(at),
        tokens.get(at + 1),
    ) else {
        return false;
    };
    document.word(TokenNo(at)) == "-"
        && before.span.end() == hyphen.span.start()
        && hyphen.span.end() == after.span.start()
        && before.sentence == after.sentence
        && is_word(document, TokenNo(at - 1))
        && is_word(document, TokenNo(at + 1))
}

/// The article's words from the first to the last token.
pub(super) fn in_words(document: &Document, tokens: &[TokenNo]) -> String {
    let text = document
        .cover(tokens)
        .and_then(|span| span.of(document.article().text()));
    text.unwrap_or_default()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether the phrase stands for several: a plural noun, or several joined.
pub(super) fn is_plural(document: &Document, head: TokenNo) -> bool {
    let joined = document.children(head).iter().any(|&kid| {
        document.token(kid).dep == "conj" && matches!(document.token(kid).pos, "NOUN" | "PROPN" | "PRON")
    });
    // "Brekke police": one force.
    let force = document.token(head).lemma.eq_ignore_ascii_case("police")
        && document.children(head).iter().any(|&kid| {
            kid < head && document.token(kid).pos == "PROPN" && document.token(kid).dep == "compound"
        });
    joined
        || matches!(document.token(head).tag, "NNS" | "NNPS") && !force
        || matches!(document.word(head), "they" | "They")
}

/// The noun phrase as an item puts it: its core, a sentence-initial capital undone where the word is no name.
pub(in crate::reading) fn noun_phrase(document: &Document, head: TokenNo) -> Phrase {
    phrase(document, &core(document, head)).unwrap_or_else(|| Phrase {
        text: document.word(head).to_owned(),
        span: document.token(head).span,
        sentence: document.token(head).sentence,
    })
}

/// Some words of one sentence as an item puts them; nothing for none.
pub(in crate::reading) fn phrase(document: &Document, tokens: &[TokenNo]) -> Option<Phrase> {
    let &first = tokens.first()?;
    let text = in_words(document, tokens);
    let common = opens_sentence(document, first) && is_common(document, first);
    Some(Phrase {
        text: if common { lower_first(&text) } else { text },
        span: document.cover(tokens)?,
        sentence: document.token(first).sentence,
    })
}

/// Whether only marks stand before the token in its sentence, or an opening quotation.
fn opens_sentence(document: &Document, at: TokenNo) -> bool {
    let sentence = document.sentence(document.token(at).sentence);
    (sentence.tokens.start..at.0).all(|before| !is_word(document, TokenNo(before)))
}

/// Words that stand before titles and offices, and begin no name themselves.
const BEFORE_TITLES: &[&str] = &[
    "acting", "current", "deputy", "ex", "fellow", "former", "late", "new", "outgoing", "retired", "senior",
    "then", "top", "veteran",
];

/// Whether a capital here comes from the place in the sentence, not from the word.
fn is_common(document: &Document, at: TokenNo) -> bool {
    let word = document.word(at);
    let token = document.token(at);
    let named = document.entity_at(at).is_some_and(|entity| {
        matches!(
            entity.kind,
            "PERSON" | "ORG" | "GPE" | "NORP" | "LOC" | "FAC" | "WORK_OF_ART" | "EVENT" | "LAW"
        )
    });
    if word == "I" || word.chars().skip(1).any(char::is_uppercase) {
        return false;
    }
    let article = matches!(token.tag, "DT" | "IN" | "PRP" | "PRP$" | "CD" | "PDT");
    // "Green Alliance": the first of two words of a name. "Former President" is none.
    let runs_on = !is_one_of(document, at, BEFORE_TITLES)
        && document
            .tokens()
            .get(at.0 + 1)
            .is_some_and(|_| document.word(TokenNo(at.0 + 1)).starts_with(char::is_uppercase));
    article
        || !runs_on
            && !named
            && !written_with_a_capital(document, at)
            && (token.pos != "PROPN" || written_small(document, at))
}

/// "Conservative spokesman Ana Ruiz ... The Conservatives said": whether the article has the word with a capital, or more of
/// its bearers, where no sentence begins.
fn written_with_a_capital(document: &Document, at: TokenNo) -> bool {
    let word = document.word(at);
    let several = format!("{word}s");
    (0..document.tokens().len()).map(TokenNo).any(|other| {
        let same = document.word(other) == word || document.word(other) == several;
        other != at && same && word.starts_with(char::is_uppercase) && !opens_sentence(document, other)
    })
}

/// Whether the article has the same word in small letters elsewhere.
fn written_small(document: &Document, at: TokenNo) -> bool {
    let word = document.word(at);
    let small = lower_first(word);
    small != word && (0..document.tokens().len()).any(|other| document.word(TokenNo(other)) == small)
}

fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}
