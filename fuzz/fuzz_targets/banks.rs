//! Any bank file and any file of own items is read or refused without a panic.
#![no_main]

use libfuzzer_sys::fuzz_target;
use newsquiz::bank::{Bank, OwnItems};
use newsquiz_fuzz::decoded;

fuzz_target!(|bytes: &[u8]| {
    let Some(source) = decoded(bytes) else { return };
    let _ = OwnItems::load(&source);
    let _ = Bank::load(&[source]);
});
