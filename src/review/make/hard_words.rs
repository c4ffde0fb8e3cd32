use crate::language::HardWord;
use crate::quiz::{Change, ChangeKind};
use crate::review::desk::Desk;
use crate::review::draft::Draft;
use crate::review::step::{LONGEST, Refused};
use crate::source::fold;

impl Desk {
    /// Says what a hard word means, or adds one that stands in the article.
    pub(super) fn explain(
        &self,
        draft: &mut Draft,
        word: &str,
        meaning: Option<String>,
    ) -> Result<String, Refused> {
        let word = word.split_whitespace().collect::<Vec<_>>().join(" ");
        if word.is_empty() {
            return Err(Refused::Blank);
        }
        let meaning = meaning.map(|words| words.split_whitespace().collect::<Vec<_>>().join(" "));
        let meaning = meaning.filter(|words| !words.is_empty());
        let longest = word
            .chars()
            .count()
            .max(meaning.as_ref().map_or(0, |words| words.chars().count()));
        if longest > LONGEST {
            return Err(Refused::TooLong(longest));
        }
        if let Ok(place) = word_place(&draft.glossary, &word) {
            let hard = &mut draft.glossary[place];
            if hard.explanation == meaning {
                return Err(Refused::Same);
            }
            let before = std::mem::replace(&mut hard.explanation, meaning.clone());
            let told = format!(
                "`{}`: {}",
                hard.word,
                meaning.as_deref().unwrap_or("a line to fill in")
            );
            draft
                .changes
                .push(word_change(&hard.word.clone(), before, meaning));
            return Ok(told);
        }
        let wanted = plain_words(&word);
        let whole = |text: &str| format!(" {} ", plain_words(text)).contains(&format!(" {wanted} "));
        let form = |text: &str| {
            plain_words(text)
                .split(' ')
                .any(|other| is_form_of(other, &wanted))
        };
        let found = self.sentences().find(|(_, text)| whole(text));
        let found = found.or_else(|| self.sentences().find(|(_, text)| form(text)));
        let Some((sentence, _)) = found else {
            return Err(Refused::NotInArticle(word));
        };
        let at = draft.glossary.partition_point(|hard| hard.sentence <= sentence);
        draft.glossary.insert(
            at,
            HardWord {
                word: word.clone(),
                sentence,
                explanation: meaning.clone(),
            },
        );
        draft.changes.push(word_change(&word, None, meaning));
        Ok(format!(
            "`{word}` of sentence {sentence} is among the hard words."
        ))
    }
}

pub(super) fn word_change(word: &str, before: Option<String>, after: Option<String>) -> Change {
    Change {
        kind: ChangeKind::Glossary,
        item: None,
        part: Some(word.to_owned()),
        before,
        after,
    }
}

pub(super) fn word_place(glossary: &[HardWord], word: &str) -> Result<usize, Refused> {
    let wanted = fold(word);
    let found = glossary.iter().position(|hard| fold(&hard.word) == wanted);
    found.ok_or_else(|| {
        let there: Vec<String> = glossary.iter().map(|hard| format!("`{}`", hard.word)).collect();
        Refused::NoWord {
            word: word.trim().to_owned(),
            there: if there.is_empty() {
                "none".to_owned()
            } else {
                there.join(", ")
            },
        }
    })
}

/// Whether a word of the article may be a form of a dictionary word: "protested" of "protest", "carried" of "carry".
fn is_form_of(other: &str, word: &str) -> bool {
    let common = other
        .chars()
        .zip(word.chars())
        .take_while(|(one, other)| one == other)
        .count();
    let (length, letters) = (word.chars().count(), other.chars().count());
    common >= 3 && common + 2 >= length && letters <= length + 4
}

/// The words of a text, folded, with single spaces between them.
fn plain_words(text: &str) -> String {
    let folded = fold(text);
    let words = folded.split(|c: char| !c.is_alphanumeric() && c != '\'');
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
