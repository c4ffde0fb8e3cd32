use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::source::SourceFile;

/// A file's bytes as text, with how sure that is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded {
    /// The file with its text, without byte order mark.
    pub file: SourceFile,
    /// The encoding that the bytes were read as: `UTF-8`, `windows-1252`, ...
    pub encoding: &'static str,
    /// How many places could not be read and hold U+FFFD now.
    pub replaced: usize,
}

/// Why bytes could not be read as text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The bytes begin as those of a well-known file format do.
    #[error("this is {0}, not plain text")]
    Known(&'static str),
    /// The file holds bytes that no text holds.
    #[error("the file is binary, not text (byte {at} is {byte:#04x})")]
    Binary {
        /// Offset of the first such byte.
        at: usize,
        /// Its value.
        byte: u8,
    },
}

/// How well-known formats begin.
const KNOWN: &[(&[u8], &str)] = &[
    (b"%PDF-", "a PDF file"),
    (
        b"PK\x03\x04",
        "a zip archive or an office document (.docx, .odt, .epub)",
    ),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        "an old Office document (.doc)",
    ),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\0", "a database"),
];

impl SourceFile {
    /// Decodes a file: by its byte order mark, as UTF-8 where it is valid, as UTF-16 where every other byte is
    /// zero as in Latin script, otherwise as the likeliest one-byte encoding.
    ///
    /// Line ends stay as they are. Bytes that have no meaning in the encoding become U+FFFD and are counted.
    /// Refused: well-known formats that are not text, and any control byte that no text holds.
    pub fn decode(name: impl Into<String>, bytes: &[u8]) -> Result<Decoded, DecodeError> {
        if let Some((_, what)) = KNOWN.iter().find(|(start, _)| bytes.starts_with(start)) {
            return Err(DecodeError::Known(what));
        }
        let (encoding, mark) = Encoding::for_bom(bytes).unwrap_or_else(|| (unmarked(bytes), 0));
        let wide = encoding == UTF_16LE || encoding == UTF_16BE;
        if !wide && let Some(at) = bytes.iter().position(|&byte| is_binary(char::from(byte))) {
            return Err(DecodeError::Binary { at, byte: bytes[at] });
        }
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        if let Some(at) = text.chars().position(is_binary) {
            // Only two-byte units come here, so characters count as pairs of bytes.
            let at = (mark + 2 * at).min(bytes.len() - 1);
            return Err(DecodeError::Binary { at, byte: bytes[at] });
        }
        let replaced = text
            .matches('\u{fffd}')
            .count()
            .saturating_sub(own_replacements(encoding, bytes));
        Ok(Decoded {
            file: Self::new(name, text),
            encoding: encoding.name(),
            replaced,
        })
    }
}

/// The encoding of bytes without a mark.
fn unmarked(bytes: &[u8]) -> &'static Encoding {
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0) {
        return UTF_8;
    }
    if let Some(encoding) = wide(bytes) {
        return encoding;
    }
    if mostly_utf8(bytes) {
        return UTF_8;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"us"), Utf8Detection::Deny)
}

/// Whether broken places are rare among characters that only UTF-8 writes so.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut sound, mut broken) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        sound += chunk
            .valid()
            .chars()
            .filter(|character| !character.is_ascii())
            .count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    sound > broken
}

/// UTF-16 by its pattern: in English nearly every other byte is zero, and always the same other one.
fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    if bytes.len() < 4 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let pairs = bytes.len() / 2;
    let zeros = |offset: usize| {
        bytes
            .iter()
            .skip(offset)
            .step_by(2)
            .filter(|&&byte| byte == 0)
            .count()
    };
    let (high_first, low_first) = (zeros(0), zeros(1));
    match () {
        () if low_first * 4 > pairs * 3 && high_first == 0 => Some(UTF_16LE),
        () if high_first * 4 > pairs * 3 && low_first == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// Replacement characters that the file itself holds, which are no failure of ours.
fn own_replacements(encoding: &Encoding, bytes: &[u8]) -> usize {
    if encoding != UTF_8 {
        return 0;
    }
    bytes
        .windows(3)
        .filter(|three| *three == "\u{fffd}".as_bytes())
        .count()
}

/// Control characters other than tab, line ends, form feed and the end-of-file mark of old systems.
fn is_binary(character: char) -> bool {
    matches!(character, '\0'..='\u{8}' | '\u{e}'..='\u{19}' | '\u{1b}'..='\u{1f}')
}

#[cfg(test)]
mod tests {
    use pretty_assertions::assert_eq;
    use proptest::prelude::*;

    use crate::source::{DecodeError, SourceFile};

    fn read(bytes: &[u8]) -> (String, &'static str, usize) {
        let decoded = SourceFile::decode("a", bytes).expect("a text");
        (decoded.file.text().to_owned(), decoded.encoding, decoded.replaced)
    }

    #[test]
    fn encodings_are_told_by_mark_or_by_pattern() {
        for (bytes, text, encoding) in [
            (&b"plain"[..], "plain", "UTF-8"),
            (
                "caf\u{e9} \u{201c}ok\u{201d}".as_bytes(),
                "caf\u{e9} \u{201c}ok\u{201d}",
                "UTF-8",
            ),
            (b"\xef\xbb\xbfplain", "plain", "UTF-8"),
            (b"\xff\xfep\0l\0a\0", "pla", "UTF-16LE"),
            (b"\xfe\xff\0p\0l\0a", "pla", "UTF-16BE"),
            (b"p\0l\0a\0i\0", "plai", "UTF-16LE"),
            (b"\0p\0l\0a\0i", "plai", "UTF-16BE"),
            (
                b"\x93The town\x92s caf\xe9 is shut,\x94 she said \x97 again.",
                "\u{201c}The town\u{2019}s caf\u{e9} is shut,\u{201d} she said \u{2014} again.",
                "windows-1252",
            ),
            (b"a\r\nb\r\n", "a\r\nb\r\n", "UTF-8"),
            (b"", "", "UTF-8"),
        ] {
            assert_eq!(read(bytes), (text.to_owned(), encoding, 0), "{bytes:?}");
        }
    }

    #[test]
    fn unreadable_bytes_are_counted() {
        assert_eq!(read(b"caf\xc3\xa9 na\xc3\xafve \xff!").2, 1);
        assert_eq!(read(b"\xef\xbb\xbfab\xff\xfe").2, 2);
        assert_eq!(
            read("\u{fffd} stood there before".as_bytes()).2,
            0,
            "the file's own is no failure"
        );
    }

    #[test]
    fn what_is_no_text_is_named() {
        for (bytes, what) in [
            (&b"%PDF-1.7"[..], "a PDF file"),
            (
                b"PK\x03\x04abc",
                "a zip archive or an office document (.docx, .odt, .epub)",
            ),
            (b"\x89PNG\r\n\x1a\n", "a PNG picture"),
        ] {
            assert_eq!(SourceFile::decode("a", bytes), Err(DecodeError::Known(what)));
        }
        assert_eq!(
            SourceFile::decode("a", b"ab\0c"),
            Err(DecodeError::Binary { at: 2, byte: 0 })
        );
        assert_eq!(
            SourceFile::decode("a", b"ab\x1b[2J"),
            Err(DecodeError::Binary { at: 2, byte: 0x1b })
        );
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            drop(SourceFile::decode("a", &bytes));
        }

        #[test]
        fn every_text_is_read_as_it_stands(text in "[ -~\u{a1}-\u{2ff}\u{4e00}-\u{4eff}\n]{0,200}") {
            prop_assume!(!text.starts_with("GIF8") && !text.starts_with("RIFF") && !text.starts_with("%PDF-") && !text.starts_with("{\\rtf"));
            prop_assert_eq!(read(text.as_bytes()), (text, "UTF-8", 0));
        }
    }
}
