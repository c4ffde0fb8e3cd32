use crate::source::fold;

/// The places of headers that are one of these words, in the order of the words.
pub fn columns(header: &[String], words: &[&str]) -> Vec<usize> {
    let folded: Vec<String> = header.iter().map(|cell| fold(cell).replace('_', " ")).collect();
    let found = words
        .iter()
        .filter_map(|word| folded.iter().position(|cell| cell.trim() == *word));
    found.collect()
}

/// The place of the first header that is one of these words.
pub fn column(header: &[String], words: &[&str]) -> Option<usize> {
    columns(header, words).first().copied()
}

/// First and last name as one, where both have a column.
pub fn full_name(header: &[String]) -> Option<Vec<usize>> {
    let first = column(header, &["first name", "firstname"])?;
    let last = column(header, &["last name", "lastname", "surname"])?;
    Some(vec![first, last])
}
