#!/bin/sh
# Reads articles that have answer keys with relevance models trained without them, and writes the
# incidents of --profile muc4 into a file, for any scorer.

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -eq 3 ] || usage 'FOLDS OUTPUT.jsonl KEYED.jsonl'
build_bench

"$java" -Xmx3g -cp "$bench/target/classes:$dist/geowire.jar:$dist/lib/jackson-core.jar" \
  org.geowire.bench.RelevanceValidation "$dist/gazetteer.gwx" "$@"
