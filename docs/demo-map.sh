#!/usr/bin/env bash
# Draws the map of 500 made-up incidents that docs/map-500.png shows: bash docs/demo-map.sh FOLDER
set -euo pipefail

folder=${1:?name a folder for the articles, the incidents and the map}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
mkdir -p "$folder"
python3 "$here/docs/demo-articles.py" 500 > "$folder/articles.jsonl"
"$here/bin/geowire" incidents "$folder/articles.jsonl" --columns full -o "$folder/incidents.geojson"
"$here/bin/geowire" map "$folder/incidents.geojson" -o "$folder/map.html" --title '500 incidents that never happened'
