use super::{Pressed, digit_place, letter_place, step};
use crate::submission::letter;
use crate::terminal::{KeyCode, KeyEvent, by_key};

/// Options to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pick {
    count: usize,
    most: usize,
    chosen: Vec<usize>,
    cursor: usize,
}

impl Pick {
    /// `count` options of which `most` are to be chosen.
    #[must_use]
    pub fn new(count: usize, most: usize, mut chosen: Vec<usize>) -> Self {
        chosen.retain(|place| *place < count);
        chosen.sort_unstable();
        Self {
            count,
            most: most.max(1),
            cursor: chosen.first().copied().unwrap_or_default(),
            chosen,
        }
    }

    /// How many are to be chosen.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// The options chosen, ascending.
    #[must_use]
    pub fn chosen(&self) -> &[usize] {
        &self.chosen
    }

    /// The first option chosen.
    #[must_use]
    pub fn first(&self) -> Option<usize> {
        self.chosen.first().copied()
    }

    /// The option that the cursor stands on.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Takes a key: letters and digits choose, arrows move, space chooses or takes back, enter confirms.
    pub fn press(&mut self, key: &KeyEvent) -> Pressed {
        let (
            KeyCode::Up | KeyCode::Down | KeyCode::Home | KeyCode::End | KeyCode::Enter | KeyCode::Char(_),
            false,
        ) = by_key(key)
        else {
            return Pressed::Ignored;
        };
        match key.code {
            KeyCode::Up => self.go(step(self.cursor, false, self.count)),
            KeyCode::Down => self.go(step(self.cursor, true, self.count)),
            KeyCode::Home => self.go(0),
            KeyCode::End => self.go(self.count.saturating_sub(1)),
            KeyCode::Char(' ') => self.choose(self.cursor),
            KeyCode::Enter => self.confirm(),
            KeyCode::Char(character) => match letter_place(character).or_else(|| digit_place(character)) {
                Some(place) if place < self.count => {
                    self.cursor = place;
                    self.choose(place)
                }
                Some(_) => Pressed::Refused(format!(
                    "There is no option {}: they are A to {}.",
                    character.to_ascii_uppercase(),
                    letter(self.count.saturating_sub(1))
                )),
                None => Pressed::Ignored,
            },
            _ => Pressed::Ignored,
        }
    }

    fn go(&mut self, place: usize) -> Pressed {
        self.cursor = place;
        Pressed::Moved
    }

    fn choose(&mut self, place: usize) -> Pressed {
        let at = self.chosen.binary_search(&place);
        match at {
            Ok(_) if self.most == 1 => return Pressed::Moved,
            Ok(at) => {
                self.chosen.remove(at);
            }
            Err(_) if self.most == 1 => self.chosen = vec![place],
            Err(_) if self.chosen.len() >= self.most => {
                return Pressed::Refused(format!(
                    "You have chosen {} already: take one back first, with its letter.",
                    self.most
                ));
            }
            Err(at) => self.chosen.insert(at, place),
        }
        Pressed::Changed
    }

    fn confirm(&mut self) -> Pressed {
        match (self.most, self.chosen.len()) {
            // What the cursor stands on is never confirmed unseen: it is chosen first, and shown.
            (1, _) if self.chosen.first() != Some(&self.cursor) => self.choose(self.cursor),
            (1, _) => Pressed::Confirmed,
            (most, 0) => Pressed::Unfinished(format!("Choose {most}: with their letters, or with Space.")),
            (most, given) if given < most => {
                Pressed::Unfinished(format!("The question asks for {most}, you have chosen {given}."))
            }
            _ => Pressed::Confirmed,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pick;
    use crate::take::draft::tests::pressed;

    #[test]
    fn one_is_chosen_by_letter_digit_or_arrow() {
        for (keys, chosen, confirmed) in [
            ("b", &[1][..], false),
            ("b<Enter>", &[1], true),
            ("2", &[1], false),
            ("bd", &[3], false),
            ("bb", &[1], false),
            ("<Down><Down><Space>", &[2], false),
            ("<Down><Enter>", &[1], false),
            ("<Down><Enter><Enter>", &[1], true),
            ("b<Down><Enter>", &[2], false),
            ("<End><Down><Enter>", &[3], false),
            ("e", &[], false),
            ("?", &[], false),
        ] {
            let mut pick = Pick::new(4, 1, Vec::new());
            let last = pressed(keys, |key| pick.press(key));
            assert_eq!(pick.chosen(), chosen, "{keys}");
            assert_eq!(last == super::Pressed::Confirmed, confirmed, "{keys}");
        }
    }

    #[test]
    fn several_are_chosen_and_taken_back_but_never_too_many() {
        for (keys, chosen, last) in [
            ("ac<Enter>", &[0, 2][..], super::Pressed::Confirmed),
            ("aca", &[2], super::Pressed::Changed),
            ("<Space><Down><Space>", &[0, 1], super::Pressed::Changed),
            (
                "a<Enter>",
                &[0],
                super::Pressed::Unfinished("The question asks for 2, you have chosen 1.".to_owned()),
            ),
            (
                "abc",
                &[0, 1],
                super::Pressed::Refused(
                    "You have chosen 2 already: take one back first, with its letter.".to_owned(),
                ),
            ),
        ] {
            let mut pick = Pick::new(5, 2, Vec::new());
            assert_eq!(pressed(keys, |key| pick.press(key)), last, "{keys}");
            assert_eq!(pick.chosen(), chosen, "{keys}");
        }
    }
}
