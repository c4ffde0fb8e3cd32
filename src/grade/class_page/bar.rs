use serde::Serialize;

/// Units that a whole bar is wide.
const WIDTH: usize = 200;

/// A bar of parts that lie side by side, in whole units of the drawing.
#[derive(Serialize)]
pub(super) struct Bar {
    /// Units of the whole.
    pub width: usize,
    /// What it shows, in words.
    pub told: String,
    /// Its parts that are not empty.
    pub parts: Vec<Part>,
}

/// A part of a bar.
#[derive(Serialize)]
pub(super) struct Part {
    /// How it is filled: `full`, `partly`, `none`, `blank` or `awaiting`.
    pub ink: &'static str,
    /// Where it begins.
    pub x: usize,
    /// How wide it is.
    pub width: usize,
}

impl Bar {
    /// A bar for `whole` students, of whom so many each part counts. Borders are rounded, so that parts never overlap and
    /// the whole is never too long.
    pub fn of(whole: usize, counts: &[(&'static str, usize)], told: String) -> Self {
        let border = |count: usize| {
            (WIDTH * count.min(whole) + whole / 2)
                .checked_div(whole)
                .unwrap_or(0)
        };
        let mut parts = Vec::new();
        let mut before = 0;
        for &(ink, count) in counts {
            let (x, end) = (border(before), border(before + count));
            before += count;
            if count > 0 {
                let width = end - x;
                parts.push(Part { ink, x, width });
            }
        }
        Self {
            width: WIDTH,
            told,
            parts,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Bar;

    #[test]
    fn parts_lie_side_by_side_and_end_with_the_whole() {
        for (whole, counts) in [(3, [1, 1, 1]), (7, [0, 6, 1]), (120, [1, 0, 119]), (0, [0, 0, 0])] {
            let inks = ["full", "none", "blank"];
            let counts: Vec<_> = inks.into_iter().zip(counts).collect();
            let bar = Bar::of(whole, &counts, String::new());
            let mut end = 0;
            for part in &bar.parts {
                assert_eq!(part.x, end);
                end += part.width;
            }
            assert_eq!(end, if whole == 0 { 0 } else { bar.width }, "{counts:?}");
            assert_eq!(
                bar.parts.len(),
                counts.iter().filter(|(_, count)| *count > 0).count()
            );
        }
    }
}
