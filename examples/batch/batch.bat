@echo off
rem Maps all articles of a folder: incidents.geojson for the map, incidents.csv for the spreadsheet.
rem
rem usage: batch.bat [OUTPUT_FOLDER]

setlocal
set "out=%~f1"
if "%~1"=="" set "out=%cd%"
if not exist "%out%" mkdir "%out%" || exit /b 1

rem doc_id is the path as given: from here it is the same wherever Geowire lies.
cd /d "%~dp0..\.." || exit /b 1

for %%f in (geojson csv) do (
  call bin\geowire.bat incidents examples/batch/articles --date 2025-04-03 -q -o "%out%\incidents.%%f" || exit /b
)
