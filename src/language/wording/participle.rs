/// Past participles that no rule gives; a verb and its form, in alphabetical order.
const IRREGULAR: &[(&str, &str)] = &[
    ("arise", "arisen"),
    ("awake", "awoken"),
    ("be", "been"),
    ("bear", "borne"),
    ("beat", "beaten"),
    ("become", "become"),
    ("begin", "begun"),
    ("bend", "bent"),
    ("bet", "bet"),
    ("bind", "bound"),
    ("bite", "bitten"),
    ("bleed", "bled"),
    ("blow", "blown"),
    ("break", "broken"),
    ("breed", "bred"),
    ("bring", "brought"),
    ("broadcast", "broadcast"),
    ("build", "built"),
    ("burst", "burst"),
    ("buy", "bought"),
    ("cast", "cast"),
    ("catch", "caught"),
    ("choose", "chosen"),
    ("cling", "clung"),
    ("come", "come"),
    ("cost", "cost"),
    ("creep", "crept"),
    ("cut", "cut"),
    ("deal", "dealt"),
    ("dig", "dug"),
    ("do", "done"),
    ("draw", "drawn"),
    ("drink", "drunk"),
    ("drive", "driven"),
    ("eat", "eaten"),
    ("fall", "fallen"),
    ("feed", "fed"),
    ("feel", "felt"),
    ("fight", "fought"),
    ("find", "found"),
    ("flee", "fled"),
    ("fling", "flung"),
    ("fly", "flown"),
    ("forbid", "forbidden"),
    ("foresee", "foreseen"),
    ("forget", "forgotten"),
    ("forgive", "forgiven"),
    ("freeze", "frozen"),
    ("give", "given"),
    ("go", "gone"),
    ("grind", "ground"),
    ("grow", "grown"),
    ("have", "had"),
    ("hear", "heard"),
    ("hide", "hidden"),
    ("hit", "hit"),
    ("hold", "held"),
    ("hurt", "hurt"),
    ("keep", "kept"),
    ("know", "known"),
    ("lay", "laid"),
    ("lead", "led"),
    ("leave", "left"),
    ("lend", "lent"),
    ("let", "let"),
    ("lose", "lost"),
    ("make", "made"),
    ("mean", "meant"),
    ("meet", "met"),
    ("mislead", "misled"),
    ("mistake", "mistaken"),
    ("outdo", "outdone"),
    ("overcome", "overcome"),
    ("override", "overridden"),
    ("oversee", "overseen"),
    ("overtake", "overtaken"),
    ("overthrow", "overthrown"),
    ("pay", "paid"),
    ("put", "put"),
    ("read", "read"),
    ("rebuild", "rebuilt"),
    ("repay", "repaid"),
    ("rewrite", "rewritten"),
    ("ride", "ridden"),
    ("ring", "rung"),
    ("rise", "risen"),
    ("run", "run"),
    ("say", "said"),
    ("see", "seen"),
    ("seek", "sought"),
    ("sell", "sold"),
    ("send", "sent"),
    ("set", "set"),
    ("shake", "shaken"),
    ("shed", "shed"),
    ("shoot", "shot"),
    ("shrink", "shrunk"),
    ("shut", "shut"),
    ("sing", "sung"),
    ("sink", "sunk"),
    ("sit", "sat"),
    ("sleep", "slept"),
    ("slide", "slid"),
    ("speak", "spoken"),
    ("spend", "spent"),
    ("split", "split"),
    ("spread", "spread"),
    ("spring", "sprung"),
    ("stand", "stood"),
    ("steal", "stolen"),
    ("stick", "stuck"),
    ("strike", "struck"),
    ("strive", "striven"),
    ("swear", "sworn"),
    ("sweep", "swept"),
    ("swim", "swum"),
    ("swing", "swung"),
    ("take", "taken"),
    ("teach", "taught"),
    ("tear", "torn"),
    ("tell", "told"),
    ("think", "thought"),
    ("throw", "thrown"),
    ("undergo", "undergone"),
    ("understand", "understood"),
    ("undertake", "undertaken"),
    ("undo", "undone"),
    ("uphold", "upheld"),
    ("upset", "upset"),
    ("wear", "worn"),
    ("win", "won"),
    ("wind", "wound"),
    ("withdraw", "withdrawn"),
    ("withhold", "withheld"),
    ("withstand", "withstood"),
    ("write", "written"),
];

/// Verbs of two syllables or more that double their last letter: the stress is on it.
const DOUBLING: &[&str] = &[
    "abet", "abhor", "acquit", "admit", "allot", "commit", "compel", "concur", "confer", "control", "defer",
    "deter", "dispel", "emit", "equip", "excel", "expel", "incur", "infer", "occur", "omit", "patrol",
    "permit", "prefer", "propel", "rebel", "rebut", "recur", "refer", "regret", "remit", "repel", "submit",
    "transfer", "transmit",
];

/// Verbs of two syllables or more whose stress is not on the last one, though their ending leaves it open.
const PLAIN: &[&str] = &[
    "audit",
    "credit",
    "deposit",
    "develop",
    "discredit",
    "edit",
    "exhibit",
    "exit",
    "inhabit",
    "inherit",
    "inhibit",
    "interpret",
    "limit",
    "market",
    "merit",
    "orbit",
    "pilot",
    "profit",
    "prohibit",
    "target",
    "ticket",
    "visit",
];

/// The past participle of a verb by its dictionary form ("sent", "signed"); none where spelling differs from country
/// to country or stress, which spelling does not show, decides ("travel", an unknown "-it").
#[must_use]
pub fn past_participle(lemma: &str) -> Option<String> {
    if !lemma.chars().all(|c| c.is_ascii_lowercase()) || lemma.len() < 2 {
        return None;
    }
    if let Ok(at) = IRREGULAR.binary_search_by_key(&lemma, |(verb, _)| verb) {
        return Some(IRREGULAR[at].1.to_owned());
    }
    let letters: Vec<char> = lemma.chars().collect();
    let vowel = |at: usize| "aeiou".contains(letters[at]) || (letters[at] == 'y' && at > 0);
    let last = letters.len() - 1;
    if letters[last] == 'e' {
        return Some(format!("{lemma}d"));
    }
    if letters[last] == 'y' && !vowel(last - 1) {
        return Some(format!("{}ied", &lemma[..last]));
    }
    let closed = last >= 2
        && !vowel(last)
        && !"wxy".contains(letters[last])
        && "aeiou".contains(letters[last - 1])
        && !"aeiou".contains(letters[last - 2]);
    if !closed
        || (last >= 3 && letters[last - 2] == 'u' && letters[last - 3] == 'q' && letters[last - 1] != 'i')
    {
        return Some(format!("{lemma}ed"));
    }
    let doubled = || format!("{lemma}{}ed", letters[last]);
    let syllables = (0..=last)
        .filter(|&at| vowel(at) && (at == 0 || !vowel(at - 1)))
        .count();
    match syllables {
        1 => Some(doubled()),
        _ if DOUBLING.contains(&lemma) => Some(doubled()),
        _ if PLAIN.contains(&lemma) => Some(format!("{lemma}ed")),
        // "-en", "-er", "-on" and the like are not stressed; after "l" and "p" British and American spelling differ.
        _ if ["en", "er", "on", "or", "in", "et", "ar", "om", "ow", "ish"]
            .iter()
            .any(|end| lemma.ends_with(end)) =>
        {
            Some(format!("{lemma}ed"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{IRREGULAR, past_participle};

    #[test]
    fn the_list_is_in_order() {
        assert!(IRREGULAR.is_sorted_by_key(|(verb, _)| *verb));
    }

    #[test]
    fn participles_are_spelt_right_or_not_at_all() {
        for (lemma, participle) in [
            ("sign", Some("signed")),
            ("close", Some("closed")),
            ("carry", Some("carried")),
            ("play", Some("played")),
            ("stop", Some("stopped")),
            ("admit", Some("admitted")),
            ("open", Some("opened")),
            ("offer", Some("offered")),
            ("show", Some("showed")),
            ("fix", Some("fixed")),
            ("repair", Some("repaired")),
            ("begin", Some("begun")),
            ("meet", Some("met")),
            ("travel", None),
            ("visit", Some("visited")),
            ("develop", Some("developed")),
            ("X", None),
        ] {
            assert_eq!(past_participle(lemma).as_deref(), participle, "{lemma}");
        }
    }
}
