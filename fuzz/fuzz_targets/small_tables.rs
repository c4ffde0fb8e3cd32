//! Rosters, marks, maps of headers and maps of answers are read or refused without a panic, and do what they say.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newsquiz::grade::{apply_marks, grade, read_marks};
use newsquiz::quiz::FormId;
use newsquiz::submission::{AnswersMap, Enrolled, Headers, read_answers, read_roster};
use newsquiz_fuzz::{decoded, papers, quiz};

const CLASS: &str = "student,form,1,2,3,4,5,6,7,8\nAna,A,Sat,AC,x,ABAB,AC,BC,9,why\nBo,B,,F,s,,B,,3,\n";

fuzz_target!(|bytes: &[u8]| {
    let Some(source) = decoded(bytes) else { return };
    let (file, key) = (quiz().file(), quiz().key());
    let _ = read_roster(&source, &[FormId("A".to_owned()), FormId("B".to_owned())]);
    let class = decoded(CLASS.as_bytes()).expect("a text");
    let enrolled = Enrolled::default();
    if let Ok(headers) = Headers::read(&source) {
        let _ = read_answers(&class, file, papers(), &enrolled, &headers);
    }
    let batch = read_answers(&class, file, papers(), &enrolled, &Headers::default());
    let mut submissions = batch.expect("a sound table").submissions;
    if let Ok(map) = AnswersMap::read(&source) {
        let _ = map.apply(&mut submissions, papers());
    }
    let graded = submissions.iter().map(|one| grade(file, key, one));
    let mut graded: Vec<_> = graded.collect::<Result<_, _>>().expect("settled answers fit");
    if let Ok(marks) = read_marks(&source, quiz()) {
        let _ = apply_marks(&mut graded, &marks);
    }
});
