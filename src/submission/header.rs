use crate::source::fold;

/// What a column of a table holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The student's name or number; the lower the rank, the better it tells students apart.
    Student {
        /// 0 for the best.
        rank: usize,
    },
    /// The form that the student had.
    Form,
    /// The answers to the question with this printed number.
    Question(usize),
    /// Something else, or nothing.
    Other,
}

/// Headers of the student column, those that tell students apart best first.
const STUDENT: &[&str] = &[
    "student",
    "student id",
    "studentid",
    "id",
    "id number",
    "username",
    "email",
    "email address",
    "student name",
    "full name",
    "name",
];

impl Column {
    /// Reads a header: `student`, `form`, `3`, `q3`, `question 3`, whatever its case.
    #[must_use]
    pub fn of(header: &str) -> Self {
        let header = fold(header).replace('_', " ");
        let header = header.trim();
        if let Some(rank) = STUDENT.iter().position(|alias| *alias == header) {
            return Self::Student { rank };
        }
        if matches!(header, "form" | "version" | "quiz form") {
            return Self::Form;
        }
        let number = ["question", "item", "q"]
            .iter()
            .find_map(|word| header.strip_prefix(word))
            .unwrap_or(header)
            .trim_matches([' ', '.', '#', ':']);
        if number.bytes().all(|byte| byte.is_ascii_digit()) {
            number.parse().map_or(Self::Other, Self::Question)
        } else {
            Self::Other
        }
    }
}

/// The separator of a table: of `,`, `;` and TAB the one that its header has most of, outside of quotes.
#[must_use]
pub fn separator(header: &str) -> u8 {
    let mut counts = [(b'\t', 0), (b';', 0), (b',', 0)];
    let mut quoted = false;
    for byte in header.bytes() {
        if byte == b'"' {
            quoted = !quoted;
        } else if byte == b'\n' && !quoted {
            break;
        } else if let Some(count) = counts.iter_mut().find(|(mark, _)| *mark == byte && !quoted) {
            count.1 += 1;
        }
    }
    counts
        .into_iter()
        .max_by_key(|&(_, count)| count)
        .map_or(b',', |(mark, _)| mark)
}

#[cfg(test)]
mod tests {
    use super::{Column, separator};

    #[test]
    fn headers_are_read_in_their_usual_spellings() {
        let cases = [
            ("student", Column::Student { rank: 0 }),
            (" Student_ID ", Column::Student { rank: 1 }),
            ("NAME", Column::Student { rank: 10 }),
            ("Form", Column::Form),
            ("1", Column::Question(1)),
            ("q12", Column::Question(12)),
            ("Q 3.", Column::Question(3)),
            ("Question 4", Column::Question(4)),
            ("1.0", Column::Other),
            ("q", Column::Other),
            ("", Column::Other),
            ("class", Column::Other),
            ("99999999999999999999999", Column::Other),
        ];
        for (header, expected) in cases {
            assert_eq!(Column::of(header), expected, "{header}");
        }
    }

    #[test]
    fn the_separator_is_taken_from_the_header_outside_of_quotes() {
        let cases = [
            ("student,1,2\na;b;c;d;e", b','),
            ("student;1;2", b';'),
            ("student\t1\t2", b'\t'),
            ("\"a,b,c,d\";1;2", b';'),
            ("student", b','),
            ("", b','),
        ];
        for (header, expected) in cases {
            assert_eq!(separator(header), expected, "{header}");
        }
    }
}
