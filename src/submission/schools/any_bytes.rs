use proptest::prelude::*;

use crate::submission::schools::learning_platforms::{canvas, moodle};
use crate::submission::schools::online_forms::google;
use crate::submission::schools::workbook::{raw_workbook, workbook};
use crate::submission::schools::{csv, read};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_make_a_reader_panic(
        sample in 0..7_usize,
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 0..12),
    ) {
        let samples = [
            csv(&google()).into_bytes(),
            csv(&moodle()).into_bytes(),
            csv(&canvas()).into_bytes(),
            workbook("Form1", &google()),
            b"student;form;item;answer\n007;B;1;A E\n007;;2;Sat\n".to_vec(),
            b"Name: Ana\n1. B\n2. A C\n".to_vec(),
            serde_json::to_vec(&[&moodle()]).expect("json"),
        ];
        let mut bytes = samples[sample].clone();
        for (place, byte, cut) in changes {
            let at = place.index(bytes.len());
            if cut {
                bytes.remove(at);
            } else {
                bytes[at] = byte;
            }
        }
        let _ = read(&bytes, "");
    }

    #[test]
    fn no_sheet_makes_the_reader_of_workbooks_panic(
        data in "(<sheetData>|</sheetData>|<row r=\"[0-9]{0,12}\">|</row>|<c r=\"[A-Z]{0,9}[0-9]{0,12}\"( t=\"(s|b|e|n|str|d|inlineStr|x)\")?( s=\"[0-9]{0,11}\")?>|</c>|<v>[0-9eE.-]{0,12}|</v>|<is>|<t>|</t>|</is>|<dimension ref=\"[A-Z0-9:]{0,12}\"/>|&#x0;|&amp;|é){0,24}",
    ) {
        let _ = read(&raw_workbook("x", &data), "");
        let _ = read(&raw_workbook("x", &format!("<sheetData><row>{data}</row></sheetData>")), "");
    }
}
