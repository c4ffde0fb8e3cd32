use std::collections::HashMap;

/// Cells of a form's column that have been read, by what they come to: the compiled table.
///
/// A letter or nothing, which is nearly every cell of a wide table, takes one look into an array.
#[derive(Clone, Debug)]
pub struct Cells {
    /// One more than the number of the outcome; 0 where it is not known yet.
    one: [u16; 256],
    empty: u16,
    longer: HashMap<Box<[u8]>, u16>,
}

/// What an entry takes besides its own bytes.
const ENTRY: usize = 64;

/// Longer cells are read anew each time.
const LONGEST: usize = 256;

impl Cells {
    /// None known yet.
    pub fn new() -> Self {
        Self {
            one: [0; 256],
            empty: 0,
            longer: HashMap::new(),
        }
    }

    /// The number of the outcome of a cell, if it is known.
    #[inline]
    pub fn get(&self, cell: &[u8]) -> Option<u16> {
        let entry = match cell {
            [] => self.empty,
            [byte] => self.one[usize::from(*byte)],
            _ => self.longer.get(cell).copied().unwrap_or_default(),
        };
        entry.checked_sub(1)
    }

    /// Keeps the outcome of a cell while there is room, which all columns share.
    pub fn keep(&mut self, cell: &[u8], outcome: u16, room: &mut usize) {
        let Some(entry) = outcome.checked_add(1) else {
            return;
        };
        match cell {
            [] => self.empty = entry,
            [byte] => self.one[usize::from(*byte)] = entry,
            _ => {
                let size = cell.len() + ENTRY;
                if cell.len() <= LONGEST && size <= *room {
                    *room -= size;
                    self.longer.insert(cell.into(), entry);
                }
            }
        }
    }
}
