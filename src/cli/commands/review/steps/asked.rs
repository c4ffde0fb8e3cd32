use std::path::PathBuf;

/// One step as it is typed. Items go by their numbers on form A.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    Accept(usize),
    AcceptAll,
    Drop(usize),
    Swap(usize, Option<String>),
    Add(Option<String>),
    Points(usize, u32),
    Move(usize, usize),
    Edit(PathBuf),
    Own(PathBuf),
    Word(String, Option<String>),
    NoWord(String),
    PrintWords(bool),
}

/// Reads a step as it is typed behind its option, or says what is wrong with it.
pub(super) type Read = fn(&str) -> Result<Asked, String>;

fn number(typed: &str) -> Result<usize, String> {
    let number = typed.trim().parse().ok().filter(|number| *number > 0);
    number.ok_or_else(|| format!("`{}` is no number of a question", typed.trim()))
}

fn pair(typed: &str) -> Result<(usize, usize), String> {
    let (one, other) = typed
        .split_once('=')
        .ok_or("two numbers are needed, such as `4=2`")?;
    let other = other.trim();
    Ok((
        number(one)?,
        other.parse().map_err(|_| format!("`{other}` is no number"))?,
    ))
}

pub(super) fn accept(typed: &str) -> Result<Asked, String> {
    if typed.trim().eq_ignore_ascii_case("all") {
        return Ok(Asked::AcceptAll);
    }
    number(typed).map(Asked::Accept)
}

pub(super) fn drop_item(typed: &str) -> Result<Asked, String> {
    number(typed).map(Asked::Drop)
}

pub(super) fn swap(typed: &str) -> Result<Asked, String> {
    match typed.split_once('=') {
        Some((item, name)) => Ok(Asked::Swap(number(item)?, Some(name.trim().to_owned()))),
        None => Ok(Asked::Swap(number(typed)?, None)),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "one of several readers")]
pub(super) fn add(typed: &str) -> Result<Asked, String> {
    let name = typed.trim();
    Ok(Asked::Add(
        (!name.eq_ignore_ascii_case("best")).then(|| name.to_owned()),
    ))
}

pub(super) fn points(typed: &str) -> Result<Asked, String> {
    let (item, points) = pair(typed)?;
    let points = u32::try_from(points).map_err(|_| format!("{points} points are too many"))?;
    Ok(Asked::Points(item, points))
}

pub(super) fn move_item(typed: &str) -> Result<Asked, String> {
    let (item, place) = pair(typed)?;
    if place == 0 {
        return Err("places are counted from 1".to_owned());
    }
    Ok(Asked::Move(item, place))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several readers")]
pub(super) fn edit(typed: &str) -> Result<Asked, String> {
    Ok(Asked::Edit(PathBuf::from(typed)))
}

#[expect(clippy::unnecessary_wraps, reason = "one of several readers")]
pub(super) fn own(typed: &str) -> Result<Asked, String> {
    Ok(Asked::Own(PathBuf::from(typed)))
}

pub(super) fn word(typed: &str) -> Result<Asked, String> {
    let (word, meaning) = typed.split_once('=').unwrap_or((typed, ""));
    let (word, meaning) = (word.trim(), meaning.trim());
    if word.is_empty() {
        return Err("the word is missing".to_owned());
    }
    Ok(Asked::Word(
        word.to_owned(),
        (!meaning.is_empty()).then(|| meaning.to_owned()),
    ))
}
