use std::io;

use crate::mark::noted::{noted, unmoved};
use crate::mark::show;
use crate::mark::{Bench, Command, Desk, Place, Step, read_command};
use crate::terminal::{Lines, Screen, TalkError, ask, listed};

const HELP: &[(&str, &str)] = &[
    (
        "2",
        "gives 2 points to all answers of the group; 1.5 and 1/2 do as well",
    ),
    (
        "2 words",
        "gives 2 points and notes the words as the reason, for the student",
    ),
    (
        "comment words",
        "notes a reason, which the student reads in the feedback; comment alone takes it back",
    ),
    (
        "skip",
        "leaves the group open and goes to the next open one (or press Enter)",
    ),
    ("back, next", "goes to the group before or after, decided or not"),
    ("go 5", "goes to group 5"),
    ("open", "goes to the first open group"),
    ("undo, redo", "takes the last decision back, and makes it again"),
    ("clear", "takes the group's marks back"),
    ("show", "shows the question with its rubric, and the group, again"),
    ("list", "lists the groups of the question, each with its points"),
    ("quit", "stops for now; your marks are saved"),
];

/// Takes a person through the answers until all are marked or the input ends. Saves after every decision.
pub fn talk<E>(
    desk: &mut Desk,
    bench: &mut Bench<E>,
    screen: &mut Screen,
    lines: &mut Lines,
) -> Result<(), TalkError<E>> {
    greet(desk, screen)?;
    let mut seen_task = None;
    let mut seen_place = None;
    loop {
        let place = desk.place();
        match place {
            Place::Left => {
                farewell(desk, screen)?;
                return Ok(());
            }
            _ if seen_place == Some(place) => {}
            Place::Group(group) => {
                let task = desk.groups().get(group).map(|group| group.task);
                if seen_task != task
                    && let Some((task, _)) = desk.group(group)
                {
                    show::question(screen, task)?;
                }
                seen_task = task;
                show::group(screen, desk, group)?;
            }
            Place::Overview => overview(desk, screen)?,
        }
        seen_place = Some(place);
        let prompt = match place {
            Place::Group(group) => match desk.group(group) {
                Some((task, _)) => format!("0 to {}, skip, undo, ? > ", task.points),
                None => "> ".to_owned(),
            },
            Place::Overview | Place::Left => "> ".to_owned(),
        };
        let Some(line) = ask(screen, lines, &prompt)? else {
            desk.step(Step::Leave, "");
            continue;
        };
        match read_command(&line, desk) {
            Command::Do(step) => {
                if let Some(note) = unmoved(desk, &step) {
                    screen.text(note)?;
                    continue;
                }
                // A group that is decided, or looked up, is shown anew even where it is the same one.
                if !matches!(step, Step::Skip | Step::Next | Step::Back) {
                    seen_place = None;
                }
                let note = noted(desk, &step);
                bench.step(desk, step).map_err(TalkError::Save)?;
                if let Some(note) = note {
                    screen.text(&note)?;
                }
            }
            Command::Show => (seen_task, seen_place) = (None, None),
            Command::List => show::list(screen, desk)?,
            Command::Help => help(screen)?,
            Command::Nothing if place == Place::Overview => {
                screen.text("Type the number of a group to see it again, or quit.")?;
            }
            Command::Nothing => {
                desk.step(Step::Skip, "");
            }
            Command::Unclear(message) => screen.text(&message)?,
        }
    }
}

fn greet(desk: &Desk, screen: &mut Screen) -> io::Result<()> {
    let progress = desk.progress();
    screen.heading(&format!(
        "{} to mark, in {}",
        show::answers(progress.answers),
        show::groups(progress.groups)
    ))?;
    screen.text(&format!("You mark as {}.", desk.marker()))?;
    if progress.answers_marked > 0 {
        screen.text(&format!("You continue: {}.", show::progress(progress)))?;
    }
    screen.text(
        "Answers written alike are one group, and what is like another answer stands next to it; only you give \
         points. Names are hidden. \
         Type points and press Enter, ? for all you can type.",
    )
}

fn overview(desk: &Desk, screen: &mut Screen) -> io::Result<()> {
    show::list(screen, desk)?;
    let progress = desk.progress();
    screen.text(if progress.groups == progress.groups_marked {
        "All answers are marked. Type quit to end, or the number of a group to see it again."
    } else {
        "Type open to go to the first open group, the number of a group, or quit."
    })
}

fn help(screen: &mut Screen) -> io::Result<()> {
    for (word, meaning) in HELP {
        screen.labelled(&format!("  {word:<14} "), meaning)?;
    }
    Ok(())
}

fn farewell(desk: &Desk, screen: &mut Screen) -> io::Result<()> {
    screen.gap()?;
    let progress = desk.progress();
    screen.text(&format!("{}.", show::progress(progress)))?;
    let unkept = desk.unkept_reasons();
    if !unkept.is_empty() {
        let groups = if unkept.len() == 1 { "group" } else { "groups" };
        let numbers = listed(&unkept);
        screen.text(&format!(
            "Not kept: the reason of {groups} {numbers}, without a mark. Reasons are saved with marks."
        ))?;
    }
    Ok(())
}
