//! Well-known places: countries by a crate of ISO data, and our own lists of what it does not say.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use keshvar::CountryIterator;

use crate::source::fold;

const COUNTRIES: &str = include_str!("../../../assets/places/countries.txt");
const REGIONS: &str = include_str!("../../../assets/places/regions.txt");

/// How large a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A continent, or another part of the world that holds several countries or parts of them.
    World,
    /// A state.
    Country,
    /// A part of a country, or a territory.
    Region,
    /// A city or town.
    City,
}

/// A place that the lists know.
#[derive(Clone, Copy, Debug)]
pub struct Known {
    /// Its main name; names of one country lead to one.
    pub name: &'static str,
    /// How large it is; nothing where its name is that of several.
    pub size: Option<Size>,
    /// The main name of what it lies in, where that is sure.
    pub within: Option<&'static str>,
}

/// What the crate and the lists say, by folded names.
struct Atlas {
    places: BTreeMap<String, Known>,
    /// Words for a country's people and things, to its main name where only one country has the word.
    demonyms: BTreeMap<String, Option<&'static str>>,
}

static ATLAS: LazyLock<Atlas> = LazyLock::new(Atlas::load);

/// The well-known place that bears the name.
pub fn known(name: &str) -> Option<&'static Known> {
    ATLAS.places.get(&fold(name))
}

/// How news shortens the names of American states.
const STATES: &[&str] = &[
    "Ala.", "Ariz.", "Ark.", "Calif.", "Colo.", "Conn.", "Del.", "Fla.", "Ga.", "Ill.", "Ind.", "Kan.",
    "Ky.", "La.", "Mass.", "Md.", "Mich.", "Minn.", "Miss.", "Mo.", "Mont.", "N.C.", "N.D.", "N.H.", "N.J.",
    "N.M.", "N.Y.", "Neb.", "Nev.", "Okla.", "Ore.", "Pa.", "R.I.", "S.C.", "S.D.", "Tenn.", "Va.", "Vt.",
    "W.Va.", "Wash.", "Wis.", "Wyo.",
];

/// Whether the name is that of a state, a part of one, or short for one: what follows a town's name after a comma.
#[must_use]
pub fn is_state_or_country(name: &str) -> bool {
    let known = known(name).and_then(|place| place.size);
    STATES.contains(&name) || name == "Georgia" || matches!(known, Some(Size::Country | Size::Region))
}

/// Whether a word is made from a country's name: "Belarusian", "Dutch".
pub fn is_demonym(word: &str) -> bool {
    ATLAS.demonyms.contains_key(&fold(word))
}

/// The main name of the country whose people and things are so called, where it is one.
pub fn country_of_demonym(word: &str) -> Option<&'static str> {
    ATLAS.demonyms.get(&fold(word)).copied().flatten()
}

impl Atlas {
    fn load() -> Self {
        let mut atlas = Self {
            places: BTreeMap::new(),
            demonyms: BTreeMap::new(),
        };
        // Own lists first: a name that is there is not given to another by the crate.
        atlas.regions();
        let own: BTreeMap<&str, Vec<&'static str>> = lines(COUNTRIES)
            .filter_map(|line| {
                let (code, rest) = line.split_once('|')?;
                Some((code, rest.split('|').collect()))
            })
            .collect();
        for country in CountryIterator::new() {
            let code = country.alpha2().to_string();
            let own = own.get(code.as_str());
            let field = |at: usize| own.and_then(|own| own.get(at)).copied().unwrap_or_default();
            let listed = country.unofficial_name_list();
            let official = [country.iso_short_name()];
            let Some(&by_crate) = official.iter().chain(listed).find(|name| is_plain(name)) else {
                continue;
            };
            let (name, size) = match (field(0), country.un_member() || own.is_some()) {
                ("", true) => (by_crate, Some(Size::Country)),
                ("", false) => (by_crate, None),
                (name, _) => certain(name, Size::Country),
            };
            atlas.place(name, name, size, None);
            let long = country.iso_long_name().trim_start_matches("The ");
            for other in field(1)
                .split("; ")
                .chain([by_crate, long])
                .filter(|other| is_plain(other))
            {
                atlas.place(other, name, size, None);
            }
            for capital in field(3).split("; ").filter(|capital| !capital.is_empty()) {
                let (capital, size) = certain(capital, Size::City);
                atlas.place(capital, capital, size, size.map(|_| name));
            }
            let nationality = country
                .maybe_nationality()
                .filter(|word| *word != by_crate && country.un_member() && own.is_some());
            let words = field(2).split(' ').filter(|word| !word.is_empty());
            for word in words.chain(nationality) {
                atlas.demonym(word, name);
            }
        }
        // Kosovo has no ISO code of its own.
        if let Some(own) = own.get("XK") {
            atlas.place(own[0], own[0], Some(Size::Country), None);
            atlas.place(own[3], own[3], Some(Size::City), Some(own[0]));
            own[2].split(' ').for_each(|word| atlas.demonym(word, own[0]));
        }
        atlas
    }

    fn regions(&mut self) {
        for line in lines(REGIONS) {
            let mut fields = line.split('|');
            let name = fields.next().unwrap_or_default();
            let size = match fields.next() {
                Some("w") => Size::World,
                Some("r") => Size::Region,
                _ => Size::City,
            };
            let (name, size) = certain(name, size);
            let within = fields.next().filter(|within| !within.is_empty());
            self.place(name, name, size, within);
        }
    }

    fn place(
        &mut self,
        name: &'static str,
        main: &'static str,
        size: Option<Size>,
        within: Option<&'static str>,
    ) {
        let known = Known {
            name: main,
            size,
            within,
        };
        self.places.entry(fold(name)).or_insert(known);
    }

    /// "Belarusian", "New Zealander" and their plurals; of several words the last is the one to know it by.
    fn demonym(&mut self, words: &'static str, country: &'static str) {
        let last = words.rsplit(' ').next().unwrap_or(words);
        for word in [
            words.to_owned(),
            format!("{words}s"),
            last.to_owned(),
            format!("{last}s"),
        ] {
            self.demonyms
                .entry(fold(&word))
                .and_modify(|known| {
                    if *known != Some(country) {
                        *known = None;
                    }
                })
                .or_insert(Some(country));
        }
    }
}

/// Whether the crate's name is one that an English newspaper may print: in Latin letters, in one piece.
fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|c| c < '\u{250}' && !matches!(c, '(' | ',' | '['))
}

/// A listed name and the size of its place; no size behind a question mark.
fn certain(name: &'static str, size: Size) -> (&'static str, Option<Size>) {
    match name.strip_prefix('?') {
        Some(name) => (name, None),
        None => (name, Some(size)),
    }
}

fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

#[cfg(test)]
mod tests {
    use super::{Size, country_of_demonym, is_demonym, known};

    #[test]
    fn places_have_their_size_and_what_they_lie_in() {
        for (name, main, size, within) in [
            ("Myanmar", "Myanmar", Some(Size::Country), None),
            ("Burma", "Myanmar", Some(Size::Country), None),
            ("U.S.", "United States", Some(Size::Country), None),
            ("Naypyitaw", "Naypyitaw", Some(Size::City), Some("Myanmar")),
            ("Wellington", "Wellington", Some(Size::City), Some("New Zealand")),
            ("Ohio", "Ohio", Some(Size::Region), Some("United States")),
            ("Russia", "Russia", Some(Size::Country), None),
            ("Russian Federation", "Russia", Some(Size::Country), None),
            ("Bolivia", "Bolivia", Some(Size::Country), None),
            ("Dominica", "Dominica", Some(Size::Country), None),
            ("Pristina", "Pristina", Some(Size::City), Some("Kosovo")),
            // Names of several places.
            ("Georgia", "Georgia", None, None),
            ("New York", "New York", None, Some("United States")),
        ] {
            let found = known(name).expect(name);
            assert_eq!(
                (found.name, found.size, found.within),
                (main, size, within),
                "{name}"
            );
        }
        for name in ["Lukashenko", "", "Belgien", "Springfield"] {
            assert!(known(name).is_none(), "{name}");
        }
    }

    #[test]
    fn words_for_people_lead_to_their_country_where_it_is_one() {
        for (word, country) in [
            ("Belarusian", Some("Belarus")),
            ("Burmese", Some("Myanmar")),
            ("New Zealanders", Some("New Zealand")),
            ("Nigerian", None),
            ("Korean", None),
        ] {
            assert!(is_demonym(word), "{word}");
            assert_eq!(country_of_demonym(word), country, "{word}");
        }
        assert!(!is_demonym("Belarus") && !is_demonym("New") && !is_demonym("Citizen"));
    }
}
