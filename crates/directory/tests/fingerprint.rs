//! The known answer of the fingerprint (docs/protocol.md, "Fingerprint"), natively and as WebAssembly. Python and
//! JavaScript work out the same (tests/scripts/receipt_vectors.py and .mjs).

use directory::Fingerprint;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;

const RECIPIENT: &str = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
const SIGNING_KEY: [u8; 32] = [
    0x6c, 0x87, 0x8a, 0xea, 0xd9, 0x2c, 0x04, 0x12, 0xb6, 0x12, 0x2d, 0xa6, 0xa7, 0x3e, 0x33, 0x8a, 0xe2,
    0x68, 0x53, 0x3e, 0x0d, 0x7d, 0x49, 0xf7, 0xbf, 0xfe, 0x91, 0xbf, 0xc3, 0xa0, 0xfc, 0x32,
];

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn the_example_of_the_protocol_reads_as_everybody_works_it_out() {
    let fingerprint = Fingerprint::of("example-agency", &[RECIPIENT.into()], &[SIGNING_KEY]);
    assert_eq!(fingerprint.to_string(), "31089 57468 61791 68905 40252 59636");
}
