/// Which of several submissions of one student counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// The one that stands first.
    First,
    /// The one that stands last.
    Last,
    /// The one with the most points so far; of several, the first.
    Best,
}

impl Attempt {
    /// Of the attempts of one student, in their order and with what each has earned, the place of the one that counts.
    #[must_use]
    pub fn choose<S: PartialOrd>(self, earned: &[S]) -> usize {
        match self {
            Self::First => 0,
            Self::Last => earned.len().saturating_sub(1),
            Self::Best => {
                let mut best = 0;
                for (place, score) in earned.iter().enumerate() {
                    if *score > earned[best] {
                        best = place;
                    }
                }
                best
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Attempt;

    #[test]
    fn one_attempt_counts() {
        let earned = [1, 3, 3, 2];
        assert_eq!(Attempt::First.choose(&earned), 0);
        assert_eq!(Attempt::Last.choose(&earned), 3);
        assert_eq!(Attempt::Best.choose(&earned), 1);
    }
}
