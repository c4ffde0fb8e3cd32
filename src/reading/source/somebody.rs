//! Who can speak: a person, people or a body, and no paper, count or thing.

use super::identity::{head, is_people_noun};
use crate::language::Document;
use crate::reading::actor::is_group_word;
use crate::reading::tree::is_one_of;
use crate::reading::{ActorKind, Actors, is_person_noun};
use crate::source::Span;

/// Pronouns for people.
const PRONOUNS: &[&str] = &["he", "she", "they", "we"];

/// Nouns for sides and crews that speak with one voice.
const SIDES: &[&str] = &[
    "crew",
    "defence",
    "defense",
    "jury",
    "leadership",
    "management",
    "opposition",
    "prosecution",
    "staff",
];

/// Whether the words for a source stand for somebody who speaks: "the guide says" and "according to analyses" do not.
#[must_use]
pub fn is_somebody(document: &Document, actors: &Actors, words: Span) -> bool {
    let Some(head) = head(document, words) else {
        return false;
    };
    if let Some(actor) = actors.at(head) {
        return actors.get(actor).kind != ActorKind::Place;
    }
    let token = document.token(head);
    let lemma = token.lemma.to_lowercase();
    match token.pos {
        "PRON" => is_one_of(document, head, PRONOUNS),
        "NOUN" => {
            is_person_noun(&lemma)
                || is_people_noun(&lemma)
                || is_group_word(&lemma)
                || SIDES.contains(&lemma.as_str())
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_somebody;
    use crate::article::Article;
    use crate::language::analyse;
    use crate::reading::{actors, claims};
    use crate::source::SourceFile;

    #[test]
    fn people_and_bodies_speak_and_papers_do_not() {
        for (text, speaks) in [
            ("Residents said that the bridge was closed.", true),
            ("She said that the bridge was closed.", true),
            ("The agency said that the bridge was closed.", true),
            ("The prosecution said that the bridge was closed.", true),
            ("The guide says that the bridge was closed.", false),
            (
                "The bridge was closed, according to analyses of the stone.",
                false,
            ),
            ("It said that the bridge was closed.", false),
        ] {
            let document = analyse(&Article::plain(SourceFile::new("test", text)));
            let actors = actors(&document);
            let (claims, _) = claims(&document, &actors);
            let words = claims[0].source_spans[0];
            assert_eq!(is_somebody(&document, &actors, words), speaks, "{text}");
        }
    }
}
