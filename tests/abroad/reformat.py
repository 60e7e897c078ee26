"""python3 reformat.py FOLDER FILE… : writes each file into FOLDER as mail, editors and other programs may hand it on, and
once more with one digit changed."""

import json
import random
import sys
from pathlib import Path


def shuffled(value):
    if isinstance(value, dict):
        members = [(name, shuffled(inner)) for name, inner in value.items()]
        random.Random(len(members)).shuffle(members)
        return dict(reversed(members))
    return [shuffled(item) for item in value] if isinstance(value, list) else value


def escaped(value):
    """Every character of every string and name as an escape."""
    if isinstance(value, dict):
        return "{" + ",".join(escaped(name) + ":" + escaped(inner) for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(escaped, value)) + "]"
    if isinstance(value, str):
        units = value.encode("utf-16-be")
        pairs = zip(units[::2], units[1::2])
        return '"' + "".join(f"\\u{high:02x}{low:02X}" for high, low in pairs) + '"'
    return json.dumps(value)


def pretty(value, indent=4):
    return json.dumps(value, ensure_ascii=False, indent=indent)


def one_digit(value):
    year = value["payload"]["made"]
    value["payload"]["made"] = year[:3] + ("7" if year[3] == "6" else "6") + year[4:]
    return pretty(value)


SHAPES = {
    "pretty": pretty,
    "minified": lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":")),
    "shuffled": lambda value: pretty(shuffled(value)),
    "crlf": lambda value: pretty(value).replace("\n", "\r\n"),
    "tabs": lambda value: pretty(value, "\t"),
    "escaped": escaped,
    "one-digit": one_digit,
}

folder = Path(sys.argv[1])
for path in map(Path, sys.argv[2:]):
    text = path.read_text(encoding="utf-8")
    for shape, write in SHAPES.items():
        name = path.name.replace(".watchbook.json", f".{shape}.watchbook.json")
        (folder / name).write_bytes(write(json.loads(text)).encode())
