"""What docs/bundle-format.md says of JSON, digests and headers (sections 2.2 to 2.4), in Python."""

import base64
import hashlib
import json


def canonical(value):
    """The canonical form C(x)."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def base64url(data):
    data = data.encode() if isinstance(data, str) else data
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def digest(data):
    """The digest D(x)."""
    data = data.encode() if isinstance(data, str) else data
    return base64url(hashlib.sha256(data).digest())


def device(key):
    """The device that holds a key."""
    return digest(canonical({name: key[name] for name in ("crv", "kty", "x")}))


def header(kid, meaning):
    """The header H for a device and a meaning."""
    return {"alg": "Ed25519", "kid": kid, "typ": f"watchbook-{meaning}+json"}
