#!/usr/bin/env bash
# Proves that a fresh copy of this checkout works on the current Node: `npm ci`, `npm start`, one question, a clean stop.
#
#   bash scripts/start-and-ask.sh               with all packages
#   bash scripts/start-and-ask.sh --omit=dev    with those for production, which must stay under 120 MB
#
# Prints one line for each check, `ok - …` or `not ok - …`, and exits with 1 at the first that fails.
set -euo pipefail

omit=${1:-}
checkout=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() {
  local what="Node $(node --version): $1"
  shift
  if "$@" >"$work/log" 2>&1; then
    echo "ok - $what"
  else
    echo "not ok - $what"
    sed 's/^/    /' "$work/log"
    exit 1
  fi
}

install() {
  npm ci --loglevel=warn ${omit:+"$omit"} && ! grep --ignore-case 'npm warn' "$work/log"
}

# npm installs one of the two drivers in package.json: the one for this Node.
has_its_driver() {
  local major
  major=$(node -p 'parseInt(process.versions.node)')
  if [ "$major" -ge 24 ]; then
    [ -d node_modules/better-sqlite3-node24 ] && [ ! -e node_modules/better-sqlite3 ]
  else
    [ -d node_modules/better-sqlite3 ] && [ ! -e node_modules/better-sqlite3-node24 ]
  fi
}

is_light() {
  du -sm node_modules && [ "$(du -sm node_modules | cut -f 1)" -lt 120 ] && [ ! -e node_modules/esbuild ]
}

mkdir "$work/copy"
# Copies entry by entry: packages that are installed in the checkout meanwhile are no part of the copy.
cd "$checkout"
find . -mindepth 1 -maxdepth 1 ! -name node_modules ! -name dist ! -name editions-store ! -name .git -print0 |
  tar --exclude=node_modules --null --files-from=- -cf - | tar -C "$work/copy" -xf -
cd "$work/copy"

check "\`npm ci${omit:+ $omit}\` succeeds and warns of nothing" install
check 'the SQLite driver for it is installed, and no other' has_its_driver
if [ -n "$omit" ]; then check 'node_modules is under 120 MB' is_light; fi
check '`npm start` answers a question and stops when asked to' node scripts/ask.cjs
