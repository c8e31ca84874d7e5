//! The known answers of receipt codes (tests/vectors/receipt), natively and as WebAssembly: what two programs that
//! share nothing with ours have worked out.

use envelope::receipt::{Code, Root, realm};
use serde_json::Value;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test;

const VECTORS: &str = include_str!("../../../tests/vectors/receipt/receipt.json");

fn vectors() -> Vec<Value> {
    let all: Value = serde_json::from_str(VECTORS).expect("the vectors are JSON");
    all["vectors"].as_array().expect("they are a list").clone()
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn every_value_follows_from_the_code() {
    let vectors = vectors();
    assert_eq!(vectors.len(), 6);
    for vector in &vectors {
        let code = Code::parse(text(&vector["code"])).expect("it is a code");
        let root = Root::derive(&code, &bytes(&vector["realm"])).expect("there is enough memory");
        let (box_key, msg_key) = (root.box_key(), root.msg_key());
        let identity = root.reply_identity();
        let recipient = identity.recipient().to_string();
        for (name, value) in [
            ("prk", hex(root.to_bytes().as_slice())),
            ("box_sk", hex(&box_key.to_bytes())),
            ("box_vk", hex(box_key.verifying_key().as_bytes())),
            ("drop_id", hex(root.mailbox().as_bytes())),
            ("msg_sk", hex(&msg_key.to_bytes())),
            ("msg_vk", hex(msg_key.verifying_key().as_bytes())),
            ("identity", identity.to_text().to_string()),
            ("recipient_sha256", hex(&wire::sha256(&[recipient.as_bytes()]))),
        ] {
            assert_eq!(vector[name], value, "{name} of {}", vector["code"]);
        }
        let hashes = root.post_hashes();
        for slot in 0..8 {
            let place = usize::from(slot);
            assert_eq!(vector["post"][place], hex(root.post(slot).as_bytes()), "{slot}");
            assert_eq!(vector["thread"][place], hex(&root.thread(slot)), "{slot}");
            assert_eq!(hashes[place], root.post(slot).hash());
        }
    }
}

#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn all_but_one_are_of_the_realm_that_all_mirrors_share() {
    let vectors = vectors();
    let ours = vectors.iter().filter(|vector| vector["realm"] == hex(&realm()));
    assert_eq!(ours.count(), vectors.len() - 1);
}

fn text(value: &Value) -> &str {
    value.as_str().expect("the values are texts")
}

fn bytes(value: &Value) -> [u8; 32] {
    let digits = text(value);
    let mut bytes = [0; 32];
    assert_eq!(digits.len(), 2 * bytes.len());
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&digits[2 * place..][..2], 16).expect("the values are hexadecimal");
    }
    bytes
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
