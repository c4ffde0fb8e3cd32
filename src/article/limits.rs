/// How long an article may be, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Fewer words carry too few questions: 80.
    pub min_words: usize,
    /// More words are no news article: 50,000.
    pub max_words: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            min_words: 80,
            max_words: 50_000,
        }
    }
}
