use crate::submission::stream::scan::is_binary;

/// How far a row with quote marks was found in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unquoted {
    /// A row of so many bytes before its line end.
    Row(usize),
    /// The bytes end before the row does.
    Short,
    /// They end inside a cell that a quote mark opens and none closes.
    Open,
    /// A byte that no text holds.
    Binary(u8),
}

/// Where in a cell a byte stands.
enum Place {
    Start,
    Plain,
    Quoted,
    /// Behind a quote mark inside of quotes: it closes the cell unless another follows.
    Closing,
}

/// Takes the row that `bytes` begin with out of its quotes, as RFC 4180 has them: cells go to `out` with a separator
/// between them, their ends to `ends`. `last` says that nothing follows the bytes.
///
/// A quote mark inside of a cell that none opens is a character like others, and so is all that follows a closing one.
pub fn unquoted(
    bytes: &[u8],
    separator: u8,
    last: bool,
    out: &mut Vec<u8>,
    ends: &mut Vec<usize>,
) -> Unquoted {
    let mut place = Place::Start;
    for (at, &byte) in bytes.iter().enumerate() {
        if is_binary(byte) {
            return Unquoted::Binary(byte);
        }
        place = match (place, byte) {
            (Place::Start, b'"') => Place::Quoted,
            (Place::Quoted, b'"') => Place::Closing,
            (Place::Quoted, _) | (Place::Closing, b'"') => {
                out.push(byte);
                Place::Quoted
            }
            (_, b'\n' | b'\r') => {
                ends.push(out.len());
                return Unquoted::Row(at);
            }
            _ if byte == separator => {
                ends.push(out.len());
                out.push(byte);
                Place::Start
            }
            _ => {
                out.push(byte);
                Place::Plain
            }
        };
    }
    match place {
        Place::Quoted => Unquoted::Open,
        _ if last => {
            ends.push(out.len());
            Unquoted::Row(bytes.len())
        }
        _ => Unquoted::Short,
    }
}
