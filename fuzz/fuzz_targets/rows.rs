//! A table graded row by row gives the scores, the queue and the sums that it gives as a whole, to the byte.
#![no_main]

use std::io;
use std::sync::Arc;

use libfuzzer_sys::fuzz_target;
use newsquiz::grade::{
    Compared, Counter, Emit, Rows, Stream, grade, queue, queue_csv, scores_csv, sums_json,
};
use newsquiz::submission::{Enrolled, Headers, Records, Wide, read_answers, repeated_students};
use newsquiz_fuzz::{decoded, papers, quiz};

struct Out {
    scores: Vec<u8>,
    queue: Vec<Vec<u8>>,
}

impl Emit for Out {
    fn wants_scores(&self) -> bool {
        true
    }

    fn wants_queue(&self) -> bool {
        true
    }

    fn score(&mut self, line: &[u8]) -> io::Result<()> {
        self.scores.extend_from_slice(line);
        Ok(())
    }

    fn queue(&mut self, item: usize, line: &[u8]) -> io::Result<()> {
        self.queue[item].extend_from_slice(line);
        Ok(())
    }
}

/// Scores, queue and sums; none where a row has a problem.
fn streamed(bytes: &[u8]) -> Option<(Vec<u8>, Vec<u8>, String)> {
    let (file, key) = (quiz().file(), quiz().key());
    let enrolled = Enrolled::default();
    let (mut records, head, sheet) = Records::open(bytes, "fuzz").ok()?;
    let (wide, _) = Wide::open(&head, &sheet, papers(), &enrolled, &Headers::default()).ok()?;
    let mut rows = Rows::new(wide);
    let mut stream = Stream::new(file, key, papers(), &enrolled, false).expect("the sample forms fit");
    let mut out = Out {
        scores: scores_csv(file, None, &[]).expect("it is written to memory"),
        queue: vec![Vec::new(); file.items.len()],
    };
    while let Some(record) = records.next_row().ok()? {
        stream.row(&mut rows, &record, &mut out).ok()?;
    }
    let mut queued = queue_csv(&[]).expect("it is written to memory");
    for &item in stream.queue_order() {
        queued.extend_from_slice(&out.queue[item]);
    }
    let sums = stream.sums().expect("few students");
    Some((
        out.scores,
        queued,
        sums_json(&sums).expect("it is written to memory"),
    ))
}

/// The same of the whole table.
fn whole(bytes: &[u8]) -> Option<(Vec<u8>, Vec<u8>, String)> {
    let (file, key) = (quiz().file(), quiz().key());
    let source = decoded(bytes)?;
    let batch = read_answers(
        &Arc::clone(&source),
        file,
        papers(),
        &Enrolled::default(),
        &Headers::default(),
    );
    let submissions = batch.ok()?.submissions;
    if !repeated_students(submissions.iter().map(|one| &one.student)).is_empty() {
        return None;
    }
    let graded: Vec<_> = submissions
        .iter()
        .map(|submission| grade(file, key, submission))
        .collect::<Result<_, _>>()
        .ok()?;
    let mut counter = Counter::new(file, key).expect("the sample forms fit");
    for one in &graded {
        counter.add(one).expect("few students");
    }
    let sums = counter.sums(Compared::Checked).expect("few students");
    let scores = scores_csv(file, None, &graded).expect("it is written to memory");
    let queued = queue_csv(&queue(&graded)).expect("it is written to memory");
    Some((scores, queued, sums_json(&sums).expect("it is written to memory")))
}

fuzz_target!(|bytes: &[u8]| {
    if let Some(streamed) = streamed(bytes) {
        assert_eq!(Some(streamed), whole(bytes));
    }
});
