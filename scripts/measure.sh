#!/usr/bin/env bash
# Scores the guides of annotated articles: each is built with the themes of its own annotation as the pack.
#   scripts/measure.sh SCORER.mjs FOLDER...      a folder holds NAME.gold.json beside NAME.txt or NAME.md
# For articles with headings a copy without them is scored too when HEADLESS=1.
set -euo pipefail
scorer=$1
shift
here=$(dirname "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pairs=()
for gold in $(find "$@" -name '*.gold.json' | sort); do
  name=$(basename "$gold" .gold.json)
  article=$(find "$(dirname "$gold")" -name "$name.txt" -o -name "$name.md" | head -n 1)
  node "$here/gold-to-pack.mjs" "$gold" >"$work/$name.yaml"
  node "$here/../dist/main.js" inspect "$article" --pack "$work/$name.yaml" --stage guide >"$work/$name.json" 2>/dev/null
  pairs+=("$gold" "$work/$name.json")
  if [ "${HEADLESS:-0}" = 1 ]; then
    node "$here/without-headings.mjs" "$gold" "$article" "$work/$name-headless.${article##*.}"
    node "$here/../dist/main.js" inspect "$work/$name-headless.${article##*.}" --pack "$work/$name.yaml" >"$work/$name-headless.json" 2>/dev/null
    pairs+=("$gold" "$work/$name-headless.json")
  fi
done
node "$scorer" "${pairs[@]}"
