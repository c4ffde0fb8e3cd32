use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::checks;
use crate::bank::response::draw::Draw;
use crate::bank::response::reader::Reader;
use crate::bank::response::verdict;
use crate::bank::table::Table;
use crate::bank::template::Template;

/// One key among drawn distractors.
#[derive(Clone, Debug)]
pub struct ChoiceModel {
    /// The key.
    pub key: Path,
    /// What is said of the key in feedback.
    pub reason: Template,
    /// Where distractors come from.
    pub distractors: Vec<Draw>,
    /// A wrong option in fixed words, used only where one distractor is missing.
    pub filler: Option<Filler>,
}

/// A wrong option in fixed words: "the article does not say".
#[derive(Clone, Debug)]
pub struct Filler {
    /// As printed.
    pub words: String,
    /// What to say to who chose it.
    pub reason: Template,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    if table.has("by") {
        return verdict::read(reader, table, problems);
    }
    if table.has("checks") {
        return checks::read(reader, table, problems).map(ResponseModel::Check);
    }
    let key = reader.one("key", table, problems);
    let reason = reader.template("reason", table, problems);
    let distractors = reader.draws("distractors", table, problems);
    let filler = if table.has("filler") {
        Some(filler(reader, table, problems)?)
    } else {
        None
    };
    Some(ResponseModel::Choice(ChoiceModel {
        key: key?,
        reason: reason?,
        distractors: distractors?,
        filler,
    }))
}

/// The filler; nothing where it is at fault.
fn filler(reader: &Reader<'_>, table: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Filler> {
    let mut inner = table.table("filler", problems)?;
    let words = inner.words("words", problems);
    let reason = reader.template("reason", &mut inner, problems);
    inner.finish(problems);
    Some(Filler {
        words: words?.text,
        reason: reason?,
    })
}
