use crate::article::calendar::{MONTHS, WEEKDAYS};
use crate::language::wording::{Piece, decapitalise, render};
use crate::language::{Document, SentenceNo, TokenNo};
use crate::reading::event::lexicon;
use crate::reading::{Phrase, When};

/// Months as they are cut short before a day.
const SHORT_MONTHS: [&str; 11] = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov",
];

/// A time phrase and all the words that a question about it leaves out.
pub struct Found {
    pub when: When,
    pub tokens: Vec<TokenNo>,
}

/// The time that an adjunct of this very verb gives; nothing where there are two or it may belong to another verb.
pub fn time(document: &Document, head: TokenNo) -> Option<Found> {
    let mut found: Vec<Found> = document
        .children(head)
        .iter()
        .filter_map(|&child| adjunct(document, head, child))
        .collect();
    let all: Vec<TokenNo> = found.iter().flat_map(|found| found.tokens.clone()).collect();
    if found.iter().filter(|found| found.when.anchored).count() > 1 {
        return None;
    }
    found.sort_by_key(|found| !found.when.anchored);
    let mut first = found.into_iter().next()?;
    first.tokens = all;
    Some(first)
}

fn adjunct(document: &Document, head: TokenNo, child: TokenNo) -> Option<Found> {
    let token = document.token(child);
    let all = document.subtree(child);
    let core = match token.dep {
        "npadvmod" => child,
        "prep" if matches!(document.word(child).to_lowercase().as_str(), "on" | "in" | "at") => *document
            .children(child)
            .iter()
            .find(|&&below| document.token(below).dep == "pobj")?,
        _ => return None,
    };
    let kind = document.entity_at(core)?.kind;
    if !matches!(kind, "DATE" | "TIME") {
        return None;
    }
    let later: Vec<TokenNo> = document
        .children(core)
        .iter()
        .filter(|&&below| matches!(document.token(below).dep, "relcl" | "acl" | "appos" | "punct"))
        .flat_map(|&below| document.subtree(below))
        .filter(|&below| !is_date_part(document, below))
        .collect();
    let words: Vec<TokenNo> = document
        .subtree(core)
        .into_iter()
        .filter(|at| !later.contains(at))
        .collect();
    let text = render(
        document,
        &words.iter().map(|&at| Piece::Token(at)).collect::<Vec<_>>(),
    )?;
    let text = if is_anchored(&text) && !text.starts_with("The ") {
        text
    } else {
        decapitalise(&text)
    };
    let plain = telling(&text)
        && words.len() <= 6
        && words.last()?.0 - words.first()?.0 + 1 == words.len()
        && words.iter().all(|&at| is_time_word(document, at));
    // "during the holiday weekend last year": it tells which weekend, not when it happened.
    let after_time = all[0].0.checked_sub(1).map(TokenNo).is_some_and(|before| {
        is_date_part(document, before)
            || document
                .entity_at(before)
                .is_some_and(|entity| entity.kind == "TIME")
            || token.dep == "npadvmod" && lexicon::has(lexicon::TIME_NOUNS, &document.token(before).lemma)
    });
    let own = !after_time
        && !of_a_clause_before(document, head, all[0])
        && !verb_between(document, head, words[0])
        && !after_reporting(document, head, all[0]);
    if !(plain && own) {
        return None;
    }
    // "late on Wednesday": what is said of the time goes with it.
    let mut tokens = all;
    let before = tokens[0].0.checked_sub(1).map(TokenNo);
    if let Some(adverb) = before
        && matches!(
            document.word(adverb),
            "late" | "early" | "later" | "earlier" | "shortly" | "only" | "just"
        )
        && document.token(adverb).head != adverb
        && document.children(adverb).is_empty()
    {
        tokens.insert(0, adverb);
    }
    Some(Found {
        when: When {
            accept: variants(&text),
            anchored: is_anchored(&text),
            day: None,
            phrase: Phrase {
                span: document.cover(&words)?,
                sentence: token.sentence,
                text,
            },
        },
        tokens,
    })
}

/// The year that this sentence or one of the two before it names, one other than `known` before that.
pub fn year_around(document: &Document, sentence: SentenceNo, known: Option<i16>) -> Option<i16> {
    let first = SentenceNo(sentence.0.saturating_sub(2).max(1));
    let tokens = document.sentence(first).tokens.start..document.sentence(sentence).tokens.end;
    let years = tokens.filter_map(|at| {
        let word = document.word(TokenNo(at));
        let year: i16 = word.parse().ok()?;
        (word.len() == 4 && (1000..2200).contains(&year)).then_some(year)
    });
    let years: Vec<i16> = years.collect();
    years
        .iter()
        .find(|&&year| Some(year) != known)
        .or_else(|| years.last())
        .copied()
}

/// Whether the phrase tells a day, a year, a minute of a match or the like: "Hours" and "the days" say nothing.
fn telling(text: &str) -> bool {
    // "put the number at 31": a number alone is no time but for a year.
    let number = text.chars().all(|c| c.is_ascii_digit());
    if number && text.len() != 4 {
        return false;
    }
    let pointing =
        |word: &str| lexicon::has(lexicon::DEICTIC, word) || matches!(word, "last" | "next" | "this");
    is_anchored(text)
        || text.to_lowercase().split(' ').any(pointing)
        || text.contains(|c: char| c.is_ascii_digit())
}

/// A comma or year inside "Nov. 8, 2016".
fn is_date_part(document: &Document, at: TokenNo) -> bool {
    document.entity_at(at).is_some_and(|entity| entity.kind == "DATE")
}

fn is_time_word(document: &Document, at: TokenNo) -> bool {
    let word = document.word(at).to_lowercase();
    let inside = document
        .entity_at(at)
        .is_some_and(|entity| matches!(entity.kind, "DATE" | "TIME"));
    let fine = !matches!(
        word.as_str(),
        "every"
            | "each"
            | "since"
            | "until"
            | "from"
            | "to"
            | "between"
            | "weekdays"
            | "weekends"
            | "than"
            | "more"
            | "about"
            | "around"
            | "or"
    ) && !WEEKDAYS.iter().any(|day| word == format!("{day}s"));
    fine && (inside
        || lexicon::has(lexicon::TIME_NOUNS, &word)
        || matches!(word.as_str(), "early" | "late" | "the" | ","))
}

/// A verb between the governing one and the phrase after it may own the phrase as well.
fn verb_between(document: &Document, head: TokenNo, first: TokenNo) -> bool {
    (head.0 + 1..first.0).any(|at| matches!(document.token(TokenNo(at)).pos, "VERB" | "AUX"))
}

/// "After it joins the court on Monday, it will sue": a time that stands before the subject, and not at the beginning of
/// its clause, belongs to what stands before it.
fn of_a_clause_before(document: &Document, head: TokenNo, first: TokenNo) -> bool {
    let start = document.sentence(document.token(head).sentence).tokens.start;
    let fronted = document
        .children(head)
        .iter()
        .any(|&child| document.token(child).dep.starts_with("nsubj") && child > first);
    let opens = first.0 == start
        || matches!(
            document.token(TokenNo(first.0 - 1)).pos,
            "PUNCT" | "CCONJ" | "SCONJ" | "SPACE" | "ADV"
        );
    fronted && !opens
}

/// "said Tuesday", "officials said on Friday": the day of the telling, whatever the parse says.
fn after_reporting(document: &Document, head: TokenNo, first: TokenNo) -> bool {
    let Some(before) = first.0.checked_sub(1).map(TokenNo) else {
        return false;
    };
    let token = document.token(before);
    before != head
        && (lexicon::has(lexicon::REPORTING, &token.lemma)
            || matches!(token.pos, "VERB") && token.dep != "aux")
}

/// Whether the phrase tells a day, month or year by itself.
fn is_anchored(text: &str) -> bool {
    let pointing = text
        .split(' ')
        .any(|word| matches!(word.to_lowercase().as_str(), "last" | "next" | "this" | "that"));
    let mut words = text
        .split([' ', ','])
        .map(|word| word.trim_end_matches('.').to_lowercase());
    words.any(|word| {
        WEEKDAYS.contains(&word.as_str())
            || (!pointing && (MONTHS.contains(&word.as_str()) || SHORT_MONTHS.contains(&word.as_str())))
            || (word.len() == 4 && word.parse::<u16>().is_ok_and(|year| (1000..2200).contains(&year)))
    })
}

/// Answers that are as right: the day without its time of day, a date without its year.
fn variants(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let mut found = Vec::new();
    if let Some(day) = words
        .iter()
        .find(|word| WEEKDAYS.contains(&word.trim_end_matches(',').to_lowercase().as_str()))
    {
        let day = day.trim_end_matches(',');
        if day != text {
            found.push(day.to_owned());
        }
    }
    if let Some((date, year)) = text.rsplit_once(", ")
        && year.parse::<u16>().is_ok()
    {
        found.push(date.to_owned());
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{is_anchored, variants};

    #[test]
    fn days_months_and_years_anchor_a_phrase() {
        for (text, anchored) in [
            ("Thursday night", true),
            ("last Friday", true),
            ("February 2021", true),
            ("2013", true),
            ("Nov. 8", true),
            ("this year", false),
            ("last March", false),
            ("two weeks", false),
        ] {
            assert_eq!(is_anchored(text), anchored, "{text}");
        }
    }

    #[test]
    fn a_day_alone_is_as_right() {
        assert_eq!(variants("Thursday night"), ["Thursday"]);
        assert_eq!(variants("Nov. 8, 2016"), ["Nov. 8"]);
        assert!(variants("2013").is_empty());
    }
}
