use crate::submission::header::Column;
use crate::submission::layout::who::{column, columns};
use crate::submission::layout::{Asked, Habits, Layout, Target};

/// The student analysis of Canvas: who, then two columns a question: `4711: its words`, and one headed by the points that
/// it may earn, `1.0`, so that headers repeat.
pub fn layout(header: &[String], asked: &Asked) -> Option<Layout> {
    let question = |place: usize| -> Option<&str> {
        let (id, words) = header[place].split_once(':')?;
        let id = id.trim();
        let points = header.get(place + 1)?.trim().replace(',', ".");
        let numbered = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_digit());
        (numbered && points.parse::<f64>().is_ok()).then_some(words)
    };
    let places: Vec<usize> = (0..header.len())
        .filter(|&place| question(place).is_some())
        .collect();
    let first = *places.first()?;
    let words: Vec<String> = places
        .iter()
        .filter_map(|&place| question(place))
        .map(str::to_owned)
        .collect();
    let mut answers: Vec<(Target, usize)> = Vec::new();
    let mut unread = Vec::new();
    for (&place, target) in places.iter().zip(asked.targets(&words)) {
        match target {
            Some(target) => answers.push((target, place)),
            None => unread.push(place),
        }
    }
    let who = &header[..first];
    let student = columns(who, &["sis id", "id", "name"]);
    let form = header.iter().position(|cell| Column::of(cell) == Column::Form);
    Some(Layout {
        program: "Canvas",
        student: student.into_iter().map(|place| vec![place]).collect(),
        form: form.into_iter().collect(),
        answers,
        unread,
        attempt: column(who, &["attempt"]),
        habits: Habits {
            escapes: true,
            points_behind: true,
            ..Habits::default()
        },
    })
}
