use crate::bank::model::Bind;
use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::table::Words;
use crate::source::Span;
use crate::vocabulary::{SlotType, nearest};

/// A condition on bound facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Predicate {
    /// The flag is set, or the optional slot is there.
    Holds(Path),
    /// The flag is not set, or the optional slot is absent.
    Not(Path),
    /// Two things compared. What is absent differs from all that is there and is in no order with it.
    Compare(Path, Comparison, Operand),
}

/// How two things are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    /// The same fact, word, number, or (folded) text.
    Equal,
    /// Not that.
    Different,
    /// Numbers only.
    Less,
    /// Numbers only.
    LessOrEqual,
    /// Numbers only.
    Greater,
    /// Numbers only.
    GreaterOrEqual,
}

/// What a path is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operand {
    /// Another path.
    Path(Path),
    /// A word of the slot's closed list.
    Word(String),
    /// A number.
    Number(i64),
}

const COMPARISONS: [(&str, Comparison); 6] = [
    ("!=", Comparison::Different),
    ("<=", Comparison::LessOrEqual),
    (">=", Comparison::GreaterOrEqual),
    ("=", Comparison::Equal),
    ("<", Comparison::Less),
    (">", Comparison::Greater),
];

impl Predicate {
    /// Whether it asks about the bind at this place alone, and so comes out alike whatever the binds before it stand for.
    pub(crate) fn is_only_of(&self, bind: usize) -> bool {
        match self {
            Self::Holds(path) | Self::Not(path) => path.bind == bind,
            Self::Compare(left, _, right) => {
                let other = matches!(right, Operand::Path(path) if path.bind != bind);
                left.bind == bind && !other
            }
        }
    }

    /// Reads `claim.source.named`, `not claim.nested`, `claim.manner = promise`, `a.source != b.source`, `a.mentions >= 2`.
    pub(super) fn check(words: &Words, binds: &[Bind], problems: &mut Problems) -> Option<Self> {
        let text = words.text.as_str();
        let found = COMPARISONS
            .iter()
            .filter_map(|&(sign, how)| text.find(sign).map(|at| (at, sign, how)));
        // The leftmost sign wins; at one place the longer one, which stands first in the list.
        if let Some((at, sign, how)) = found.min_by_key(|&(at, sign, _)| (at, std::cmp::Reverse(sign.len())))
        {
            let left = Path::check(&piece(words, 0, at), binds, problems);
            let right = piece(words, at + sign.len(), text.len());
            let left = left?;
            let operand = operand(&left, &right, binds, problems)?;
            return Self::comparison(left, how, operand, words.span, problems);
        }
        if let Some(rest) = text.trim_start().strip_prefix("not ") {
            let path = Path::check(
                &piece(words, text.len() - rest.len(), text.len()),
                binds,
                problems,
            )?;
            return yes_or_no(&path, problems).then_some(Self::Not(path));
        }
        let path = Path::check(words, binds, problems)?;
        yes_or_no(&path, problems).then_some(Self::Holds(path))
    }

    fn comparison(
        left: Path,
        how: Comparison,
        right: Operand,
        span: Span,
        problems: &mut Problems,
    ) -> Option<Self> {
        let ordered = !matches!(how, Comparison::Equal | Comparison::Different);
        let fits = match &right {
            Operand::Path(path) => same_type(left.ends.holds, path.ends.holds),
            Operand::Word(_) => matches!(left.ends.holds, SlotType::Word(_)),
            Operand::Number(_) => left.ends.holds == SlotType::Number,
        };
        if !fits || (ordered && left.ends.holds != SlotType::Number) {
            problems.note(
                "bank-incomparable",
                span,
                format!("`{left}` cannot be compared in this way"),
                Some("compare like with like, and only numbers by `<`, `<=`, `>`, `>=`".to_owned()),
            );
            return None;
        }
        Some(Self::Compare(left, how, right))
    }
}

fn same_type(left: SlotType, right: SlotType) -> bool {
    match (left, right) {
        (SlotType::Fact(one), SlotType::Fact(other)) => one == other,
        (SlotType::Word(_), SlotType::Word(_)) => true,
        _ => left == right,
    }
}

fn yes_or_no(path: &Path, problems: &mut Problems) -> bool {
    let fine = path.ends.holds == SlotType::Flag || path.ends.optional;
    if !fine {
        problems.note(
            "bank-no-condition",
            path.span,
            format!("`{path}` is always there, so it is no condition"),
            Some("compare it with something, as in `claim.manner = promise`".to_owned()),
        );
    }
    fine
}

fn operand(left: &Path, right: &Words, binds: &[Bind], problems: &mut Problems) -> Option<Operand> {
    let text = right.text.trim();
    if let Ok(number) = text.parse() {
        return Some(Operand::Number(number));
    }
    // A word of the slot's own list is that word, even where a bind goes by the same name.
    if let SlotType::Word(known) = left.ends.holds
        && !text.contains('.')
    {
        if known.contains(&text) {
            return Some(Operand::Word(text.to_owned()));
        }
        let hint = nearest(text, known.iter().copied()).map_or_else(
            || format!("it is one of: {}", known.join(", ")),
            |near| format!("did you mean `{near}`?"),
        );
        problems.note(
            "bank-unknown-word",
            right.span,
            format!("`{left}` is never `{text}`"),
            Some(hint),
        );
        return None;
    }
    Path::check(right, binds, problems).map(Operand::Path)
}

/// A part of a text with its place, outer white space left out.
fn piece(words: &Words, from: usize, to: usize) -> Words {
    let raw = &words.text[from..to];
    let text = raw.trim();
    let start = from + (raw.len() - raw.trim_start().len());
    let span = if words.span.len() == words.text.len() {
        Span::new(
            words.span.start() + start,
            words.span.start() + start + text.len(),
        )
    } else {
        words.span
    };
    Words {
        text: text.to_owned(),
        span,
    }
}
