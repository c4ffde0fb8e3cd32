//! What is seen of the desk, and that both manners make the same file.

use std::io::BufReader;

use proptest::prelude::*;
use ratatui::style::Modifier;

use super::Marking;
use crate::mark::sample::{TIME, desk, desk_of, unreadable};
use crate::mark::{Bench, Desk, Place, Task, talk};
use crate::submission::MarkFile;
use crate::submission::sample::harbury;
use crate::terminal::rehearse::{Stage, acted, golden, keys};
use crate::terminal::{Event, Lines, Look, Scene, Screen};

/// Plays keys at a desk, and gives the files that were saved, the screen, and what is seen.
fn played(desk: &mut Desk, size: (u16, u16), line: &str) -> (Vec<MarkFile>, Stage, String) {
    let mut saved = Vec::new();
    let mut save = |file: &MarkFile| {
        saved.push(file.clone());
        Ok::<(), ()>(())
    };
    let mut now = || TIME.to_owned();
    let bench = Bench {
        save: &mut save,
        now: &mut now,
    };
    let mut scene = Marking::new(desk, bench, Look::new(false));
    let mut stage = Stage::new(size.0, size.1);
    let seen = acted(&mut scene, &mut stage, keys(line));
    (saved, stage, seen)
}

/// Types lines at a desk, and gives the files that were saved and what was said.
fn talked(desk: &mut Desk, typed: &str) -> (Vec<MarkFile>, String) {
    let mut saved = Vec::new();
    let mut save = |file: &MarkFile| {
        saved.push(file.clone());
        Ok::<(), ()>(())
    };
    let mut now = || TIME.to_owned();
    let mut out = Vec::new();
    let mut input = BufReader::new(typed.as_bytes());
    let mut bench = Bench {
        save: &mut save,
        now: &mut now,
    };
    let mut screen = Screen::new(&mut out, 80, false, true);
    talk(desk, &mut bench, &mut screen, &mut Lines::new(&mut input)).expect("a talk through pipes");
    (saved, String::from_utf8(out).expect("words"))
}

#[test]
fn the_desk_is_seen_at_every_width() {
    for (width, height) in [(40, 30), (80, 24), (120, 24), (200, 30)] {
        let (_, _, seen) = played(&mut desk(), (width, height), "1<Down>");
        golden(&format!("mark/open-{width}.txt"), &seen);
    }
}

#[test]
fn each_state_of_the_desk_is_seen() {
    for (name, line) in [
        ("unreadable", ""),
        ("paper", "s"),
        ("marked", "ss2<Up>cnames no property<Enter>"),
        ("comment", "sscbecause"),
        ("points", "ssp5<Enter>"),
        ("overview", "1<Up>l"),
        ("done", "1120"),
        ("help", "?"),
    ] {
        let (_, _, seen) = played(&mut desk(), (80, 24), line);
        golden(&format!("mark/{name}.txt"), &seen);
    }
    let (_, stage, _) = played(&mut desk(), (80, 24), "ss2<Up>");
    let bold = stage.with_modifier(Modifier::BOLD);
    assert!(bold.contains("\u{2713} 2") && bold.contains("[2]"), "{bold}");
}

#[test]
fn no_answer_moves_the_cursor_or_passes_itself_off_as_the_program() {
    let mut task: Task = unreadable();
    task.answers[0].written = crate::mark::Written::Words(
        "\u{1b}[2J\u{1b}]0;title\u{7}\r\nGroup 9 of 9: 1 answer\u{202e}\u{9b}31m\u{0}".to_owned(),
    );
    let mut hostile = Desk::new(
        &harbury(),
        vec![task],
        "Ms Bell\u{1b}[2J",
        MarkFile::new(&harbury()),
    );
    let (_, _, seen) = played(&mut hostile.clone(), (80, 24), "");
    let (_, said) = talked(&mut hostile, "1\nlist\nquit\n");
    for text in [&seen, &said] {
        assert!(
            text.chars().all(|c| c == '\n' || !c.is_control()) && !text.contains('\u{202e}'),
            "{text:?}"
        );
    }
    assert!(said.contains("\n  | Group 9 of 9: 1 answer"), "{said}");
    assert!(!said.lines().any(|line| line.starts_with("Group 9")), "{said}");
}

#[test]
fn the_same_decisions_make_the_same_file_in_both_manners() {
    let cases = [
        ("10s2", "1\n0\nskip\n2\n"),
        ("1up1/2<Enter>ucso odd<Enter>1", "1\nundo\n1/2\nundo\n1 so odd\n"),
        ("ss1<Up>x2", "skip\nskip\n1\nback\nclear\n2\n"),
        ("112uur0cb<Enter>l", "1\n1\n2\nundo\nundo\nredo\n0\ncomment b\n"),
        (
            "g4<Enter>p1.5<Enter><Up>cwhy<Enter>",
            "go 4\n1.5\nback\ncomment why\n",
        ),
    ];
    for (pressed, typed) in cases {
        let (mut one, mut two) = (desk(), desk());
        let (full, _, _) = played(&mut one, (80, 24), pressed);
        let (plain, _) = talked(&mut two, typed);
        assert_eq!(full.last(), plain.last(), "{pressed}");
        assert!(!full.is_empty(), "{pressed}");
        let text = full.last().expect("saved").to_text().expect("it can be written");
        assert_eq!(text, plain.last().expect("saved").to_text().expect("as above"));
        // What was saved last is what a later sitting continues with.
        let again = desk_of(&harbury(), full.last().expect("saved").clone());
        assert_eq!(again.file(), one.file(), "{pressed}");
    }
}

#[test]
fn a_reason_without_points_is_not_lost_unasked() {
    let mut asked = desk();
    let (_, _, seen) = played(&mut asked, (80, 24), "ssc so odd<Enter>q");
    assert!(seen.contains("The reason of group 3 is not saved"), "{seen}");
    assert_eq!(asked.place(), Place::Group(2));
    let (saved, _, _) = played(&mut asked, (80, 24), "q<Esc>1q");
    assert_eq!(asked.place(), Place::Left);
    let reasons = saved.last().expect("saved").marks.iter();
    let reasons: Vec<_> = reasons.map(|mark| mark.comment.as_deref()).collect();
    assert!(reasons.contains(&Some("so odd")), "{reasons:?}");
    let mut left = desk();
    played(&mut left, (80, 24), "ssc so odd<Enter>qq");
    assert_eq!(left.place(), Place::Left);
    let (_, said) = talked(&mut desk(), "skip\nskip\ncomment so odd\nquit\n");
    assert!(
        said.contains("Not kept: the reason of group 3, without a mark."),
        "{said}"
    );
    // A reason that stands in the file with marks that differ is none that would be lost.
    let mut file = saved.last().expect("saved").clone();
    for (mark, points) in file.marks.iter_mut().zip([0, 1, 2]) {
        mark.points = crate::item::Score(num_rational::Ratio::from_integer(points));
        mark.level = None;
    }
    let again = desk_of(&harbury(), file);
    assert!(again.is_open(2) && again.comment(2).is_some());
    assert_eq!(again.unkept_reasons(), Vec::<usize>::new());
}

proptest! {
    #[test]
    fn no_keys_and_no_size_make_it_panic(
        pressed in "([0-9pcgsurxjkol?q]|<Up>|<Down>|<Tab>|<PageDown>|<Enter>|<Esc>|<Back>|[a-z/.]){0,24}",
        sizes in prop::collection::vec((1..130_u16, 1..40_u16), 1..4),
        pasted in ".{0,20}",
    ) {
        let mut desk = desk();
        let mut save = |_: &MarkFile| Ok::<(), ()>(());
        let mut now = || TIME.to_owned();
        let bench = Bench { save: &mut save, now: &mut now };
        let mut scene = Marking::new(&mut desk, bench, Look::new(true));
        let mut stage = Stage::new(80, 24);
        for (number, event) in keys(&pressed).into_iter().enumerate() {
            if scene.over() {
                break;
            }
            scene.take(event).expect("nothing fails to be saved");
            let (width, height) = sizes[number % sizes.len()];
            stage.resize(width, height);
            if number % 5 == 4 {
                scene.take(Event::Resized).expect("as above");
                scene.take(Event::Paste(pasted.clone())).expect("as above");
            }
            let seen = stage.seen(&mut scene);
            prop_assert!(!seen.contains('\u{1b}'), "{:?}", seen);
        }
    }

    #[test]
    fn no_lines_make_the_talk_panic(lines in prop::collection::vec("[0-3]|1/2 .{0,9}|undo|redo|skip|back|next|go [0-9]|comment .{0,9}|clear|list|show|.{0,12}", 0..20)) {
        let mut desk = desk();
        talked(&mut desk, &lines.join("\n"));
        prop_assert_eq!(desk.place(), Place::Left);
    }
}
