use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::reader::Reader;
use crate::bank::table::{Table, Words};
use crate::vocabulary::{FactKind, SlotType};

/// A number that the article states, or that can be counted in it.
#[derive(Clone, Debug)]
pub struct NumberModel {
    /// The number: a slot that holds one, or words that are a plain decimal.
    pub key: Path,
    /// The least number that is right too.
    pub least: Option<Path>,
    /// The greatest number that is right too.
    pub most: Option<Path>,
    /// Words printed behind the line to write on.
    pub unit: Option<Path>,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let key = table.words("key", problems);
    let key = key.and_then(|words| number(reader, &words, problems));
    // What is written and at fault is noted, and no bank with a problem is used.
    let mut optional = |name, read: ReadPath| {
        let words = table.maybe_words(name, problems)?;
        read(reader, &words, problems)
    };
    let least = optional("least", number);
    let most = optional("most", number);
    let unit = optional("unit", unit);
    Some(ResponseModel::Number(NumberModel {
        key: key?,
        least,
        most,
        unit,
    }))
}

type ReadPath = fn(&Reader<'_>, &Words, &mut Problems) -> Option<Path>;

/// A path to one number; whether words are one is seen when they are read.
fn number(reader: &Reader<'_>, words: &Words, problems: &mut Problems) -> Option<Path> {
    let path = Path::check(words, reader.binds, problems)?;
    let fits = matches!(
        path.ends.holds,
        SlotType::Number | SlotType::Text | SlotType::Fact(FactKind::Phrase)
    );
    if !fits {
        let hint = "use a slot that holds a number, such as `list.count`, or words that are one".to_owned();
        problems.note(
            "bank-no-number",
            path.span,
            format!("`{path}` is no number"),
            Some(hint),
        );
        return None;
    }
    reader.number_fits(path, false, problems)
}

fn unit(reader: &Reader<'_>, words: &Words, problems: &mut Problems) -> Option<Path> {
    let path = Path::check(words, reader.binds, problems)?;
    if !matches!(path.ends.holds, SlotType::Text | SlotType::Fact(FactKind::Phrase)) {
        let hint = "use a slot that holds words of the article".to_owned();
        problems.note(
            "bank-no-unit",
            path.span,
            format!("`{path}` is no unit"),
            Some(hint),
        );
        return None;
    }
    reader.number_fits(path, false, problems)
}
