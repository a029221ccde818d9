#!/bin/sh
# Reads annotated articles with models trained without them, folds by source, and writes what was
# found into a folder, for any scorer.

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 3 ] || usage 'FOLDS OUTPUT_FOLDER ANNOTATED.jsonl... [--helper=ANNOTATED.jsonl...]'
build_bench

"$java" -Xmx6g -cp "$bench/target/classes:$dist/geowire.jar:$dist/lib/jackson-core.jar" \
  org.geowire.bench.CrossValidation "$dist/gazetteer.gwx" "$@"
