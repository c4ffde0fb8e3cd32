use serde::Serialize;

/// How papers are set. What a format cannot do it leaves out: only PDF and Word files have pages of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Layout {
    /// The sheets that are printed on.
    pub page: PageSize,
    /// Whether worksheets hold the article's text; without it they name the article and say how to count sentences.
    pub article: bool,
    /// Letters of 18 points.
    pub large_print: bool,
    /// A sans serif face, set left with more room between letters, words and lines.
    pub dyslexia_friendly: bool,
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PageSize {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 inches.
    Letter,
}

impl Default for Layout {
    fn default() -> Self {
        Self {
            page: PageSize::A4,
            article: true,
            large_print: false,
            dyslexia_friendly: false,
        }
    }
}
