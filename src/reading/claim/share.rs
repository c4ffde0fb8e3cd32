use crate::language::{Document, TokenNo};

/// Words for a part of those who were asked.
const PARTS: &[&str] = &["%", "half", "majority", "minority", "percent", "quarter", "third"];

/// Whether words name a share of people ("eight of 10 voters", "a majority of parents"): what a survey found, and nobody
/// who says something. "The majority leader" and "the Third Circuit" are none.
#[must_use]
pub fn is_share(document: &Document, words: &[TokenNo]) -> bool {
    let number = |at: TokenNo| document.token(at).tag == "CD";
    let among = |at: TokenNo| matches!(document.word(at).to_lowercase().as_str(), "of" | "in");
    let part = |at: TokenNo| {
        let token = document.token(at);
        token.pos != "PROPN" && PARTS.contains(&token.lemma.to_lowercase().as_str())
    };
    let words: Vec<TokenNo> = words
        .iter()
        .copied()
        .filter(|&at| !document.word(at).eq_ignore_ascii_case("out"))
        .collect();
    let of_so_many = words
        .windows(3)
        .any(|three| number(three[0]) && among(three[1]) && number(three[2]));
    let of_all = words.windows(2).any(|two| part(two[0]) && among(two[1]));
    of_so_many || of_all || words.last().is_some_and(|&last| part(last))
}

#[cfg(test)]
mod tests {
    use super::is_share;
    use crate::article::Article;
    use crate::language::{TokenNo, analyse};
    use crate::source::SourceFile;

    #[test]
    fn a_part_of_those_who_were_asked_is_no_speaker() {
        for (words, share) in [
            ("Nearly eight of 10 voters", true),
            ("Almost two out of five voters", true),
            ("A majority of parents", true),
            ("About 40 percent", true),
            ("Only 42% of them", true),
            ("Senate Majority Leader John Carter", false),
            ("Peter Lang, the minority leader,", false),
            ("The Third Circuit", false),
            ("Two of the officials", false),
            ("A person close to one of the smaller parties", false),
        ] {
            let text = format!("{words} said that the plan was sound.");
            let document = analyse(&Article::plain(SourceFile::new("test", text)));
            let holder: Vec<TokenNo> = (0..document.tokens().len())
                .map(TokenNo)
                .take_while(|&at| document.word(at) != "said")
                .filter(|&at| document.word(at) != ",")
                .collect();
            assert_eq!(is_share(&document, &holder), share, "{words}");
        }
    }
}
