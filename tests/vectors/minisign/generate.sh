#!/bin/sh
# Makes the minisign files of this folder anew, with the `minisign` program of Debian.
# The keys are for tests only: they protect nothing and their secret halves are thrown away.
set -eu
cd "$(dirname "$0")"
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

printf '{"v":1,"version":3}\n' > signed.json
sed 's/3/4/' signed.json > tampered.json

for name in one two; do
  minisign -G -W -f -p "$name.pub" -s "$tmp/$name.key" > /dev/null
  minisign -S -s "$tmp/$name.key" -m signed.json -x "signed.json.$name.minisig" -t 'directory 3' > /dev/null
done
# The old form, a signature over the file itself instead of its BLAKE2b hash.
minisign -S -l -s "$tmp/one.key" -m signed.json -x signed.json.legacy.minisig -t 'directory 3' > /dev/null
# A good signature that says something else about the same file.
minisign -S -s "$tmp/one.key" -m signed.json -x signed.json.comment.minisig -t 'release 3' > /dev/null
# The trusted comment of one signature changed afterwards.
sed 's/^trusted comment: directory 3$/trusted comment: directory 4/' signed.json.one.minisig > signed.json.swapped.minisig

minisign -V -q -p one.pub -m signed.json -x signed.json.one.minisig
