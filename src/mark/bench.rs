use crate::mark::{Desk, Step};
use crate::submission::MarkFile;

/// Saves the marks so far.
pub type Save<'b, E> = &'b mut dyn FnMut(&MarkFile) -> Result<(), E>;

/// What a desk stands on: how marks are saved and what the time is. Both manners of talking go through it, so that the
/// same decisions make the same file.
pub struct Bench<'b, E> {
    /// Saves the marks so far, whole or not at all.
    pub save: Save<'b, E>,
    /// The time, as in RFC 3339.
    pub now: &'b mut dyn FnMut() -> String,
}

impl<E> Bench<'_, E> {
    /// Does a step and saves at once where it changed a mark. Tells whether it did.
    pub fn step(&mut self, desk: &mut Desk, step: Step) -> Result<bool, E> {
        let changed = desk.step(step, &(self.now)());
        if changed {
            (self.save)(&desk.file())?;
        }
        Ok(changed)
    }
}
