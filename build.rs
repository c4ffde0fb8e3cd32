//! Embedded folders are listed when the crate is compiled: a new bank, blueprint or template must lead to a new listing.

fn main() {
    for folder in ["assets/labels", "blueprints", "question-banks", "templates"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
