use crate::language::{Document, TokenNo};
use crate::reading::tree::is_one_of;

/// Words before a name that say what a person is and are no part of the name.
const TITLES: &str = "
    admiral ambassador archbishop attorney ayatollah baron baroness bishop brig brigadier capt captain
    cardinal chairman chairwoman chancellor chief cdr cmdr coach col colonel commander commissioner
    congressman congresswoman constable corporal councillor councilman councilwoman count countess cpl
    crown dame defence defense deputy detective director duchess duke emperor empress executive father
    finance first foreign former gen general gov governor imam inspector interior judge justice king
    lady lieutenant lord lt maj major marshal mayor minister officer pastor pope premier president prime
    prince princess prof professor prosecutor queen rabbi rear rep representative rev reverend secretary
    sen senator senior sergeant sgt sheikh sheriff speaker spokesman spokesperson spokeswoman sultan
    superintendent vice
";

/// What people do for a living, in words that stand right before a name.
const TRADES: &str = "
    activist actor actress analyst architect artist author barrister broadcaster businessman businesswoman campaigner
    chef columnist comedian commentator composer critic designer dj economist engineer entrepreneur farmer
    filmmaker footballer goalkeeper guitarist historian illustrator journalist lawyer midfielder millionaire
    billionaire musician novelist painter philanthropist photographer pilot playwright poet politician presenter
    producer publisher rapper reporter researcher scientist screenwriter singer skipper solicitor songwriter
    striker tycoon winger writer
";

/// Whether the word is a trade: "Broadcaster", "Singer".
#[must_use]
pub fn is_trade(word: &str) -> bool {
    let word = bare(word);
    TRADES.split_whitespace().any(|trade| trade == word)
}

/// Forms of address: they tell that a person follows, and nothing about who it is.
const HONORIFICS: &[&str] = &[
    "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "madam", "mme", "messrs", "herr", "señor",
];

/// Whether the word is a rank that belongs to a name: "Lord Berg".
#[must_use]
pub fn is_rank(word: &str) -> bool {
    matches!(
        bare(word).as_str(),
        "baron" | "baroness" | "dame" | "justice" | "lady" | "lord"
    )
}

/// Whether the word by itself hardly says who somebody is: "Professor", "Constable".
pub fn is_empty(word: &str) -> bool {
    matches!(bare(word).as_str(), "constable" | "prof" | "professor")
}

/// "Ruiz and deputy Peter Lund": "and" between a name and a word in small letters, so that two are meant; "Chairman and
/// chief executive Ana Ruiz" is one with two offices.
pub fn joins_another(document: &Document, tokens: &[TokenNo]) -> bool {
    tokens.windows(3).any(|three| {
        let name = document.token(three[0]).pos == "PROPN" && !is_title(document.word(three[0]));
        name && is_one_of(document, three[1], &["and", "&"])
            && document.word(three[2]).starts_with(char::is_lowercase)
    })
}

/// A word without its full stop, in small letters.
fn bare(word: &str) -> String {
    word.trim_end_matches('.').to_lowercase()
}

/// Whether the word is a title or form of address.
#[must_use]
pub fn is_title(word: &str) -> bool {
    let word = bare(word);
    is_honorific(&word) || TITLES.split_whitespace().any(|title| title == word)
}

/// Whether the word is a form of address: "Mr", "Dr.".
#[must_use]
pub fn is_honorific(word: &str) -> bool {
    HONORIFICS.contains(&bare(word).as_str())
}

/// Whether what follows the title, in capitals, can only be a person: not "Foreign Office", "Justice Department".
pub fn names_only_persons(word: &str) -> bool {
    is_honorific(word)
        || matches!(
            bare(word).as_str(),
            "president"
                | "minister"
                | "mayor"
                | "councillor"
                | "councilman"
                | "councilwoman"
                | "governor"
                | "gov"
                | "senator"
                | "sen"
                | "rep"
                | "chancellor"
                | "king"
                | "queen"
                | "prince"
                | "princess"
                | "pope"
                | "sheriff"
                | "professor"
                | "prof"
                | "ambassador"
                | "congressman"
                | "congresswoman"
                | "lieutenant"
                | "lt"
                | "sgt"
                | "sergeant"
                | "captain"
                | "capt"
                | "colonel"
                | "col"
        )
}

/// Whether the word says woman (`Some(true)`), man (`Some(false)`) or neither.
pub fn woman(word: &str) -> Option<bool> {
    match bare(word).as_str() {
        "mrs" | "ms" | "miss" | "madam" | "mme" | "dame" | "lady" | "queen" | "princess" | "duchess"
        | "baroness" | "congresswoman" | "chairwoman" | "spokeswoman" | "councilwoman" | "empress"
        | "countess" => Some(true),
        // Women are chairmen and spokesmen too.
        "mr" | "sir" | "lord" | "king" | "prince" | "duke" | "baron" | "congressman" | "councilman"
        | "pope" | "father" | "herr" | "emperor" | "count" | "imam" | "sheikh" | "sultan" | "cardinal" => {
            Some(false)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_honorific, is_title};

    #[test]
    fn titles_are_told_from_names() {
        for word in ["President", "Gen.", "Sen.", "Mr.", "Dr", "Prime"] {
            assert!(is_title(word), "{word}");
        }
        for word in ["Lukashenko", "Justina", "Myanmar"] {
            assert!(!is_title(word), "{word}");
        }
        assert!(is_honorific("Mrs.") && !is_honorific("Gen."));
    }
}
