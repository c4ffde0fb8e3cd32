use ratatui::style::Modifier;

use super::{Shelf, desk};
use crate::item::Points;
use crate::review::scene::View;
use crate::review::{ReviewScene, Session};
use crate::terminal::rehearse::{Stage, acted, control, golden, keys};
use crate::terminal::{Event, Look, Scene};

fn scene() -> ReviewScene {
    ReviewScene::new(Session::new(desk()), Box::<Shelf>::default(), Look::new(false))
}

#[test]
fn the_desk_is_seen_at_every_width() {
    for width in [40, 80, 120, 200] {
        let mut scene = scene();
        let mut stage = Stage::new(width, 30);
        golden(&format!("review/question-{width}.txt"), &stage.seen(&mut scene));
        golden(
            &format!("review/choice-{width}.txt"),
            &acted(&mut scene, &mut stage, keys("5<Enter>")),
        );
        golden(
            &format!("review/list-{width}.txt"),
            &acted(&mut scene, &mut stage, keys("l")),
        );
        golden(
            &format!("review/others-{width}.txt"),
            &acted(&mut scene, &mut stage, keys("<Esc>o")),
        );
        golden(
            &format!("review/parts-{width}.txt"),
            &acted(&mut scene, &mut stage, keys("<Esc>e<Down>")),
        );
        golden(
            &format!("review/editing-{width}.txt"),
            &acted(&mut scene, &mut stage, keys("<Enter>")),
        );
        golden(
            &format!("review/shares-{width}.txt"),
            &acted(&mut scene, &mut stage, keys("<Esc>i")),
        );
    }
}

#[test]
fn every_kind_of_response_is_seen() {
    let mut scene = scene();
    let mut stage = Stage::new(120, 40);
    for number in 1..=8 {
        let seen = acted(&mut scene, &mut stage, keys(&format!("{number}<Enter>")));
        golden(&format!("review/kind-{number}.txt"), &seen);
    }
}

#[test]
fn the_words_that_back_a_key_are_underlined() {
    let mut scene = scene();
    let mut stage = Stage::new(120, 40);
    acted(&mut scene, &mut stage, keys("1<Enter>"));
    assert_eq!(stage.with_modifier(Modifier::UNDERLINED), "on\nSaturday\n");
}

#[test]
fn keys_do_what_words_do() {
    let mut scene = scene();
    let mut stage = Stage::new(120, 40);
    let seen = acted(&mut scene, &mut stage, keys("a"));
    assert!(
        seen.contains("Question 7 is kept, and its mark is gone."),
        "{seen}"
    );
    let seen = acted(&mut scene, &mut stage, keys("5<Enter>p3<Enter>"));
    assert!(seen.contains("Question 5 earns 3 points."), "{seen}");
    let seen = acted(&mut scene, &mut stage, keys("e<Down><Enter>"));
    assert!(seen.contains("Tom Bell"), "{seen}");
    let typed = acted(&mut scene, &mut stage, keys(" the younger<Enter>"));
    assert!(typed.contains("a  Tom Bell the younger"), "{typed}");
    acted(&mut scene, &mut stage, keys("uu"));
    let seen = acted(&mut scene, &mut stage, keys("c"));
    assert!(seen.contains("question 7: looked over"), "{seen}");
    let seen = acted(&mut scene, &mut stage, keys("<Esc>q"));
    assert!(seen.contains("There are changes that are not written."), "{seen}");
    acted(&mut scene, &mut stage, keys("w"));
    assert!(scene.over());
    assert_eq!(scene.written().len(), 1);
    assert!(!scene.into_session().is_unsaved());
}

#[test]
fn pasted_words_are_never_taken_for_keys() {
    let mut scene = scene();
    let mut stage = Stage::new(120, 40);
    acted(&mut scene, &mut stage, [Event::Paste("dddq\u{1b}[2J".to_owned())]);
    assert!(!scene.over());
    acted(&mut scene, &mut stage, keys("5<Enter>e<Enter>"));
    let seen = acted(
        &mut scene,
        &mut stage,
        [Event::Paste(" Who\u{1b}]0;x\u{7}\nelse?".to_owned())],
    );
    assert!(seen.contains("Who?]0;x? else?"), "{seen}");
    acted(&mut scene, &mut stage, [control('c')]);
    assert!(!scene.over(), "it is typed text that Control-C meets first");
}

#[test]
fn in_the_list_keys_and_words_are_about_the_row_pointed_at() {
    let mut scene = scene();
    let mut stage = Stage::new(120, 40);
    acted(&mut scene, &mut stage, keys("1<Enter>l<Down><Down>p3<Enter>"));
    assert_eq!(
        scene.session.desk().entry(2).expect("there").item.points,
        Points(3)
    );
    acted(&mut scene, &mut stage, keys("<Down>:edit stem Is it so?<Enter>"));
    assert_eq!(
        scene.session.desk().entry(3).expect("there").item.stem,
        "Is it so?"
    );
    let gone = scene.session.desk().entry(6).expect("there").clone();
    acted(&mut scene, &mut stage, keys("l<Down><Down><Down>d"));
    let desk = scene.session.desk();
    assert!((0..desk.count()).all(|place| desk.entry(place) != Some(&gone)));
    let seen = acted(&mut scene, &mut stage, keys("u1<Enter>l<Down>m1<Enter>"));
    assert!(seen.contains("Question 2 is now question 1."), "{seen}");
    assert!(matches!(scene.view, View::List(0)), "the pointer goes with it");
    acted(&mut scene, &mut stage, keys("<Down><Down>e"));
    assert!(matches!(scene.view, View::Parts(..)));
    assert_eq!(scene.session.place(), 2);
}

#[test]
fn the_unused_are_listed_anew_when_one_was_put_in() {
    let mut scene = scene();
    let mut stage = Stage::new(120, 40);
    acted(&mut scene, &mut stage, keys("5<Enter>o:add u3<Enter>"));
    let View::Others(_, found) = &scene.view else {
        panic!("the list stays open");
    };
    let (spare, desk) = (scene.session.desk().spare().len(), scene.session.desk());
    assert_eq!(*found, desk.standbys(Some(scene.session.place())));
    assert_eq!(found.len(), spare);
    let before = scene.session.desk().draft.clone();
    let seen = acted(&mut scene, &mut stage, keys("ad"));
    assert!(seen.contains("These are unused"), "{seen}");
    assert_eq!(scene.session.desk().draft, before);
    acted(&mut scene, &mut stage, keys("<Down>"));
    let View::Others(at, found) = &scene.view else {
        panic!("the list stays open");
    };
    let wanted = scene.session.desk().spare()[found[*at].place].clone();
    acted(&mut scene, &mut stage, keys("s"));
    let desk = scene.session.desk();
    assert!((0..desk.count()).any(|place| desk.entry(place) == Some(&wanted)));
}
