//! What `make` wrote of an article, read back as plain JSON: nothing of the library stands between the files and the
//! tests.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::harness::Desk;

/// The names of the sample articles, without ending, sorted.
pub fn samples() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/articles");
    let mut names: Vec<String> = fs::read_dir(folder)
        .expect("the sample articles")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(names.len() >= 6, "the sample articles were found");
    names
}

/// The text of a sample article.
pub fn sample(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/articles/{name}.txt"));
    fs::read_to_string(path).expect("a sample article")
}

/// A quiz on a desk: every file that `make` wrote, in the folder `out`.
pub struct Made {
    pub desk: Desk,
    pub quiz: Value,
    pub key: Value,
}

/// Makes a quiz of a sample article.
pub fn make(name: &str, seed: &str) -> Made {
    make_of(name, &sample(name), seed)
}

/// Makes a quiz of a sample article by one of the presets.
pub fn make_by(preset: &str, name: &str, seed: &str) -> Made {
    made(name, &sample(name), &["--preset", preset, "--seed", seed])
}

/// Makes a quiz of any article.
pub fn make_of(name: &str, article: &str, seed: &str) -> Made {
    made(name, article, &["--seed", seed])
}

fn made(name: &str, article: &str, arguments: &[&str]) -> Made {
    let desk = Desk::new();
    let file = format!("{name}.txt");
    desk.file(&file, article);
    let make = ["make", &file, "-o", "out"];
    desk.run(make.into_iter().chain(arguments.iter().copied()))
        .prints("")
        .ends_with(0);
    let json = |kind: &str| {
        serde_json::from_str(&desk.text(&format!("out/{name}.{kind}.json"))).expect("a file of JSON")
    };
    Made {
        quiz: json("quiz"),
        key: json("key"),
        desk,
    }
}

impl Made {
    /// Every text that `make` wrote, by name: all but PDF.
    pub fn files(&self) -> BTreeMap<String, String> {
        let names = self.desk.files().into_iter();
        let names = names.filter(|name| name.starts_with("out/") && !is_pdf(name));
        names.map(|name| (name.clone(), self.desk.text(&name))).collect()
    }

    /// Every PDF that `make` wrote, by name.
    pub fn pdfs(&self) -> BTreeMap<String, Vec<u8>> {
        let names = self.desk.files().into_iter();
        let names = names.filter(|name| is_pdf(name));
        let read = |name: &String| fs::read(self.desk.path(name)).expect("a PDF");
        names.map(|name| (name.clone(), read(&name))).collect()
    }

    /// What students may see: the quiz file and the worksheets.
    pub fn for_students(&self) -> BTreeMap<String, String> {
        let mut files = self.files();
        files.retain(|name, _| name.contains(".worksheet-") || name.ends_with(".quiz.json"));
        files
    }

    /// The items of a form in printed order, with their keys.
    pub fn printed(&self, form: &str) -> Vec<Printed<'_>> {
        let order = list(&self.quiz["forms"])
            .iter()
            .find(|order| order["form"] == form)
            .expect("a form");
        let find = |file: &'static str, id: &Value| {
            let file = if file == "quiz" { &self.quiz } else { &self.key };
            list(&file["items"])
                .iter()
                .find(|item| item["id"] == *id)
                .expect("an item")
        };
        list(&order["items"])
            .iter()
            .map(|placed| Printed {
                stem: find("quiz", &placed["item"])["stem"].as_str().expect("words"),
                shape: &find("quiz", &placed["item"])["response"],
                key: &find("key", &placed["item"])["key"],
                points: number(&find("quiz", &placed["item"])["points"]),
                order: &placed["arrangement"],
            })
            .collect()
    }
}

fn is_pdf(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "pdf")
}

/// An item on a form.
pub struct Printed<'a> {
    pub stem: &'a str,
    pub shape: &'a Value,
    pub key: &'a Value,
    pub points: usize,
    order: &'a Value,
}

impl Printed<'_> {
    /// Whether a person marks it.
    pub fn is_open(&self) -> bool {
        self.shape.get("open").is_some()
    }

    /// The options as printed; empty for items without.
    pub fn options(&self) -> Vec<&str> {
        let (_, shape) = only(self.shape);
        let stored = ["options", "statements", "right", "elements", "bank"]
            .iter()
            .find_map(|name| shape.get(name));
        let stored = stored.map_or(&[][..], |options| list(options));
        places(&self.order["options"])
            .into_iter()
            .map(|place| stored[place].as_str().expect("an option"))
            .collect()
    }

    /// The right answer as a student writes it into a table or types it.
    pub fn right(&self) -> String {
        let order = places(&self.order["options"]);
        let printed = |place: usize| {
            order
                .iter()
                .position(|&old| old == place)
                .expect("a printed place")
        };
        let letter =
            |value: &Value| char::from(b'A' + u8::try_from(printed(place(value))).expect("a letter"));
        let (kind, key) = only(self.key);
        let parts: Vec<String> = match kind {
            "choice" => vec![letter(key).to_string()],
            "choices" => list(key)
                .iter()
                .map(|option| letter(option).to_string())
                .collect(),
            "truth" => {
                let verdict = |row: usize| match key[row].as_str() {
                    Some("says") => "S",
                    Some("otherwise") => "O",
                    Some("not-said") => "N",
                    other => panic!("a verdict, not {other:?}"),
                };
                order.iter().map(|&row| verdict(row).to_owned()).collect()
            }
            "number" => vec![key["value"].as_str().expect("figures").to_owned()],
            "order" => list(key)
                .iter()
                .map(|element| letter(element).to_lowercase().to_string())
                .collect(),
            "gap" | "text" => vec![key[0].as_str().expect("words").to_owned()],
            "match" => places(&self.order["left"])
                .iter()
                .enumerate()
                .map(|(row, &left)| format!("{}={}", row + 1, letter(&key[left])))
                .collect(),
            "sort" => order
                .iter()
                .map(|&row| (place(&key[row]) + 1).to_string())
                .collect(),
            "select" => list(key).iter().map(ToString::to_string).collect(),
            "open" => vec!["The article names a source.".to_owned()],
            other => panic!("`{other}` is a new kind of response: say here what students write"),
        };
        parts.join(" ")
    }
}

/// All texts of a value, wherever they stand.
pub fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(entries) => entries.iter().flat_map(texts).collect(),
        Value::Object(fields) => fields.values().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

/// The names of all fields of a value, wherever they stand.
pub fn field_names(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(entries) => entries.iter().flat_map(field_names).collect(),
        Value::Object(fields) => {
            let inner = fields.values().flat_map(field_names);
            fields.keys().map(String::as_str).chain(inner).collect()
        }
        _ => Vec::new(),
    }
}

pub fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

pub fn number(value: &Value) -> usize {
    let number = value.as_u64().expect("a number");
    usize::try_from(number).expect("a small number")
}

/// The one field of an object.
fn only(value: &Value) -> (&str, &Value) {
    let fields = value.as_object().expect("an object");
    let (name, inner) = fields.iter().next().expect("a field");
    (name, inner)
}

/// The place that an option's letter stands for.
fn place(value: &Value) -> usize {
    let letter = value.as_str().expect("a letter").as_bytes()[0];
    usize::from(letter - b'a')
}

fn places(value: &Value) -> Vec<usize> {
    list(value).iter().map(place).collect()
}
