use std::io::{self, BufRead, Read};

/// The longest line that is read whole; what is longer is no answer that a person types.
const LONGEST: u64 = 64 << 10;

/// A line that a person typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typed {
    /// The line without its end. Bytes that are no UTF-8 show as U+FFFD.
    Line(String),
    /// Nothing more will come.
    End,
}

/// Reads what a person types, line by line.
pub struct Lines<'i> {
    input: &'i mut dyn BufRead,
}

impl<'i> Lines<'i> {
    /// Reads from a terminal or a pipe.
    pub fn new(input: &'i mut dyn BufRead) -> Self {
        Self { input }
    }

    /// The next line; one past the longest length is read in pieces.
    pub fn next_line(&mut self) -> io::Result<Typed> {
        let mut bytes = Vec::new();
        (&mut *self.input).take(LONGEST).read_until(b'\n', &mut bytes)?;
        if bytes.is_empty() {
            return Ok(Typed::End);
        }
        while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
            bytes.pop();
        }
        Ok(Typed::Line(String::from_utf8_lossy(&bytes).into_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Typed};

    #[test]
    fn lines_are_read_with_any_end_and_without() {
        let mut input: &[u8] = b"one\r\n\ntw\xffo";
        let mut lines = Lines::new(&mut input);
        for expected in ["one", "", "tw\u{fffd}o"] {
            let line = lines.next_line().expect("bytes at hand can be read");
            assert_eq!(line, Typed::Line(expected.to_owned()));
        }
        assert_eq!(lines.next_line().expect("as above"), Typed::End);
    }
}
