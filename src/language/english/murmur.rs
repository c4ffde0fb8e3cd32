//! The two hashes that the model's tables are addressed by.

/// `MurmurHash64A` of a byte string with seed 1: how spaCy numbers strings.
pub(super) fn string_hash(bytes: &[u8]) -> u64 {
    const M: u64 = 0xc6a4_a793_5bd1_e995;
    const SEED: u64 = 1;
    let mut hash = SEED ^ (bytes.len() as u64).wrapping_mul(M);
    let (words, tail) = bytes.as_chunks::<8>();
    for word in words {
        let mut key = u64::from_le_bytes(*word).wrapping_mul(M);
        key ^= key >> 47;
        hash = (hash ^ key.wrapping_mul(M)).wrapping_mul(M);
    }
    if !tail.is_empty() {
        let rest = tail
            .iter()
            .rev()
            .fold(0, |value, &byte| (value << 8) | u64::from(byte));
        hash = (hash ^ rest).wrapping_mul(M);
    }
    hash ^= hash >> 47;
    hash = hash.wrapping_mul(M);
    hash ^ (hash >> 47)
}

/// `MurmurHash3_x86_128` as thinc computes it on one 64-bit key: four table rows' numbers.
pub(super) fn row_hashes(key: u64, seed: u32) -> [u32; 4] {
    const LENGTH: u64 = 8;
    let seed = u64::from(seed);
    let mut one = key
        .wrapping_mul(0x87c3_7b91_1142_53d5)
        .rotate_left(31)
        .wrapping_mul(0x4cf5_ad43_2745_937f);
    one ^= seed ^ LENGTH;
    let mut two = seed ^ LENGTH;
    one = one.wrapping_add(two);
    two = two.wrapping_add(one);
    one = finish(one);
    two = finish(two);
    one = one.wrapping_add(two);
    two = two.wrapping_add(one);
    [one as u32, (one >> 32) as u32, two as u32, (two >> 32) as u32]
}

fn finish(mut hash: u64) -> u64 {
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xff51_afd7_ed55_8ccd);
    hash ^= hash >> 33;
    hash = hash.wrapping_mul(0xc4ce_b9fe_1a85_ec53);
    hash ^ (hash >> 33)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_numbered_as_spacy_numbers_them() {
        // `nlp.vocab.strings[text]`.
        let table = [
            ("coffee", 3_197_928_453_018_144_401),
            ("is_alphabetic", 11_511_015_878_415_694_020),
            ("naïve", 16_224_804_062_388_677_344),
        ];
        for (text, id) in table {
            assert_eq!(string_hash(text.as_bytes()), id, "{text}");
        }
    }

    #[test]
    fn rows_are_addressed_as_thinc_addresses_them() {
        // `NumpyOps().hash(numpy.array([key], dtype="uint64"), seed)`.
        assert_eq!(
            row_hashes(3_197_928_453_018_144_401, 8),
            [2_399_055_680, 1_118_310_852, 3_598_583_520, 1_677_466_278]
        );
        assert_eq!(
            row_hashes(0, 13),
            [1_041_741_114, 1_039_425_791, 1_457_952_615, 394_743_738]
        );
    }
}
