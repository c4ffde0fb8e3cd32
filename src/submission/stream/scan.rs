/// How far a row was found in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scan {
    /// A row without quote marks, of so many bytes before its line end.
    Row(usize),
    /// A quote mark stands in the row: it needs the slower way.
    Quote,
    /// The bytes end before the row does.
    Short,
    /// A byte that no text holds.
    Binary(u8),
}

/// Finds the ends of the cells of the row that `bytes` begin with, each before its separator or the row's end.
///
/// One pass over the bytes: the compiled table is no faster than this.
pub fn scan(bytes: &[u8], separator: u8, ends: &mut Vec<usize>) -> Scan {
    for (at, &byte) in bytes.iter().enumerate() {
        if byte == separator {
            ends.push(at);
        } else if byte <= b'"' {
            match byte {
                b'\n' | b'\r' => {
                    ends.push(at);
                    return Scan::Row(at);
                }
                b'"' => return Scan::Quote,
                _ if is_binary(byte) => return Scan::Binary(byte),
                _ => {}
            }
        }
    }
    Scan::Short
}

/// Control bytes that a decoded file may not hold either.
pub fn is_binary(byte: u8) -> bool {
    matches!(byte, 0..=8 | 0x0e..=0x19 | 0x1b..=0x1f)
}
