use crate::language::{Document, TokenNo};
use crate::reading::event::open_question;
use crate::reading::tree::{is_one_of, kid, kids};
use crate::reading::word_list::is_listed;
use crate::reading::{Actors, Phrase, clause};

/// Auxiliaries of what has happened, is so or is arranged; with others the number is a wish or a guess.
const PLAIN: &str = "
    was were is are has have had been be being do did does will
";

/// Prepositions that tell of what is counted, wherever the parser hangs them: "signatures against the plant".
const TELLING: &[&str] = &["of", "from", "against", "for", "between"];

/// How many words must follow the noun, so that the question says what it speaks of.
const SHORTEST: usize = 3;

/// The clause of a counted noun as it follows "How many"; nothing where it cannot surely be so worded.
///
/// `amount` are the words as the article has them, with bound and noun, `counted` the noun with its modifiers.
pub fn how_many(
    document: &Document,
    actors: &Actors,
    noun: TokenNo,
    amount: &Phrase,
    counted: &str,
) -> Option<Phrase> {
    let token = document.token(noun);
    let verb = token.head;
    let own = |&kid: &TokenNo| {
        let before = matches!(
            document.token(kid).dep,
            "nummod" | "amod" | "compound" | "punct" | "advmod" | "det"
        ) && kid < noun;
        before || document.token(kid).dep == "prep" && kid.0 == noun.0 + 1
    };
    let telling = kids(document, noun, &["prep"]).any(|kid| is_one_of(document, kid, TELLING));
    let alone = document.children(noun).iter().all(own);
    let plain = kids(document, verb, &["aux", "auxpass"]).all(|at| is_listed(document, at, PLAIN));
    let supposed = kids(document, verb, &["mark"]).any(|mark| !is_one_of(document, mark, &["that"]));
    // "Opened two quays and paid the builders": the second verb goes with no question for the quays.
    let joined = kid(document, verb, &["conj"]).is_some();
    if !alone || !plain || kid(document, verb, &["neg"]).is_some() || supposed || joined || token.margin < 3.0
    {
        return None;
    }
    let worded = clause(document, actors, verb, None);
    let rest = match token.dep {
        "dobj" => {
            // What tells which ones goes with the noun; a place stays where it is.
            let last = document.subtree(noun).last().copied().filter(|_| telling);
            let end = last.map_or(amount.span.end(), |last| document.token(last).span.end());
            let whole = document.article().text().get(amount.span.start()..end)?;
            let question = open_question(document, actors, verb, &[])?;
            format!(
                "{} {}",
                whole.get(amount.text.len()..)?,
                without(&question, whole)?
            )
        }
        "nsubj" | "nsubjpass" => {
            let statement = worded.statement?;
            let (first, rest) = (amount.text.to_lowercase(), statement.get(amount.text.len()..)?);
            if !statement.to_lowercase().starts_with(&first) {
                return None;
            }
            rest.to_owned()
        }
        _ => return None,
    };
    let rest = rest.trim_start().to_owned();
    // A place or time that the wording leaves out would bound the number.
    let bounded = kids(document, verb, &["prep", "agent", "npadvmod"]).all(|kid| {
        let last = document.subtree(kid).last().copied();
        last.is_some_and(|last| rest.contains(document.word(last)))
    });
    if !bounded {
        return None;
    }
    // "men died": which ones, the words alone do not say.
    // "bridges in 1998, and a third since": a comma parts what the number goes for.
    let whole =
        rest.split_whitespace().count() >= SHORTEST && !rest.contains([',', ';']) && !rest.starts_with('-');
    whole.then(|| Phrase {
        text: format!("{counted} {rest}"),
        span: worded.span,
        sentence: worded.sentence,
    })
}

/// A text without a part that stands in it once, as whole words.
fn without(text: &str, part: &str) -> Option<String> {
    let (before, after) = text.split_once(part)?;
    let edges = before.ends_with(' ') && (after.is_empty() || after.starts_with(' '));
    (edges && !after.contains(part)).then(|| format!("{before}{}", after.trim_start()).trim().to_owned())
}
