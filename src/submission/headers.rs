use std::sync::Arc;

use csv::StringRecord;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{SourceFile, fold};
use crate::submission::Sheet;

/// What headers of a table stand for, where a program writes them in another language or a form asks in other words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Headers {
    /// The folded text before and behind the `*` of a header (nothing behind where there is no `*`), and what it means.
    entries: Vec<(String, Option<String>, String)>,
}

impl Headers {
    /// Reads a table of two columns, `header` and `means`: `Antwort *` with `Response *` renames `Antwort 1`, `Antwort 2`
    /// and so on; without `*` a header is renamed alone.
    ///
    /// Refused: a table without these columns, a row in which one of the two is empty.
    pub fn read(source: &Arc<SourceFile>) -> Result<Self, Diagnostics> {
        let sheet = Sheet::read(source)?;
        let column = |name: &str| sheet.header.iter().position(|cell| fold(cell) == name);
        let (Some(header), Some(means)) = (column("header"), column("means")) else {
            let problem = "the map needs the columns `header` and `means`";
            return Err(Diagnostic::error("map-columns", problem)
                .at(source, sheet.header_span, "")
                .into());
        };
        let mut entries = Vec::new();
        let mut problems = Diagnostics::default();
        for (cells, span) in &sheet.rows {
            let cell = |place: usize| cells.get(place).unwrap_or_default().trim();
            let written = fold(cell(header));
            if written.is_empty() || cell(means).is_empty() {
                let problem = "the row needs a header and what it stands for";
                problems
                    .0
                    .push(Diagnostic::error("map-row", problem).at(source, *span, ""));
                continue;
            }
            let (before, behind) = match written.split_once('*') {
                Some((before, behind)) => (before.to_owned(), Some(behind.to_owned())),
                None => (written, None),
            };
            entries.push((before, behind, cell(means).to_owned()));
        }
        if problems.0.is_empty() {
            Ok(Self { entries })
        } else {
            Err(problems)
        }
    }

    /// A header with each cell as the map says; the first row of the map that fits counts.
    #[must_use]
    pub fn applied(&self, header: &StringRecord) -> Vec<String> {
        header.iter().map(|cell| self.renamed(cell)).collect()
    }

    fn renamed(&self, cell: &str) -> String {
        let folded = fold(cell);
        let renamed = self
            .entries
            .iter()
            .find_map(|(before, behind, means)| match behind {
                None => (folded == *before).then(|| means.clone()),
                Some(behind) => {
                    let rest = folded.strip_prefix(before.as_str())?;
                    let middle = rest.strip_suffix(behind.as_str())?;
                    Some(means.replacen('*', middle, 1))
                }
            });
        renamed.unwrap_or_else(|| cell.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use csv::StringRecord;

    use super::Headers;
    use crate::submission::sample::source;

    #[test]
    fn headers_are_renamed_alone_and_by_pattern() {
        let map = Headers::read(&source(
            "header;means\nAntwort *;Response *\nE-Mail-Adresse;Email address\nPunkte - *;Points - *\n",
        ))
        .expect("a sound map");
        let header = StringRecord::from(vec!["antwort 12", "E-mail-adresse", "Punkte - Why?", "Antworten"]);
        assert_eq!(
            map.applied(&header),
            ["Response 12", "Email address", "Points - why?", "Antworten"]
        );
    }

    #[test]
    fn a_map_that_says_nothing_is_refused() {
        for (text, message) in [
            ("a,b\nc,d\n", "the map needs the columns `header` and `means`"),
            (
                "header,means\nc,\n",
                "the row needs a header and what it stands for",
            ),
        ] {
            let problems = Headers::read(&source(text)).expect_err("a problem");
            assert_eq!(problems.0[0].message, message);
        }
    }
}
