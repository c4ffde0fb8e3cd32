//! From a decoded file to an [`Article`]: blocks, metadata, and the checks that make it fit for a quiz.

mod byline;
mod caption;
mod check;
mod date;
mod dateline;
mod furniture;
mod imprint;
mod layout;
mod markdown;
mod outlet;
mod plain;
mod shape;
mod sort;
mod subhead;
mod wrap;

use std::path::Path;
use std::sync::Arc;

use crate::article::{Article, Limits};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::SourceFile;

impl Article {
    /// Loads an article, with warnings about what the user should know.
    ///
    /// A file named `.md` or `.markdown`, or a nameless text that begins with `# `, is read as Markdown, all others as
    /// plain text. Refused, with a reason: a text that is empty, not English, or outside the limits.
    pub fn load(source: SourceFile, limits: &Limits) -> Result<(Self, Diagnostics), Diagnostics> {
        let file = Arc::new(source);
        let mut warnings = Diagnostics::default();
        let (draft, raw) = if is_markdown(&file) {
            let (draft, raw, left_out) = markdown::paragraphs(&file);
            warnings.0.extend(left_out.into_iter().map(|place| {
                Diagnostic::warning("article-left-out", "tables, code and raw HTML are not read")
                    .at(&file, place, "left out")
                    .hint("if it belongs to the article, write it as sentences")
            }));
            (draft, raw)
        } else {
            plain::paragraphs(&file)
        };
        let (blocks, metadata) = sort::sorted(draft.text(), &raw);
        let (source, origin) = draft.finish();
        let article = Self::new(Arc::new(source), origin, metadata, blocks);
        check::body(&article, limits)?;
        Ok((article, warnings))
    }
}

fn is_markdown(file: &SourceFile) -> bool {
    let extension = Path::new(file.name()).extension();
    let named = extension.is_some_and(|extension| {
        extension.eq_ignore_ascii_case("md") || extension.eq_ignore_ascii_case("markdown")
    });
    named || (extension.is_none() && file.text().trim_start().starts_with("# "))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use crate::article::{Article, BlockKind, Limits};
    use crate::source::{SourceFile, Span};

    const NONE: Limits = Limits {
        min_words: 0,
        max_words: usize::MAX,
    };

    /// What every loaded article promises.
    fn is_sound(article: &Article) {
        let text = article.text();
        let mut end = 0;
        for block in article.blocks() {
            assert!(block.span.start() >= end, "in order");
            let words = block.span.of(text).expect("a slice of the text");
            assert_eq!(words.trim(), words);
            assert!(!words.is_empty());
            end = block.span.end();
            let place = article.origin().place(block.span);
            assert!(
                place.of(article.origin().file().text()).is_some(),
                "a place in the file"
            );
        }
        let body = article
            .blocks()
            .iter()
            .filter(|block| block.kind == BlockKind::Body);
        let body: Vec<Span> = body.map(|block| block.span).collect();
        let paragraphs: Vec<Span> = article
            .paragraphs()
            .iter()
            .map(|paragraph| paragraph.span)
            .collect();
        assert_eq!(body, paragraphs);
        let metadata = article.metadata();
        for found in [
            &metadata.headline,
            &metadata.byline,
            &metadata.dateline,
            &metadata.outlet,
        ]
        .into_iter()
        .flatten()
        {
            assert_eq!(found.span.of(text), Some(found.value.as_str()));
        }
    }

    proptest! {
        #[test]
        fn any_text_is_loaded_soundly(
            pieces in proptest::collection::vec(
                prop_oneof![
                    Just("By Ana Ruiz".to_owned()),
                    Just("\n".to_owned()),
                    Just("\r\n\r\n".to_owned()),
                    Just("PARIS (AP) \u{2014} ".to_owned()),
                    Just("12 September 2015".to_owned()),
                    Just("**".to_owned()),
                    Just("![a](b)".to_owned()),
                    Just("> - `".to_owned()),
                    Just("&amp; &#0; \\*".to_owned()),
                    Just(" | ".to_owned()),
                    Just("The river rose for a third day and the town closed its bridge to all.".to_owned()),
                    "\\PC{0,12}",
                    any::<char>().prop_map(String::from),
                ],
                0..30,
            ),
            name in prop_oneof![Just("a.txt"), Just("a.md")],
        ) {
            if let Ok((article, _)) = Article::load(SourceFile::new(name, pieces.concat()), &NONE) {
                is_sound(&article);
            }
        }
    }

    #[test]
    fn a_text_full_of_foreign_names_is_english() {
        let text = "Wojciech Szcz\u{119}sny, Grzegorz Brz\u{119}czyszczykiewicz and Przemys\u{142}aw Wi\u{15b}niewski met \
                    Nguy\u{1ec5}n Th\u{1ecb} Minh Khai, Tr\u{1ea7}n H\u{1b0}ng \u{110}\u{1ea1}o and Ph\u{1ea1}m V\u{103}n \
                    \u{110}\u{1ed3}ng in Szczebrzeszyn on Friday. ";
        let loaded = Article::load(SourceFile::new("a.txt", text.repeat(4)), &NONE);
        assert!(loaded.is_ok(), "{loaded:?}");
    }

    #[test]
    fn other_languages_are_refused() {
        for text in [
            "Le fleuve est mont\u{e9} pour le troisi\u{e8}me jour vendredi et la ville a ferm\u{e9} son plus vieux pont, a dit \
             la maire. Personne n'a \u{e9}t\u{e9} bless\u{e9}, selon la police locale.",
            "El r\u{ed}o subi\u{f3} por tercer d\u{ed}a el viernes y la ciudad cerr\u{f3} su puente m\u{e1}s antiguo, dijo la \
             alcaldesa. Nadie result\u{f3} herido, seg\u{fa}n la polic\u{ed}a local de la ciudad.",
            "De rivier steeg vrijdag voor de derde dag op rij en de stad sloot haar oudste brug, zei de burgemeester. \
             Niemand raakte gewond, aldus de politie van de stad in een bericht.",
            "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut labore et dolore \
             magna aliqua ut enim ad minim veniam quis nostrud exercitation",
        ] {
            let refused = Article::load(SourceFile::new("a.txt", text), &NONE).expect_err(text);
            assert_eq!(refused.0[0].code, "article-language");
        }
    }
}
