use std::io::IsTerminal;

/// Columns of a report for people: the same in the terminal and in a file.
pub const REPORT_WIDTH: u16 = 100;

/// Columns of a line in the terminal, at most what reads well; none where the terminal's width is unknown.
pub fn width() -> Option<usize> {
    terminal_size::terminal_size().map(|(width, _)| usize::from(width.0).clamp(20, 100))
}

/// Columns of a line of standard output: the terminal's, or 100 where it goes to a file or another program.
pub fn printed_width() -> usize {
    let shown = std::io::stdout().is_terminal();
    width().filter(|_| shown).unwrap_or(100)
}
