use crate::language::SentenceNo;
use crate::source::fold;

/// The sentences that a cell names, ascending: `3`, `S3`, `3 and 7`, `sentences 3, 7`.
pub fn numbers(candidates: &[SentenceNo], cell: &str) -> Result<Vec<SentenceNo>, String> {
    let cell = fold(cell);
    let mut chosen = Vec::new();
    for token in cell.split(|c: char| c.is_whitespace() || ",;/+&|".contains(c)) {
        let token = token.trim_matches(|c: char| "().[]\"'#".contains(c));
        if matches!(token, "" | "and" | "sentence" | "sentences" | "s" | "no") {
            continue;
        }
        let digits = token.strip_prefix('s').unwrap_or(token);
        let number = digits
            .parse()
            .map(SentenceNo)
            .map_err(|_| format!("`{token}` is no sentence number"))?;
        if !candidates.contains(&number) {
            let list: Vec<_> = candidates.iter().map(ToString::to_string).collect();
            return Err(format!("sentence {number} is not one of {}", list.join(", ")));
        }
        if chosen.contains(&number) {
            return Err(format!("sentence {number} is given twice"));
        }
        chosen.push(number);
    }
    if chosen.is_empty() {
        return Err("it names no sentence".to_owned());
    }
    chosen.sort_unstable();
    Ok(chosen)
}
