use crate::diagnostic::Diagnostic;
use crate::submission::{Enrolled, StudentId, Submission, repeated_students};

/// The places of submissions that are one student's, who may be written by name here and by id there.
pub(super) fn repeated(submissions: &[Submission], enrolled: &Enrolled) -> Vec<Vec<usize>> {
    let students: Vec<StudentId> = submissions
        .iter()
        .map(|submission| {
            let known = enrolled.find(&submission.student.0);
            known.map_or_else(|| submission.student.clone(), |known| StudentId(known.id.clone()))
        })
        .collect();
    repeated_students(&students)
}

/// Why answers of one student that stand at `places` cannot be graded; `origins` are the files of all submissions.
pub(super) fn refused(submissions: &[Submission], places: &[usize], origins: &[String]) -> Diagnostic {
    let student = &submissions[places[0]].student;
    let files: Vec<_> = places
        .iter()
        .map(|&place| format!("`{}`", origins[place]))
        .collect();
    let problem = format!(
        "`{student}` appears {} times: in {}",
        places.len(),
        files.join(", ")
    );
    Diagnostic::error("answers-student-twice", problem)
        .hint("keep the answers that count, or say which do with --attempt first, last or best")
}
