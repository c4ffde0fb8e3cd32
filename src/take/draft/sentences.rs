use super::{Pressed, step};
use crate::language::SentenceNo;
use crate::terminal::{KeyCode, KeyEvent, by_key};

/// Sentences of the article to be chosen, among numbered candidates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentences {
    candidates: Vec<SentenceNo>,
    most: usize,
    chosen: Vec<SentenceNo>,
    cursor: Option<usize>,
    /// Digits typed so far.
    typed: String,
}

impl Sentences {
    /// `most` of these candidates are to be chosen. The cursor stands on none until a key moves it: the article shows
    /// nothing by itself.
    #[must_use]
    pub fn new(candidates: Vec<SentenceNo>, most: usize, chosen: Vec<SentenceNo>) -> Self {
        Self {
            candidates,
            most: most.max(1),
            chosen,
            cursor: None,
            typed: String::new(),
        }
    }

    /// The candidates, ascending.
    #[must_use]
    pub fn candidates(&self) -> &[SentenceNo] {
        &self.candidates
    }

    /// How many are to be chosen.
    #[must_use]
    pub fn most(&self) -> usize {
        self.most
    }

    /// The sentences chosen, ascending.
    #[must_use]
    pub fn chosen(&self) -> &[SentenceNo] {
        &self.chosen
    }

    /// The sentence that the cursor stands on.
    #[must_use]
    pub fn cursor(&self) -> Option<SentenceNo> {
        self.cursor.and_then(|at| self.candidates.get(at)).copied()
    }

    /// Takes a key: arrows go to the next candidate, digits to the one with that number, space chooses or takes back, enter
    /// confirms.
    pub fn press(&mut self, key: &KeyEvent) -> Pressed {
        let (code, held) = by_key(key);
        if held {
            return Pressed::Ignored;
        }
        if let KeyCode::Char(digit @ '0'..='9') = code {
            return self.digit(digit);
        }
        let typed = !std::mem::take(&mut self.typed).is_empty();
        let count = self.candidates.len();
        match code {
            KeyCode::Down | KeyCode::Right => self.go(self.cursor.map_or(0, |at| step(at, true, count))),
            KeyCode::Up | KeyCode::Left => self.go(self
                .cursor
                .map_or(count.saturating_sub(1), |at| step(at, false, count))),
            KeyCode::Home => self.go(0),
            KeyCode::End => self.go(count.saturating_sub(1)),
            KeyCode::Char(' ') => self.choose(),
            KeyCode::Enter if typed => self.choose(),
            KeyCode::Enter => self.confirm(),
            _ => Pressed::Ignored,
        }
    }

    fn go(&mut self, place: usize) -> Pressed {
        self.cursor = (place < self.candidates.len()).then_some(place);
        Pressed::Moved
    }

    /// A digit goes on with the number typed so far, or begins another.
    fn digit(&mut self, digit: char) -> Pressed {
        let longer = format!("{}{digit}", self.typed);
        for number in [longer, digit.to_string()] {
            let named = |sentence: &SentenceNo| sentence.0.to_string();
            if self
                .candidates
                .iter()
                .any(|sentence| named(sentence).starts_with(&number))
            {
                if let Some(place) = self
                    .candidates
                    .iter()
                    .position(|sentence| named(sentence) == number)
                {
                    self.cursor = Some(place);
                }
                self.typed = number;
                return Pressed::Moved;
            }
        }
        self.typed.clear();
        let all: Vec<_> = self.candidates.iter().map(ToString::to_string).collect();
        Pressed::Refused(format!("Choose among sentences {}.", all.join(", ")))
    }

    fn choose(&mut self) -> Pressed {
        let Some(sentence) = self.cursor() else {
            return Pressed::Refused("Go to a sentence first: arrows, or its number.".to_owned());
        };
        match self.chosen.binary_search(&sentence) {
            Ok(at) => {
                self.chosen.remove(at);
            }
            Err(_) if self.most == 1 => self.chosen = vec![sentence],
            Err(_) if self.chosen.len() >= self.most => {
                return Pressed::Refused(format!(
                    "You have chosen {} already: take one back first.",
                    self.most
                ));
            }
            Err(at) => self.chosen.insert(at, sentence),
        }
        Pressed::Changed
    }

    fn confirm(&mut self) -> Pressed {
        let chosen = self.chosen.len();
        match self.cursor() {
            // As with options: what the cursor stands on is chosen first, and shown.
            Some(sentence) if self.most == 1 && !self.chosen.contains(&sentence) => self.choose(),
            _ if chosen == self.most => Pressed::Confirmed,
            _ if chosen == 0 => Pressed::Unfinished(
                "No sentence is chosen yet: arrows go to one, Space chooses it.".to_owned(),
            ),
            _ => Pressed::Unfinished(format!(
                "The question asks for {}, you have chosen {chosen}.",
                self.most
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Pressed, Sentences};
    use crate::language::SentenceNo;
    use crate::take::draft::tests::pressed;

    fn after(most: usize, keys: &str) -> (String, Pressed) {
        let candidates = [1, 3, 12, 15].map(SentenceNo).to_vec();
        let mut sentences = Sentences::new(candidates, most, Vec::new());
        let last = pressed(keys, |key| sentences.press(key));
        let chosen: Vec<_> = sentences.chosen().iter().map(ToString::to_string).collect();
        (chosen.join(" "), last)
    }

    #[test]
    fn sentences_are_chosen_by_arrows_and_numbers() {
        for (most, keys, chosen) in [
            (1, "<Down><Down><Space>", "3"),
            (1, "3<Space>", "3"),
            (1, "3<Enter>", "3"),
            (1, "12<Enter>", "12"),
            (1, "112<Enter>", "12"),
            (1, "1<Enter>", "1"),
            (1, "12<Enter>15<Enter>", "15"),
            (1, "3<Space><Space>", ""),
            (1, "9<Space>", ""),
            (2, "3<Enter>15<Enter>", "3 15"),
            (2, "3<Enter>15<Enter>1<Enter>", "3 15"),
            (2, "<Up><Space><Up><Space>", "12 15"),
        ] {
            assert_eq!(after(most, keys).0, chosen, "{keys}");
        }
        assert_eq!(after(1, "3<Enter><Enter>").1, Pressed::Confirmed);
        assert!(matches!(after(1, "<Enter>").1, Pressed::Unfinished(_)));
        assert!(matches!(after(2, "3<Enter><Enter>").1, Pressed::Unfinished(_)));
    }
}
