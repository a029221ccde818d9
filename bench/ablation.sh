#!/bin/sh
# What each group of features brings: cross-validates recognition and resolution without it, folds by
# source, and prints a table. The groups stand in feature-groups.tsv.

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 2 ] || usage 'FOLDS ANNOTATED.jsonl... [--helper=ANNOTATED.jsonl...]'
build_bench

"$java" -Xmx6g -cp "$bench/target/classes:$dist/geowire.jar:$dist/lib/jackson-core.jar" \
  org.geowire.bench.Ablation "$dist/gazetteer.gwx" "$bench/feature-groups.tsv" "$@"
