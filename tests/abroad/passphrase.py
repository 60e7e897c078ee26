"""Runs a program that asks for a passphrase at a terminal, and types it there as often as it is asked.

    passphrase.py PASSPHRASE PROGRAM ARGUMENT...
"""

import os
import pty
import sys


def main():
    passphrase, command = sys.argv[1], sys.argv[2:]
    child, terminal = pty.fork()
    if child == 0:
        # A window that asks would wait for ever.
        os.environ["PINENTRY_PROGRAM"] = ""
        os.execvp(command[0], command)
    said = b""
    while True:
        try:
            some = os.read(terminal, 1024)
        except OSError:
            break
        if not some:
            break
        said += some
        if said.rstrip().endswith(b":") and b"passphrase" in said.lower():
            os.write(terminal, passphrase.encode() + b"\n")
            said = b""
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code != 0:
        sys.stderr.buffer.write(said)
    sys.exit(code)


main()
