use std::collections::BTreeSet;

use crate::item::ItemId;
use crate::quiz::{Change, ChangeKind, Standby};
use crate::review::desk::Desk;
use crate::review::draft::{Draft, Held};
use crate::review::make::{change, item, put_away, put_in};
use crate::review::step::Refused;
use crate::terminal::short;

impl Desk {
    /// Puts a candidate in the place of an item, or of its section where it belongs to another.
    pub(super) fn swap(
        &self,
        draft: &mut Draft,
        place: usize,
        name: Option<&str>,
    ) -> Result<String, Refused> {
        item(draft, place)?;
        let chosen = self.candidate(draft, Some(place), name)?;
        let new = draft.spare.remove(chosen);
        let number = draft.items[place].number;
        let old = draft.items.remove(place).entry;
        draft.changes.push(Change {
            before: Some(old.item.stem.clone()),
            after: Some(new.item.stem.clone()),
            ..change(ChangeKind::Swapped, &new)
        });
        let stays = old.item.section == new.item.section;
        let held = Held { entry: new, number };
        put_away(draft, old);
        let now = if stays {
            draft.items.insert(place, held);
            place
        } else {
            draft.insert(held)
        };
        let stem = short(&draft.items[now].entry.item.stem, 60);
        Ok(if stays {
            format!("Question {} is now: {stem}", now + 1)
        } else {
            format!("In its place, as question {}, stands: {stem}", now + 1)
        })
    }

    /// Puts a candidate in beside the others.
    pub(super) fn add(&self, draft: &mut Draft, name: Option<&str>) -> Result<String, Refused> {
        let chosen = self.candidate(draft, None, name)?;
        let new = draft.spare.remove(chosen);
        draft.changes.push(Change {
            after: Some(new.item.stem.clone()),
            ..change(ChangeKind::Added, &new)
        });
        let stem = short(&new.item.stem, 60);
        let place = put_in(draft, new);
        Ok(format!("Put in as question {}: {stem}", place + 1))
    }

    /// The place of the candidate with a name, or of the best that nothing speaks against and that was not on the desk yet.
    fn candidate(&self, draft: &Draft, gone: Option<usize>, name: Option<&str>) -> Result<usize, Refused> {
        if let Some(name) = name {
            let wanted = name.trim().to_lowercase();
            let found = draft.spare.iter().position(|entry| entry.item.id.0 == wanted);
            return found.ok_or_else(|| Refused::NoCandidate {
                name: name.trim().to_owned(),
                there: draft.spare.iter().map(|entry| entry.item.id.0.clone()).collect(),
            });
        }
        if draft.spare.is_empty() {
            return Err(Refused::NoSpare);
        }
        let seen: BTreeSet<&ItemId> = draft.put_away.iter().collect();
        let fresh = |standby: &&Standby| {
            let id = draft.spare.get(standby.place).map(|entry| &entry.item.id);
            id.is_some_and(|id| !seen.contains(id))
        };
        let all = self.standbys(gone);
        let mut fitting = all.iter().filter(|standby| standby.obstacles.is_empty());
        fitting
            .find(fresh)
            .map(|standby| standby.place)
            .ok_or(Refused::NoneFits)
    }
}
