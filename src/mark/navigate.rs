use crate::mark::desk::Desk;

/// Where the desk is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// At a group, by its place from 0.
    Group(usize),
    /// At the list of all groups.
    Overview,
    /// Marking is over for now.
    Left,
}

impl Desk {
    /// The next group after `place` that is open; the overview where none is.
    pub(super) fn next_open(&self, place: Place) -> Place {
        let from = match place {
            Place::Group(group) => group + 1,
            Place::Overview | Place::Left => self.groups().len(),
        };
        self.first_open_from(from)
    }

    /// The first open group from `from` on; the overview where none is.
    pub(super) fn first_open_from(&self, from: usize) -> Place {
        (from..self.groups().len())
            .find(|&group| self.is_open(group))
            .map_or(Place::Overview, Place::Group)
    }

    /// The group before `place`, decided or not; the first has none before it.
    pub(super) fn before(&self, place: Place) -> Place {
        match place {
            Place::Group(group) => Place::Group(group.saturating_sub(1)),
            Place::Overview | Place::Left => match self.groups().len().checked_sub(1) {
                Some(last) => Place::Group(last),
                None => Place::Overview,
            },
        }
    }

    /// The group after `place`, decided or not; after the last comes the overview.
    pub(super) fn after(&self, place: Place) -> Place {
        match place {
            Place::Group(group) if group + 1 < self.groups().len() => Place::Group(group + 1),
            Place::Group(_) | Place::Overview | Place::Left => Place::Overview,
        }
    }
}
