//! Any line is graded or refused in one line of JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newsquiz::grade::grade_line;
use newsquiz_fuzz::quiz;

fuzz_target!(|bytes: &[u8]| {
    let line = grade_line(quiz(), bytes, 1).expect("it is written to memory");
    assert!(
        !line.json.contains('\n') && line.json.starts_with('{'),
        "{}",
        line.json
    );
});
