use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::ResponseModel;
use crate::bank::response::reader::Reader;
use crate::bank::response::words::named;
use crate::bank::table::Table;
use crate::bank::template::Template;
use crate::item::Truth;

/// Rows of a truth table.
#[derive(Clone, Debug)]
pub struct StatementModel {
    /// The wording that is put up for judgement.
    pub of: Path,
    /// The part of it that is replaced, and by what.
    pub change: Option<(Path, Path)>,
    /// The right verdict.
    pub truth: Truth,
    /// At most so many rows of this sort.
    pub most: usize,
    /// What to say of it.
    pub reason: Template,
}

pub(super) fn read(
    reader: &Reader<'_>,
    table: &mut Table<'_, '_>,
    problems: &mut Problems,
) -> Option<ResponseModel> {
    let shared_out = table.flag("share-out", problems);
    let tables = table.tables("statements", problems);
    let statements = tables
        .into_iter()
        .map(|row| statement(reader, row, problems))
        .collect::<Vec<_>>();
    Some(ResponseModel::Truth {
        statements: statements.into_iter().collect::<Option<_>>()?,
        shared_out,
    })
}

fn statement(reader: &Reader<'_>, mut row: Table<'_, '_>, problems: &mut Problems) -> Option<StatementModel> {
    let of = reader.path("of", &mut row, problems);
    let replaced = row.maybe_words("replace", problems);
    let with = row.maybe_words("with", problems);
    let truth = truth(&mut row, problems);
    let most = row.count("most", 1, problems);
    let reason = reader.template("reason", &mut row, problems);
    let span = row.span();
    row.finish(problems);
    let change = match (replaced, with) {
        (None, None) => None,
        (Some(replaced), Some(with)) => {
            let replaced = reader.option_path(&replaced, problems);
            let with = reader.option_path(&with, problems);
            Some((replaced?, with?))
        }
        _ => {
            let hint = "give both: what is replaced, and what it is replaced with".to_owned();
            problems.note(
                "bank-change",
                span,
                "`replace` and `with` go together",
                Some(hint),
            );
            return None;
        }
    };
    Some(StatementModel {
        of: of?,
        change,
        truth: truth?,
        most,
        reason: reason?,
    })
}

fn truth(row: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Truth> {
    let known = [
        ("says", Truth::Says),
        ("otherwise", Truth::Otherwise),
        ("not said", Truth::NotSaid),
    ];
    named("truth", &known, row, problems)
}
