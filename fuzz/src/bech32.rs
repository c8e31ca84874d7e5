//! Bech32 (BIP-173), written once more: a fuzzer never guesses a checksum, so the targets make it.

/// What the texts of keys begin with, in the order in which an input names them.
pub const KEY_PREFIXES: [&str; 4] = ["age", "age1pq", "AGE-SECRET-KEY-", "AGE-SECRET-KEY-PQ-"];

const CHARACTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const CHECKSUM_CHARACTERS: usize = 6;

/// The text of these bytes behind this prefix, in the case of the prefix, with a right checksum.
pub fn key_text(prefix: &str, bytes: &[u8]) -> String {
    let data = groups_of_five(bytes);
    let mut checked = expanded(&prefix.to_ascii_lowercase());
    checked.extend(&data);
    checked.extend([0; CHECKSUM_CHARACTERS]);
    let sum = polymod(&checked) ^ 1;
    let sum = (0..CHECKSUM_CHARACTERS).map(|place| (sum >> (5 * (5 - place)) & 31) as u8);
    let characters = data.iter().copied().chain(sum).map(|value| char::from(CHARACTERS[usize::from(value)]));
    let text: String = characters.collect();
    if prefix.starts_with(|first: char| first.is_ascii_uppercase()) {
        format!("{prefix}1{}", text.to_ascii_uppercase())
    } else {
        format!("{prefix}1{text}")
    }
}

fn groups_of_five(bytes: &[u8]) -> Vec<u8> {
    let mut groups = Vec::with_capacity((bytes.len() * 8).div_ceil(5));
    let (mut waiting, mut bits) = (0_u32, 0);
    for &byte in bytes {
        waiting = (waiting << 8 | u32::from(byte)) & 0xfff;
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            groups.push((waiting >> bits & 31) as u8);
        }
    }
    if bits > 0 {
        groups.push((waiting << (5 - bits) & 31) as u8);
    }
    groups
}

fn expanded(prefix: &str) -> Vec<u8> {
    let high = prefix.bytes().map(|byte| byte >> 5);
    let low = prefix.bytes().map(|byte| byte & 31);
    high.chain([0]).chain(low).collect()
}

fn polymod(values: &[u8]) -> u32 {
    const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];
    values.iter().fold(1, |sum, &value| {
        let top = sum >> 25;
        let next = (sum & 0x1ff_ffff) << 5 ^ u32::from(value);
        (0..5).filter(|bit| top >> bit & 1 == 1).fold(next, |next, bit| next ^ GENERATOR[bit])
    })
}
