"""Seals and opens files with pyrage, the Python binding of rage: `python pyrage_cases.py < jobs.json`.

A job is {"do", "in", "out"} and
  {"do": "seal", "to": [recipient, ...]}      {"do": "open", "identity": identity}
  {"do": "seal-with-passphrase" or "open-with-passphrase", "passphrase": text}
The first job that fails ends the run; what it was is on standard error.
"""

import json
import sys
from pathlib import Path

import pyrage


def seal(job, data):
    recipients = [pyrage.x25519.Recipient.from_str(text) for text in job["to"]]
    return pyrage.encrypt(data, recipients)


def open_(job, data):
    return pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(job["identity"])])


ACTIONS = {
    "seal": seal,
    "open": open_,
    "seal-with-passphrase": lambda job, data: pyrage.passphrase.encrypt(data, job["passphrase"]),
    "open-with-passphrase": lambda job, data: pyrage.passphrase.decrypt(data, job["passphrase"]),
}

for index, job in enumerate(json.load(sys.stdin)):
    try:
        Path(job["out"]).write_bytes(ACTIONS[job["do"]](job, Path(job["in"]).read_bytes()))
    except Exception as error:  # pyrage's errors share no base of their own
        sys.exit(f"job {index} ({job['do']} {job['in']}): {error}")
