//! What somebody with an office does: "chief executive of the Harbour Trust" runs the Harbour Trust. Where somebody merely
//! works is no office.

/// An office said by a verb.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// In the third person: "runs the Harbour Trust".
    pub predicate: String,
    /// For what or whom: "the Harbour Trust".
    pub body: String,
    /// The body stands before the office as a bare name, "Brekke Bank spokesman": it may be no body at all ("Norwegian
    /// adviser"), or want an article ("the Home Office").
    pub bare: bool,
}

/// Nouns of one sort of office.
struct Sort {
    now: &'static str,
    once: &'static str,
    nouns: &'static [&'static str],
    /// One body has one at a time: "a director of the trust" is another thing than "the director".
    sole: bool,
    prepositions: &'static [&'static str],
}

const SORTS: &[Sort] = &[
    Sort {
        now: "runs",
        once: "used to run",
        nouns: &[
            "chief executive officer",
            "chief executive",
            "ceo",
            "managing director",
            "boss",
        ],
        sole: true,
        prepositions: &["of", "at"],
    },
    Sort {
        now: "chairs",
        once: "used to chair",
        nouns: &["chairman", "chairwoman", "chair", "chairperson"],
        sole: true,
        prepositions: &["of"],
    },
    Sort {
        now: "leads",
        once: "used to lead",
        nouns: &[
            "director-general",
            "director general",
            "executive director",
            "general secretary",
            "director",
            "head",
            "leader",
            "president",
        ],
        sole: true,
        prepositions: &["of", "at"],
    },
    Sort {
        now: "speaks for",
        once: "used to speak for",
        nouns: &["spokesman", "spokeswoman", "spokesperson"],
        sole: false,
        prepositions: &["for", "of", "at"],
    },
    Sort {
        now: "advises",
        once: "used to advise",
        nouns: &["adviser", "advisor"],
        sole: false,
        prepositions: &["to"],
    },
    Sort {
        now: "edits",
        once: "used to edit",
        nouns: &["editor"],
        sole: true,
        prepositions: &["of", "at"],
    },
    Sort {
        now: "wrote",
        once: "wrote",
        nouns: &["author"],
        sole: false,
        prepositions: &["of"],
    },
    Sort {
        now: "founded",
        once: "founded",
        nouns: &["founder"],
        sole: true,
        prepositions: &["of"],
    },
    Sort {
        now: "helped to found",
        once: "helped to found",
        nouns: &["co-founder", "cofounder"],
        sole: false,
        prepositions: &["of"],
    },
    Sort {
        now: "owns",
        once: "used to own",
        nouns: &["owner"],
        sole: true,
        prepositions: &["of"],
    },
    Sort {
        now: "coaches",
        once: "used to coach",
        nouns: &["head coach", "coach"],
        sole: true,
        prepositions: &["of"],
    },
];

/// Words before the noun that change nothing of what the one holder of an office does.
const KEEPING: &[&str] = &["acting", "current", "interim", "new"];

/// Words between a body and an office that say how high it is.
const RANKS: &[&str] = &["chief", "lead", "senior"];

/// Words before any noun after which somebody may do something else.
const TURNING: &[&str] = &[
    "alleged",
    "aspiring",
    "deputy",
    "fake",
    "self-styled",
    "trainee",
    "would-be",
];

/// Nouns of bodies: "director of the Harbour Museum", where a film has a director too.
const BODIES: &[&str] = &[
    "agency",
    "association",
    "authority",
    "bank",
    "board",
    "bureau",
    "campaign",
    "center",
    "centre",
    "coalition",
    "college",
    "commission",
    "committee",
    "company",
    "council",
    "federation",
    "foundation",
    "fund",
    "group",
    "hospital",
    "institute",
    "institution",
    "laboratory",
    "league",
    "museum",
    "network",
    "observatory",
    "office",
    "organisation",
    "organization",
    "party",
    "program",
    "programme",
    "project",
    "school",
    "service",
    "society",
    "trust",
    "union",
    "university",
];

/// Words that set one back in time.
const FORMER: &[&str] = &["ex", "former", "one-time", "onetime", "then"];

/// The longest name of a body.
const BODY_WORDS: usize = 8;

impl Office {
    /// The office of a role that says it plainly: "the head of the harbour office of Brekke", "Harbour Trust's chairman".
    #[must_use]
    pub fn of(role: &str) -> Option<Self> {
        let role = role.trim();
        let (article, rest) = match role.split_once(' ') {
            Some((word, rest)) if matches!(word.to_lowercase().as_str(), "a" | "an" | "the") => {
                (word.to_lowercase(), rest)
            }
            _ => (String::new(), role),
        };
        let own = SORTS.iter().find_map(|sort| sort.before_its_body(&article, rest));
        own.or_else(|| SORTS.iter().find_map(|sort| sort.after_its_body(&article, rest)))
            .or_else(|| SORTS.iter().find_map(|sort| sort.beside_its_body(&article, rest)))
    }

    /// Whether a word only says what sort of body something is: "University".
    #[must_use]
    pub fn is_body_noun(word: &str) -> bool {
        BODIES.iter().any(|noun| noun.eq_ignore_ascii_case(word))
    }
}

impl Sort {
    /// "chairman of the Harbour Trust".
    fn before_its_body(&self, article: &str, role: &str) -> Option<Office> {
        let some = self.sole && matches!(article, "a" | "an");
        // ASCII alone, so that places in the one are places in the other.
        let lower = role.to_ascii_lowercase();
        self.nouns.iter().filter(|_| !some).find_map(|noun| {
            let at = word_place(&lower, noun)?;
            let once = self.time(&role[..at])?;
            let after = role[at + noun.len()..].trim_start();
            let (preposition, body) = after.split_once(' ')?;
            // A film has a director, and a professor's chair may be one of history.
            let other =
                matches!(*noun, "chair" | "director") && !body.split_whitespace().any(Office::is_body_noun);
            let part = is_part(body) && !self.sole;
            let fits = self.prepositions.contains(&preposition) && !other && !part && is_body(body);
            fits.then(|| self.office(once, body))
        })
    }

    /// "the Harbour Trust's chairman".
    fn after_its_body(&self, article: &str, role: &str) -> Option<Office> {
        let place = role
            .rfind("'s ")
            .map(|at| (at, 3))
            .or_else(|| role.rfind("\u{2019}s ").map(|at| (at, 5)));
        let (end, length) = place?;
        let body = &role[..end];
        let office = role[end + length..].to_lowercase();
        self.nouns.iter().find_map(|noun| {
            let before = office.strip_suffix(noun)?;
            let apart = before.is_empty() || before.ends_with(' ');
            let once = self.time(before.trim_end())?;
            // "A club's manager": of some club or other; "children's author": no single thing.
            let whole = if article == "the" {
                format!("the {body}")
            } else {
                body.to_owned()
            };
            (apart && *noun != "author" && !matches!(article, "a" | "an") && is_body(&whole))
                .then(|| self.office(once, &whole))
        })
    }

    /// "Brekke Bank spokesman".
    fn beside_its_body(&self, article: &str, role: &str) -> Option<Office> {
        let noun = self
            .nouns
            .iter()
            .find(|noun| role.to_ascii_lowercase().ends_with(&format!(" {noun}")))?;
        let before = role[..role.len() - noun.len()].trim_end();
        let capital = |word: &&str| word.starts_with(char::is_uppercase);
        let body: Vec<&str> = before.split(' ').take_while(capital).collect();
        let rest: Vec<&str> = before.split(' ').skip(body.len()).collect();
        // "Harbour campaign spokesman": the campaign is part of the name.
        if !rest
            .iter()
            .all(|word| FORMER.contains(word) || RANKS.contains(word))
        {
            return None;
        }
        let once = self.time(&rest.join(" "))?;
        let body = if article == "the" {
            format!("the {}", body.join(" "))
        } else {
            body.join(" ")
        };
        let wrote = matches!(*noun, "author" | "owner" | "founder" | "co-founder");
        let fits = !wrote && is_body(&body);
        fits.then(|| Office {
            bare: article != "the",
            ..self.office(once, &body)
        })
    }

    /// Whether the words before the noun say that it was once; nothing where they may change its meaning.
    fn time(&self, before: &str) -> Option<bool> {
        let words = || before.split_whitespace();
        // "Policy director": a part of a body is led, or nothing at all.
        let plain = |word: &str| {
            let small = word.chars().all(|c| c.is_lowercase() || c == '-');
            FORMER.contains(&word)
                || if self.sole {
                    KEEPING.contains(&word)
                } else {
                    small && !TURNING.contains(&word)
                }
        };
        words()
            .all(plain)
            .then(|| words().any(|word| FORMER.contains(&word)))
    }

    fn office(&self, once: bool, body: &str) -> Office {
        let part = is_part(body);
        let verb = match (part, once) {
            (true, false) => "is in charge of",
            (true, true) => "used to be in charge of",
            (false, false) => self.now,
            (false, true) => self.once,
        };
        Office {
            predicate: format!("{verb} {body}"),
            body: body.to_owned(),
            bare: false,
        }
    }
}

/// Where a noun stands as a word of its own.
fn word_place(text: &str, noun: &str) -> Option<usize> {
    let starts = |&(at, _): &(usize, &str)| at == 0 || text[..at].ends_with(' ');
    let ends = |&(at, _): &(usize, &str)| text[at + noun.len()..].starts_with(' ');
    text.match_indices(noun)
        .find(|found| starts(found) && ends(found))
        .map(|(at, _)| at)
}

/// "Marketing at Brekke Bank": one is in charge of it.
fn is_part(body: &str) -> bool {
    !body.starts_with("the ") && body.starts_with(char::is_lowercase)
}

/// Whether words are the name of a body and no more, and can be read by themselves.
fn is_body(words: &str) -> bool {
    const POINTING: &[&str] = &[
        "a", "an", "and", "her", "his", "its", "my", "our", "that", "their", "these", "this", "which", "who",
        "whose",
    ];
    let mut count = 0;
    let mut named = false;
    for word in words.split_whitespace() {
        count += 1;
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        named |= bare.starts_with(char::is_uppercase);
        if POINTING.contains(&bare.to_lowercase().as_str()) {
            return false;
        }
    }
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '\'' | '\u{2019}' | '.' | '&');
    named && count <= BODY_WORDS && words.chars().all(plain) && !words.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::Office;

    #[test]
    fn an_office_is_said_by_a_verb() {
        for (role, predicate) in [
            (
                "chief executive of the Harbour Trust",
                Some("runs the Harbour Trust"),
            ),
            ("the former head of Brekke Bank", Some("used to lead Brekke Bank")),
            (
                "a spokeswoman for the Harbour Trust",
                Some("speaks for the Harbour Trust"),
            ),
            (
                "the Harbour Trust\u{2019}s chairman",
                Some("chairs the Harbour Trust"),
            ),
            // To work there is no office.
            ("senior analyst at Brekke Bank", None),
            ("Brekke Bank spokesman", Some("speaks for Brekke Bank")),
            ("Brekke Bank senior spokesman", Some("speaks for Brekke Bank")),
            ("Brekke campaign spokesman", None),
            ("the Brekke Bank chairman", Some("chairs the Brekke Bank")),
            ("Children's author", None),
            ("founder of Brekke Bank", Some("founded Brekke Bank")),
            ("director of the Harbour Museum", Some("leads the Harbour Museum")),
            (
                "head of marketing at Brekke Bank",
                Some("is in charge of marketing at Brekke Bank"),
            ),
            (
                "an adviser to the Harbour Trust",
                Some("advises the Harbour Trust"),
            ),
            ("an adviser to banks in Brekke", None),
            // It may be a film, or a professor's.
            ("director of Brekke Nights", None),
            ("chair of Brekke Studies", None),
            // One of several, a part of it, or nobody knows of what.
            ("a director of the Harbour Trust", None),
            ("deputy head of the Harbour Trust", None),
            ("policy director of the Harbour Trust", None),
            ("head of the firm", None),
            ("a club's manager", None),
            ("chairman of its Harbour Trust", None),
            ("former teacher", None),
            // Letters that change their length when made small.
            ("\u{130}\u{212a} head of Bre\u{212a}\u{212a}e \u{130}ank", None),
            (
                "\u{212a}\u{212a}\u{212a} head coach",
                Some("coaches \u{212a}\u{212a}\u{212a}"),
            ),
        ] {
            let found = Office::of(role).map(|office| office.predicate);
            assert_eq!(found.as_deref(), predicate, "{role}");
        }
    }
}
