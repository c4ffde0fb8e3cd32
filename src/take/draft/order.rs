use super::{Pressed, digit_place, letter_place, step};
use crate::terminal::{KeyCode, KeyEvent, KeyModifiers, by_key};

/// Elements to be put in order by moving them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ordering {
    /// All elements: those placed first, in their order, then the rest as printed.
    elements: Vec<usize>,
    placed: usize,
    cursor: usize,
    held: bool,
}

impl Ordering {
    /// `count` elements, of which `given` are placed.
    #[must_use]
    pub fn new(count: usize, mut given: Vec<usize>) -> Self {
        given.retain(|place| *place < count);
        let placed = given.len();
        let rest = (0..count).filter(|place| !given.contains(place));
        let rest: Vec<_> = rest.collect();
        given.extend(rest);
        Self {
            elements: given,
            placed,
            cursor: 0,
            held: false,
        }
    }

    /// The elements as they stand on the screen.
    #[must_use]
    pub fn elements(&self) -> &[usize] {
        &self.elements
    }

    /// The elements that the student has placed, in their order.
    #[must_use]
    pub fn placed(&self) -> &[usize] {
        &self.elements[..self.placed]
    }

    /// The row that the cursor stands on.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Whether the element under the cursor is held, and moves with it.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.held
    }

    /// Takes a key: arrows move the cursor, space takes hold of an element and lets it go, a letter goes to an element, a
    /// digit moves it to that place, enter confirms. Arrows with Shift, Control or Alt move an element at once.
    pub fn press(&mut self, key: &KeyEvent) -> Pressed {
        let (code, held_key) = by_key(key);
        let carries = self.held || held_key || key.modifiers.contains(KeyModifiers::SHIFT);
        match code {
            KeyCode::Up | KeyCode::Down => {
                let to = step(self.cursor, code == KeyCode::Down, self.elements.len());
                if carries { self.carry(to) } else { self.go(to) }
            }
            KeyCode::Home if !held_key => self.carry_or_go(0),
            KeyCode::End if !held_key => self.carry_or_go(self.elements.len().saturating_sub(1)),
            KeyCode::Char(' ') if !held_key => {
                self.held = !self.held;
                Pressed::Moved
            }
            KeyCode::Enter if self.held => {
                self.held = false;
                Pressed::Moved
            }
            KeyCode::Enter => self.confirm(),
            KeyCode::Char(character) if !held_key => {
                match (digit_place(character), letter_place(character)) {
                    (Some(place), _) if place < self.elements.len() => self.carry(place),
                    (_, Some(element)) if element < self.elements.len() => {
                        self.held = false;
                        self.cursor = self
                            .elements
                            .iter()
                            .position(|one| *one == element)
                            .unwrap_or_default();
                        Pressed::Moved
                    }
                    (None, None) => Pressed::Ignored,
                    _ => Pressed::Refused(format!("There is no {character} here.")),
                }
            }
            _ => Pressed::Ignored,
        }
    }

    fn carry_or_go(&mut self, to: usize) -> Pressed {
        if self.held { self.carry(to) } else { self.go(to) }
    }

    fn go(&mut self, row: usize) -> Pressed {
        self.cursor = row;
        Pressed::Moved
    }

    /// Moves the element under the cursor; where one is moved, all count as placed.
    fn carry(&mut self, to: usize) -> Pressed {
        if self.cursor >= self.elements.len() {
            return Pressed::Ignored;
        }
        let stays = to == self.cursor && self.placed == self.elements.len();
        let element = self.elements.remove(self.cursor);
        self.elements.insert(to, element);
        self.cursor = to;
        self.placed = self.elements.len();
        if stays { Pressed::Moved } else { Pressed::Changed }
    }

    fn confirm(&mut self) -> Pressed {
        if self.placed == self.elements.len() {
            Pressed::Confirmed
        } else {
            Pressed::Unfinished("Nothing is moved yet. Space takes hold, arrows move.".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Ordering, Pressed};
    use crate::take::draft::tests::pressed;

    fn letters(places: &[usize]) -> String {
        places.iter().map(|at| char::from(b'a' + *at as u8)).collect()
    }

    #[test]
    fn elements_are_moved_by_hand_or_by_number() {
        for (keys, order) in [
            ("<Space><Down><Space>", "bacd"),
            ("<Space><Down><Down><Enter><Down><Space><Up>", "bcda"),
            ("d1", "dabc"),
            ("a4b3", "cdba"),
            ("<Space><End>", "bcda"),
            ("<Down><Up><Down>", ""),
            ("<Space><Space>", ""),
            ("e9", ""),
        ] {
            let mut order_of = Ordering::new(4, Vec::new());
            pressed(keys, |key| order_of.press(key));
            assert_eq!(letters(order_of.placed()), order, "{keys}");
        }
    }

    #[test]
    fn the_printed_order_is_no_answer_until_something_moves() {
        let mut order = Ordering::new(3, vec![2]);
        assert_eq!(letters(order.elements()), "cab");
        assert!(matches!(
            pressed("<Enter>", |key| order.press(key)),
            Pressed::Unfinished(_)
        ));
        // An element that is put where it stands is placed there.
        assert_eq!(pressed("c1", |key| order.press(key)), Pressed::Changed);
        assert_eq!(letters(order.placed()), "cab");
        assert_eq!(pressed("<Enter>", |key| order.press(key)), Pressed::Confirmed);
    }
}
