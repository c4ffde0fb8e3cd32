use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use crate::cli::console::Console;
use crate::cli::files::{Files, Limit};
use crate::cli::outcome::Failure;
use crate::diagnostic::Diagnostic;
use crate::labels::Labels;
use crate::render::{Fonts, Layout, PageSize, Press};

/// How papers are to be set: put it in with `#[command(flatten)]`.
#[derive(Debug, clap::Args)]
pub struct LayoutArgs {
    /// Print PDF and Word files on sheets of this size
    #[arg(long, value_name = "SIZE", value_enum, default_value_t = Page::A4)]
    page: Page,
    /// Leave the article's text out of worksheets, where it may not be copied: they name it, and say how to count sentences
    #[arg(long)]
    no_article: bool,
    /// Print PDF and Word files in letters of 18 points
    #[arg(long)]
    large_print: bool,
    /// Print PDF and Word files without serifs, and with more room between letters and lines
    #[arg(long)]
    dyslexia_friendly: bool,
    /// Add the fonts of this folder (`.ttf`, `.otf`, `.ttc`), for PDF with characters that the program's own lack
    #[arg(long, value_name = "DIR")]
    font_path: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Page {
    /// 210 × 297 mm
    A4,
    /// 8.5 × 11 inches, as in North America
    Letter,
}

impl LayoutArgs {
    /// What papers are to be printed with; they speak the language of `labels`.
    pub fn press(&self, console: &mut Console, labels: Labels) -> Result<Press, Failure> {
        let layout = Layout {
            page: match self.page {
                Page::A4 => PageSize::A4,
                Page::Letter => PageSize::Letter,
            },
            article: !self.no_article,
            large_print: self.large_print,
            dyslexia_friendly: self.dyslexia_friendly,
        };
        let mut fonts = Fonts::default();
        if let Some(folder) = &self.font_path {
            add(&mut fonts, folder, &mut console.files)?;
        }
        Ok(Press {
            layout,
            fonts,
            labels,
        })
    }
}

/// Adds the fonts of `folder`, in the order of their names: where two have a character, the order decides.
fn add(fonts: &mut Fonts, folder: &Path, files: &mut Files) -> Result<(), Failure> {
    let mut added = 0;
    for path in files
        .list_folder(folder)?
        .into_iter()
        .filter(|path| is_font(path))
    {
        added += fonts.add(&path.display().to_string(), files.read(&path, Limit::DATA)?)?;
    }
    if added == 0 {
        return Err(
            Diagnostic::error("font", format!("there is no font in `{}`", folder.display()))
                .hint("put files there that end in `.ttf`, `.otf` or `.ttc`")
                .into(),
        );
    }
    Ok(())
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().map(OsStr::to_ascii_lowercase);
    ending.is_some_and(|ending| ["ttf", "otf", "ttc", "otc"].iter().any(|known| ending == *known))
}
