use crate::item::OptionId;
use crate::source::fold;
use crate::submission::letter;

/// The one option that a cell names.
pub fn one(options: &[String], cell: &str) -> Result<OptionId, String> {
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
        (Ok(letters), Some(words)) if letters != words => {
            return Err("it is an option's words and another option's letter".to_owned());
        }
        (_, Some(places)) | (Ok(places), None) => places,
        (Err(why), None) => match labelled(&cell, &texts) {
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

/// Places named by the options' words, joined by `,` or `;`; the longest option that fits is taken first, since
/// options may hold commas themselves.
fn by_words(cell: &str, texts: &[String]) -> Option<Vec<usize>> {
    let mut rest = cell.trim_end_matches([' ', ';', ',']);
    let mut places = Vec::new();
    // An option may end in a mark that separates options.
    if let Some(place) = texts.iter().position(|text| text == cell) {
        return Some(vec![place]);
    }
    while !rest.is_empty() {
        let (place, after) = texts
            .iter()
            .enumerate()
            .filter(|(_, text)| !text.is_empty())
            .filter_map(|(place, text)| Some((place, rest.strip_prefix(text.as_str())?)))
            .filter(|(_, after)| after.is_empty() || after.starts_with([',', ';']))
            .min_by_key(|(_, after)| after.len())?;
        places.push(place);
        rest = after.trim_start_matches([',', ';', ' ']);
    }
    (!places.is_empty()).then_some(places)
}

/// A letter with its own option's words behind it: `b) ana ruiz`.
fn labelled(cell: &str, texts: &[String]) -> Option<usize> {
    let cell = cell.trim_start_matches('(');
    let first = cell.chars().next().filter(char::is_ascii_lowercase)?;
    let place = usize::from(first as u8 - b'a');
    let words = cell[1..].trim_start_matches([')', '.', ':', ' ']);
    (texts.get(place)? == words).then_some(place)
}
