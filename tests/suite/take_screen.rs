//! Taking a quiz in a real terminal: from the first key to the marks.

use std::path::Path;

use pretty_assertions::assert_eq;

use crate::harness::Desk;
use crate::pty::{DOWN, ENTER, ESC, Terminal};

fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden/answers")
        .join(name);
    std::fs::read_to_string(path).expect("a file of the sample quiz")
}

fn desk() -> Desk {
    let desk = Desk::new();
    desk.file("eleven.quiz.json", sample("eleven.quiz.json"));
    desk
}

const FILE: &str = "eleven.Ana.answers.json";
const TAKE: [&str; 4] = ["take", "eleven.quiz.json", "--student", "Ana"];

#[test]
fn a_quiz_is_taken_killed_resumed_handed_in_and_graded() {
    let desk = desk();
    let mut terminal = Terminal::run(&desk, &TAKE, (30, 120));
    terminal
        .shows("Question 1 of 12, 1 point")
        .shows("[2] Ruiz said the");
    assert!(terminal.is_filled());
    terminal.press("Saturday\r").shows("Question 2 of 12");
    terminal.press("ac\r").shows("Question 3 of 12");
    terminal.press("so").shows("3 answered");
    // Saved at every key: nothing is lost, not even half an answer.
    terminal.kill();
    assert!(desk.text(FILE).contains("\"otherwise\""), "{}", desk.text(FILE));

    let mut terminal = Terminal::run(&desk, &TAKE, (24, 80));
    terminal.shows("You continue: 3 of 12 questions have an answer.");
    terminal.shows("Question 4 of 12");
    terminal.press("<").shows("Question 3 of 12");
    terminal.press("n\r").shows("Question 4 of 12");
    terminal.press("1212\r").shows("Question 5 of 12");
    terminal.press("b\r").shows("Question 6 of 12");
    terminal.press("begin\r").shows("Question 7 of 12");
    terminal.press("40\r").shows("Question 8 of 12");
    terminal.press("b1\r").shows("Question 9 of 12");
    terminal.resize((40, 150)).shows("[2] Ruiz said the");
    terminal
        .press(DOWN)
        .press(ENTER)
        .press(ENTER)
        .shows("Question 10 of 12");
    terminal.press("bc\r").shows("Question 11 of 12");
    terminal.press("5\r\r").shows("Question 12 of 12");
    terminal
        .press("\u{1b}[200~It gives no\nnumbers.\u{1b}[201~")
        .shows("numbers.");
    terminal.press(ESC).shows("Enter go on");
    terminal
        .press(ENTER)
        .shows("Your answers")
        .shows("12 answered, 0 to do");
    terminal.press("h").shows("Hand in?");
    terminal.press(ENTER);
    let (status, screen, deeds, _) = terminal.ends();
    assert_eq!(status, 0);
    assert!(
        screen.contains("Handed in with 12 of 12 answers. Thank you."),
        "{screen}"
    );
    assert!(
        screen.contains(&format!("Your answers are in `{FILE}`.")),
        "{screen}"
    );
    assert_eq!(deeds, Vec::<String>::new());

    desk.file("eleven.key.json", sample("eleven.key.json"));
    let mut run = desk.run(["grade", "eleven.key.json", FILE, "--csv"]).ends_with(1);
    let expected = "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8,q9,q10,q11,q12\n\
                    Ana,A,16,16,2,1,2,2,2,1,1,1,2,1,2,1,\n";
    assert_eq!(run.stdout(), expected);
}

#[test]
fn who_is_ended_by_a_signal_gives_the_terminal_back() {
    for (name, number) in [("TERM", 15), ("HUP", 1), ("INT", 2)] {
        let desk = desk();
        let mut terminal = Terminal::run(&desk, &TAKE, (24, 80));
        terminal.shows("Question 1 of 12");
        terminal.press("Saturday").shows("1 answered");
        assert!(terminal.is_filled());
        assert_eq!(terminal.end_by_signal(name), Some(number), "it ends by {name}");
        assert!(desk.text(FILE).contains("Saturday"), "{}", desk.text(FILE));
    }
}

#[test]
fn one_answer_file_is_one_students_own() {
    let desk = desk();
    let mut first = Terminal::run(&desk, &TAKE, (24, 80));
    first.shows("Question 1 of 12");
    first.press("Saturday\r").shows("Question 2 of 12");
    first.press("\u{3}").shows("Stop for now?");
    first.press(ENTER);
    let (status, screen, ..) = first.ends();
    assert_eq!(status, 0);
    assert!(screen.contains("Stopped with 1 of 12 answers."), "{screen}");
    let before = desk.text(FILE);
    let mut second = Terminal::run(&desk, &["take", "eleven.quiz.json"], (24, 80));
    second.shows("Your name:");
    second.press("Bo\r").shows("Question 1 of 12").shows("0 answered");
    second.press("Monday\r").shows("Question 2 of 12");
    second.press("\u{3}").shows("Stop for now?");
    second.press(ENTER);
    second.ends();
    assert_eq!(desk.text(FILE), before);
    assert_eq!(
        desk.files(),
        [
            "eleven.Ana.answers.json",
            "eleven.Bo.answers.json",
            "eleven.quiz.json"
        ]
    );
}

#[test]
fn hostile_text_cannot_touch_the_terminal() {
    let desk = Desk::new();
    let evil = "\\u001b]0;owned\\u0007\\u001b]52;c;b3duZWQ=\\u0007\\u001b[2J\\u009b2J\\u202e";
    let quiz = sample("eleven.quiz.json")
        .replace("The club did not", &format!("{evil}The club did not"))
        .replace("On which day", &format!("{evil}On which day"));
    desk.file("eleven.quiz.json", quiz);
    let mut terminal = Terminal::run(
        &desk,
        &[
            "take",
            "eleven.quiz.json",
            "--student",
            "Eve\u{1b}]0;x\u{7}",
            "-o",
            "eve.json",
        ],
        (40, 140),
    );
    terminal.shows("On which day").shows("did not publish");
    terminal
        .press("\t")
        .press(DOWN)
        .press("\u{3}")
        .shows("Stop for now?");
    terminal.press(ENTER);
    let (status, _, deeds, bytes) = terminal.ends();
    assert_eq!(status, 0);
    assert_eq!(deeds, Vec::<String>::new());
    let text = String::from_utf8(bytes).expect("UTF-8");
    assert!(text.contains("?]0;owned?"), "the words are shown");
    assert!(
        !text.contains(['\u{7}', '\u{9b}', '\u{202e}']),
        "nothing but letters"
    );
    assert!(!text.contains("\u{1b}]"), "no operating system command");
}

#[test]
fn where_the_screen_cannot_be_filled_it_is_not() {
    let desk = desk();
    for (variables, arguments) in [
        (&[("TERM", "dumb")][..], &[][..]),
        (&[], &[]),
        (&[("TERM", "xterm")], &["--plain"]),
        (&[("TERM", "xterm"), ("NEWSQUIZ_PLAIN", "1")], &[]),
    ] {
        let arguments: Vec<&str> = TAKE.iter().chain(arguments).copied().collect();
        let mut terminal = Terminal::run_with(&desk, &arguments, (24, 80), variables);
        terminal.shows("Question 1 of 12 (1 point)");
        assert!(!terminal.is_filled());
        terminal.press("quit\r");
        let (status, screen, deeds, bytes) = terminal.ends();
        assert_eq!((status, deeds), (0, Vec::new()));
        assert!(screen.contains("Stopped with 0 of 12 answers."), "{screen}");
        // Bold headings are all that a line has, and not even those where the terminal is dumb.
        let text = String::from_utf8(bytes).expect("UTF-8");
        let escapes = text.matches('\u{1b}').count();
        let bold = text.matches("\u{1b}[1m").count() + text.matches("\u{1b}[0m").count();
        assert_eq!(escapes, bold, "{text:?}");
    }
    let refused = ["take", "eleven.quiz.json", "--student", "Ana", "--tui"];
    desk.run(refused).ends_with(2).prints("").says(
        "error: the screen cannot be filled: input or output is no terminal\n \
         |\n = help: leave --tui out to talk line by line\n\n",
    );
}

#[test]
fn no_color_means_no_color() {
    let desk = desk();
    for (variables, colored) in [
        (&[("TERM", "xterm-256color")][..], true),
        (&[("TERM", "xterm-256color"), ("NO_COLOR", "1")], false),
    ] {
        let mut terminal = Terminal::run_with(&desk, &TAKE, (30, 120), variables);
        terminal.shows("Question 1 of 12");
        terminal.press("\u{3}").shows("Stop for now?");
        terminal.press(ENTER);
        let text = String::from_utf8(terminal.ends().3).expect("UTF-8");
        let colors = text.match_indices("\u{1b}[").any(|(at, _)| {
            let sequence = &text[at + 2..];
            let end = sequence
                .find(|c: char| c.is_ascii_alphabetic())
                .unwrap_or_default();
            let is_color = |code: &str| matches!(code.parse(), Ok(30..=38 | 40..=48 | 90..=97 | 100..=107));
            sequence[end..].starts_with('m') && sequence[..end].split(';').any(is_color)
        });
        assert_eq!(colors, colored, "{variables:?}");
    }
}

#[test]
fn practice_tells_why_and_ends_with_what_to_look_at() {
    let desk = desk();
    let practise = ["take", "eleven.quiz.json", "--student", "Ana", "--practice"];
    let mut run = desk.run(practise).ends_with(2);
    assert!(
        run.stderr()
            .contains("practice needs the answer key, and there is no `eleven.key.json`"),
        "{}",
        run.stderr()
    );
    desk.file("eleven.key.json", sample("eleven.key.json"));
    let mut terminal = Terminal::run(&desk, &practise, (40, 140));
    terminal.shows("Practice: Harbury to close");
    terminal.press(ESC).shows("Esc all answers");
    terminal.press(ESC).shows("Your answers");
    terminal.press("9\r").shows("Question 9 of 12");
    terminal
        .press("a\r")
        .shows("Not right.")
        .shows("to try once more");
    assert!(
        !terminal.screen().contains("The answer is"),
        "{}",
        terminal.screen()
    );
    terminal.press("c\r").shows("The answer is:").shows("B) Ana Ruiz");
    terminal.press(ENTER).shows("Your answers");
    terminal.press("h").shows("End the practice?");
    terminal.press(ENTER);
    let (status, screen, deeds, _) = terminal.ends();
    assert_eq!((status, deeds), (0, Vec::new()));
    assert!(
        screen.contains("Right at the first try: 0 of 12 questions."),
        "{screen}"
    );
    assert!(screen.contains("To look at again"), "{screen}");
    assert!(screen.contains("[2] Ruiz said the pool costs"), "{screen}");
    // What is practised is not handed in.
    assert_eq!(
        desk.files(),
        ["eleven.Ana.practice.json", "eleven.key.json", "eleven.quiz.json"]
    );
}

#[test]
fn practice_line_by_line_says_the_same() {
    let desk = desk();
    desk.file("eleven.key.json", sample("eleven.key.json"));
    let typed = "Saturday\ngo 9\nA\nA\nC\ngo 9\nB\nfinish\nfinish\n";
    let mut run = desk
        .run([
            "take",
            "eleven.quiz.json",
            "--student",
            "Ana",
            "--practice",
            "--minutes",
            "30",
        ])
        .typing(typed)
        .ends_with(0);
    crate::harness::golden("answers/practice.txt", &run.stdout());
}
