//! The words that Word papers say of their own accord.

use crate::render::key_view::QuotedView;

pub(super) const NAME: &str = "Name";
pub(super) const CLASS: &str = "Class";
pub(super) const DATE: &str = "Date";
pub(super) const READ: &str =
    "Read the article, then answer the questions. The small number before each sentence is its number.";
pub(super) const GLOSSARY: &str = "Words that may be new";
pub(super) const GLOSSARY_GUIDE: &str = "With the sentence where each stands, and what the article says that it means. Where a line is left, write it \
     yourself.";
pub(super) const STATEMENT: &str = "Statement";
pub(super) const THE_ARTICLE: &str = "The article …";
pub(super) const MATCH: &str = "Match";
pub(super) const LETTER: &str = "Letter";
pub(super) const TO_ONE_OF: &str = "to one of these";
pub(super) const BANNER: &str = "ANSWER KEY — for the teacher";
pub(super) const GLANCE: &str = "All answers at a glance";
pub(super) const GLANCE_HEAD: [&str; 3] = ["Question", "Answer", "Points"];
pub(super) const REVIEW: &str = "Look this one over before use";
pub(super) const ANSWER: &str = "Answer";
pub(super) const ACCEPTED: &str = "Accept also";
pub(super) const EVIDENCE: &str = "Evidence";
pub(super) const BY_AUTHOR: &str = "No quotation: the writer of this question answers for it.";
pub(super) const WHY: &str = "Why";
pub(super) const SLIP: &str = "A likely slip";
pub(super) const SAY: &str = ". Say: ";
pub(super) const ROWS_HEAD: [&str; 3] = ["Row", "Answer", "What shows it, and what to say"];
pub(super) const LEVELS_HEAD: [&str; 2] = ["Points", "The answer …"];
pub(super) const TALLY: &str = "Tally for the class";
pub(super) const TALLY_ROWS: [&str; 3] = ["all points", "some points", "no points"];
pub(super) const SHORTFALL: &str = "What the article could not give";
pub(super) const HARD_WORDS: &str = "Hard words of the article";
pub(super) const HARD_WORDS_GUIDE: &str = "With the sentence where each stands, and what the article says that it means; the others are left for you. \
     “make --glossary” prints them on the worksheet.";
pub(super) const ORIGIN: &str = "How this quiz was made";
pub(super) const QUIZ: &str = "Quiz";
pub(super) const SEED: &str = "Seed";
pub(super) const MADE_BY: &str = "Made by";
pub(super) const MADE_FROM: &str = "Made from";
pub(super) const BETWEEN: &str = " · ";

/// "1 point", "2 points".
pub(super) fn points(count: u32) -> String {
    counted(count as usize, "point")
}

/// "Form A · 12 questions · 23 points · about 22 minutes".
pub(super) fn about(form: &str, count: usize, worth: u32, minutes: Option<&str>) -> String {
    let mut parts = vec![format!("Form {form}"), counted(count, "question"), points(worth)];
    parts.extend(minutes.map(ToOwned::to_owned));
    parts.join(BETWEEN)
}

/// ", of which 3 minutes to read the article".
pub(super) fn of_which(reading: &str) -> String {
    format!(", of which {reading} to read the article")
}

/// "3 to look over before use".
pub(super) fn to_review(count: usize) -> String {
    format!("{count} to look over before use")
}

/// "Looked for a named source, and found none. Looked at: "
pub(super) fn looked_for(relation: &str) -> String {
    format!("Looked for {relation}, and found none. Looked at: ")
}

/// "Sentence 3: “the mayor” … “said” · Above the text: “By A. Writer”".
pub(super) fn quotes(quotes: &[QuotedView]) -> String {
    let told: Vec<String> = quotes
        .iter()
        .map(|quote| {
            let place = match quote.sentence {
                Some(number) => format!("Sentence {number}: "),
                None => "Above the text: ".to_owned(),
            };
            let words: Vec<String> = quote.words.iter().map(|words| format!("“{words}”")).collect();
            format!("{place}{}", words.join(" … "))
        })
        .collect();
    told.join(BETWEEN)
}

/// "Quiz 4K7 · Form A", at the foot of every page.
pub(super) fn worksheet_foot(quiz: &str, form: &str) -> String {
    format!("Quiz {quiz} · Form {form}")
}

/// "ANSWER KEY · Quiz 4K7 · Form A", at the foot of every page.
pub(super) fn key_foot(quiz: &str, form: &str) -> String {
    format!("ANSWER KEY · {}", worksheet_foot(quiz, form))
}

/// Before and between the numbers of "Page 1 of 4".
pub(super) const PAGE: [&str; 2] = ["Page ", " of "];

/// "End of the worksheet · Quiz 4K7 · Form A".
pub(super) fn end(quiz: &str, form: &str) -> String {
    format!("End of the worksheet · {}", worksheet_foot(quiz, form))
}

/// The title in a worksheet's properties.
pub(super) fn worksheet_title(title: &str, form: &str) -> String {
    format!("{title} – worksheet, form {form}")
}

/// The title in a key's properties.
pub(super) fn key_title(title: &str, form: &str) -> String {
    format!("{title} – ANSWER KEY, form {form}")
}

/// "4K7, form A".
pub(super) fn of_form(quiz: &str, form: &str) -> String {
    format!("{quiz}, form {form}")
}

/// The seed, with a warning.
pub(super) fn seed(seed: &str) -> String {
    format!("{seed} (with it the quiz can be made anew: keep it from students)")
}

/// "newsquiz 0.1.0".
pub(super) fn program(version: &str) -> String {
    format!("newsquiz {version}")
}

fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
