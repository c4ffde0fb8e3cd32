use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::draw::Draw;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// A sentence of the article without some of its words.
#[derive(Clone, Debug)]
pub struct GapModel {
    /// The sentence, in the article's own words.
    pub sentence: Path,
    /// The words left out: a phrase inside it.
    pub gap: Path,
    /// Words to choose from, if any.
    pub bank: Option<WordBank>,
}

/// Words beside the key of a gap.
#[derive(Clone, Debug)]
pub struct WordBank {
    /// What is said of the key.
    pub reason: Template,
    /// Where the other words come from.
    pub words: Vec<Draw>,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let sentence = reader.phrase("sentence", table, problems);
    let gap = reader.phrase("gap", table, problems);
    let offered = table.has("words");
    let words = reader.draws("words", table, problems);
    let bank = if offered {
        let reason = reader.template("reason", table, problems);
        Some(WordBank {
            reason: reason?,
            words: words?,
        })
    } else {
        None
    };
    Some(ResponseModel::Gap(GapModel {
        sentence: sentence?,
        gap: gap?,
        bank,
    }))
}
