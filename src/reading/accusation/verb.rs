//! "accused X of ...", "X was charged with ...", "sued X over ...", "alleged that X ...".

use super::charge::Charge;
use crate::language::{Document, TokenNo};
use crate::reading::actor::{is_group_word, is_person_noun};
use crate::reading::tree::{is_one_of, kid, kids};

/// Accusing verbs, the prepositions before the charge, and whether they are always a charge of wrongdoing.
const VERBS: &[(&str, &[&str], bool)] = &[
    ("accuse", &["of"], true),
    ("blame", &["for"], true),
    ("charge", &["with"], true),
    ("condemn", &["for"], true),
    ("criticise", &["for"], false),
    ("criticize", &["for"], false),
    ("denounce", &["for"], true),
    ("fault", &["for"], false),
    ("indict", &["for", "on"], true),
    ("lambast", &["for"], false),
    ("lambaste", &["for"], false),
    ("prosecute", &["for"], true),
    ("rebuke", &["for"], false),
    ("slam", &["for"], false),
    ("sue", &["for", "over"], true),
];

/// What a court charges somebody with; "charged with leading the project" is a task.
const CRIMES: &[&str] = &[
    "abduction",
    "abuse",
    "arson",
    "assault",
    "battery",
    "blackmail",
    "breach",
    "bribery",
    "burglary",
    "conspiracy",
    "contempt",
    "corruption",
    "count",
    "crime",
    "cruelty",
    "cybercrime",
    "embezzlement",
    "espionage",
    "evasion",
    "extortion",
    "felony",
    "forgery",
    "fraud",
    "harassment",
    "homicide",
    "hooliganism",
    "incitement",
    "kidnapping",
    "laundering",
    "libel",
    "manslaughter",
    "misconduct",
    "misdemeanor",
    "misdemeanour",
    "murder",
    "negligence",
    "obstruction",
    "offence",
    "offense",
    "perjury",
    "possession",
    "rape",
    "robbery",
    "sedition",
    "smuggling",
    "terrorism",
    "theft",
    "threat",
    "trafficking",
    "treason",
    "trespass",
    "trespassing",
    "vandalism",
    "violation",
];

/// The same as verbs: "charged with defrauding investors".
const CRIMINAL_ACTS: &[&str] = &[
    "abduct",
    "abuse",
    "assault",
    "attack",
    "blackmail",
    "bribe",
    "burgle",
    "conspire",
    "defraud",
    "embezzle",
    "evade",
    "extort",
    "falsify",
    "forge",
    "harass",
    "incite",
    "kidnap",
    "kill",
    "launder",
    "murder",
    "obstruct",
    "plot",
    "possess",
    "rape",
    "rob",
    "shoot",
    "smuggle",
    "spy",
    "stab",
    "steal",
    "threaten",
    "traffic",
];

/// Nouns for people and bodies beside those for single persons and groups.
const BODIES: &[&str] = &[
    "activist",
    "administration",
    "aide",
    "ally",
    "authority",
    "bank",
    "business",
    "campaign",
    "church",
    "citizen",
    "critic",
    "developer",
    "family",
    "firm",
    "force",
    "ministry",
    "junta",
    "lawmaker",
    "leader",
    "manager",
    "member",
    "migrant",
    "militant",
    "military",
    "movement",
    "neighbor",
    "neighbour",
    "official",
    "opponent",
    "parent",
    "peacekeeper",
    "people",
    "politician",
    "protester",
    "rebel",
    "regime",
    "resident",
    "rival",
    "soldier",
    "state",
    "student",
    "supporter",
    "troop",
    "voter",
    "worker",
];

/// Least score margin of the arcs that a sure charge rests on.
const MARGIN: f32 = 2.0;

/// The charge that an accusing verb makes.
pub(super) fn charge(document: &Document, at: TokenNo) -> Option<Charge> {
    if document.token(at).lemma == "allege" {
        return alleged(document, at);
    }
    let lemma = document.token(at).lemma.as_str();
    let &(_, prepositions, always) = VERBS.iter().find(|(verb, _, _)| *verb == lemma)?;
    let token = document.token(at);
    let reduced = token.tag == "VBN" && token.dep == "acl";
    let passive = reduced || kid(document, at, &["auxpass"]).is_some();
    let against = if reduced {
        token.head
    } else if passive {
        subject(document, at, &["nsubjpass"])?
    } else {
        kid(document, at, &["dobj"])?
    };
    let preposition = charge_after(document, at, against, prepositions)?;
    let top = kid(document, preposition, &["pobj", "pcomp"])?;
    if lemma == "charge" && !is_crime(document, top) {
        return None;
    }
    let by = if passive {
        kid(document, at, &["agent"]).and_then(|agent| kid(document, agent, &["pobj"]))
    } else {
        Some(subject(document, at, &["nsubj"])?)
    };
    if !is_somebody(document, against)
        || by.is_some_and(|by| matches!(document.token(by).tag, "WDT" | "WP" | "DT"))
    {
        return None;
    }
    let mut words = document.subtree(top);
    let somebody = is_body(document, against)
        && !nobody(document, against)
        && !by.is_some_and(|by| nobody(document, by));
    // "People accused of theft": a sort of people, against whom nobody here makes a charge.
    let told = !reduced || document.token(against).pos == "PROPN";
    if passive && let Some(agent) = kid(document, at, &["agent"]) {
        words.retain(|&word| document.subtree(agent).binary_search(&word).is_err());
    }
    let arcs = [Some(against), Some(preposition), by];
    let firm = arcs
        .into_iter()
        .flatten()
        .all(|arc| reduced && arc == against || document.token(arc).margin >= MARGIN);
    let unhidden = passive && by.is_none() && hidden_agent(document, at);
    Some(Charge {
        sign: at,
        by,
        against,
        words,
        answered: None,
        sure: always && firm && asserted(document, at) && !unhidden && somebody && told,
    })
}

/// The preposition before the charge hangs on the verb, or, misread, on the accused.
fn charge_after(document: &Document, verb: TokenNo, against: TokenNo, list: &[&str]) -> Option<TokenNo> {
    let on = |top: TokenNo| {
        kids(document, top, &["prep"]).find(|&kid| kid > verb && is_one_of(document, kid, list))
    };
    on(verb).or_else(|| (against > verb).then(|| on(against)).flatten())
}

/// "alleged that Ruiz took bribes".
fn alleged(document: &Document, at: TokenNo) -> Option<Charge> {
    let clause = kid(document, at, &["ccomp"]).filter(|&clause| clause > at)?;
    let by = kid(document, at, &["nsubj"])?;
    let against = kid(document, clause, &["nsubj"])?;
    let words: Vec<_> = document
        .subtree(clause)
        .into_iter()
        .filter(|&word| word > against && document.subtree(against).binary_search(&word).is_err())
        .collect();
    let named = document.token(against).pos == "PROPN";
    let firm = [by, against, clause]
        .iter()
        .all(|&arc| document.token(arc).margin >= MARGIN);
    (is_somebody(document, against) && !words.is_empty()).then(|| Charge {
        sign: at,
        by: Some(by),
        against,
        words,
        answered: None,
        sure: named && firm && asserted(document, at) && kid(document, clause, &["neg"]).is_none(),
    })
}

fn subject(document: &Document, verb: TokenNo, relations: &[&str]) -> Option<TokenNo> {
    if let Some(own) = kid(document, verb, relations) {
        return Some(own);
    }
    let token = document.token(verb);
    let joined = token.dep == "conj" && kid(document, verb, &["nsubj", "nsubjpass"]).is_none();
    (joined || token.dep == "advcl" && token.tag == "VBG")
        .then(|| kid(document, token.head, &["nsubj", "nsubjpass"]))
        .flatten()
}

/// People and bodies can do wrong; things and times cannot.
fn is_somebody(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    let relative = matches!(token.tag, "WDT" | "WP" | "DT" | "EX");
    let time = document.entity_at(at).is_some_and(|entity| {
        matches!(
            entity.kind,
            "DATE" | "TIME" | "MONEY" | "PERCENT" | "CARDINAL" | "ORDINAL" | "QUANTITY"
        )
    });
    let myself = matches!(
        document.word(at),
        "himself" | "herself" | "itself" | "themselves" | "myself" | "it"
    );
    matches!(token.pos, "NOUN" | "PROPN" | "PRON") && !relative && !time && !myself
}

/// Whether a noun surely stands for people or for a body of people.
pub(super) fn is_body(document: &Document, at: TokenNo) -> bool {
    let token = document.token(at);
    let lemma = token.lemma.to_lowercase();
    token.pos != "NOUN" || is_person_noun(&lemma) || is_group_word(&lemma) || BODIES.contains(&lemma.as_str())
}

/// "Neither the mayor nor her aides were charged": nobody was.
pub(super) fn nobody(document: &Document, at: TokenNo) -> bool {
    document.children(at).iter().any(|&kid| {
        matches!(document.token(kid).dep, "det" | "preconj" | "cc" | "neg")
            && is_one_of(document, kid, &["no", "neither", "nor", "not", "any", "either"])
    }) || is_one_of(
        document,
        at,
        &["nobody", "none", "nothing", "anyone", "anybody", "neither"],
    )
}

fn is_crime(document: &Document, top: TokenNo) -> bool {
    let crime = |at: TokenNo| CRIMES.contains(&document.token(at).lemma.to_lowercase().as_str());
    let second = || {
        kids(document, top, &["prep"])
            .flat_map(|of| kids(document, of, &["pobj"]))
            .any(crime)
    };
    let joined = || kids(document, top, &["conj"]).any(crime);
    let act = document.token(top).tag == "VBG" && CRIMINAL_ACTS.contains(&document.token(top).lemma.as_str());
    act || crime(top) || second() || joined() || crime_by_compound(document, top)
}

fn crime_by_compound(document: &Document, top: TokenNo) -> bool {
    is_one_of(document, top, &["charge", "charges", "offences", "offenses"])
}

/// "was accused by X", where the parse hung "by" elsewhere in the sentence: nobody can say that no accuser is named.
fn hidden_agent(document: &Document, verb: TokenNo) -> bool {
    let sentence = document.sentence(document.token(verb).sentence);
    sentence
        .tokens
        .clone()
        .map(TokenNo)
        .any(|at| at > verb && is_one_of(document, at, &["by"]) && document.token(at).head == verb)
}

/// A charge that is made: finite or a participle, without negation, condition or question.
fn asserted(document: &Document, verb: TokenNo) -> bool {
    let token = document.token(verb);
    let modal = kids(document, verb, &["aux"]).any(|aux| matches!(document.token(aux).tag, "MD" | "TO"));
    let doubted = kid(document, verb, &["neg", "mark"]).is_some()
        || kids(document, verb, &["advmod"])
            .any(|kid| is_one_of(document, kid, &["when", "never", "how", "why"]));
    let sentence = document.sentence(token.sentence);
    let question = sentence
        .tokens
        .clone()
        .any(|at| document.word(TokenNo(at)) == "?");
    let relation = matches!(
        token.dep,
        "ROOT" | "conj" | "parataxis" | "ccomp" | "relcl" | "acl" | "advcl"
    );
    // "Ruiz was elected after being accused of fraud" tells of the charge; "if he was" does not.
    relation && !modal && !doubted && !question && token.tag != "VB"
}
