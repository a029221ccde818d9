#!/bin/sh
# A batch of articles with a heap of 256 MB on two threads: does it get through, and what does the
# process take at most?

set -eu
. "$(dirname -- "$0")/prepare.sh"
[ $# -ge 1 ] || usage 'ARTICLES...'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The shell that runs bin/geowire becomes Java by exec, so that its process is Java's.
GEOWIRE_JAVA_OPTS=-Xmx256m "$home/bin/geowire" incidents -q -j 2 -o "$work/incidents.jsonl" "$@" &
process=$!
peak=0
while kill -0 "$process" 2> /dev/null; do
  now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$process/status" 2> /dev/null || true)
  [ -z "$now" ] || peak=$now
  sleep 0.05
done
status=0
wait "$process" || status=$?

echo "exit code $status, $(wc -l < "$work/incidents.jsonl") incidents, peak RSS $((peak / 1024)) MiB"
exit "$status"
