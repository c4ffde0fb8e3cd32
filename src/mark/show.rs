use std::io;

use crate::mark::{Desk, Place, Progress, Standing, Task, Waiting, Written};
use crate::submission::exact_points;
use crate::terminal::{Screen, cell_line, fit, harmless, wrap};

/// Other spellings of a group's answer that are shown.
const SPELLINGS: usize = 4;

/// `1 point`, `1.5 points`.
pub fn points(text: &str) -> String {
    let plural = if text == "1" { "" } else { "s" };
    format!("{text} point{plural}")
}

/// `1 answer`, `4 answers`.
pub fn answers(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} answer{plural}")
}

/// How far the marking is: `5 of 30 answers marked, 2 of 14 groups`.
pub fn progress(progress: Progress) -> String {
    format!(
        "{} of {} marked, {} of {} decided",
        progress.answers_marked,
        answers(progress.answers),
        progress.groups_marked,
        groups(progress.groups),
    )
}

/// `1 group`, `4 groups`.
pub fn groups(count: usize) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} group{plural}")
}

/// What a group is: how many answers, and what they have in common. Names no student but where the answer stands on
/// paper, which has to be found.
pub fn group_title(number: usize, of: usize, answers_of: &[&Waiting]) -> String {
    let count = answers_of.len();
    let what = match answers_of.first().map(|answer| &answer.written) {
        Some(Written::OnPaper) => "an answer on paper".to_owned(),
        Some(Written::NotShown) => format!("{} to a question that was not shown", answers(count)),
        _ if count == 1 => "1 answer".to_owned(),
        _ => format!("{} written alike", answers(count)),
    };
    format!("Group {number} of {of}: {what}")
}

/// The words of a group's answer; for a paper, whose it is.
pub fn group_words(answers_of: &[&Waiting]) -> String {
    let Some(first) = answers_of.first() else {
        return String::new();
    };
    match &first.written {
        Written::Words(words) => words.clone(),
        Written::OnPaper => format!(
            "Look at the paper of {}, form {}, question {}.",
            first.student, first.form, first.number
        ),
        Written::NotShown => "Nothing was answered: the question was not shown.".to_owned(),
    }
}

/// The other spellings of a group's answer, each once; where they differ in spacing alone, they look the same.
pub fn spellings(answers_of: &[&Waiting]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for words in answers_of.iter().filter_map(|answer| answer.words()) {
        let words = cell_line(words);
        if !found.contains(&words) {
            found.push(words);
        }
    }
    found.into_iter().skip(1).collect()
}

/// How it stands with a group, in words; nothing where it is open.
pub fn standing(desk: &Desk, group: usize) -> Vec<String> {
    let views = desk.views(group).iter().map(|view| {
        let points = points(&exact_points(view.points));
        let why = view
            .comment
            .as_deref()
            .map(|why| format!(": {why}"))
            .unwrap_or_default();
        format!("{} gave {points}{why}", view.marker)
    });
    let mut lines: Vec<String> = views.collect();
    lines.extend(match desk.standing(group) {
        Standing::Open => Vec::new(),
        Standing::Marked(mark) => {
            vec![format!(
                "Marked: {}, by {}, {}.",
                points(&exact_points(mark.points)),
                mark.marker,
                mark.time
            )]
        }
        Standing::Mixed(marks) => {
            let each = marks.iter().map(|mark| {
                format!(
                    "{}, by {}, {}",
                    points(&exact_points(mark.points)),
                    mark.marker,
                    mark.time
                )
            });
            let head = "Marked in part, or differently; one decision settles it:".to_owned();
            std::iter::once(head).chain(each).collect()
        }
    });
    lines
}

/// What a group was given, in a few columns: `[2]`, `[ ]` where it is open, `[?]` where it has to be settled.
pub fn given(desk: &Desk, group: usize) -> String {
    match desk.standing(group) {
        Standing::Open => "[ ]".to_owned(),
        Standing::Marked(mark) => format!("[{}]", exact_points(mark.points)),
        Standing::Mixed(_) => "[?]".to_owned(),
    }
}

/// Shows a question with its rubric.
pub fn question(screen: &mut Screen, task: &Task) -> io::Result<()> {
    screen.gap()?;
    let number = task.answers.first().map_or(0, |answer| answer.number);
    let same = task.answers.iter().all(|answer| answer.number == number);
    let title = if same {
        format!("Question {number}")
    } else {
        "A question whose number hangs on the form".to_owned()
    };
    let most = points(&task.points.to_string());
    screen.heading(&format!("{title} ({most}): {}", answers(task.answers.len())))?;
    screen.text(&task.stem)?;
    let Some(rubric) = &task.rubric else {
        return Ok(());
    };
    for level in &rubric.levels {
        screen.labelled(&format!(" {:>2}  ", level.points), &level.shows)?;
        for anchor in rubric
            .anchors
            .iter()
            .filter(|anchor| anchor.points == level.points)
        {
            screen.labelled("       such as: ", &anchor.answer)?;
        }
    }
    Ok(())
}

/// Shows a group: how many answers, what was written, why it waits, and what is decided.
pub fn group(screen: &mut Screen, desk: &Desk, place: usize) -> io::Result<()> {
    let Some((task, answers_of)) = desk.group(place) else {
        return Ok(());
    };
    screen.gap()?;
    screen.heading(&format!(
        "{} ({})",
        group_title(place + 1, desk.groups().len(), &answers_of),
        progress(desk.progress())
    ))?;
    // A bar before each line: no answer can pass itself off as words of the program.
    for line in wrap(
        &harmless(&group_words(&answers_of)),
        screen.width().saturating_sub(4),
    ) {
        screen.line(format!("  | {line}").trim_end())?;
    }
    let others = spellings(&answers_of);
    for spelling in others.iter().take(SPELLINGS) {
        screen.labelled("  also written: ", spelling)?;
    }
    if others.len() > SPELLINGS {
        screen.text(&format!("  and in {} more spellings", others.len() - SPELLINGS))?;
    }
    if let Some(first) = answers_of.first().filter(|_| task.rubric.is_none()) {
        screen.labelled("  why it waits: ", &first.why)?;
        for line in &first.printed {
            screen.labelled("      ", line)?;
        }
        for line in &first.right {
            screen.labelled("  right: ", line)?;
        }
    }
    for line in standing(desk, place) {
        screen.labelled("  ", &line)?;
    }
    if let Some(comment) = desk.comment(place) {
        screen.labelled("  reason: ", comment)?;
    }
    Ok(())
}

/// Lists groups in a line each: those of the question in front of the person, or of all.
pub fn list(screen: &mut Screen, desk: &Desk) -> io::Result<()> {
    let only = match desk.place() {
        Place::Group(group) => desk.groups().get(group).map(|group| group.task),
        Place::Overview | Place::Left => None,
    };
    screen.gap()?;
    for (place, group) in desk.groups().iter().enumerate() {
        if only.is_some_and(|task| task != group.task) {
            continue;
        }
        let Some((_, answers_of)) = desk.group(place) else {
            continue;
        };
        let label = format!(
            " {:>3}  {:<5} {:>3}x  ",
            place + 1,
            given(desk, place),
            answers_of.len()
        );
        let room = screen.width().saturating_sub(label.chars().count());
        screen.line(format!("{label}{}", fit(&group_words(&answers_of), room)).trim_end())?;
    }
    screen.text(&format!("{}.", progress(desk.progress())))
}
