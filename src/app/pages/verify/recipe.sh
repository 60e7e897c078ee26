# Needs jq, openssl and a shell. Put the name of the file here:
file="the-file.watchbook.json"

url() { base64 | tr -d '\n=' | tr '/+' '_-'; }
plain() { tr '_-' '/+' | awk '{ while (length($0) % 4) $0 = $0 "="; print }' | base64 -d; }

# 1. What was signed: the header, a dot, and the payload in canonical form.
header=$(jq -r '.signatures[0].protected' "$file")
payload=$(jq -cSj '.payload' "$file" | url)
printf '%s.%s' "$header" "$payload" > signed.bin
jq -r '.signatures[0].signature' "$file" | plain > signature.bin

# 2. The key of its maker, as it stands in the file.
key=$(jq -r '.payload.from as $from
  | .payload.key // first(.payload.entries[]
      | select((.body.device? // .head.dev) == $from)
      | .body.key | select(. != null))
  | .x' "$file")
{ printf '\060\052\060\005\006\003\053\145\160\003\041\000'; printf '%s\n' "$key" | plain; } > key.der

# 3. "Signature Verified Successfully" means: nothing was changed since that key signed it.
openssl pkeyutl -verify -pubin -keyform DER -inkey key.der -rawin -in signed.bin -sigfile signature.bin

# 4. The id of that key, and who the file says made it: the two must be the same.
printf '{"crv":"Ed25519","kty":"OKP","x":"%s"}' "$key" | openssl dgst -sha256 -binary | url; echo
jq -r '.payload.from' "$file"

# 5. The register that the file names, if any. That is its word alone: with a key of one's own, anybody can name any register.
# Whose key it is, this cannot tell. The script in docs/bundle-format.md, section 9.1, follows the id of a register to its keys.
jq -r '.payload.reg // "no register"' "$file"
