/// The known word nearest to a misspelt one, for hints; none where nothing is near.
#[must_use]
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    known
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate))
        .filter(|&(distance, candidate)| distance <= 1 + candidate.chars().count() / 4)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn near_words_are_found_and_far_ones_are_not() {
        let known = ["source", "content", "manner"];
        assert_eq!(nearest("sorce", known), Some("source"));
        assert_eq!(nearest("contents", known), Some("content"));
        assert_eq!(nearest("colour", known), None);
    }
}
