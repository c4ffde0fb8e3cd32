//! Papers as PDF: a view as JSON, laid out by the format's Typst templates.
//!
//! No text of an article is ever part of a template: templates read `/data.json`, so words stay words. The same view
//! gives the same bytes: no clock, no files of the computer, no network. Every file is PDF/UA-1 (it can be read aloud)
//! and PDF/A-2a (it lasts: all fonts are within) at once.

mod breaks;
mod data;
mod fault;
mod fonts;
mod glyphs;
mod templates;
mod texts;
mod world;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use serde_json::Value;
use typst::comemo;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::render::about::About;
use crate::render::{Format, PrintedPaper};

pub use fonts::Fonts;
pub(super) use templates::Templates;
use world::TemplateWorld;

/// Whether this build of the program prints PDF.
pub(super) const BUILT_IN: bool = true;

/// How often a paper is laid out anew because fonts lack characters. What stands in for one is in all fonts, so once is
/// enough, unless a template's own words or fonts bring new ones.
const ROUNDS: usize = 4;

/// After how many papers what was laid out is looked through, and what no paper since the last time has used is thrown
/// away: a student's worksheet is followed by their key, and then by a worksheet with the same article. Looking through all
/// takes time, keeping takes memory.
const SIGHTED: usize = 4;

/// How many papers were printed. Nothing on a paper hangs on it.
static PRINTED: AtomicUsize = AtomicUsize::new(0);

/// Prints `view` by the format's template `main`.
pub(super) fn print(
    format: &Format,
    main: &str,
    view: Value,
    about: &About<'_>,
    fonts: &Fonts,
) -> Result<PrintedPaper, Diagnostics> {
    let printed = Job {
        format,
        main,
        about,
        fonts,
    }
    .run(view);
    if PRINTED.fetch_add(1, Ordering::Relaxed) % SIGHTED == SIGHTED - 1 {
        comemo::evict(1);
    }
    printed
}

struct Job<'a> {
    format: &'a Format,
    main: &'a str,
    about: &'a About<'a>,
    fonts: &'a Fonts,
}

impl Job<'_> {
    fn run(&self, mut view: Value) -> Result<PrintedPaper, Diagnostics> {
        let mut missing = glyphs::characters(&mut view, glyphs::means_nothing);
        glyphs::spell_out(&mut view, &missing);
        let mut plain = false;
        let mut rounds = 0;
        loop {
            rounds += 1;
            let world = TemplateWorld::new(
                self.format,
                self.main,
                self.about.data(&view, &missing),
                self.fonts,
            )
            .ok_or_else(|| self.no_template())?;
            let compiled = typst::compile::<PagedDocument>(&world);
            let document = compiled
                .output
                .map_err(|found| fault::faults(&world, self.format, &found))?;
            let lacking = glyphs::missing(&document);
            if rounds <= ROUNDS && !lacking.is_subset(&missing) {
                glyphs::spell_out(&mut view, &lacking);
                missing.extend(lacking);
                continue;
            }
            match typst_pdf::pdf(&document, &self.options()?) {
                Ok(bytes) => {
                    return Ok(PrintedPaper {
                        bytes,
                        warnings: fault::faults(&world, self.format, &compiled.warnings),
                        missing,
                    });
                }
                // Some scripts join letters to shapes of which no text can be told; then their letters are spelled out.
                Err(_) if !plain => {
                    plain = true;
                    let shaped = glyphs::characters(&mut view, glyphs::is_shaped);
                    glyphs::spell_out(&mut view, &shaped);
                    missing.extend(shaped);
                }
                Err(found) => return Err(fault::faults(&world, self.format, &found)),
            }
        }
    }

    fn options(&self) -> Result<PdfOptions, Diagnostics> {
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| Diagnostic::error("render-pdf", error.message().to_string()))?;
        Ok(PdfOptions {
            ident: Smart::Custom(self.about.ident()),
            creator: Smart::Custom(Some(concat!("newsquiz ", env!("CARGO_PKG_VERSION")).to_owned())),
            standards,
            ..PdfOptions::default()
        })
    }

    fn no_template(&self) -> Diagnostics {
        let message = format!(
            "the format `{}` has no template `{}`",
            self.format.name(),
            self.main
        );
        Diagnostic::error("render-template", message).into()
    }
}

/// What to tell of characters that stand as code points on a paper; nothing where all were printed.
#[must_use]
pub fn missing_warning(missing: &BTreeSet<String>) -> Option<Diagnostic> {
    const SHOWN: usize = 8;
    let mut characters: Vec<char> = missing.iter().flat_map(|piece| piece.chars()).collect();
    characters.sort_unstable();
    characters.dedup();
    let named = characters.iter().take(SHOWN);
    let mut named: Vec<String> = named
        .map(|&character| format!("U+{:04X}", u32::from(character)))
        .collect();
    let more = characters.len().saturating_sub(SHOWN);
    if more > 0 {
        named.push(format!("{more} more"));
    }
    let message = match characters.len() {
        0 => return None,
        1 => format!(
            "no font here has the character {}: the PDF shows its number in a box",
            named.join(", ")
        ),
        _ => format!(
            "no font here has the characters {}: the PDF shows their numbers in boxes",
            named.join(", ")
        ),
    };
    Some(Diagnostic::warning("pdf-characters", message).hint(
        "put font files that have them, such as those of the Noto family, into a folder and name it: `--font-path DIR`",
    ))
}
