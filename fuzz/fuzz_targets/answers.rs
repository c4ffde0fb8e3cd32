//! Any file of answers is read, graded, queued and reported, or refused, without a panic; scores stay within their bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newsquiz::grade::{Class, class_text, grade, queue, queue_csv, report_json, scores_csv};
use newsquiz::submission::{Enrolled, Headers, open_answers, read_answers};
use newsquiz_fuzz::{papers, quiz};

fuzz_target!(|bytes: &[u8]| {
    let (file, key) = (quiz().file(), quiz().key());
    let Ok(source) = open_answers("fuzz", bytes) else {
        return;
    };
    let Ok(batch) = read_answers(&source, file, papers(), &Enrolled::default(), &Headers::default()) else {
        return;
    };
    let graded: Vec<_> = batch
        .submissions
        .iter()
        .filter_map(|submission| grade(file, key, submission).ok())
        .collect();
    for one in &graded {
        let total = one.total();
        assert!(total.score.0 >= 0.into() && total.score.0 <= i64::from(total.marked.0).into());
    }
    let class = Class::new(file, key, &graded).expect("the sample forms fit");
    let _ = class_text("fuzz", &class, &graded, 100);
    report_json(file, &class, &graded, None).expect("it is written to memory");
    scores_csv(file, None, &graded).expect("it is written to memory");
    queue_csv(&queue(&graded)).expect("it is written to memory");
});
