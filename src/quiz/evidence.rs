use crate::article::{Article, Backing, Evidence, Quote};
use crate::language::SentenceNo;
use crate::quiz::{Backed, QuotedWords};
use crate::source::Span;

impl Backed {
    /// The record of what backs a key. `sentences` holds the span of each numbered sentence, number 1 first.
    #[must_use]
    pub fn of(evidence: &Evidence, sentences: &[Span]) -> Self {
        let record = |quotes: &[Quote]| quotes.iter().map(|quote| words(quote, sentences)).collect();
        match evidence.backing() {
            Backing::Quoted(quotes) => Self::Quoted(record(quotes)),
            Backing::Absent { relation, searched } => Self::Absent {
                relation: relation.clone(),
                searched: record(searched),
            },
            Backing::Author => Self::Author,
        }
    }

    /// The words on record: those that show the key, or those that were searched.
    #[must_use]
    pub fn words(&self) -> &[QuotedWords] {
        match self {
            Self::Quoted(words) | Self::Absent { searched: words, .. } => words,
            Self::Author => &[],
        }
    }

    /// Whether all its words stand in `article` letter for letter where the record says.
    #[must_use]
    pub fn stands_in(&self, article: &Article) -> bool {
        let stands = |words: &QuotedWords| words.span.of(article.text()) == Some(words.text.as_str());
        self.words().iter().all(stands)
    }
}

fn words(quote: &Quote, sentences: &[Span]) -> QuotedWords {
    let start = quote.span().start();
    let sentence = sentences
        .iter()
        .position(|span| span.start() <= start && start < span.end())
        .and_then(|place| u32::try_from(place + 1).ok())
        .map(SentenceNo);
    QuotedWords {
        span: quote.span(),
        sentence,
        text: quote.text().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use crate::article::{Article, Evidence};
    use crate::language::SentenceNo;
    use crate::quiz::Backed;
    use crate::source::{SourceFile, Span};

    #[test]
    fn words_are_recorded_with_the_sentence_that_they_begin_in() {
        let article = Article::plain(SourceFile::new("a.txt", "Title\nIt rained. It snowed."));
        let sentences = [Span::new(6, 16), Span::new(17, 27)];
        let evidence = Evidence::quoted(&article, &[Span::new(0, 5), Span::new(20, 26)]).expect("words");
        let record = Backed::of(&evidence, &sentences);
        assert!(record.stands_in(&article));
        let changed = Article::plain(SourceFile::new("a.txt", "Title\nIt rained. It poured."));
        assert!(!record.stands_in(&changed));
        let found: Vec<_> = record
            .words()
            .iter()
            .map(|words| (words.sentence, words.text.clone()))
            .collect();
        assert_eq!(
            found,
            [
                (None, "Title".to_owned()),
                (Some(SentenceNo(2)), "snowed".to_owned())
            ]
        );
        assert_eq!(Backed::of(&Evidence::author(), &sentences), Backed::Author);
    }
}
