//! Whether two places may be one inside the other, so that an answer that is right for one is right for both.

use super::gazetteer::{self, Known, Size};
use crate::reading::{Actor, ActorKind, ActorNo, Actors};

impl Actors {
    /// Whether two actors are the same, or are places of which one contains the other or may do so.
    ///
    /// Two places are apart only where that is known: two countries, two cities, or places in two countries.
    #[must_use]
    pub fn may_overlap(&self, one: ActorNo, other: ActorNo) -> bool {
        let (a, b) = (self.get(one), self.get(other));
        if one == other {
            return true;
        }
        if !is_place(a) || !is_place(b) {
            return false;
        }
        let countries = size(a) == Some(Size::Country) && size(b) == Some(Size::Country);
        let told = self.lies_in(one, other) || self.lies_in(other, one);
        if told || !countries && shares_words(a, b) {
            return true;
        }
        let (here, there) = (nation(a), nation(b));
        let apart = here.zip(there).is_some_and(|(here, there)| here != there);
        let towns = size(a) == Some(Size::City) && size(b) == Some(Size::City);
        !apart && !towns
    }

    /// Whether the article or what is well known puts one place into the other.
    fn lies_in(&self, inner: ActorNo, outer: ActorNo) -> bool {
        let mut at = inner;
        for _ in 0..8 {
            match self.get(at).within {
                Some(next) if next == outer => return true,
                Some(next) => at = next,
                None => return false,
            }
        }
        false
    }
}

fn is_place(actor: &Actor) -> bool {
    actor.kind == ActorKind::Place || known(actor).is_some()
}

fn known(actor: &Actor) -> Option<&'static Known> {
    actor.aliases.iter().find_map(|name| gazetteer::known(name))
}

fn size(actor: &Actor) -> Option<Size> {
    known(actor).map_or(actor.size, |known| known.size)
}

/// The country that a place is or lies in.
fn nation(actor: &Actor) -> Option<&str> {
    let own = known(actor).filter(|known| known.size == Some(Size::Country));
    own.map(|known| known.name).or(actor.country.as_deref())
}

/// "Brekke" and "Brekke Station", "Lisbon" and "Greater Lisbon".
fn shares_words(one: &Actor, other: &Actor) -> bool {
    let words = |actor: &Actor| -> Vec<String> { actor.name.split(' ').map(str::to_lowercase).collect() };
    let (one, other) = (words(one), words(other));
    let holds = |long: &[String], short: &[String]| long.windows(short.len()).any(|part| part == short);
    let (long, short) = if one.len() > other.len() {
        (one, other)
    } else {
        (other, one)
    };
    holds(&long, &short)
}

#[cfg(test)]
mod tests {
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::{ActorNo, actors};
    use crate::source::SourceFile;

    #[test]
    fn places_are_apart_only_where_that_is_known() {
        for (text, one, other, overlap) in [
            (
                "He flew from Wellington to New Zealand.",
                "Wellington",
                "New Zealand",
                true,
            ),
            (
                "He flew from Wellington to Australia.",
                "Wellington",
                "Australia",
                false,
            ),
            ("He flew from Paris to Lyon.", "Paris", "Lyon", false),
            ("He flew from Norway to Sweden.", "Norway", "Sweden", false),
            ("He flew from Detroit to Michigan.", "Detroit", "Michigan", true),
            ("He flew from Detroit to Ohio.", "Detroit", "Ohio", true),
            ("He flew from Norway to Europe.", "Norway", "Europe", true),
            ("He flew from Georgia to Atlanta.", "Georgia", "Atlanta", true),
            (
                "He went to Brekke, a town in Norway, and then to Sweden.",
                "Brekke",
                "Sweden",
                false,
            ),
            (
                "He went to Brekke, a town in Norway, on Friday.",
                "Brekke",
                "Norway",
                true,
            ),
        ] {
            let actors = actors(&analyse(&Article::plain(SourceFile::new("test", text))));
            let named = |name: &str| {
                let found = actors.list.iter().position(|actor| actor.name == name);
                ActorNo(found.expect(text))
            };
            assert_eq!(actors.may_overlap(named(one), named(other)), overlap, "{text}");
            assert_eq!(actors.may_overlap(named(other), named(one)), overlap, "{text}");
        }
    }
}
