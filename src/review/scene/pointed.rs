use super::ReviewScene;
use super::view::View;
use crate::review::command::Command;

/// Whether a command is about one question, or goes on from it.
pub(super) fn is_of_one(command: &Command) -> bool {
    match command {
        Command::Next
        | Command::Back
        | Command::Show
        | Command::Others
        | Command::Accept
        | Command::Drop
        | Command::Swap(_)
        | Command::Points(_)
        | Command::Move(_)
        | Command::Edit(..)
        | Command::Part(_) => true,
        Command::Go(_)
        | Command::List
        | Command::Shares
        | Command::Article(_)
        | Command::Words
        | Command::Changes
        | Command::Add(_)
        | Command::Own(_)
        | Command::Word(..)
        | Command::NoWord(_)
        | Command::PrintWords(_)
        | Command::Undo
        | Command::Redo
        | Command::Write(_)
        | Command::Quit
        | Command::Help
        | Command::Nothing
        | Command::Unclear(_) => false,
    }
}

impl ReviewScene {
    /// The place of the question that keys and words are about: in the list of all the one pointed at.
    pub(super) fn pointed(&self) -> usize {
        match self.view {
            View::List(at) => at,
            View::Item | View::Others(..) | View::Parts(..) | View::Rows(..) => self.session.place(),
        }
    }

    /// Puts the question that is pointed at in front.
    pub(super) fn stand(&mut self) {
        self.session.stand_at(self.pointed());
    }
}
