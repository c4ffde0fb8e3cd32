//! What single names tell by themselves: countries, other places, given names, the last words of groups and places.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::reading::actor::gazetteer;
pub use crate::reading::actor::gazetteer::is_demonym;
use crate::source::fold;

const GIVEN: &str = include_str!("../../../assets/names/given.txt");

/// More given names with the sex of who bears them, which do not tell a name from a word or a place.
const CENSUS: &str = include_str!("../../../assets/names/census.txt");

/// Given names; true for women's, nothing for what both are called.
static GIVEN_NAMES: LazyLock<BTreeMap<String, Option<bool>>> = LazyLock::new(|| names(GIVEN));

/// Those of the census.
static CENSUS_NAMES: LazyLock<BTreeMap<String, Option<bool>>> = LazyLock::new(|| names(CENSUS));

fn names(data: &'static str) -> BTreeMap<String, Option<bool>> {
    let mut names = BTreeMap::new();
    for line in lines(data) {
        let mut words = line.split_whitespace();
        let woman = match words.next() {
            Some("f") => Some(true),
            Some("m") => Some(false),
            _ => None,
        };
        names.extend(words.map(|name| (fold(name), woman)));
    }
    names
}

fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// Last words (or words before an inner "of", "for") that make a name a group's.
const GROUP_WORDS: &str = "
    academy aquarium administration agency airlines airways alliance army assembly association authority bank
    board brigade broadcasting bureau cabinet campaign center centre club co coalition college
    commission committee company conference confederation congress convention corp corporation council
    court department federation force forces foundation front fund gazette government group guard herald
    house inc industries initiative institute institution international journal labs laboratory league
    ltd llc media ministry motors movement nations navy network news office organisation organization
    parliament partners party plc police post press project radio school senate service services society
    studios systems team technologies television times tribune trust union university
";

/// Nouns for a group that stand beside its name: "Brightwater, a charity".
const GROUP_NOUNS: &str = "
    advocacy agency airline alliance arm army association authority bank bloc body brand broadcaster
    business carmaker chain charity church club coalition college commission committee company
    conglomerate consultancy contractor cooperative council daily developer factory federation firm
    foundation giant group hospital insurer institute institution laboratory lender maker magazine
    manufacturer militia ministry movement museum network newspaper nonprofit office operator
    organisation organization outlet paper party platform producer publication publisher regulator
    retailer school startup subsidiary supplier tabloid team thinktank union university utility watchdog
    website wing
";

/// Groups that everybody knows by a name that does not tell.
const WELL_KNOWN_GROUPS: &str = "
    un u.n. eu e.u. nato nasa bbc cnn fbi cia imf who asean opec unesco unicef kremlin pentagon nhs fifa
    uefa nypd mi5 mi6 wto opcw iaea epa
";

/// Verbs that only those do who can speak or decide.
const ACTING_VERBS: &str = "
    accuse acknowledge add admit agree announce apologise apologize argue ask assert believe blame call
    claim comment complain concede conclude condemn confirm criticise criticize decide declare decline
    demand deny describe dismiss explain fear hire hope insist invite joke note offer pledge plan praise
    predict promise propose publish recall recommend refuse regret reject remember reply report request
    respond reveal say state suggest sue tell think urge vow warn welcome wonder write
";

/// Words for relatives, who only persons have.
const KIN: &str = "
    aunt brother child daughter father fiancee husband mother nephew niece parent sister son spouse uncle
    wife widow grandmother grandfather grandson granddaughter
";

/// Last words of names that are neither a person's, a group's nor a place's: events, laws, works, illnesses, times.
const OTHER_WORDS: &str = "
    accord act agreement amendment atlas award awards bill championship championships crisis cup cyclone
    day declaration deal derby disease doctrine edition election elections expo fair festival games
    hurricane law life month marathon medal olympics pact plan prize protocol race resolution
    revolution season series show storm summit syndrome theory tour tournament treaty trial typhoon virus
    war week year
";

/// Last words that make a name a place's.
const PLACE_WORDS: &str = "
    airport archipelago arena avenue bay beach boulevard bridge building castle city coast county desert
    district falls forest gulf harbor harbour highway hill hills hotel island islands lake motel mountain mountains ocean
    palace park peninsula plaza port prefecture province river road sea square stadium station strait
    street terminal tower towers town valley village
";

/// Last words of buildings and roads: whatever stands before them, they are places.
const BUILDINGS: &str = "
    airport arena avenue boulevard bridge building castle highway hotel motel palace plaza road square
    stadium station street terminal tower towers
";

/// Words for land and water that a name may have or not have: "the Sahara", "the Sahara Desert".
const LANDS: &str = "desert island islands mountains ocean river sea";

/// The place's main name where `name` is a well-known place.
pub fn place(name: &str) -> Option<&'static str> {
    gazetteer::known(name).map(|known| known.name)
}

/// Whether the word, with a capital, names a party or its people: "Tory", the two of "Lib Dem".
pub fn is_party_word(word: &str) -> bool {
    matches!(
        word,
        "Conservative"
            | "Dem"
            | "Democrat"
            | "Democratic"
            | "Labour"
            | "Lib"
            | "Liberal"
            | "Republican"
            | "Tory"
            | "Unionist"
    )
}

/// Whether a word is a common given name.
pub fn is_given_name(word: &str) -> bool {
    GIVEN_NAMES.contains_key(&fold(word))
}

/// Whether a given name is a woman's or a man's, where it is one of them only.
pub fn given_name(word: &str) -> Option<bool> {
    GIVEN_NAMES.get(&fold(word)).copied().flatten()
}

/// The same by the first word of a name of several words, where no surname can be meant.
pub fn first_name(name: &str) -> Option<bool> {
    let (first, _) = name.split_once(' ')?;
    CENSUS_NAMES.get(&fold(first)).copied().flatten()
}

/// Whether a group's name ends so.
pub fn is_group_word(word: &str) -> bool {
    contains(GROUP_WORDS, word)
}

/// Whether the noun, beside a name, says that it is a group's.
pub fn is_group_noun(lemma: &str) -> bool {
    contains(GROUP_NOUNS, lemma)
}

/// Whether everybody knows the group by this name.
pub fn is_well_known_group(name: &str) -> bool {
    WELL_KNOWN_GROUPS
        .split_whitespace()
        .any(|known| known == name.to_lowercase())
        && name.chars().next().is_some_and(char::is_uppercase)
        && (name.len() > 4 || name.chars().all(|c| !c.is_lowercase()))
}

/// Whether only those do it who can speak or decide.
pub fn is_acting_verb(lemma: &str) -> bool {
    contains(ACTING_VERBS, lemma)
}

/// Whether the noun is for a relative.
pub fn is_kin(lemma: &str) -> bool {
    contains(KIN, lemma)
}

/// Whether a name that ends so names an event, a law, a work or a time: no actor.
pub fn is_other_word(word: &str) -> bool {
    contains(OTHER_WORDS, word)
}

/// Letters after a person's name: "KC", "MP".
pub fn is_post_nominal(word: &str) -> bool {
    matches!(
        word.trim_end_matches('.'),
        "KC" | "QC"
            | "MP"
            | "MEP"
            | "MSP"
            | "MD"
            | "M.D"
            | "PhD"
            | "Ph.D"
            | "OBE"
            | "CBE"
            | "MBE"
            | "TD"
            | "SC"
    )
}

/// Whether a name that ends so is a building's or a road's.
pub fn is_building_word(word: &str) -> bool {
    contains(BUILDINGS, word)
}

/// Whether a name of land or water may leave its last word out.
pub fn is_land_word(word: &str) -> bool {
    contains(LANDS, word)
}

/// Whether a place's name ends so.
pub fn is_place_word(word: &str) -> bool {
    contains(PLACE_WORDS, word)
}

/// Whether a list holds a word, case and full stop apart.
pub fn contains(list: &str, word: &str) -> bool {
    let word = word.trim_end_matches('.').to_lowercase();
    list.split_whitespace().any(|other| other == word)
}

#[cfg(test)]
mod tests {
    use super::{given_name, is_group_word, place};

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
        assert!(is_group_word("Inc.") && is_group_word("Party"));
    }
}
