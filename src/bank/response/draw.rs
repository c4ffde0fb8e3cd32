use crate::bank::path::Path;
use crate::bank::problems::Problems;
use crate::bank::response::reader::Reader;
use crate::bank::response::words::named;
use crate::bank::table::Table;
use crate::bank::template::Template;
use crate::item::Role;

/// Options drawn from facts.
#[derive(Clone, Debug)]
pub struct Draw {
    /// From which bind or slot.
    pub from: Path,
    /// How such an option came to stand there.
    pub role: Role,
    /// What to say to who chose it.
    pub reason: Template,
}

impl Reader<'_> {
    /// The tables from which options are drawn, each from one fact or from all.
    pub(super) fn draws(
        &self,
        key: &'static str,
        table: &mut Table<'_, '_>,
        problems: &mut Problems,
    ) -> Option<Vec<Draw>> {
        let tables = table.tables(key, problems);
        let mut draws = Vec::new();
        for mut row in tables {
            let from = self.path("from", &mut row, problems);
            let role = role(&mut row, problems);
            let reason = self.template("reason", &mut row, problems);
            row.finish(problems);
            draws.push(
                from.zip(role)
                    .zip(reason)
                    .map(|((from, role), reason)| Draw { from, role, reason }),
            );
        }
        draws.into_iter().collect()
    }
}

fn role(row: &mut Table<'_, '_>, problems: &mut Problems) -> Option<Role> {
    let known = [
        ("misreading", Role::Misreading),
        ("true elsewhere", Role::TrueElsewhere),
        ("unsupported", Role::Unsupported),
    ];
    named("role", &known, row, problems)
}
