#!/bin/sh
# Maps all articles of a folder: incidents.geojson for the map, incidents.csv for the spreadsheet.
#
# usage: batch.sh [OUTPUT_FOLDER]

set -eu

out=${1:-.}
mkdir -p "$out"
out=$(CDPATH='' cd -- "$out" && pwd -P)

# doc_id is the path as given: from here it is the same wherever Geowire lies.
CDPATH='' cd -- "$(dirname -- "$0")/../.."

for format in geojson csv; do
  bin/geowire incidents examples/batch/articles --date 2025-04-03 -q -o "$out/incidents.$format"
done
