@echo off
rem Starts Geowire; where it is not built yet, builds it first. Written for Windows, not tested there.
rem JAVA_HOME: the JDK to use. GEOWIRE_JAVA_OPTS: further options for Java.
setlocal
set "GEOWIRE_HOME=%~dp0.."
set "GEOWIRE_DIST=%GEOWIRE_HOME%\target\geowire"
set "GEOWIRE_JAVA=java"
if defined JAVA_HOME set "GEOWIRE_JAVA=%JAVA_HOME%\bin\java"
if exist "%GEOWIRE_DIST%\geowire.jar" goto start
echo geowire: building, which takes a minute or two and happens once 1>&2
pushd "%GEOWIRE_HOME%"
call mvn -q -B -DskipTests package 1>&2
set "GEOWIRE_BUILD=%ERRORLEVEL%"
popd
if not "%GEOWIRE_BUILD%"=="0" (
  echo geowire: the build failed; it needs a JDK 17 or newer and Maven 1>&2
  exit /b 3
)
:start
"%GEOWIRE_JAVA%" -XX:+UseSerialGC -Xshare:auto %GEOWIRE_JAVA_OPTS% -cp "%GEOWIRE_DIST%\geowire.jar;%GEOWIRE_DIST%\lib\*" org.geowire.cli.Main %*
exit /b %ERRORLEVEL%
