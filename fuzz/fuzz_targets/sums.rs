//! Any file of sums is read or refused without a panic; what was read is written and read alike, added up and reported.
#![no_main]

use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use newsquiz::grade::{SumsReport, read_sums, sums_json, sums_report_json, sums_text};
use newsquiz::source::SourceFile;
use newsquiz_fuzz::decoded;

fuzz_target!(|bytes: &[u8]| {
    let Some(source) = decoded(bytes) else { return };
    let Ok(sums) = read_sums(&source) else { return };
    let text = sums_json(&sums).expect("it is written to memory");
    assert_eq!(
        read_sums(&Arc::new(SourceFile::new("again", text))),
        Ok(sums.clone())
    );
    let report = SumsReport::new(&sums);
    let _ = sums_text(&report, 100);
    sums_report_json(&report).expect("it is written to memory");
    let mut twice = sums.clone();
    if twice.merge(&sums).is_ok() {
        assert_eq!(twice.students, 2 * sums.students);
    }
});
