/// One or more: what a verb agrees with (third person).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// He, she, it.
    Singular,
    /// They.
    Plural,
}

/// The present of a verb by its dictionary form: "sends", "send".
#[must_use]
pub fn present(lemma: &str, number: Number) -> String {
    match (lemma, number) {
        ("be", _) => be(number, false).to_owned(),
        ("have", Number::Singular) => "has".to_owned(),
        (_, Number::Plural) => lemma.to_owned(),
        (_, Number::Singular) => third_person(lemma),
    }
}

/// The dictionary form of a verb form, where a given one cannot be right: "rated" is from "rate", not "rat".
#[must_use]
pub fn base_form(form: &str, lemma: &str) -> String {
    let letters: Vec<char> = lemma.chars().collect();
    let vowel = |c: &char| "aeiou".contains(*c);
    let short = matches!(letters[..], [.., before, middle, last]
        if !vowel(&before) && vowel(&middle) && !vowel(&last) && !"wxy".contains(last));
    let one_syllable = letters.iter().filter(|c| vowel(c)).count() == 1;
    let form = form.to_lowercase();
    if short && one_syllable && (form == format!("{lemma}ed") || form == format!("{lemma}es")) {
        format!("{lemma}e")
    } else {
        lemma.to_owned()
    }
}

fn third_person(lemma: &str) -> String {
    let last_but_one = lemma.chars().rev().nth(1);
    let hisses = ["s", "x", "z", "ch", "sh"].iter().any(|end| lemma.ends_with(end));
    if lemma.ends_with('o') || hisses {
        return format!("{lemma}es");
    }
    match lemma.strip_suffix('y') {
        Some(stem) if last_but_one.is_some_and(|c| !"aeiou".contains(c)) => format!("{stem}ies"),
        _ => format!("{lemma}s"),
    }
}

/// The form of "be": "is", "are", "was", "were".
#[must_use]
pub const fn be(number: Number, past: bool) -> &'static str {
    match (number, past) {
        (Number::Singular, false) => "is",
        (Number::Plural, false) => "are",
        (Number::Singular, true) => "was",
        (Number::Plural, true) => "were",
    }
}

/// The form of "do" that opens a question about a plain verb: "did ... land", "does ... land".
#[must_use]
pub const fn do_support(number: Number, past: bool) -> &'static str {
    match (past, number) {
        (true, _) => "did",
        (false, Number::Singular) => "does",
        (false, Number::Plural) => "do",
    }
}

#[cfg(test)]
mod tests {
    use super::{Number, base_form, do_support, present};

    #[test]
    fn verbs_agree_in_the_present() {
        for (lemma, singular) in [
            ("send", "sends"),
            ("be", "is"),
            ("have", "has"),
            ("do", "does"),
            ("go", "goes"),
            ("veto", "vetoes"),
            ("pass", "passes"),
            ("launch", "launches"),
            ("push", "pushes"),
            ("fix", "fixes"),
            ("carry", "carries"),
            ("say", "says"),
            ("buy", "buys"),
        ] {
            assert_eq!(present(lemma, Number::Singular), singular);
        }
        assert_eq!(present("be", Number::Plural), "are");
        assert_eq!(present("carry", Number::Plural), "carry");
    }

    #[test]
    fn a_short_vowel_doubles_the_last_letter() {
        for (past, lemma, base) in [
            ("rated", "rat", "rate"),
            ("hopes", "hop", "hope"),
            ("passes", "pass", "pass"),
            ("stopped", "stop", "stop"),
            ("landed", "land", "land"),
            ("visited", "visit", "visit"),
            ("fixed", "fix", "fix"),
            ("met", "meet", "meet"),
        ] {
            assert_eq!(base_form(past, lemma), base);
        }
    }

    #[test]
    fn questions_take_do() {
        assert_eq!(do_support(Number::Plural, true), "did");
        assert_eq!(do_support(Number::Singular, false), "does");
    }
}
