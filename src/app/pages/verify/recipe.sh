#!/bin/sh
# sh verify.sh FILE: verifies a report or a key request, which carry their own key, with jq and openssl alone.
# It works in a new folder and leaves the file as it is.
set -eu
file=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
cd "$(mktemp -d)"
url() { base64 | tr -d '\n=' | tr '/+' '_-'; }
plain() { tr '_-' '/+' | awk '{ while (length($0) % 4) $0 = $0 "="; print }' | base64 -d; }
fail() { echo "DOES NOT HOLD: $*"; exit 1; }
type=$(jq -r .payload.type "$file") from=$(jq -r .payload.from "$file") key=$(jq -r .payload.key.x "$file")
# The key is the one of the device that the file names.
device=$(printf '{"crv":"Ed25519","kty":"OKP","x":"%s"}' "$key" | openssl dgst -sha256 -binary | url)
[ "$device" = "$from" ] || fail "key of $from"
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf '%s\n' "$key" | plain; } > key
# The header says which device signed, and as what.
header=$(jq -r '.signatures[0].protected' "$file")
[ "$header" = "$(printf '{"alg":"Ed25519","kid":"%s","typ":"watchbook-%s+json"}' "$from" "$type" | url)" ] || fail "header"
# What was signed: the header, a dot, and the content in canonical form.
printf '%s.%s' "$header" "$(jq -cSj .payload "$file" | url)" > signed
jq -r '.signatures[0].signature' "$file" | plain > signature
openssl pkeyutl -verify -pubin -keyform DER -inkey key -rawin -in signed -sigfile signature > /dev/null 2>&1 || fail "signature"
# Attached files: each is the one its digest names, and is named by what was signed.
jq -r '.files // [] | .[] | .sha256 + " " + .data' "$file" > files
while read -r sha256 data; do
  [ "$(printf %s "$data" | base64 -d | openssl dgst -sha256 -binary | url)" = "$sha256" ] || fail "file $sha256"
  jq -e --arg sha256 "$sha256" 'any(.payload.report.files[]; .sha256 == $sha256)' "$file" > /dev/null || fail "file $sha256 is not named"
done < files
echo "HOLDS: $type, signed by $from"
