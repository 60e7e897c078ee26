"""python3 sign.py jwcrypto|joserfc KEYS FILE… : signs files anew with that package. KEYS is a folder of private keys as
JWK, each in a file named after its device."""

import importlib
import json
import sys

from watchbook import canonical, header

package = importlib.import_module(f"with_{sys.argv[1]}")
keys = sys.argv[2]


def sign(device, meaning, value):
    with open(f"{keys}/{device}.json", encoding="utf-8") as text:
        key = json.load(text)
    return package.sign(key, header(device, meaning), canonical(value))


for path in sys.argv[3:]:
    with open(path, encoding="utf-8") as text:
        file = json.load(text)
    payload = file["payload"]
    for entry in payload.get("entries", []):
        entry["sig"] = "..".join(sign(entry["head"]["dev"], "entry", entry["head"]))
    protected, signature = sign(payload["from"], payload["type"], payload)
    file["signatures"] = [{"protected": protected, "signature": signature}]
    with open(path, "w", encoding="utf-8") as text:
        json.dump(file, text, ensure_ascii=False, indent=2)
