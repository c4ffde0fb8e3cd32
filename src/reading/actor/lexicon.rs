//! What single names tell by themselves: countries, other places, given names, the last words of groups and places.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::source::fold;

const COUNTRIES: &str = include_str!("../../../assets/places/countries.txt");
const REGIONS: &str = include_str!("../../../assets/places/regions.txt");
const GIVEN: &str = include_str!("../../../assets/names/given.txt");

/// Place names to the place's main name; names of one country lead to one.
static PLACES: LazyLock<BTreeMap<String, &'static str>> = LazyLock::new(|| {
    let mut places = BTreeMap::new();
    for line in lines(COUNTRIES) {
        let mut fields = line.split('|');
        let country = fields.next().unwrap_or_default();
        for other in fields.next().unwrap_or_default().split(';') {
            places.insert(fold(other), country);
        }
        if let Some(capital) = fields.nth(1).filter(|capital| !capital.is_empty()) {
            places.insert(fold(capital), capital);
        }
        places.insert(fold(country), country);
    }
    for region in lines(REGIONS) {
        places.insert(fold(region), region);
    }
    places.remove("");
    places
});

/// Given names; true for women's.
static GIVEN_NAMES: LazyLock<BTreeMap<String, bool>> = LazyLock::new(|| {
    let mut names = BTreeMap::new();
    for line in lines(GIVEN) {
        let mut words = line.split_whitespace();
        let woman = words.next() == Some("f");
        names.extend(words.map(|name| (fold(name), woman)));
    }
    names
});

/// The words for a country's people and things: "Belarusian".
static DEMONYMS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let mut demonyms: Vec<String> = lines(COUNTRIES)
        .filter_map(|line| line.split('|').nth(2))
        .flat_map(str::split_whitespace)
        .map(fold)
        .collect();
    demonyms.sort_unstable();
    demonyms
});

/// Whether the name is a country's.
pub fn is_country(name: &str) -> bool {
    static NAMES: LazyLock<Vec<String>> = LazyLock::new(|| {
        lines(COUNTRIES)
            .flat_map(|line| line.split('|').take(2))
            .flat_map(|names| names.split(';'))
            .map(fold)
            .collect()
    });
    let name = fold(name);
    !name.is_empty() && NAMES.contains(&name)
}

/// Whether the name is that of a part of the world or of a country, or of a large city.
pub fn is_region(name: &str) -> bool {
    let name = fold(name);
    lines(REGIONS).any(|region| fold(region) == name)
}

fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Last words (or words before an inner "of", "for") that make a name a group's.
const GROUP_WORDS: &str = "
    academy administration agency airlines airways alliance army assembly association authority bank
    board brigade broadcasting bureau cabinet campaign center centre club co coalition college
    commission committee company conference confederation congress convention corp corporation council
    court department federation force forces foundation front fund gazette government group guard herald
    house inc industries initiative institute institution international journal labs laboratory league
    ltd llc media ministry motors movement nations navy network news office organisation organization
    parliament partners party plc police post press project radio school senate service services society
    studios systems team technologies television times tribune trust union university
";

/// Last words that make a name a place's.
const PLACE_WORDS: &str = "
    airport archipelago avenue bay beach boulevard bridge building castle city coast county desert
    district gulf harbor harbour highway hill hills hotel island islands lake mountain mountains ocean
    palace park peninsula plaza port prefecture province river road sea square stadium station strait
    street tower town valley village
";

/// The place's main name where `name` is a well-known place.
pub fn place(name: &str) -> Option<&'static str> {
    PLACES.get(&fold(name)).copied()
}

/// Whether a word is a common given name, and whether it is a woman's.
pub fn given_name(word: &str) -> Option<bool> {
    GIVEN_NAMES.get(&fold(word)).copied()
}

/// Whether a word is made from a country's name: "Belarusian", "Dutch".
pub fn is_demonym(word: &str) -> bool {
    DEMONYMS.binary_search(&fold(word)).is_ok()
}

/// Whether a group's name ends so.
pub fn is_group_word(word: &str) -> bool {
    contains(GROUP_WORDS, word)
}

/// Whether a place's name ends so.
pub fn is_place_word(word: &str) -> bool {
    contains(PLACE_WORDS, word)
}

fn contains(list: &str, word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    list.split_whitespace().any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::{given_name, is_demonym, is_group_word, place};

    #[test]
    fn countries_capitals_and_regions_are_places() {
        for (name, main) in [
            ("Myanmar", "Myanmar"),
            ("Burma", "Myanmar"),
            ("U.S.", "United States"),
            ("Naypyitaw", "Naypyitaw"),
            ("Ohio", "Ohio"),
        ] {
            assert_eq!(place(name), Some(main), "{name}");
        }
        assert_eq!(place("Lukashenko"), None);
        assert_eq!(place(""), None);
    }

    #[test]
    fn words_tell_their_sort() {
        assert_eq!(given_name("Hillary"), Some(true));
        assert_eq!(given_name("Donald"), Some(false));
        assert!(is_demonym("Belarusian") && !is_demonym("Belarus"));
        assert!(is_group_word("Inc.") && is_group_word("Party"));
    }
}
