"""Signatures with the package joserfc."""

from joserfc import jws
from joserfc.jwk import OKPKey

from watchbook import base64url


def verify(key, protected, text, signature):
    whole = {"protected": protected, "payload": base64url(text), "signature": signature}
    jws.deserialize_json(whole, OKPKey.import_key(key), algorithms=["Ed25519"])


def sign(key, header, text):
    signed = jws.serialize_json(
        {"protected": header}, text, OKPKey.import_key(key), algorithms=["Ed25519"]
    )
    return signed["protected"], signed["signature"]
