"""python3 verify.py jwcrypto|joserfc FILE… : verifies files with that package."""

import base64
import importlib
import json
import sys

from watchbook import base64url, canonical, device, digest, header

package = importlib.import_module(f"with_{sys.argv[1]}")


def demand(holds, what):
    if not holds:
        raise ValueError(what)


def check(key, meaning, signed, protected, signature):
    demand(key, "signed by nobody whose key is here")
    demand(protected == base64url(canonical(header(device(key), meaning))), "another header")
    package.verify(key, protected, canonical(signed), signature)


def verify(file):
    payload, keys = file["payload"], {}

    def learn(name, key):
        demand(device(key) == name, "a key of another device")
        keys[name] = key

    if "key" in payload:
        learn(payload["from"], payload["key"])
    for entry in payload.get("entries", []):
        head, body = entry["head"], entry.get("body")
        if head["reg"] is None:
            demand(digest(canonical(head)) == payload["reg"], "another register")
            learn(head["dev"], body["key"])
        else:
            demand(head["reg"] == payload["reg"], "an entry of another register")
        check(keys.get(head["dev"]), "entry", head, *entry["sig"].split(".."))
        demand(not body or digest(canonical(body)) == head["body_sha256"], "another body")
        if head["kind"] == "device.enrolled" and body:
            learn(body["device"], body["key"])
    first = file["signatures"][0]
    check(keys.get(payload["from"]), payload["type"], payload, first["protected"], first["signature"])
    for attached in file.get("files", []):
        same = digest(base64.b64decode(attached["data"])) == attached["sha256"]
        demand(same, "another attached file")


for path in sys.argv[2:]:
    try:
        with open(path, encoding="utf-8") as text:
            verify(json.load(text))
        print("HOLDS", path)
    except Exception as error:
        print(f"DOES NOT HOLD {path}: {error!r}")
