use std::io;

use crate::item::{Shape, with_blank};
use crate::labels::Labels;
use crate::language::SentenceNo;
use crate::quiz::ArticleText;
use crate::render::other_scoring;
use crate::submission::{Question, asked, letter, shown};
use crate::take::Sitting;
use crate::terminal::Screen;

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
    // The usual rules are those that everybody expects; a loss for a wrong answer is not.
    if let Some(scoring) = other_scoring(&Labels::english(), question.item, sitting.quiz.scoring) {
        screen.text(&scoring)?;
    }
    if let Some(answer) = sitting.answer(question) {
        let answer = shown(question, answer).map_err(io::Error::other)?;
        screen.text(&format!("Your answer so far: {answer}"))?;
    }
    Ok(())
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
        let answer = match sitting.answer(question) {
            Some(answer) => shown(question, answer).map_err(io::Error::other)?,
            None => "no answer yet".to_owned(),
        };
        let answer = short(&answer, 30);
        let room = screen.width().saturating_sub(answer.chars().count() + 10).max(20);
        let line = format!("{answer}  [{}]", short(&question.item.stem, room));
        screen.labelled(&format!(" {:>2}  ", question.number), &line)?;
    }
    let missing = sitting.unanswered();
    if !missing.is_empty() {
        screen.text(&format!("Without an answer: {}.", numbers(&missing)))?;
    }
    screen.text("Type a number to go to a question, article to read, or finish to hand in.")
}

/// Numbers as a list: `3, 7 and 9`.
pub fn numbers(numbers: &[usize]) -> String {
    let texts: Vec<_> = numbers.iter().map(ToString::to_string).collect();
    match texts.as_slice() {
        [before @ .., last] if !before.is_empty() => format!("{} and {last}", before.join(", ")),
        texts => texts.concat(),
    }
}

/// The beginning of a text, cut at a space.
fn short(text: &str, length: usize) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= length {
        return text;
    }
    let start: String = text.chars().take(length).collect();
    let cut = start.rfind(' ').unwrap_or(start.len());
    format!("{}\u{2026}", &start[..cut])
}

/// The lines of an article with its sentence numbers, an empty line between paragraphs; or of the paragraph with one
/// sentence alone.
pub fn article(screen: &Screen, article: &ArticleText, sentence: Option<SentenceNo>) -> Vec<String> {
    let mut lines = Vec::new();
    if sentence.is_none() {
        let head = [
            &article.headline,
            &article.byline,
            &article.dateline,
            &article.outlet,
            &article.date,
        ];
        for text in head.into_iter().flatten() {
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
