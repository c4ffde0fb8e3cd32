use crate::item::{Answer, OptionId, Shape};
use crate::source::fold;
use crate::submission::cell::kept;
use crate::submission::cell::rows::{counted, named, verdict};
use crate::submission::{Given, Question};

/// Reads an answer of which each row has a cell of its own, as in the grids of online forms. Cells come with the
/// printed place of their row; one without a row stands beside others and says the same twice, so a person has to look.
#[must_use]
pub fn read_grid(question: &Question, cells: &[(Option<usize>, &str)]) -> Given {
    if cells.iter().all(|(_, cell)| cell.trim().is_empty()) {
        return Given::Blank;
    }
    let shown: Vec<String> = cells
        .iter()
        .map(|(row, cell)| {
            row.map_or_else(
                || (*cell).to_owned(),
                |row| format!("{}={cell}", question.row_label(row)),
            )
        })
        .collect();
    let raw = shown.join("; ");
    let read = by_place(cells).and_then(|placed| values(question, &placed));
    kept(question, &raw, read)
}

/// The cells with their rows, each row once.
fn by_place<'c>(cells: &[(Option<usize>, &'c str)]) -> Result<Vec<(usize, &'c str)>, String> {
    let mut placed: Vec<(usize, &str)> = Vec::with_capacity(cells.len());
    for (row, cell) in cells {
        let Some(row) = row else {
            return Err(format!("the question is answered {} times", cells.len()));
        };
        if placed.iter().any(|(other, _)| other == row) {
            return Err(format!("row {} is answered twice", row + 1));
        }
        placed.push((*row, cell));
    }
    Ok(placed)
}

/// The answer that values by rows make; rows that are not among them were left out.
pub(super) fn values(question: &Question, cells: &[(usize, &str)]) -> Result<Answer, String> {
    match question.shape() {
        Shape::Truth { statements } => placed(statements.len(), cells, &verdict).map(Answer::Truth),
        Shape::Match { left, right } => {
            let texts: Vec<String> = right.iter().map(|entry| fold(entry)).collect();
            placed(left.len(), cells, &|word| entry(word, &texts)).map(Answer::Match)
        }
        Shape::Sort { categories, elements } => {
            let texts: Vec<String> = categories.iter().map(|category| fold(category)).collect();
            let value = |word: &str| counted(word, texts.len()).or_else(|| entry(word, &texts));
            placed(elements.len(), cells, &value).map(Answer::Sort)
        }
        _ => Err("the question has no rows".to_owned()),
    }
}

/// An entry by its words, or else by its letter.
fn entry(word: &str, texts: &[String]) -> Option<OptionId> {
    let worded = texts.iter().position(|text| text == word).and_then(OptionId::at);
    worded.or_else(|| named(word, texts))
}

fn placed<T: Copy>(
    size: usize,
    cells: &[(usize, &str)],
    value: &dyn Fn(&str) -> Option<T>,
) -> Result<Vec<Option<T>>, String> {
    let mut rows = vec![None; size];
    for (row, cell) in cells {
        let word = fold(cell);
        let slot = rows
            .get_mut(*row)
            .ok_or_else(|| format!("there is no row {}: the last is {size}", row + 1))?;
        if !matches!(word.as_str(), "" | "-") {
            *slot = Some(
                value(&word)
                    .ok_or_else(|| format!("row {}: `{}` is no answer to it", row + 1, cell.trim()))?,
            );
        }
    }
    Ok(rows)
}

#[cfg(test)]
mod tests {
    use super::read_grid;
    use crate::submission::sample::{harbury, papers};
    use crate::submission::{Given, shown};

    #[test]
    fn rows_with_cells_of_their_own_are_one_answer() {
        let quiz = harbury();
        let papers = papers(&quiz);
        let read = |number: usize, cells: &[(Option<usize>, &str)]| {
            let question = &papers[0].questions[number - 1];
            match read_grid(question, cells) {
                Given::Answered(answer) => shown(question, &answer).expect("it fits"),
                Given::Unreadable { why, .. } => why,
                Given::Blank => "blank".to_owned(),
                Given::OnPaper | Given::NotShown => panic!("cells are no paper"),
            }
        };
        let says = [(Some(2), "Does not say"), (Some(0), " says this "), (Some(1), "")];
        assert_eq!(read(3, &says), "S - N");
        assert_eq!(
            read(4, &[(Some(1), "planned or promised"), (Some(3), "1")]),
            "- 2 - 1"
        );
        assert_eq!(read(6, &[(Some(0), "Harbury Sharks"), (Some(1), "a")]), "1=C 2=A");
        assert_eq!(read(3, &[(Some(0), " "), (Some(1), "")]), "blank");
        assert_eq!(read(3, &[(Some(0), "True")]), "row 1: `True` is no answer to it");
        assert_eq!(
            read(3, &[(Some(0), "S"), (Some(0), "O")]),
            "row 1 is answered twice"
        );
        assert_eq!(
            read(3, &[(None, "S O N"), (Some(0), "O")]),
            "the question is answered 2 times"
        );
    }
}
