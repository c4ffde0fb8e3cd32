use super::{Pressed, digit_place, letter_place, step};
use crate::terminal::{KeyCode, KeyEvent, by_key};

/// How the values of rows are labelled, and which keys give them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Labels {
    /// `S`, `O`, `N`, the initials of verdicts.
    Verdicts,
    /// Letters: the right entries of a match; digits go to rows, which are numbered.
    Letters,
    /// Numbers: categories.
    Numbers,
}

/// A value for each of several rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rows {
    labels: Labels,
    values: usize,
    given: Vec<Option<usize>>,
    cursor: usize,
}

impl Rows {
    /// `rows` rows with one of `values` values each.
    #[must_use]
    pub fn new(rows: usize, values: usize, labels: Labels, mut given: Vec<Option<usize>>) -> Self {
        given.resize(rows, None);
        for value in &mut given {
            *value = value.filter(|place| *place < values);
        }
        let cursor = given.iter().position(Option::is_none).unwrap_or_default();
        Self {
            labels,
            values,
            given,
            cursor,
        }
    }

    /// How its values are labelled.
    #[must_use]
    pub fn labels(&self) -> Labels {
        self.labels
    }

    /// The value of each row.
    #[must_use]
    pub fn given(&self) -> &[Option<usize>] {
        &self.given
    }

    /// The row that the cursor stands on.
    #[must_use]
    pub fn cursor(&self) -> usize {
        self.cursor
    }

    /// Takes a key: up and down go to a row, left and right change its value, a value's own key gives it and goes to the
    /// next row, space changes it too, enter confirms.
    pub fn press(&mut self, key: &KeyEvent) -> Pressed {
        let (code, held) = by_key(key);
        if held {
            return Pressed::Ignored;
        }
        let count = self.given.len();
        match code {
            KeyCode::Up => self.go(step(self.cursor, false, count)),
            KeyCode::Down => self.go(step(self.cursor, true, count)),
            KeyCode::Home => self.go(0),
            KeyCode::End => self.go(count.saturating_sub(1)),
            KeyCode::Right | KeyCode::Char(' ') => self.turn(true),
            KeyCode::Left => self.turn(false),
            KeyCode::Enter => self.confirm(),
            KeyCode::Char(character) => self.typed(character),
            _ => Pressed::Ignored,
        }
    }

    fn go(&mut self, row: usize) -> Pressed {
        self.cursor = row;
        Pressed::Moved
    }

    /// The next or previous value, round and round.
    fn turn(&mut self, forward: bool) -> Pressed {
        let values = self.values.max(1);
        let Some(value) = self.given.get_mut(self.cursor) else {
            return Pressed::Ignored;
        };
        *value = Some(match (*value, forward) {
            (None, true) => 0,
            (None, false) => values - 1,
            (Some(at), true) => (at + 1) % values,
            (Some(at), false) => (at + values - 1) % values,
        });
        Pressed::Changed
    }

    fn typed(&mut self, character: char) -> Pressed {
        let value = match self.labels {
            Labels::Verdicts => ['s', 'o', 'n']
                .iter()
                .position(|initial| *initial == character.to_ascii_lowercase()),
            Labels::Letters => match digit_place(character) {
                Some(row) if row < self.given.len() => return self.go(row),
                _ => letter_place(character),
            },
            Labels::Numbers => digit_place(character),
        };
        match value {
            Some(value) if value < self.values => {
                if let Some(given) = self.given.get_mut(self.cursor) {
                    *given = Some(value);
                }
                self.cursor = step(self.cursor, true, self.given.len());
                Pressed::Changed
            }
            Some(_) => Pressed::Refused(format!("There is no {} here.", character.to_ascii_uppercase())),
            // A letter that names a row goes to it, where letters are not values.
            None if self.labels == Labels::Numbers => match letter_place(character) {
                Some(row) if row < self.given.len() => self.go(row),
                _ => Pressed::Ignored,
            },
            None => Pressed::Ignored,
        }
    }

    fn confirm(&mut self) -> Pressed {
        let missing = self.given.iter().filter(|value| value.is_none()).count();
        let Some(first) = self.given.iter().position(Option::is_none) else {
            return Pressed::Confirmed;
        };
        self.cursor = first;
        Pressed::Unfinished(if missing == 1 {
            "One row has no answer yet.".to_owned()
        } else {
            format!("{missing} rows have no answer yet.")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Labels, Pressed, Rows};
    use crate::take::draft::tests::pressed;

    fn after(labels: Labels, rows: usize, values: usize, keys: &str) -> (String, usize, Pressed) {
        let mut draft = Rows::new(rows, values, labels, Vec::new());
        let last = pressed(keys, |key| draft.press(key));
        let given = draft
            .given()
            .iter()
            .map(|value| value.map_or('-', |at| char::from(b'1' + at as u8)));
        (given.collect(), draft.cursor(), last)
    }

    #[test]
    fn rows_are_filled_by_keys_and_arrows() {
        use Labels::{Letters, Numbers, Verdicts};
        for (labels, keys, given, cursor) in [
            (Verdicts, "son", "123", 2),
            (Verdicts, "sx", "1--", 1),
            (Verdicts, "<Right><Down><Left>", "13-", 1),
            (Verdicts, "<Space><Space><Space><Space>", "1--", 0),
            (Letters, "bc", "23-", 2),
            (Letters, "3a", "--1", 2),
            (Letters, "d", "---", 0),
            (Numbers, "c2", "--2", 2),
            (Numbers, "12<Up>3", "13-", 2),
        ] {
            let (told, at, _) = after(labels, 3, 3, keys);
            assert_eq!((told.as_str(), at), (given, cursor), "{labels:?} {keys}");
        }
    }

    #[test]
    fn a_missing_row_is_gone_to() {
        let (_, cursor, last) = after(Labels::Numbers, 3, 2, "1<Down>1<Enter>");
        assert_eq!(cursor, 1);
        assert_eq!(last, Pressed::Unfinished("One row has no answer yet.".to_owned()));
        assert_eq!(after(Labels::Numbers, 2, 2, "12<Enter>").2, Pressed::Confirmed);
    }
}
