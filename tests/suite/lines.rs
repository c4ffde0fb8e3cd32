//! Lines of JSON go through `grade --jsonl` one by one.

use pretty_assertions::assert_eq;

use crate::answers::desk;

#[test]
fn lines_are_graded_one_by_one() {
    let desk = desk();
    let line = |student: &str, answer: &str| {
        format!(
            "{{\"format\": 1, \"quiz\": \"harbury-7k2p\", \"form\": \"B\", \"student\": \"{student}\", \"answers\": {{\"q5\": {{\"choice\": \"{answer}\"}}}}}}"
        )
    };
    let lines = [
        line("Ana", "b"),
        String::new(),
        "{\"a\"".to_owned(),
        line("", "b"),
        line("Bo", "a"),
        line("Bo", "a"),
    ];
    desk.file("answers.jsonl", lines.join("\n"));
    let arguments = ["grade", "harbury.key.json", "answers.jsonl", "--jsonl"];
    let mut run = desk.run(arguments).says("").ends_with(0);
    let results: Vec<serde_json::Value> = run
        .stdout()
        .lines()
        .map(|line| serde_json::from_str(line).expect("each line is JSON"))
        .collect();
    assert_eq!(results.len(), lines.len());
    assert_eq!(
        (
            &results[0]["student"],
            &results[0]["score"],
            &results[0]["awaiting"]
        ),
        (&"Ana".into(), &"1".into(), &0.into())
    );
    assert_eq!(results[4]["score"], "0");
    assert_eq!(results[5], results[4]);
    for (at, code) in [
        (1, "answers-json"),
        (2, "answers-json"),
        (3, "answers-no-student"),
    ] {
        assert_eq!(
            (&results[at]["line"], &results[at]["errors"][0]["code"]),
            (&(at + 1).into(), &code.into())
        );
    }
    let whole = run.stdout();
    // Through a pipe, in another order, and each by itself: the same lines.
    let backwards: Vec<&str> = lines.iter().map(String::as_str).rev().collect();
    let out = desk
        .run(["grade", "harbury.key.json", "-", "--jsonl"])
        .typing(backwards.join("\n"))
        .ends_with(0)
        .stdout();
    let graded = |text: &str| {
        let mut lines: Vec<String> = text
            .lines()
            .filter(|line| line.contains("\"score\""))
            .map(str::to_owned)
            .collect();
        lines.sort();
        lines
    };
    assert_eq!(graded(&out), graded(&whole));
    let mut strict = desk
        .run(arguments.iter().copied().chain(["--strict"]))
        .ends_with(2);
    assert_eq!(strict.stdout(), whole);
    assert!(
        strict.stderr().contains("3 of 6 lines could not be graded"),
        "{}",
        strict.stderr()
    );
}
