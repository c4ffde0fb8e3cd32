use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::reading::NOTED;
use crate::vocabulary::{FactKind, nearest};

/// The kinds with these names; all that are shown where none is given. Every misspelt one is a problem.
pub fn kinds(names: &[String]) -> Result<Vec<FactKind>, Diagnostics> {
    if names.is_empty() {
        return Ok(NOTED.to_vec());
    }
    let mut found = Vec::new();
    let mut problems = Diagnostics::default();
    for name in names {
        let wanted = name.trim().to_lowercase();
        match NOTED.into_iter().find(|kind| kind.name() == wanted) {
            Some(kind) => found.push(kind),
            None => problems.0.push(unknown(name, &wanted)),
        }
    }
    if problems.0.is_empty() {
        Ok(found)
    } else {
        Err(problems)
    }
}

fn unknown(name: &str, wanted: &str) -> Diagnostic {
    let known = NOTED.map(FactKind::name);
    let hint = nearest(wanted, known).map_or_else(
        || {
            let known = known.map(|name| format!("`{name}`"));
            format!("the kinds are {}", known.join(", "))
        },
        |near| format!("did you mean `{near}`?"),
    );
    let what = if FactKind::named(wanted).is_some() {
        format!("facts of the kind `{wanted}` are not shown by themselves")
    } else {
        format!("there is no kind of fact `{name}`")
    };
    Diagnostic::error("read-kind", what).hint(hint)
}

#[cfg(test)]
mod tests {
    use super::kinds;
    use crate::reading::NOTED;
    use crate::vocabulary::FactKind;

    #[test]
    fn kinds_are_known_by_name_and_misspelt_ones_are_hinted_at() {
        let chosen = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(|&name| name.to_owned()).collect();
            kinds(&names).map_err(|problems| {
                let told = problems.0.iter();
                told.map(|problem| format!("{}; {}", problem.message, problem.hints.join("; ")))
                    .collect::<Vec<_>>()
                    .join("\n")
            })
        };
        assert_eq!(chosen(&[]), Ok(NOTED.to_vec()));
        assert_eq!(
            chosen(&["Claim", " event "]),
            Ok(vec![FactKind::Claim, FactKind::Event])
        );
        let told = chosen(&["claims", "sentence", "colour", "hedge"]).expect_err("three problems");
        let told: Vec<&str> = told.lines().collect();
        assert_eq!(told.len(), 3);
        assert_eq!(
            told[0],
            "there is no kind of fact `claims`; did you mean `claim`?"
        );
        assert!(told[1].starts_with("facts of the kind `sentence` are not shown by themselves; "));
        assert!(told[2].starts_with("there is no kind of fact `colour`; the kinds are `actor`, "));
    }
}
