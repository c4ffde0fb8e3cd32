use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::reader::Reader;
use crate::bank::table::Table;
use crate::bank::template::Template;
use crate::vocabulary::SlotType;

/// Something that an article or a part of it has or lacks, in the author's words.
#[derive(Clone, Debug)]
pub struct Check {
    /// The words of the article that show it, where they are there.
    pub found: Path,
    /// The flag that it is surely not there; where neither holds, the option is left out.
    pub missing: Option<Path>,
    /// As printed.
    pub words: String,
    /// What to say where it is there.
    pub reason: Template,
    /// What to say where it is not.
    pub lacking: Template,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Vec<Check>> {
    let rows = table.tables("checks", problems);
    let checks: Vec<Option<Check>> = rows.into_iter().map(|row| check(reader, row, problems)).collect();
    checks.into_iter().collect()
}

fn check(reader: &Reader<'_>, mut row: Table<'_, '_>, problems: &mut Problems) -> Option<Check> {
    let found = reader.phrase("found", &mut row, problems);
    let missing = match row.maybe_words("missing", problems) {
        Some(words) => Some(Path::check(&words, reader.binds, problems)?),
        None => None,
    };
    if let Some(path) = missing.as_ref().filter(|path| path.ends.holds != SlotType::Flag) {
        let hint = "use a slot that is yes or no, such as `article.no_author_line`".to_owned();
        problems.note(
            "bank-no-flag",
            path.span,
            format!("`{path}` is not yes or no"),
            Some(hint),
        );
        return None;
    }
    let words = row.words("words", problems);
    let reason = reader.template("reason", &mut row, problems);
    let lacking = reader.template("lacking", &mut row, problems);
    row.finish(problems);
    Some(Check {
        found: found?,
        missing,
        words: words?.text,
        reason: reason?,
        lacking: lacking?,
    })
}
