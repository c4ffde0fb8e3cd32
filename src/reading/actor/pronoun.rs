use crate::language::{Document, Sentence, TokenNo};
use crate::reading::actor::{lexicon, title};
use crate::reading::binding::is_told_of;
use crate::reading::{Actor, ActorKind, ActorNo, Mention};

/// Finds for "he", "she" and their forms the one person that they can stand for; leaves all others alone.
pub fn resolve(document: &Document, actors: &mut [Actor], by_token: &mut [Option<ActorNo>]) {
    let women: Vec<Option<bool>> = actors.iter().map(|actor| woman(document, actor)).collect();
    let sentences = document.sentences();
    for (place, sentence) in sentences.iter().enumerate() {
        for at in sentence.tokens.clone() {
            let Some(she) = pronoun_woman(document.word(TokenNo(at))) else {
                continue;
            };
            let before = place.checked_sub(1).map(|before| &sentences[before]);
            let scene = Scene {
                document,
                actors,
                women: &women,
                by_token,
                she,
                pronoun: TokenNo(at),
            };
            if let Some(actor) = scene.referent(sentence, before) {
                by_token[at] = Some(actor);
                actors[actor.0].mentions.push(Mention {
                    tokens: at..at + 1,
                    span: document.token(TokenNo(at)).span,
                    sentence: sentence.number,
                    by_name: false,
                });
            }
        }
    }
}

/// Whether a pronoun stands for a woman; nothing for other words.
pub fn pronoun_woman(word: &str) -> Option<bool> {
    match word.to_lowercase().as_str() {
        "he" | "him" | "his" => Some(false),
        "she" | "her" => Some(true),
        _ => None,
    }
}

/// Whether a person is a woman, by titles and given names that do not contradict each other.
#[must_use]
pub fn woman(document: &Document, actor: &Actor) -> Option<bool> {
    let by_title = actor.mentions.iter().filter_map(|mention| {
        let before = TokenNo(mention.tokens.start.checked_sub(1)?);
        let capital = document
            .word(before)
            .chars()
            .next()
            .is_some_and(char::is_uppercase);
        title::woman(document.word(before)).filter(|_| capital)
    });
    let by_role = actor
        .role
        .iter()
        .chain(&actor.title)
        .filter_map(|phrase| role_woman(&phrase.text));
    let by_name = actor.name.split(' ').next().and_then(lexicon::given_name);
    let by_name = by_name.or_else(|| lexicon::first_name(&actor.name));
    let told: Vec<bool> = by_title.chain(by_role).chain(by_name).collect();
    told.first()
        .copied()
        .filter(|first| told.iter().all(|other| other == first))
}

/// "A company spokeswoman", "the former chairman of the board": what the nouns of a role say.
fn role_woman(role: &str) -> Option<bool> {
    role.split([',', '('])
        .next()?
        .split_whitespace()
        .take_while(|word| !matches!(*word, "of" | "for" | "at" | "in" | "from" | "with" | "on" | "who"))
        .filter(|word| word.ends_with("man"))
        .find_map(title::woman)
}

/// Whether an odd quote mark stands before the word in its paragraph: the words are a speaker's own.
pub fn quoted(document: &Document, word: TokenNo) -> bool {
    let sentence = document.sentence(document.token(word).sentence);
    let start = document
        .sentences()
        .iter()
        .find(|other| other.paragraph == sentence.paragraph)
        .map_or(sentence.tokens.start, |first| first.tokens.start);
    let mut open = false;
    for at in start..word.0 {
        match document.word(TokenNo(at)) {
            "\"" => open = !open,
            "\u{201c}" | "``" | "\u{2018}" => open = true,
            "\u{201d}" | "''" => open = false,
            _ => {}
        }
    }
    open
}

/// One pronoun and what can be known when it is met.
struct Scene<'a> {
    document: &'a Document,
    actors: &'a [Actor],
    women: &'a [Option<bool>],
    by_token: &'a [Option<ActorNo>],
    she: bool,
    pronoun: TokenNo,
}

impl Scene<'_> {
    fn referent(&self, sentence: &Sentence, before: Option<&Sentence>) -> Option<ActorNo> {
        if quoted(self.document, self.pronoun) {
            return None;
        }
        let here = self.candidates(sentence)?;
        let only = match (self.speaker(), &here[..]) {
            (Some(speaker), here)
                if here.contains(&speaker)
                    && here
                        .iter()
                        .all(|&other| other == speaker || !self.is_subject(sentence, other))
                    && !self.other_person(sentence, speaker) =>
            {
                Some(speaker)
            }
            _ => {
                let mut all = here;
                if let Some(before) = before {
                    all.extend(self.candidates(before)?);
                }
                all.sort_unstable();
                all.dedup();
                match all[..] {
                    [only]
                        if !self.other_person(sentence, only)
                            && !before.is_some_and(|before| self.other_person(before, only)) =>
                    {
                        Some(only)
                    }
                    _ => None,
                }
            }
        }?;
        let actor = &self.actors[only.0];
        (actor.sure && actor.kind == ActorKind::Person).then_some(only)
    }

    /// Persons met in the sentence before the pronoun that it can stand for; nothing where one cannot be known.
    fn candidates(&self, sentence: &Sentence) -> Option<Vec<ActorNo>> {
        let mut found = Vec::new();
        for at in sentence.tokens.clone().filter(|&at| at < self.pronoun.0) {
            if let Some(actor) = self.by_token[at] {
                let possible = self.actors[actor.0].kind == ActorKind::Person || !self.actors[actor.0].sure;
                let fits = self.women[actor.0].is_none_or(|woman| woman == self.she);
                // Whoever is named in what "he" reports, "he" is another; who, others have to tell.
                if possible && fits && is_told_of(self.document, TokenNo(at), self.pronoun) {
                    return None;
                }
                if possible && fits && !self.same_verb_subject(at) && !found.contains(&actor) {
                    found.push(actor);
                }
            } else if pronoun_woman(self.document.word(TokenNo(at))) == Some(self.she) {
                return None;
            }
        }
        Some(found)
    }

    /// An object cannot stand for the subject of its own verb: "received him".
    fn same_verb_subject(&self, at: usize) -> bool {
        let token = self.document.token(TokenNo(at));
        let pronoun = self.document.token(self.pronoun);
        let object = matches!(pronoun.dep, "dobj" | "dative");
        object && matches!(token.dep, "nsubj" | "nsubjpass") && token.head == pronoun.head
    }

    /// Whether the actor is the subject of any verb before the pronoun.
    fn is_subject(&self, sentence: &Sentence, actor: ActorNo) -> bool {
        sentence
            .tokens
            .clone()
            .filter(|&at| at < self.pronoun.0)
            .any(|at| {
                self.by_token[at] == Some(actor)
                    && !matches!(self.document.token(TokenNo(at)).dep, "poss" | "compound" | "pobj")
            })
    }

    /// The named subject of the verb that reports the pronoun's clause: "X said he ...".
    fn speaker(&self) -> Option<ActorNo> {
        let pronoun = self.document.token(self.pronoun);
        let clause = self.document.token(pronoun.head);
        if pronoun.dep != "nsubj" || clause.dep != "ccomp" {
            return None;
        }
        let mut verb = clause.head;
        if verb.0 > self.pronoun.0 {
            return None;
        }
        loop {
            let subject = self
                .document
                .children(verb)
                .iter()
                .find(|&&child| self.document.token(child).dep == "nsubj");
            if let Some(&subject) = subject {
                return self.by_token[subject.0];
            }
            if self.document.token(verb).dep != "conj" {
                return None;
            }
            verb = self.document.token(verb).head;
        }
    }

    /// Whether the sentence, before the pronoun, speaks of one person without a name who is not `known`.
    fn other_person(&self, sentence: &Sentence, known: ActorNo) -> bool {
        sentence
            .tokens
            .clone()
            .filter(|&at| at < self.pronoun.0)
            .map(TokenNo)
            .any(|at| {
                let token = self.document.token(at);
                token.tag == "NN"
                    && self.by_token[at.0].is_none()
                    && is_person_noun(&token.lemma)
                    && !self.describes(at, known)
            })
    }

    /// Whether a noun is an apposition, title or predicate of the person.
    fn describes(&self, noun: TokenNo, known: ActorNo) -> bool {
        let token = self.document.token(noun);
        match token.dep {
            "compound" | "amod" | "nmod" => true,
            "appos" => self.by_token[token.head.0] == Some(known),
            "attr" | "oprd" => self.document.children(token.head).iter().any(|&child| {
                self.document.token(child).dep.starts_with("nsubj") && self.by_token[child.0] == Some(known)
            }),
            "nsubj" | "nsubjpass" | "pobj" | "dobj" => self.document.children(noun).iter().any(|&child| {
                self.document.token(child).dep == "appos" && self.by_token[child.0] == Some(known)
            }),
            _ => false,
        }
    }
}

/// Nouns for one human being.
#[must_use]
pub fn is_person_noun(lemma: &str) -> bool {
    const PERSONS: &str = "
        adviser advisor aide author baby boss boy brother candidate captain child coach colleague
        counterpart daughter driver employee father fellow friend girl guy head hero host husband judge king
        kid leader lawyer manager mate mayor member minister mother neighbor neighbour nominee nurse
        official officer opponent owner parent partner person player pilot predecessor president prince
        prisoner prosecutor reporter resident rival secretary senator singer sister soldier son speaker star
        student successor suspect teacher veteran victim visitor voter wife winner witness worker writer
        chief doctor governor general director defector researcher professor inventor fan founder actor
        actress
";
    PERSONS.split_whitespace().any(|noun| noun == lemma)
        || ["man", "woman", "person", "ist"]
            .iter()
            .any(|end| lemma.ends_with(end) && lemma.len() > end.len() + 1)
        || matches!(lemma, "man" | "woman")
}

#[cfg(test)]
mod tests {
    use super::role_woman;
    use crate::reading::actor::lexicon::first_name;

    #[test]
    fn the_first_of_several_names_tells_the_gender() {
        for (name, woman) in [
            ("Doreen Berg", Some(true)),
            ("Wesley Berg", Some(false)),
            // Both are called so; nobody is known by it; a surname by itself.
            ("Hilary Berg", None),
            ("Zuberi Berg", None),
            ("Clinton", None),
        ] {
            assert_eq!(first_name(name), woman, "{name}");
        }
    }

    #[test]
    fn a_role_tells_the_gender_by_its_own_nouns() {
        for (role, woman) in [
            ("a company spokeswoman", Some(true)),
            ("a farmer and spokeswoman for the growers", Some(true)),
            ("the former chairman of the board", None),
            ("an aide to the club, whose chairman left", None),
            ("the lawyer of a congressman", None),
            ("a doctor", None),
        ] {
            assert_eq!(role_woman(role), woman, "{role}");
        }
    }
}
