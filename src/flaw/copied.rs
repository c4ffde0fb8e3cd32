use super::article_words::RUN;
use super::words::{unquoted, words};
use super::{ArticleWords, Finding, Flaw, Subject};

/// Fewer runs than this tell nothing.
const FEWEST: usize = 5;

/// The share of a stem's runs of words, quotations apart, that stand in the article: how many of how many.
#[must_use]
pub(super) fn share(stem: &str, article: &ArticleWords) -> (usize, usize) {
    let stem = words(&unquoted(stem));
    let runs = stem.windows(RUN);
    let all = runs.len();
    (runs.filter(|run| article.has_run(run)).count(), all)
}

/// A stem more than 60 percent of whose four-word runs stand in the article.
pub(super) fn find(subject: &Subject<'_>, article: &ArticleWords, found: &mut Vec<Finding>) {
    let (copied, all) = share(subject.stem, article);
    if all >= FEWEST && 5 * copied > 3 * all {
        found.push(Finding::stem(
            Flaw::Copied,
            format!("{copied} of {all} runs of four words"),
        ));
    }
}

#[cfg(test)]
mod tests {
    use super::share;
    use crate::flaw::ArticleWords;

    #[test]
    fn runs_of_four_words_are_counted_outside_quotations() {
        let article = &ArticleWords::of("The mayor closed the old bridge on Monday after a storm.");
        assert_eq!(share("Who closed the old bridge on Monday?", article), (3, 4));
        assert_eq!(
            share("Who said \u{201c}closed the old bridge on\u{201d} air?", article),
            (0, 0)
        );
    }
}
