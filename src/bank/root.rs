use toml::Spanned;
use toml::de::DeTable;

use crate::bank::problems::Problems;
use crate::bank::table::{Table, span};

/// The version of the bank format that this program reads.
const FORMAT: usize = 1;

/// The whole file as TOML; nothing, and its problems noted, where it is none.
pub(super) fn parse<'i>(text: &'i str, problems: &mut Problems) -> Option<Spanned<DeTable<'i>>> {
    let (root, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let at = error.span().map_or_else(|| span(&(0..0)), |range| span(&range));
        problems.note(
            "bank-syntax",
            at,
            format!("not valid TOML: {}", error.message()),
            None,
        );
    }
    errors.is_empty().then_some(root)
}

/// The first table of a file, which must say the format.
pub(super) fn open<'a, 'i>(root: &'a Spanned<DeTable<'i>>, problems: &mut Problems) -> Table<'a, 'i> {
    let mut root = Table::new(root.get_ref(), span(&(0..0)));
    let format = root.count("format", 0, problems);
    if format != FORMAT {
        let at = root.key_span("format");
        let hint = format!("begin the file with `format = {FORMAT}`");
        problems.note(
            "bank-format",
            at,
            "the file does not say a format that this program reads",
            Some(hint),
        );
    }
    root
}
