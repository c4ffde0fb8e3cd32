use crate::item::OptionId;
use crate::source::fold;
use crate::submission::letter;

/// The elements that a cell names, in its order: `d b e a c`, `dbeac`, `d > b > e`; or by place, `1=d 2=b` and
/// `d=1 b=2`. Elements may be left out.
pub fn sequence(size: usize, cell: &str) -> Result<Vec<OptionId>, String> {
    let cell = fold(cell);
    let tokens: Vec<&str> = cell
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|token| !matches!(*token, "" | "and" | "then"))
        .collect();
    let last = letter(size.saturating_sub(1));
    let unknown = || format!("it is no order of the letters A to {last}");
    // One word of letters is a run of them.
    let tokens: Vec<String> = match tokens.as_slice() {
        [run] if run.len() > 1 && run.bytes().all(|byte| byte.is_ascii_lowercase()) => {
            run.chars().map(String::from).collect()
        }
        tokens => tokens.iter().flat_map(|token| parts(token)).collect(),
    };
    let letters = |token: &String| matches!(token.as_bytes(), [letter] if letter.is_ascii_lowercase());
    let digits = |token: &String| token.bytes().all(|byte| byte.is_ascii_digit());
    if tokens.is_empty() || !tokens.iter().all(|token| letters(token) || digits(token)) {
        return Err(unknown());
    }
    let mut placed: Vec<(usize, OptionId)> = Vec::new();
    if tokens.iter().all(letters) {
        for (place, token) in tokens.iter().enumerate() {
            placed.push((place, element(token, size)?));
        }
    } else if tokens.iter().all(digits) {
        // They may be places or stand for letters: nobody knows.
        return Err(format!("numbers alone leave the letters A to {last} open"));
    } else {
        let number_first = digits(&tokens[0]);
        for pair in tokens.chunks(2) {
            let [one, other] = pair else { return Err(unknown()) };
            let (number, named) = if number_first { (one, other) } else { (other, one) };
            if !digits(number) || !letters(named) {
                return Err(unknown());
            }
            let number = number.parse().ok().filter(|number| (1..=size).contains(number));
            let number = number.ok_or_else(|| format!("the places go from 1 to {size}"))?;
            placed.push((number, element(named, size)?));
        }
    }
    placed.sort_by_key(|&(place, _)| place);
    for (at, (place, named)) in placed.iter().enumerate() {
        if placed[..at].iter().any(|(_, other)| other == named) {
            return Err(format!("element {} is given twice", letter(named.index())));
        }
        if placed[..at].iter().any(|(other, _)| other == place) {
            return Err(format!("place {place} is given twice"));
        }
    }
    Ok(placed.into_iter().map(|(_, named)| named).collect())
}

fn element(token: &str, size: usize) -> Result<OptionId, String> {
    let named: Option<OptionId> = token.parse().ok();
    named.filter(|named| named.index() < size).ok_or_else(|| {
        let last = letter(size.saturating_sub(1));
        format!(
            "there is no element {}: the last is {last}",
            token.to_ascii_uppercase()
        )
    })
}

/// `1d` and `d1` are a number and a letter.
fn parts(token: &str) -> Vec<String> {
    let turn = token
        .bytes()
        .zip(token.bytes().skip(1))
        .position(|(one, next)| one.is_ascii_digit() != next.is_ascii_digit());
    match turn {
        Some(at) => vec![token[..=at].to_owned(), token[at + 1..].to_owned()],
        None => vec![token.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::sequence;

    #[test]
    fn orders_are_read_as_people_write_them() {
        for (cell, read) in [
            ("d b e a c", "dbeac"),
            ("dbeac", "dbeac"),
            ("DBEAC", "dbeac"),
            ("d, b, e, a, c", "dbeac"),
            ("d;b;e;a;c", "dbeac"),
            ("d > b > e > a > c", "dbeac"),
            ("d\u{2192}b\u{2192}e", "dbe"),
            ("d-b-e-a-c", "dbeac"),
            ("d, then b and e", "dbe"),
            ("(d) (b)", "db"),
            ("d", "d"),
            ("d - e", "de"),
            ("1=d 2=b 3=e 4=a 5=c", "dbeac"),
            ("2=b 1=d", "db"),
            ("1. d 2. b 3. e", "dbe"),
            ("1d 2b 3e", "dbe"),
            ("a=4 b=2 c=5 d=1 e=3", "dbeac"),
            ("a4, b2, d1", "dba"),
        ] {
            let letters =
                sequence(5, cell).map(|ids| ids.iter().map(ToString::to_string).collect::<String>());
            assert_eq!(letters.as_deref(), Ok(read), "{cell}");
        }
        for (cell, why) in [
            ("d b f", "there is no element F: the last is E"),
            ("d b d", "element D is given twice"),
            ("4 2 5 1 3", "numbers alone leave the letters A to E open"),
            ("42513", "numbers alone leave the letters A to E open"),
            ("1=d 1=b", "place 1 is given twice"),
            ("1=d 2=d", "element D is given twice"),
            ("6=d", "the places go from 1 to 5"),
            ("0=d", "the places go from 1 to 5"),
            ("a1 2b", "it is no order of the letters A to E"),
            ("d b 3", "it is no order of the letters A to E"),
            ("first d", "it is no order of the letters A to E"),
            ("?", "it is no order of the letters A to E"),
            ("word", "there is no element W: the last is E"),
        ] {
            assert_eq!(sequence(5, cell), Err(why.to_owned()), "{cell}");
        }
    }
}
