//! What Unicode and the tokenizer's rules say of a character.
//!
//! Python's own classes are needed, not Rust's: `isalpha` means the letter categories, `isdigit` takes in
//! superscripts, and both follow the Unicode version that the model is run with.

/// The classes that one character belongs to.
#[derive(Clone, Copy)]
pub(super) struct Classes(u16);

macro_rules! classes {
    ($($bit:literal $name:ident $doc:literal)*) => {
        impl Classes {
            $(#[doc = $doc]
            pub(super) const fn $name(self) -> bool {
                self.0 & (1 << $bit) != 0
            })*
        }
    };
}

classes! {
    0 is_alphabetic "`str.isalpha`"
    1 is_uppercase "`str.isupper`"
    2 is_digit "`str.isdigit`"
    3 is_decimal "`\\d`"
    4 is_word "`\\w`"
    5 is_prefix "is cut off at the front of a word"
    6 is_suffix "is cut off at the end of a word"
    7 is_infix "is cut out of a word"
    8 before_full_stop "a full stop after it is cut off at the end"
    9 is_capital "a full stop after two of them is cut off at the end"
    10 before_inner_stop "a full stop after it may be cut out"
    11 after_inner_stop "a full stop before it may be cut out"
    12 is_letter "a comma or hyphen between two of them is cut out"
    13 is_letter_or_digit "a hyphen or colon after it may be cut out"
    14 in_top_level_domain "may stand in the last part of a web address"
}

/// The classes of every character, as runs.
pub(super) struct Characters {
    ascii: [Classes; 128],
    starts: Vec<u32>,
    classes: Vec<Classes>,
}

impl Characters {
    /// Reads lines of first code point and classes, both hexadecimal, ascending.
    pub(super) fn read(table: &str) -> Self {
        let hexadecimal = |text| u32::from_str_radix(text, 16).expect("written by the conversion script");
        let (mut starts, mut classes) = (vec![0], vec![Classes(0)]);
        for (start, flags) in table.lines().filter_map(|line| line.split_once(' ')) {
            starts.push(hexadecimal(start));
            classes.push(Classes(hexadecimal(flags) as u16));
        }
        let mut all = Self {
            ascii: [Classes(0); 128],
            starts,
            classes,
        };
        all.ascii = std::array::from_fn(|code| all.look_up(code as u32));
        all
    }

    fn look_up(&self, code: u32) -> Classes {
        let after = self.starts.partition_point(|&start| start <= code);
        self.classes[after - 1]
    }

    /// The classes of one character.
    pub(super) fn of(&self, character: char) -> Classes {
        let code = character as u32;
        self.ascii
            .get(code as usize)
            .copied()
            .unwrap_or_else(|| self.look_up(code))
    }

    /// `str.isalpha`.
    pub(super) fn all_alphabetic(&self, text: &str) -> bool {
        !text.is_empty() && text.chars().all(|character| self.of(character).is_alphabetic())
    }

    /// `str.lower`.
    pub(super) fn lower(&self, text: &str) -> String {
        if text.is_ascii() {
            return text.to_ascii_lowercase();
        }
        // Letters that are newer than Python's tables keep their case.
        let is_newer = |character: char| {
            let classes = self.of(character);
            !classes.is_alphabetic()
                && !classes.is_uppercase()
                && !character.to_lowercase().eq(std::iter::once(character))
        };
        text.split_inclusive(is_newer)
            .map(|piece| match piece.char_indices().next_back() {
                Some((at, last)) if is_newer(last) => piece[..at].to_lowercase() + &piece[at..],
                _ => piece.to_lowercase(),
            })
            .collect()
    }
}

/// `str.isspace`.
pub(super) fn is_space(character: char) -> bool {
    character.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&character)
}
