use crate::bank::OpenModel;
use crate::derive::facts::Value;
use crate::derive::material;
use crate::derive::refused::Refusal;
use crate::derive::response::Made;
use crate::derive::response::desk::Desk;
use crate::derive::response::options::malformed;
use crate::item::{Anchor, Key, Level, Response, Rubric, Shape};

pub(super) fn open(desk: &Desk<'_>, model: &OpenModel) -> Result<Made, Refusal> {
    let mut rubric = Rubric {
        levels: Vec::new(),
        anchors: Vec::new(),
    };
    for (points, words) in &model.levels {
        rubric.levels.push(Level {
            points: *points,
            shows: desk.words(words, desk.scene, None)?,
        });
    }
    for (points, words) in &model.anchors {
        rubric.anchors.push(Anchor {
            points: *points,
            answer: desk.words(words, desk.scene, None)?,
        });
    }
    let lines = u8::try_from(model.lines).unwrap_or(u8::MAX);
    let response =
        Response::new(Shape::Open { lines }, Key::Open(rubric), Vec::new(), false).map_err(malformed)?;
    // A rubric rests on what the item is about.
    let about = desk.model.about.iter().flat_map(|path| desk.drawn(path));
    let rests_on = about.flat_map(|drawn| drawn.material.spans).collect::<Vec<_>>();
    let rests_on = if rests_on.is_empty() {
        let first = desk
            .scene
            .facts(0)
            .first()
            .and_then(|&fact| material::of(desk.facts, &Value::Fact(fact)));
        first.map_or_else(Vec::new, |material| material.spans)
    } else {
        rests_on
    };
    Ok(Made {
        response,
        rests_on,
        absence: None,
    })
}
