//! Rules of scoring: chosen in a blueprint or by a flag, kept in the quiz file, said on papers and in reports.

use std::path::Path;

use pretty_assertions::assert_eq;

use crate::harness::Desk;

const ARTICLE: &str = include_str!("../articles/local-bus-route.txt");

fn sample(name: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/answers");
    std::fs::read_to_string(folder.join(name)).expect("a file of the sample quiz")
}

#[test]
fn answers_are_scored_by_the_rules_of_a_flag() {
    let desk = Desk::new();
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"))
        .file(
            "class.csv",
            "student,form,1,2,3,4,5,6,7,8\nAna,A,,A,S O S,A B A A,A,1=B 2=B,5,\nBo,A,,,,,C,,,\n",
        );
    for (rules, ana, bo) in [
        (
            &[][..],
            "Ana,A,5.33,13,0,0,1,1.33,1,0,1,1,0",
            "Bo,A,0,13,0,0,0,0,0,0,0,0,0",
        ),
        (
            &["choices=all-or-nothing", "sort=all-or-nothing"],
            "Ana,A,3.33,13,0,0,0,1.33,0,0,1,1,0",
            "Bo,A,0,13,0,0,0,0,0,0,0,0,0",
        ),
        (
            &["truth=all-or-nothing", "match=all-or-nothing", "choice=formula"],
            "Ana,A,2.67,13,0,0,1,0,1,-0.33,0,1,0",
            // The floor is that of the total.
            "Bo,A,0,13,0,0,0,0,0,-0.33,0,0,0",
        ),
    ] {
        let flags = rules.iter().flat_map(|rule| ["--scoring", *rule]);
        let arguments = ["grade", "harbury.key.json", "class.csv", "--csv"]
            .into_iter()
            .chain(flags);
        desk.run(arguments).ends_with(0).prints(&format!(
            "student,form,score,of,awaiting,q1,q2,q3,q4,q5,q6,q7,q8\n{ana}\n{bo}\n"
        ));
    }
    let report = desk
        .run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "--scoring",
            "choice=formula",
        ])
        .ends_with(0)
        .stdout();
    assert!(
        report.contains("(rule choice=formula)\n") && report.contains("How it was scored:\n"),
        "{report}"
    );
}

#[test]
fn sums_count_what_a_wrong_answer_costs_as_nothing() {
    let desk = Desk::new();
    // Question 5 is a single choice: right, wrong, and left empty.
    desk.file("harbury.quiz.json", sample("harbury.quiz.json"))
        .file("harbury.key.json", sample("harbury.key.json"))
        .file(
            "class.csv",
            "student,form,1,2,3,4,5,6,7,8\nAna,A,,A,S O S,A B A A,B,1=B 2=B,5,\nBo,A,,,,,C,,,\nCy,A,,,,,,,,\n",
        );
    let mut earlier = String::new();
    for scoring in ["choice=right-or-wrong", "choice=formula"] {
        desk.run([
            "grade",
            "harbury.key.json",
            "class.csv",
            "--stats",
            "stats.json",
            "--scoring",
            scoring,
        ])
        .ends_with(0);
        let stats: serde_json::Value = serde_json::from_str(&desk.text("stats.json")).expect("it is JSON");
        let items = stats["items"].to_string();
        assert!(items.len() > 100 && !items.contains("-0."), "{items}");
        if earlier.is_empty() {
            earlier = items;
        } else {
            assert_eq!(items, earlier);
        }
    }
}

#[test]
fn a_rule_that_there_is_not_is_refused_with_what_was_meant() {
    let desk = Desk::new();
    for (given, said) in [
        (
            "choices=all-or-noting",
            "`choices` has no rule `all-or-noting`; did you mean `all-or-nothing`?",
        ),
        (
            "choises=true",
            "`choises` is no kind of question with rules to choose from; did you mean `choices`?",
        ),
        ("choices", "a kind and its rule with `=` between them"),
    ] {
        let told = desk
            .run(["grade", "k.key.json", "a.csv", "--scoring", given])
            .ends_with(2)
            .stderr();
        assert!(told.contains(said), "{told}");
    }
}

#[test]
fn a_quiz_keeps_its_rules_and_its_papers_say_them() {
    let desk = Desk::new();
    desk.file("bus.txt", ARTICLE);
    let make = |more: &[&'static str]| {
        let arguments = ["make", "bus.txt", "--seed", "1", "--to", "text", "-o", "out"];
        let mut run = desk
            .run(arguments.into_iter().chain(more.iter().copied()))
            .ends_with(0);
        run.stdout();
        (
            desk.text("out/bus.quiz.json"),
            desk.text("out/bus.worksheet-A.txt"),
        )
    };
    let (plain, _) = make(&["--preset", "full"]);
    assert!(!plain.contains("\"scoring\""), "the default is not written");
    let (chosen, paper) = make(&[
        "--preset",
        "full",
        "--scoring",
        "truth=all-or-nothing",
        "--scoring",
        "choice=formula",
    ]);
    let quiz: serde_json::Value = serde_json::from_str(&chosen).expect("it is JSON");
    assert_eq!(
        quiz["scoring"],
        serde_json::json!({"choice": "formula", "truth": "all-or-nothing"})
    );
    let words = paper.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("Only an answer that is right in every part earns points."),
        "{paper}"
    );
    assert!(words.contains("no answer costs nothing."), "{paper}");
    let in_one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let key = in_one_line(&desk.text("out/bus.key-A.txt"));
    assert!(
        key.contains("Only an answer that is right in every part earns points."),
        "{key}"
    );
    let shown = desk
        .run(["take", "out/bus.quiz.json", "--student", "Ana"])
        .typing("")
        .ends_with(0)
        .stdout();
    let shown = in_one_line(&shown);
    assert!(
        shown.contains("Only an answer that is right in every part earns points."),
        "{shown}"
    );
    // The blueprint says the same, and a flag goes before it.
    let blueprint = include_str!("../../blueprints/full.toml");
    desk.file(
        "mine.toml",
        format!("{blueprint}\n[scoring]\ntruth = \"all-or-nothing\"\nchoice = \"right-or-wrong\"\n"),
    );
    let (again, _) = make(&["--preset", "mine.toml", "--scoring", "choice=formula"]);
    assert_eq!(again, chosen);
    // What the quiz says is what its answers are scored by, but for a flag: three of five statements are right.
    desk.file("ana.txt", "Form: A\n1. S S S S S\n");
    let report = |more: &[&'static str]| {
        let arguments = ["grade", "out/bus.key.json", "ana.txt", "--json"];
        let told = desk
            .run(arguments.into_iter().chain(more.iter().copied()))
            .ends_with(0)
            .stdout();
        let told: serde_json::Value = serde_json::from_str(&told).expect("it is JSON");
        told
    };
    for (flag, rule, earned) in [
        (&[][..], "all-or-nothing", "0"),
        (&["--scoring", "truth=per-row"], "per-row", "6/5"),
    ] {
        let report = report(flag);
        assert_eq!(report["scoring"]["truth"], rule);
        assert_eq!(report["students"][0]["items"][0]["score-exact"], earned);
    }
    desk.file(
        "mine.toml",
        format!("{blueprint}\n[scoring]\ntruth = \"al-or-nothing\"\n"),
    );
    let told = desk
        .run(["make", "bus.txt", "--preset", "mine.toml", "-o", "out"])
        .ends_with(2)
        .stderr();
    assert!(
        told.contains("`truth` has no rule `al-or-nothing`")
            && told.contains("did you mean `all-or-nothing`?")
            && told.contains("--> mine.toml:"),
        "{told}"
    );
}
