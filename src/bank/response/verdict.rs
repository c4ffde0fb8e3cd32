use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::reader::Reader;
use crate::bank::response::{ResponseModel, one_of};
use crate::bank::table::Table;
use crate::bank::template::Template;
use crate::vocabulary::SlotType;

/// Fewer verdicts than this are no choice.
const FEWEST: usize = 3;

/// A choice among verdicts in the author's words, of which a slot of the fact asked about tells the right one.
#[derive(Clone, Debug)]
pub struct VerdictModel {
    /// The slot that decides: it holds one word of a closed list.
    pub by: Path,
    /// The verdicts, in the order in which forms print them, or in the reverse of it.
    pub verdicts: Vec<Verdict>,
}

/// A verdict as students read it.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// The word of the slot that makes it right; none for a lure, which never is.
    pub is: Option<&'static str>,
    /// As printed.
    pub words: Template,
    /// What to say to who chose it.
    pub reason: Template,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let words = table.words("by", problems);
    let by = words.and_then(|words| Path::check(&words, reader.binds, problems));
    let by = by.and_then(|path| reader.number_fits(path, false, problems));
    let rows = table.tables("verdicts", problems);
    let by = by?;
    let SlotType::Word(known) = by.ends.holds else {
        let hint = "use a slot that holds one word of a list, such as `claim.quoting` or `event.status`";
        problems.note(
            "bank-no-word",
            by.span,
            format!("`{by}` is no word of a closed list, so no verdicts can be told by it"),
            Some(hint.to_owned()),
        );
        return None;
    };
    let known: Vec<(&'static str, &'static str)> = known.iter().map(|&word| (word, word)).collect();
    let verdicts: Vec<Option<Verdict>> = rows
        .into_iter()
        .map(|row| verdict(reader, &known, row, problems))
        .collect();
    let verdicts = verdicts.into_iter().collect::<Option<Vec<_>>>()?;
    if verdicts.len() < FEWEST {
        problems.note(
            "bank-few-verdicts",
            by.span,
            format!(
                "there are {} verdicts, and a choice needs at least {FEWEST}",
                verdicts.len()
            ),
            Some("add `[[item-model.response.choice.verdicts]]` for other words of the slot".to_owned()),
        );
        return None;
    }
    Some(ResponseModel::Verdict(VerdictModel { by, verdicts }))
}

fn verdict(
    reader: &Reader<'_>,
    known: &[(&'static str, &'static str)],
    mut row: Table<'_, '_>,
    problems: &mut Problems,
) -> Option<Verdict> {
    let is = match row.maybe_words("is", problems) {
        Some(words) => Some(one_of("is", known, &words, problems)?),
        None => None,
    };
    let words = reader.template("words", &mut row, problems);
    let reason = reader.template("reason", &mut row, problems);
    row.finish(problems);
    Some(Verdict {
        is,
        words: words?,
        reason: reason?,
    })
}
