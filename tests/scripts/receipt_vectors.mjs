// Works out the known answers of receipt codes with npm's packages, all written in JavaScript, and compares:
// `node receipt_vectors.mjs NODE_MODULES tests/vectors/receipt/receipt.json`.
//
// Argon2id, HKDF and the hashes are @noble/hashes', Ed25519 @noble/curves', identity and recipient age-encryption's, and
// the digits are those of node. The first difference ends the run; what it is is on standard error. That includes what
// the protocol prints for the realm 42…42, and the fingerprint of its example agency.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deepStrictEqual as same } from "node:assert";

const [modules, file] = process.argv.slice(2);
const load = (...path) => import(pathToFileURL(join(modules, ...path)));
const { argon2id } = await load("@noble", "hashes", "argon2.js");
const { extract, expand } = await load("@noble", "hashes", "hkdf.js");
const { sha256, sha512 } = await load("@noble", "hashes", "sha2.js");
const { bytesToHex: hex, concatBytes: concat, hexToBytes: unhex } = await load("@noble", "hashes", "utils.js");
const { ed25519 } = await load("@noble", "curves", "ed25519.js");
const { identityToRecipient } = await load("age-encryption", "dist", "index.js");
const { bech32 } = await load("@scure", "base", "index.js");

const SLOTS = [0, 1, 2, 3, 4, 5, 6, 7];
const ZERO = Uint8Array.of(0);
const text = (string) => new TextEncoder().encode(string);
const label = (name) => text(`sealed-intake/v1/${name}`);

async function derived(realm, code) {
  const salt = sha256(concat(label("receipt-salt"), ZERO, realm)).slice(0, 16);
  const k = argon2id(text(code), salt, { t: 3, m: 32768, p: 1, dkLen: 32, version: 0x13 });
  const prk = extract(sha256, k, label("receipt"));
  const X = (name, length, ...slot) => expand(sha256, prk, concat(label(name), Uint8Array.from(slot)), length);
  const [boxSk, msgSk, replySk] = ["box-ed25519", "msg-ed25519", "reply-xwing"].map((name) => X(name, 32));
  const boxVk = ed25519.getPublicKey(boxSk);
  const identity = bech32.encodeFromBytes("AGE-SECRET-KEY-PQ-", replySk).toUpperCase();
  return {
    realm: hex(realm),
    code,
    salt: hex(salt),
    k: hex(k),
    prk: hex(prk),
    box_sk: hex(boxSk),
    box_vk: hex(boxVk),
    drop_id: hex(sha256(concat(label("drop"), ZERO, boxVk))),
    msg_sk: hex(msgSk),
    msg_vk: hex(ed25519.getPublicKey(msgSk)),
    reply_sk: hex(replySk),
    identity,
    recipient_sha256: hex(sha256(text(await identityToRecipient(identity)))),
    post: SLOTS.map((slot) => hex(X("post", 16, slot))),
    thread: SLOTS.map((slot) => hex(X("thread", 16, slot))),
  };
}

// Node may know an older or newer Unicode than the list: what it knows must be in it, in tens.
function checkDigits(zeros) {
  const listed = new Set(zeros.map((zero) => parseInt(zero, 16)));
  const isDigit = (number) => /^\p{Nd}$/u.test(String.fromCodePoint(number));
  for (let number = 0; number <= 0x10ffff; number += 1) {
    if (number >= 0xd800 && number <= 0xdfff) continue;
    const value = SLOTS.concat(8, 9).find((value) => listed.has(number - value));
    if (isDigit(number)) same(value !== undefined, true, `U+${number.toString(16)} is not listed`);
  }
}

function fingerprint(agency, recipients, vks) {
  const lines = [...[...recipients].sort(), ...[...vks].sort()].join("\n");
  const body = concat(label("fp"), ZERO, text(agency), ZERO, text(lines));
  let state = body;
  for (let round = 0; round < 5200; round += 1) state = sha512(concat(state, body));
  const group = (at) => Number(BigInt(`0x${hex(state.slice(5 * at, 5 * at + 5))}`) % 100000n);
  return [0, 1, 2, 3, 4, 5].map((at) => String(group(at)).padStart(5, "0")).join(" ");
}

const kept = JSON.parse(readFileSync(file, "utf8"));
same(kept.realm, hex(sha256(label("realm"))));
checkDigits(kept.digits.zeros);
for (const vector of kept.vectors) {
  same(vector.code.length, 24);
  same(BigInt(vector.code) % 97n, 1n);
  same(vector, await derived(unhex(vector.realm), vector.code));
}

const printed = kept.vectors.find((vector) => vector.realm === "42".repeat(32));
same(printed.prk, "bd6555a6774a49a0cc86925b179b3ea784937dd55ed80289de2be22f4a2e2d26");
same(printed.recipient_sha256, "3e80c3040b066ec62ae8032a960b6fd939fdc46524111777bd97d813c6219695");
const recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj";
same(fingerprint("example-agency", [recipient], [printed.box_vk]), "31089 57468 61791 68905 40252 59636");
console.log(kept.vectors.length, "vectors agree");
