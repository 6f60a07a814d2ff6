#!/usr/bin/env bash
# Builds the program twice, in two folders, and compares every file but the class caches:
#
#   installer/same-twice.sh
#
# The caches hold addresses of the process that made them and differ; the program runs without them.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for copy in first second; do
    git clone -q --no-hardlinks "$top" "$work/$copy"
    (cd "$work/$copy" && mvn -B -q package -DskipTests -P '!class-cache')
    (cd "$work/$copy/target/crossread" && find . -type f | sort | xargs -d '\n' sha256sum) >"$work/$copy.sums"
done
diff "$work/first.sums" "$work/second.sums"
echo "the same bytes twice: $(wc -l <"$work/first.sums") files"
