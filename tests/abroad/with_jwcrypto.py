"""Signatures with the package jwcrypto."""

import json

from jwcrypto.jwk import JWK
from jwcrypto.jws import JWS

from watchbook import base64url, canonical


def verify(key, protected, text, signature):
    jws = JWS()
    jws.allowed_algs = ["Ed25519"]
    whole = {"protected": protected, "payload": base64url(text), "signature": signature}
    jws.deserialize(json.dumps(whole), JWK(**key))


def sign(key, header, text):
    jws = JWS(text)
    jws.allowed_algs = ["Ed25519"]
    jws.add_signature(JWK(**key), protected=canonical(header))
    signed = json.loads(jws.serialize())
    return signed["protected"], signed["signature"]
