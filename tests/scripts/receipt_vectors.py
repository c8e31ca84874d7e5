"""Works out the known answers of receipt codes with other people's programs: `python receipt_vectors.py`.

They go to standard output, as tests/vectors/receipt/receipt.json has them. With `--check FILE` they are compared with
that file instead. Argon2id is the reference implementation's (argon2-cffi), Ed25519, X25519 and ML-KEM are OpenSSL's
(cryptography), HKDF and Bech32 are written out here after RFC 5869 and BIP-173, and the digits are those of
unicodedata2, if it is there.

What the protocol prints for the realm 42…42, and the fingerprint of its example agency, are checked on the way.
"""

import hashlib
import hmac
import json
import sys

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

SLOTS = 8
REALM = hashlib.sha256(b"sealed-intake/v1/realm").digest()
EXAMPLE_REALM = b"\x42" * 32

# The first 22 digits: the protocol's example, the ends of the range, check digits below ten, and nothing special.
DATA = [
    "0123456789012345678901",
    "0000000000000000000000",
    "9999999999999999999999",
    "0000000000000000000032",
    "3141592653589793238462",
]


def label(name):
    return f"sealed-intake/v1/{name}".encode()


def code_of(data):
    return f"{data}{98 - int(data) * 100 % 97:02}"


def extract(salt, ikm):
    return hmac.digest(salt, ikm, "sha256")


def expand(prk, info, length):
    blocks = b""
    block = b""
    counter = 1
    while len(blocks) < length:
        block = hmac.digest(prk, block + info + bytes([counter]), "sha256")
        blocks += block
        counter += 1
    return blocks[:length]


def bech32(prefix, data):
    alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
    bits = "".join(f"{byte:08b}" for byte in data)
    bits += "0" * (-len(bits) % 5)
    words = [int(bits[at : at + 5], 2) for at in range(0, len(bits), 5)]
    low = prefix.lower()
    values = [ord(c) >> 5 for c in low] + [0] + [ord(c) & 31 for c in low] + words
    checksum = 1
    for value in values + [0] * 6:
        top = checksum >> 25
        checksum = (checksum & 0x1FFFFFF) << 5 ^ value
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            if top >> bit & 1:
                checksum ^= generator
    checksum ^= 1
    words += [checksum >> 5 * (5 - at) & 31 for at in range(6)]
    text = low + "1" + "".join(alphabet[word] for word in words)
    return text.upper() if prefix.isupper() else text


def x_wing_public_key(seed):
    expanded = hashlib.shake_256(seed).digest(96)
    ml_kem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64]).public_key().public_bytes_raw()
    x25519 = X25519PrivateKey.from_private_bytes(expanded[64:]).public_key().public_bytes_raw()
    return ml_kem + x25519


def vk_of(seed):
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def derived(realm, code):
    salt = hashlib.sha256(label("receipt-salt") + b"\0" + realm).digest()[:16]
    k = hash_secret_raw(
        code.encode(), salt, time_cost=3, memory_cost=32768, parallelism=1, hash_len=32, type=Type.ID, version=0x13
    )
    prk = extract(label("receipt"), k)
    box_sk = expand(prk, label("box-ed25519"), 32)
    msg_sk = expand(prk, label("msg-ed25519"), 32)
    reply_sk = expand(prk, label("reply-xwing"), 32)
    box_vk = vk_of(box_sk)
    recipient = bech32("age1pq", x_wing_public_key(reply_sk))
    return {
        "realm": realm.hex(),
        "code": code,
        "salt": salt.hex(),
        "k": k.hex(),
        "prk": prk.hex(),
        "box_sk": box_sk.hex(),
        "box_vk": box_vk.hex(),
        "drop_id": hashlib.sha256(label("drop") + b"\0" + box_vk).hexdigest(),
        "msg_sk": msg_sk.hex(),
        "msg_vk": vk_of(msg_sk).hex(),
        "reply_sk": reply_sk.hex(),
        "identity": bech32("AGE-SECRET-KEY-PQ-", reply_sk),
        "recipient_sha256": hashlib.sha256(recipient.encode()).hexdigest(),
        "post": [expand(prk, label("post") + bytes([slot]), 16).hex() for slot in range(SLOTS)],
        "thread": [expand(prk, label("thread") + bytes([slot]), 16).hex() for slot in range(SLOTS)],
    }


def digits():
    """The zeros of all scripts, once it is sure that nine more digits follow each of them."""
    try:
        import unicodedata2 as unicodedata
    except ImportError:
        return None
    decimals = [at for at in range(0x110000) if unicodedata.category(chr(at)) == "Nd"]
    zeros = [at for at in decimals if unicodedata.decimal(chr(at)) == 0]
    assert decimals == [zero + value for zero in zeros for value in range(10)]
    assert all(unicodedata.decimal(chr(zero + value)) == value for zero in zeros for value in range(10))
    return {"unicode": unicodedata.unidata_version, "zeros": [f"{zero:04x}" for zero in zeros]}


def fingerprint(agency, recipients, vks):
    lines = sorted(recipients) + sorted(vks)
    body = label("fp") + b"\0" + agency.encode() + b"\0" + "\n".join(lines).encode()
    state = body
    for _ in range(5200):
        state = hashlib.sha512(state + body).digest()
    groups = [int.from_bytes(state[5 * at : 5 * at + 5], "big") % 100000 for at in range(6)]
    return " ".join(f"{group:05}" for group in groups)


def check_what_the_protocol_prints(vector):
    printed = {
        "code": "012345678901234567890105",
        "salt": "7a4a2331aa3ed4eeb40a213cd2ae7bcc",
        "k": "314c2b05f81f87e1362a40ee2f4e183b39b1a1c5635d55b37304797837cb2dc2",
        "prk": "bd6555a6774a49a0cc86925b179b3ea784937dd55ed80289de2be22f4a2e2d26",
        "box_sk": "ee798e2461fa8dc5ee173bfcb80716dcc571f43a44aae1fe92138cbb0b3c80d2",
        "box_vk": "6c878aead92c0412b6122da6a73e338ae268533e0d7d49f7bffe91bfc3a0fc32",
        "drop_id": "87458c81e71b6177314022d6bee55c67189ef6b46485da957b8a773dac501b53",
        "msg_sk": "b04472503c149a7cb0c30dfad07e3f61abd4734a04c660bad7d848e59f090d8e",
        "reply_sk": "e0477379b738ae1a310e65d6e15647d705e4062f10f0e426ba111159efb1baa0",
        "identity": "AGE-SECRET-KEY-PQ-1UPRHX7DH8ZHP5VGWVHTWZ4J86UZ7GP30ZRCWGF46ZYG4NMA3H2SQGLPNV0",
        "recipient_sha256": "3e80c3040b066ec62ae8032a960b6fd939fdc46524111777bd97d813c6219695",
    }
    for name, value in printed.items():
        assert vector[name] == value, name
    assert vector["post"][0] == "40fc6c768e1e745a9432eab348b7ef46"
    assert vector["thread"][0] == "aec61b7f96745954b8026908bdb3d87c"
    recipient = "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"
    digits_to_read = fingerprint("example-agency", [recipient], [vector["box_vk"]])
    assert digits_to_read == "31089 57468 61791 68905 40252 59636", digits_to_read


def main():
    vectors = [derived(REALM, code_of(data)) for data in DATA]
    vectors.append(derived(EXAMPLE_REALM, code_of(DATA[0])))
    check_what_the_protocol_prints(vectors[-1])
    made = {"realm": REALM.hex(), "digits": digits(), "vectors": vectors}
    if sys.argv[1:2] != ["--check"]:
        json.dump(made, sys.stdout, indent=2)
        print()
        return
    with open(sys.argv[2], encoding="utf-8") as file:
        kept = json.load(file)
    if made["digits"] is None:
        made["digits"] = kept["digits"]
    assert made == kept, "the known answers are others"
    print(len(vectors), "vectors agree")


main()
