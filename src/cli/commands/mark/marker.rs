use crate::cli::ask_name::ask_name;
use crate::cli::console::Console;
use crate::cli::outcome::Failure;
use crate::diagnostic::Diagnostic;
use crate::submission::HandMark;

/// Who marks: as named, or else the only one who gave the earlier marks, or whoever is asked. None where nobody answers.
pub(super) fn marker(
    console: &mut Console,
    named: Option<&str>,
    earlier: &[HandMark],
) -> Result<Option<String>, Failure> {
    if let Some(marker) = named {
        if marker.trim().is_empty() {
            let problem = Diagnostic::error("mark-no-marker", "the marker has no name");
            return Err(problem.hint("give one: --marker \"Ms Bell\"").into());
        }
        return Ok(Some(marker.to_owned()));
    }
    if let [first, others @ ..] = earlier
        && others.iter().all(|other| other.marker == first.marker)
    {
        return Ok(Some(first.marker.clone()));
    }
    Ok(ask_name(console, "Your name, to stand beside your marks: ")?)
}
