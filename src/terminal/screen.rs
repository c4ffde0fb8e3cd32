use std::io::{self, Write};

use crate::terminal::{harmless, wrap};

/// Where lines for a person go: wrapped to a width, made harmless, with bold headings where wished.
///
/// Boldness never says anything that the words do not.
pub struct Screen<'o> {
    out: &'o mut dyn Write,
    width: usize,
    bold: bool,
    echo: bool,
}

impl<'o> Screen<'o> {
    /// Writes lines of at most `width` columns. With `echo` the typed line is shown behind its prompt, as a terminal
    /// does by itself and a pipe does not.
    pub fn new(out: &'o mut dyn Write, width: usize, bold: bool, echo: bool) -> Self {
        Self {
            out,
            width: width.max(20),
            bold,
            echo,
        }
    }

    /// Columns of a line.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// An empty line.
    pub fn gap(&mut self) -> io::Result<()> {
        writeln!(self.out)
    }

    /// A heading.
    pub fn heading(&mut self, text: &str) -> io::Result<()> {
        for line in wrap(&harmless(text), self.width) {
            if self.bold {
                writeln!(self.out, "\u{1b}[1m{line}\u{1b}[0m")?;
            } else {
                writeln!(self.out, "{line}")?;
            }
        }
        Ok(())
    }

    /// A paragraph.
    pub fn text(&mut self, text: &str) -> io::Result<()> {
        self.labelled("", text)
    }

    /// A paragraph behind a label; further lines are indented to it.
    pub fn labelled(&mut self, label: &str, text: &str) -> io::Result<()> {
        for line in self.laid_out(label, text) {
            writeln!(self.out, "{line}")?;
        }
        Ok(())
    }

    /// The lines that [`Screen::labelled`] writes.
    #[must_use]
    pub fn laid_out(&self, label: &str, text: &str) -> Vec<String> {
        let indent = label.chars().count();
        wrap(&harmless(text), self.width.saturating_sub(indent))
            .into_iter()
            .enumerate()
            .map(|(number, line)| {
                let start = if number == 0 {
                    label.to_owned()
                } else {
                    " ".repeat(indent)
                };
                format!("{start}{line}").trim_end().to_owned()
            })
            .collect()
    }

    /// A line as it stands.
    pub fn line(&mut self, line: &str) -> io::Result<()> {
        writeln!(self.out, "{line}")
    }

    /// Asks for a line: the words stay in front of what is typed.
    pub fn prompt(&mut self, words: &str) -> io::Result<()> {
        write!(self.out, "{words}")?;
        self.out.flush()
    }

    /// Shows what was typed at the prompt, where the terminal did not; nothing at the end of a pipe.
    pub fn typed(&mut self, line: Option<&str>) -> io::Result<()> {
        match line {
            Some(line) if self.echo => writeln!(self.out, "{}", harmless(line)),
            Some(_) => Ok(()),
            None => writeln!(self.out),
        }
    }
}
