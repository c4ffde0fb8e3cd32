use super::Shown;
use crate::mark::show;
use crate::mark::{Desk, Place, Standing, Task, Waiting};
use crate::terminal::{Look, Page, words};

/// The question with its rubric, the level that was given marked; for other kinds what the form prints, and what is
/// right; at the overview how far the marking is.
pub(super) fn page(desk: &Desk, width: u16, look: Look) -> Shown {
    let mut page = Page::new(width);
    let found = match desk.place() {
        Place::Group(group) => desk.group(group).map(|found| (group, found)),
        Place::Overview | Place::Left => None,
    };
    let title = if let Some((group, (task, answers))) = found {
        page.text(&task.stem, look.strong());
        page.gap();
        if task.rubric.is_some() {
            rubric(&mut page, desk, group, task, look);
        } else {
            printed(&mut page, task, &answers, look);
        }
        let number = answers.first().map_or(0, |answer| answer.number);
        format!("Question {number} ({})", show::points(&task.points.to_string()))
    } else {
        how_far(&mut page, desk, look);
        "How far".to_owned()
    };
    Shown {
        title,
        page,
        here: 0..0,
    }
}

fn how_far(page: &mut Page, desk: &Desk, look: Look) {
    let progress = desk.progress();
    page.text(&format!("{}.", show::progress(progress)), look.plain());
    page.gap();
    let next = if progress.groups == progress.groups_marked {
        "All answers are marked, and the marks are saved. Press q to stop."
    } else {
        "Press o to go to the first open group."
    };
    page.text(next, look.strong());
}

fn rubric(page: &mut Page, desk: &Desk, group: usize, task: &Task, look: Look) {
    let given = match desk.standing(group) {
        Standing::Marked(mark) => mark.level,
        Standing::Open | Standing::Mixed(_) => None,
    };
    let Some(rubric) = &task.rubric else { return };
    for level in &rubric.levels {
        let chosen = given == Some(level.points);
        let mark = if chosen { "\u{2713}" } else { " " };
        let style = if chosen { look.good() } else { look.key() };
        let label = words(&format!("{mark} {}  ", level.points), style);
        page.labelled(&label, &[words(&level.shows, look.plain())]);
        for anchor in rubric
            .anchors
            .iter()
            .filter(|anchor| anchor.points == level.points)
        {
            page.labelled(
                &words("     such as: ", look.faint()),
                &[words(&anchor.answer, look.plain())],
            );
        }
    }
}

fn printed(page: &mut Page, task: &Task, answers: &[&Waiting], look: Look) {
    let Some(first) = answers.first() else { return };
    for line in &first.printed {
        page.labelled(&words("  ", look.plain()), &[words(line, look.plain())]);
    }
    for line in &first.right {
        page.labelled(&words("right: ", look.good()), &[words(line, look.plain())]);
    }
    page.gap();
    page.text(&format!("It earns 0 to {}.", task.points), look.plain());
}
