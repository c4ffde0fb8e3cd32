use std::cmp::Ordering;

/// Up to so many texts are put in order by likeness: each is compared with each.
const MOST: usize = 2000;

/// The pairs of neighbouring letters of a folded text, sorted.
struct Pairs(Vec<[char; 2]>);

impl Pairs {
    fn of(text: &str) -> Self {
        let mut pairs: Vec<_> = text
            .split_whitespace()
            .flat_map(|word| {
                let letters: Vec<char> = word.chars().collect();
                let alone = (letters.len() == 1).then(|| [letters[0], ' ']);
                let inside: Vec<_> = letters.windows(2).map(|pair| [pair[0], pair[1]]).collect();
                alone.into_iter().chain(inside)
            })
            .collect();
        pairs.sort_unstable();
        Self(pairs)
    }

    /// How alike two texts are, by Dice's coefficient of their letter pairs (Dice 1945; twice the common ones by all),
    /// as a fraction that is compared without rounding.
    fn likeness(&self, other: &Self) -> Likeness {
        let (mut left, mut right) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut common = 0;
        while let (Some(one), Some(two)) = (left.peek(), right.peek()) {
            match one.cmp(two) {
                Ordering::Less => {
                    left.next();
                }
                Ordering::Greater => {
                    right.next();
                }
                Ordering::Equal => {
                    common += 1;
                    left.next();
                    right.next();
                }
            }
        }
        Likeness {
            common,
            all: (self.0.len() + other.0.len()) as u64,
        }
    }
}

struct Likeness {
    common: u64,
    all: u64,
}

impl Likeness {
    fn is_more_than(&self, other: &Self) -> bool {
        self.common * other.all > other.common * self.all
    }
}

/// An order of folded texts in which like ones stand next to each other: from the first one on, always the one that is
/// most like the last. Among equals the earlier one comes first. Above two thousand texts the order of the alphabet, for
/// comparing all would take too long.
///
/// Only an order comes of it: likeness never earns points.
pub fn neighbours(texts: &[&str]) -> Vec<usize> {
    let mut left: Vec<usize> = (0..texts.len()).collect();
    if left.len() > MOST {
        left.sort_by_key(|&place| (texts[place], place));
        return left;
    }
    let pairs: Vec<Pairs> = texts.iter().map(|text| Pairs::of(text)).collect();
    let mut order = Vec::with_capacity(left.len());
    if left.is_empty() {
        return order;
    }
    let mut last = left.remove(0);
    order.push(last);
    while !left.is_empty() {
        let mut best = 0;
        let mut most = pairs[last].likeness(&pairs[left[0]]);
        for (at, &place) in left.iter().enumerate().skip(1) {
            let likeness = pairs[last].likeness(&pairs[place]);
            if likeness.is_more_than(&most) {
                (best, most) = (at, likeness);
            }
        }
        last = left.remove(best);
        order.push(last);
    }
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::neighbours;

    #[test]
    fn like_texts_stand_together() {
        let texts = [
            "only the club says it",
            "no idea",
            "the club alone says it",
            "belarus",
            "it is not clear",
            "i have no idea",
            "only the swimming club says it",
        ];
        let order: Vec<_> = neighbours(&texts).into_iter().map(|place| texts[place]).collect();
        assert_eq!(
            order[..3],
            [
                "only the club says it",
                "the club alone says it",
                "only the swimming club says it"
            ]
        );
        let place = |text| {
            order
                .iter()
                .position(|known| *known == text)
                .expect("it is there")
        };
        assert_eq!(place("no idea").abs_diff(place("i have no idea")), 1, "{order:?}");
    }

    #[test]
    fn many_texts_are_put_in_the_order_of_the_alphabet() {
        let texts: Vec<String> = (0..2001).map(|number| format!("{:04}", 9000 - number)).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        assert_eq!(neighbours(&texts), (0..2001).rev().collect::<Vec<_>>());
    }

    proptest! {
        #[test]
        fn nothing_is_lost(texts in proptest::collection::vec(".{0,12}", 0..12)) {
            let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
            let mut order = neighbours(&texts);
            order.sort_unstable();
            prop_assert_eq!(order, (0..texts.len()).collect::<Vec<_>>());
        }
    }
}
