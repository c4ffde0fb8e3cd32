//! Whom a pronoun cannot stand for, by the shape of its sentence (principle C of binding theory: Chomsky, Lectures on
//! Government and Binding, 1981).

use crate::language::{Document, TokenNo};
use crate::reading::claim::is_reporting_word;

/// "Berg has failed, he said": whether a name stands in what the pronoun's verb governs, so that another is meant. "When Berg
/// left, he said" is another matter.
pub(super) fn is_told_of(document: &Document, name: TokenNo, pronoun: TokenNo) -> bool {
    let token = document.token(pronoun);
    let verb = token.head;
    if token.dep != "nsubj" || document.token(name).sentence != token.sentence {
        return false;
    }
    let path: Vec<TokenNo> = document.self_and_ancestors(name).collect();
    let governed = |at: TokenNo| matches!(document.token(at).dep, "ccomp" | "parataxis" | "dobj" | "xcomp");
    if let Some(place) = path.iter().position(|&step| step == verb) {
        // The last step before the verb tells how it hangs there.
        return place.checked_sub(1).is_some_and(|last| governed(path[last]));
    }
    // "He said" as an aside of the clause that it reports.
    let aside = matches!(document.token(verb).dep, "ccomp" | "parataxis");
    is_reporting_word(document, verb) && aside && path.contains(&document.token(verb).head)
}

#[cfg(test)]
mod tests {
    use super::is_told_of;
    use crate::article::Article;
    use crate::language::{TokenNo, analyse};
    use crate::source::SourceFile;

    #[test]
    fn whoever_reports_is_not_the_one_who_is_reported_on() {
        for (text, barred) in [
            ("Mr Berg has failed to mend the bridge, he said.", true),
            ("He said that Mr Berg had failed.", true),
            ("Mr Berg would be at the head of the march, he said.", true),
            ("When Mr Berg left the town, he said nothing.", false),
            ("Mr Berg closed the bridge and he said nothing.", false),
            ("Mr Berg said that he had failed.", false),
        ] {
            let document = analyse(&Article::plain(SourceFile::new("a.txt", text)));
            let at = |word: &str| {
                let mut places = (0..document.tokens().len()).map(TokenNo);
                places.find(|&at| document.word(at).eq_ignore_ascii_case(word))
            };
            let (name, pronoun) = at("Berg").zip(at("he")).expect("both stand there");
            assert_eq!(is_told_of(&document, name, pronoun), barred, "{text}");
        }
    }
}
