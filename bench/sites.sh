#!/bin/sh
# Chooses the sites of marked event sentences with models trained on the sentences of other
# documents, and writes them as JSON lines ("id", "locations"), for any scorer.

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -eq 3 ] || usage 'FOLDS SENTENCES.jsonl OUTPUT.jsonl'
build_bench

"$java" -Xmx4g -cp "$bench/target/classes:$dist/geowire.jar:$dist/lib/jackson-core.jar" \
  org.geowire.bench.Sites "$dist/gazetteer.gwx" "$@"
