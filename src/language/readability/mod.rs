//! How hard a text is to read: the Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975, "Derivation of
//! new readability formulas for Navy enlisted personnel"), a rough guide that knows nothing of what words mean.

mod syllables;

pub use syllables::syllables;

/// The counts that the grade is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Readability {
    /// Runs of characters between white space that hold a letter or a digit.
    pub words: usize,
    /// As given.
    pub sentences: usize,
    /// By the rule of [`syllables`].
    pub syllables: usize,
}

impl Readability {
    /// Counts sentences that are told apart already.
    #[must_use]
    pub fn of_sentences<'a>(sentences: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for sentence in sentences {
            counts.add(sentence, 1);
        }
        counts
    }

    /// Counts texts of one or more sentences each, which end with a full stop, a question or an exclamation mark before
    /// white space; a text without any is one sentence.
    #[must_use]
    pub fn of_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        let mut counts = Self::default();
        for text in texts {
            let closers = ['"', '\'', ')', '\u{201d}', '\u{2019}'];
            let ends = text
                .split_whitespace()
                .filter(|word| word.trim_end_matches(closers).ends_with(['.', '?', '!']));
            counts.add(text, ends.count().max(1));
        }
        counts
    }

    /// Words a sentence; nothing for a text without words.
    #[must_use]
    pub fn words_a_sentence(&self) -> Option<f64> {
        (self.words > 0).then(|| self.words as f64 / self.sentences.max(1) as f64)
    }

    /// The school grade of the United States whose pupils can read it, by the formula; nothing for a text without
    /// words.
    #[must_use]
    pub fn grade(&self) -> Option<f64> {
        let words_a_sentence = self.words_a_sentence()?;
        let syllables_a_word = self.syllables as f64 / self.words as f64;
        Some(0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59)
    }

    fn add(&mut self, text: &str, sentences: usize) {
        let words = text
            .split_whitespace()
            .filter(|word| word.chars().any(char::is_alphanumeric));
        let before = self.words;
        for word in words {
            self.words += 1;
            self.syllables += syllables(word);
        }
        if self.words > before {
            self.sentences += sentences;
        }
    }
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;

    use super::Readability;

    #[test]
    fn texts_are_counted_and_graded() {
        // Grades worked out by hand from the formula.
        for (text, words, sentences, syllables, grade) in [
            ("The cat sat on the mat.", 6, 1, 6, "-1.4"),
            (
                "The mayor said on Friday that the bridge was safe. Who paid?",
                12,
                2,
                14,
                "0.5",
            ),
            (
                "Opposition lawmakers called for a parliamentary hearing",
                7,
                1,
                18,
                "17.5",
            ),
        ] {
            let counts = Readability::of_texts([text]);
            assert_eq!(
                (counts.words, counts.sentences, counts.syllables),
                (words, sentences, syllables),
                "{text}"
            );
            assert_eq!(
                counts.grade().map(|grade| format!("{grade:.1}")).as_deref(),
                Some(grade)
            );
        }
    }

    #[test]
    fn sentences_are_taken_as_given_and_marks_are_no_words() {
        let counts = Readability::of_sentences(["He met Dr. Ruiz \u{2014} twice.", "\u{2014} ..."]);
        assert_eq!((counts.words, counts.sentences), (5, 1));
        assert_eq!(Readability::of_texts([""]).grade(), None);
    }
}
