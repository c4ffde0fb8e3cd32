use super::{Shown, title};
use crate::mark::show;
use crate::mark::{Desk, Place};
use crate::terminal::{Look, Page, fit, words};

/// Other spellings of an answer that are shown.
const SPELLINGS: usize = 4;

/// The groups of the question, one a line with its points and how many answers it has, and whole the one in front of
/// the person; at the overview the groups of all questions.
pub(super) fn page(desk: &Desk, width: u16, look: Look) -> Shown {
    let mut page = Page::new(width);
    let mut here = 0..0;
    let current = match desk.place() {
        Place::Group(group) => Some(group),
        Place::Overview | Place::Left => None,
    };
    let only = current
        .and_then(|group| desk.groups().get(group))
        .map(|group| group.task);
    let mut last_task = None;
    for (place, group) in desk.groups().iter().enumerate() {
        if only.is_some_and(|task| task != group.task) {
            continue;
        }
        if only.is_none() && last_task != Some(group.task) {
            if let Some((task, _)) = desk.group(place) {
                page.gap();
                page.text(&fit(&task.stem, page.width()), look.strong());
            }
            last_task = Some(group.task);
        }
        let lines = if current == Some(place) {
            whole(&mut page, desk, place, look)
        } else {
            line(&mut page, desk, place, look)
        };
        if current == Some(place) {
            here = lines;
        }
    }
    Shown {
        title: title(desk),
        page,
        here,
    }
}

/// `  3 [2]   4x `, and in front of it where the person is.
fn label(desk: &Desk, place: usize, count: usize, here: bool) -> String {
    let mark = if here { "\u{25b8}" } else { " " };
    format!(
        "{mark}{:>3} {:<5}{count:>3}x ",
        place + 1,
        show::given(desk, place)
    )
}

fn line(page: &mut Page, desk: &Desk, place: usize, look: Look) -> std::ops::Range<usize> {
    let Some((_, answers)) = desk.group(place) else {
        return 0..0;
    };
    let label = label(desk, place, answers.len(), false);
    let room = page.width().saturating_sub(label.chars().count());
    let style = if desk.is_open(place) {
        look.plain()
    } else {
        look.faint()
    };
    let text = fit(&show::group_words(&answers), room);
    page.labelled(&words(&label, style), &[words(&text, style)])
}

fn whole(page: &mut Page, desk: &Desk, place: usize, look: Look) -> std::ops::Range<usize> {
    let Some((task, answers)) = desk.group(place) else {
        return 0..0;
    };
    page.gap();
    let start = page.height();
    let label = label(desk, place, answers.len(), true);
    let text = show::group_words(&answers);
    page.labelled(&words(&label, look.chosen()), &[words(&text, look.strong())]);
    let others = show::spellings(&answers);
    for spelling in others.iter().take(SPELLINGS) {
        page.labelled(
            &words("  also written: ", look.faint()),
            &[words(spelling, look.plain())],
        );
    }
    if others.len() > SPELLINGS {
        page.text(
            &format!("  and in {} more spellings", others.len() - SPELLINGS),
            look.faint(),
        );
    }
    if let Some(first) = answers.first().filter(|_| task.rubric.is_none()) {
        page.labelled(
            &words("  why it waits: ", look.faint()),
            &[words(&first.why, look.plain())],
        );
    }
    for line in show::standing(desk, place) {
        page.labelled(&words("  ", look.plain()), &[words(&line, look.good())]);
    }
    if let Some(comment) = desk.comment(place) {
        page.labelled(
            &words("  reason: ", look.faint()),
            &[words(comment, look.plain())],
        );
    }
    let end = page.height();
    page.gap();
    start..end
}
