#!/bin/sh
# sh sign.sh KEYS FILE… : signs files anew with jq and openssl. KEYS is a folder of private keys as JWK, each in a file named
# after its device.
set -eu
keys=$1; shift
work=$(mktemp -d); trap 'rm -r "$work"' EXIT
url() { base64 | tr -d '\n=' | tr '/+' '_-'; }
plain() { tr '_-' '/+' | awk '{ while (length($0) % 4) $0 = $0 "="; print }' | base64 -d; }
# Device, meaning, canonical text: header and signature.
sign() {
  { printf '\060\056\002\001\000\060\005\006\003\053\145\160\004\042\004\040'; jq -r .d "$keys/$1.json" | plain; } > "$work/key"
  header=$(printf '{"alg":"Ed25519","kid":"%s","typ":"watchbook-%s+json"}' "$1" "$2" | url)
  { printf '%s.' "$header"; printf %s "$3" | url; } > "$work/signed"
  openssl pkeyutl -sign -keyform DER -inkey "$work/key" -rawin -in "$work/signed" -out "$work/signature"
  signature=$(url < "$work/signature")
}
for file; do
  place=0
  jq -cS '.payload.entries // [] | .[].head' "$file" > "$work/heads"
  while IFS= read -r head; do
    sign "$(printf %s "$head" | jq -r .dev)" entry "$head"
    jq --argjson place $place --arg sig "$header..$signature" '.payload.entries[$place].sig = $sig' "$file" > "$work/file"
    mv "$work/file" "$file"
    place=$((place + 1))
  done < "$work/heads"
  sign "$(jq -r .payload.from "$file")" "$(jq -r .payload.type "$file")" "$(jq -cSj .payload "$file")"
  jq --arg protected "$header" --arg signature "$signature" \
    '.signatures = [{protected: $protected, signature: $signature}]' "$file" > "$work/file"
  mv "$work/file" "$file"
done
