"""Runs a program that asks for a passphrase on its terminal: `python age_with_passphrase.py PASSPHRASE age -d ...`.

age asks the terminal, never standard input, so it is given one of its own. The exit status is the program's; what
it printed goes to standard error.
"""

import os
import pty
import select
import sys

passphrase, *command = sys.argv[1:]
SECONDS = 60

child, terminal = pty.fork()
if child == 0:
    os.execvp(command[0], command)

printed = b""
answered = 0
while True:
    ready, _, _ = select.select([terminal], [], [], SECONDS)
    if not ready:
        os.kill(child, 9)
        break
    try:
        piece = os.read(terminal, 4096)
    except OSError:  # Linux says so when the program has closed its terminal
        break
    if not piece:
        break
    printed += piece
    asked = printed.lower().count(b"passphrase")
    # One answer for "Enter passphrase", and one more for "Confirm passphrase".
    if asked > answered and printed.rstrip().endswith(b":"):
        os.write(terminal, passphrase.encode() + b"\n")
        answered = asked

_, status = os.waitpid(child, 0)
sys.stderr.buffer.write(printed)
sys.exit(os.waitstatus_to_exitcode(status) & 0xFF)
