use std::fmt;
use std::sync::{Arc, LazyLock};

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::diagnostic::Diagnostic;

/// The fonts that the program comes with, in the order in which one is looked for that has a character.
const BUNDLED: [&[u8]; 9] = [
    include_bytes!("../../../assets/fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../../../assets/fonts/LibertinusSerif-Bold.otf"),
    include_bytes!("../../../assets/fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("../../../assets/fonts/LibertinusSerif-BoldItalic.otf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Bold.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
    include_bytes!("../../../assets/fonts/AtkinsonHyperlegibleNext-BoldItalic.ttf"),
    include_bytes!("../../../assets/fonts/DejaVuSans.ttf"),
];

static OWN: LazyLock<Fonts> = LazyLock::new(|| {
    Fonts::of(
        BUNDLED
            .into_iter()
            .flat_map(|data| Font::iter(Bytes::new(data)))
            .collect(),
    )
});

/// The fonts at hand for PDF: those of the program, and what was added. The computer's own are never looked for, so
/// that papers are the same everywhere.
#[derive(Clone)]
pub struct Fonts {
    book: Arc<LazyHash<FontBook>>,
    fonts: Vec<Font>,
}

impl Fonts {
    /// Adds the fonts of the font file `name` (TrueType, OpenType, or a collection of them), and tells how many it has.
    ///
    /// # Errors
    /// `font` where it is no font file.
    pub fn add(&mut self, name: &str, file: Vec<u8>) -> Result<usize, Diagnostic> {
        let added: Vec<Font> = Font::iter(Bytes::new(file)).collect();
        let count = added.len();
        if count == 0 {
            let problem = format!("`{name}` is no font that can be read");
            let hint = "take it out of the folder, or get a whole copy of it";
            return Err(Diagnostic::error("font", problem).hint(hint));
        }
        self.fonts.extend(added);
        *self = Self::of(std::mem::take(&mut self.fonts));
        Ok(count)
    }

    fn of(fonts: Vec<Font>) -> Self {
        Self {
            book: Arc::new(LazyHash::new(FontBook::from_fonts(&fonts))),
            fonts,
        }
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        &self.book
    }

    pub(super) fn get(&self, index: usize) -> Option<Font> {
        self.fonts.get(index).cloned()
    }
}

impl Default for Fonts {
    /// The program's own.
    fn default() -> Self {
        OWN.clone()
    }
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set()
            .entries(self.fonts.iter().map(|font| &font.info().family))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::{BUNDLED, Fonts};

    #[test]
    fn the_programs_fonts_are_whole_and_small() {
        let fonts = Fonts::default();
        assert_eq!(fonts.fonts.len(), BUNDLED.len());
        for family in ["libertinus serif", "atkinson hyperlegible next", "dejavu sans"] {
            assert!(fonts.book().contains_family(family), "{family}");
        }
        assert!(BUNDLED.iter().map(|data| data.len()).sum::<usize>() < 4_000_000);
    }

    #[test]
    fn what_is_no_font_adds_none() {
        let mut fonts = Fonts::default();
        let problem = fonts.add("a.ttf", b"no font".to_vec()).expect_err("no font");
        assert_eq!(problem.message, "`a.ttf` is no font that can be read");
        assert_eq!(fonts.fonts.len(), BUNDLED.len());
        assert_eq!(fonts.add("b.otf", BUNDLED[0].to_vec()).ok(), Some(1));
        assert_eq!(fonts.fonts.len(), BUNDLED.len() + 1);
    }
}
