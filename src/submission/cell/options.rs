use crate::item::OptionId;
use crate::source::fold;
use crate::submission::letter;

/// The one option that a cell names.
pub fn one(options: &[String], cell: &str) -> Result<OptionId, String> {
    // The whole cell is one option, whatever marks stand in it.
    if let Some(whole) = whole(options, cell) {
        return Ok(whole);
    }
    match several(options, cell)?.as_slice() {
        [option] => Ok(*option),
        chosen => Err(format!(
            "{} options are given where one is asked for",
            chosen.len()
        )),
    }
}

/// The options that a cell names, ascending: letters in any of the usual separations or none, or
/// the options' own words.
pub fn several(options: &[String], cell: &str) -> Result<Vec<OptionId>, String> {
    let texts: Vec<String> = options.iter().map(|option| fold(option)).collect();
    let cell = fold(cell);
    let places = match (by_letters(&cell, texts.len()), by_words(&cell, &texts)) {
        (Ok(letters), Worded::One(words)) if letters != words => {
            return Err("it is an option's words and another option's letter".to_owned());
        }
        (_, Worded::Many) => {
            return Err(
                "the words can be read as different options: commas stand in them and between them"
                    .to_owned(),
            );
        }
        (_, Worded::One(places)) | (Ok(places), Worded::None) => places,
        (Err(why), Worded::None) => match labelled(&cell, &texts) {
            Some(place) => vec![place],
            None => return Err(why),
        },
    };
    let mut chosen = Vec::with_capacity(places.len());
    for place in places {
        let option = OptionId::at(place).ok_or("there are more options than letters")?;
        if chosen.contains(&option) {
            return Err(format!("option {} is given twice", letter(place)));
        }
        chosen.push(option);
    }
    chosen.sort_unstable();
    Ok(chosen)
}

/// The only option whose words are the whole of a cell longer than a letter.
fn whole(options: &[String], cell: &str) -> Option<OptionId> {
    let cell = fold(cell);
    let mut found = (0..options.len()).filter(|&place| fold(&options[place]) == cell);
    let place = found.next()?;
    (cell.chars().count() > 1 && found.next().is_none() && by_letters(&cell, options.len()).is_err())
        .then(|| OptionId::at(place))
        .flatten()
}

/// Places named by letters: `b`, `a c`, `a,c`, `(a) (c)`, `ac`, `a and c`.
fn by_letters(cell: &str, size: usize) -> Result<Vec<usize>, String> {
    let tokens: Vec<&str> = cell
        .split(|c: char| c.is_whitespace() || ",;/+&|".contains(c))
        .map(|token| token.trim_matches(|c: char| c.is_ascii_punctuation()))
        .filter(|token| !token.is_empty() && *token != "and")
        .collect();
    let letters: Vec<char> = match tokens.as_slice() {
        [run] if run.len() <= size.max(1) => run.chars().collect(),
        tokens if tokens.iter().all(|token| token.len() == 1) => tokens.concat().chars().collect(),
        _ => Vec::new(),
    };
    let letters = if letters.iter().all(char::is_ascii_lowercase) {
        letters
    } else {
        Vec::new()
    };
    let last = letter(size.saturating_sub(1));
    let beyond = letters
        .iter()
        .find(|&&character| usize::from(character as u8 - b'a') >= size);
    match (letters.as_slice(), beyond) {
        ([], _) | ([_, _, ..], Some(_)) => Err(format!(
            "it is neither a letter from A to {last} nor the words of an option"
        )),
        (_, Some(other)) => Err(format!(
            "there is no option {}: the last is {last}",
            other.to_ascii_uppercase()
        )),
        (letters, None) => Ok(letters
            .iter()
            .map(|&character| usize::from(character as u8 - b'a'))
            .collect()),
    }
}

/// What a cell of options' words says.
enum Worded {
    /// These options, in its order.
    One(Vec<usize>),
    /// It can be read in more than one way.
    Many,
    /// It is not made of the options' words.
    None,
}

/// Options named by their words, joined by `,` or `;`. Options may hold such marks themselves: where the words can be taken
/// apart in more than one way, nobody knows which was meant.
fn by_words(cell: &str, texts: &[String]) -> Worded {
    // For each place from the end: in how many ways the rest can be read (2 for more), and the first step of one.
    let mut ways: Vec<(u8, usize, usize)> = vec![(0, 0, 0); cell.len() + 1];
    ways[cell.len()].0 = 1;
    for at in (0..cell.len()).rev() {
        if !cell.is_char_boundary(at) {
            continue;
        }
        for (place, text) in texts.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let Some(after) = cell[at..].strip_prefix(text.as_str()) else {
                continue;
            };
            let next = after.trim_start_matches([',', ';', ' ']);
            let ends = after.is_empty() || after.trim_start().starts_with([',', ';']);
            let count = ways[cell.len() - next.len()].0;
            if ends && count > 0 {
                let sum = (ways[at].0 + count).min(2);
                ways[at] = (sum, place, cell.len() - next.len());
            }
        }
    }
    match ways[0].0 {
        _ if cell.is_empty() => Worded::None,
        0 => Worded::None,
        1 => {
            let mut places = Vec::new();
            let mut at = 0;
            while at < cell.len() {
                let (_, place, next) = ways[at];
                places.push(place);
                at = next;
            }
            Worded::One(places)
        }
        _ => Worded::Many,
    }
}

/// The options that a list of words names, each one option's own; none where one is not.
pub fn listed(options: &[String], words: &[String]) -> Option<Vec<OptionId>> {
    let texts: Vec<String> = options.iter().map(|option| fold(option)).collect();
    let mut chosen = Vec::with_capacity(words.len());
    for word in words {
        let word = fold(word);
        let option = OptionId::at(texts.iter().position(|text| *text == word)?)?;
        if chosen.contains(&option) {
            return None;
        }
        chosen.push(option);
    }
    chosen.sort_unstable();
    Some(chosen)
}

/// The elements that a cell names by their words, in its order; none where it does not, or in more than one way.
pub fn in_order(elements: &[String], cell: &str) -> Option<Vec<OptionId>> {
    let texts: Vec<String> = elements.iter().map(|element| fold(element)).collect();
    let Worded::One(places) = by_words(&fold(cell), &texts) else {
        return None;
    };
    let mut sorted = places.clone();
    sorted.sort_unstable();
    sorted.dedup();
    if sorted.len() < places.len() {
        return None;
    }
    places.into_iter().map(OptionId::at).collect()
}

/// A letter with its own option's words behind it: `b) ana ruiz`.
fn labelled(cell: &str, texts: &[String]) -> Option<usize> {
    let cell = cell.trim_start_matches('(');
    let first = cell.chars().next().filter(char::is_ascii_lowercase)?;
    let place = usize::from(first as u8 - b'a');
    let words = cell[1..].trim_start_matches([')', '.', ':', ' ']);
    (texts.get(place)? == words).then_some(place)
}
