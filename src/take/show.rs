use std::io;

use crate::item::{Shape, with_blank};
use crate::labels::Labels;
use crate::language::SentenceNo;
use crate::quiz::ArticleText;
use crate::render::other_scoring;
use crate::submission::{Question, asked, letter, shown};
use crate::take::remarks::{Told, headline, told};
use crate::take::{Ending, Practice, Sitting, Stand};
use crate::terminal::{Screen, listed, short};

/// Shows a question whole: number, points, stem, options, what may be typed, and the answer so far.
pub fn question(screen: &mut Screen, sitting: &Sitting, question: &Question) -> io::Result<()> {
    let points = question.item.points;
    let points = if points.0 == 1 {
        "1 point".to_owned()
    } else {
        format!("{points} points")
    };
    screen.gap()?;
    screen.heading(&format!(
        "Question {} of {} ({points})",
        question.number,
        sitting.questions().len()
    ))?;
    screen.text(&question.item.stem)?;
    body(screen, sitting, question)?;
    screen.text(&asked(question))?;
    if let Some(scoring) = scoring(&Labels::english(), sitting, question) {
        screen.text(&scoring)?;
    }
    if let Some(answer) = sitting.answer(question) {
        let answer = shown(question, answer).map_err(io::Error::other)?;
        screen.text(&format!("Your answer so far: {answer}"))?;
    }
    Ok(())
}

/// How an answer is scored, where it is told: the usual rules are those that everybody expects; a loss for a wrong answer
/// is not.
pub fn scoring(labels: &Labels, sitting: &Sitting, question: &Question) -> Option<String> {
    other_scoring(labels, question.item, sitting.quiz.scoring)
}

fn body(screen: &mut Screen, sitting: &Sitting, question: &Question) -> io::Result<()> {
    match question.shape() {
        Shape::Choice { options } | Shape::Choices { options, .. } => lettered(screen, options),
        Shape::Truth { statements } => rows(screen, question, statements),
        Shape::Match { left, right } => {
            rows(screen, question, left)?;
            screen.text("to be matched with")?;
            lettered(screen, right)
        }
        Shape::Gap { before, after, bank } => {
            screen.labelled("     ", &with_blank(before, after))?;
            if !bank.is_empty() {
                screen.text("to be filled with one of")?;
            }
            bank.iter().try_for_each(|words| screen.labelled("     ", words))
        }
        Shape::Order { elements, .. } => rows(screen, question, elements),
        Shape::Sort { categories, elements } => {
            rows(screen, question, elements)?;
            screen.text("to be sorted into")?;
            numbered(screen, categories)
        }
        Shape::Select { sentences, .. } => {
            let articles = sitting.quiz.articles.iter();
            for sentence in articles.flat_map(|article| article.paragraphs.iter().flatten()) {
                if sentences.contains(&sentence.number) {
                    screen.labelled(&format!(" {:>2}  ", sentence.number.0), &sentence.text)?;
                }
            }
            Ok(())
        }
        Shape::Text {} | Shape::Number { .. } | Shape::Open { .. } => Ok(()),
    }
}

fn lettered(screen: &mut Screen, entries: &[String]) -> io::Result<()> {
    for (place, entry) in entries.iter().enumerate() {
        screen.labelled(&format!("  {}  ", letter(place)), entry)?;
    }
    Ok(())
}

fn numbered(screen: &mut Screen, entries: &[String]) -> io::Result<()> {
    for (place, entry) in entries.iter().enumerate() {
        screen.labelled(&format!(" {:>2}  ", place + 1), entry)?;
    }
    Ok(())
}

/// Statements, left entries or elements under the labels that the paper prints.
fn rows(screen: &mut Screen, question: &Question, entries: &[String]) -> io::Result<()> {
    for (place, entry) in entries.iter().enumerate() {
        screen.labelled(&format!(" {:>2}  ", question.row_label(place)), entry)?;
    }
    Ok(())
}

/// Shows all answers, one line a question.
pub fn review(screen: &mut Screen, sitting: &Sitting) -> io::Result<()> {
    screen.gap()?;
    screen.heading("Your answers")?;
    for question in sitting.questions() {
        let flag = if sitting.is_flagged(question) { '!' } else { ' ' };
        let answer = match sitting.answer(question) {
            Some(answer) => shown(question, answer).map_err(io::Error::other)?,
            None => "no answer yet".to_owned(),
        };
        let answer = short(&answer, 30);
        let room = screen.width().saturating_sub(answer.chars().count() + 10).max(20);
        let line = format!("{answer}  [{}]", short(&question.item.stem, room));
        screen.labelled(&format!("{flag}{:>2}  ", question.number), &line)?;
    }
    let flagged = sitting.flagged();
    if !flagged.is_empty() {
        screen.text(&format!("Flagged (!): {}.", listed(&flagged)))?;
    }
    let missing = sitting.unanswered();
    if !missing.is_empty() {
        screen.text(&format!("Without an answer: {}.", listed(&missing)))?;
    }
    screen.text("Type a number to go to a question, article to read, or finish to hand in.")
}

/// The lines of an article with its sentence numbers, an empty line between paragraphs; or of the paragraph with one
/// sentence alone.
pub fn article(screen: &Screen, article: &ArticleText, sentence: Option<SentenceNo>) -> Vec<String> {
    let mut lines = Vec::new();
    if sentence.is_none() {
        for text in article.head() {
            lines.extend(screen.laid_out("", text));
        }
    }
    for paragraph in &article.paragraphs {
        if sentence.is_some_and(|wanted| paragraph.iter().all(|sentence| sentence.number != wanted)) {
            continue;
        }
        lines.push(String::new());
        let sentences: Vec<_> = paragraph
            .iter()
            .map(|sentence| format!("[{}] {}", sentence.number, sentence.text))
            .collect();
        lines.extend(screen.laid_out("", &sentences.join(" ")));
    }
    lines
}

/// Says how the sitting ended; of a practice also how it went, and what to look at again.
pub fn farewell(
    screen: &mut Screen,
    sitting: &Sitting,
    ending: Ending,
    practice: Option<&Practice>,
) -> io::Result<()> {
    let count = sitting.questions().len();
    let answers = count - sitting.unanswered().len();
    screen.text(&match ending {
        Ending::HandedIn if practice.is_some() => {
            format!("The practice is over. {answers} of {count} questions have an answer.")
        }
        Ending::HandedIn => format!("Handed in with {answers} of {count} answers. Thank you."),
        Ending::Left => {
            format!("Stopped with {answers} of {count} answers. They are saved; start again to continue.")
        }
        Ending::TimeUp => {
            format!("The time is over. Your answers to {answers} of {count} questions are saved.")
        }
    })?;
    practice.map_or(Ok(()), |practice| summary(screen, sitting, practice))
}

/// Says what practice says of the last try; whether there is another.
pub fn remark(screen: &mut Screen, sitting: &Sitting, stand: Stand) -> io::Result<()> {
    let (remark, done) = match stand {
        Stand::Untried => return Ok(()),
        Stand::TryAgain(remark) => (remark, false),
        Stand::Done(remark) => (remark, true),
    };
    screen.heading(headline(remark.outcome))?;
    for line in told(remark, done, sitting.quiz) {
        match line {
            Told::Words(words) => screen.text(&words)?,
            Told::Part(words) => screen.labelled("  ", &words)?,
            Told::Sentence(number, words) => screen.labelled(&format!("  [{number}] "), words)?,
        }
    }
    if !done {
        screen.text("Try once more, or type next.")?;
    }
    Ok(())
}

fn summary(screen: &mut Screen, sitting: &Sitting, practice: &Practice) -> io::Result<()> {
    let again = practice.to_look_at(sitting);
    let right = practice.right_at_once();
    screen.text(&format!(
        "Right at the first try: {right} of {} questions.",
        sitting.questions().len()
    ))?;
    if again.is_empty() {
        return Ok(());
    }
    screen.gap()?;
    screen.heading("To look at again")?;
    for (question, remark) in again {
        let label = format!(" {:>2}  ", question.number);
        screen.labelled(&label, &question.item.stem)?;
        for line in told(remark, true, sitting.quiz) {
            if let Told::Sentence(number, words) = line {
                screen.labelled(&format!("     [{number}] "), words)?;
            }
        }
    }
    Ok(())
}
