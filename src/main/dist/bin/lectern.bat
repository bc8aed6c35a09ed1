@echo off
rem Starts Lectern with JAVA_HOME if that is 25 or newer, else with the JDK that built it.
setlocal
for %%I in ("%~dp0..") do set "LECTERN_HOME=%%~fI"
set "BUILDER="
set /p BUILDER=<"%LECTERN_HOME%\lib\jdk"

set "JDK="
call :offer "%JAVA_HOME%"
if not defined JDK call :offer "%BUILDER%"
if not defined JDK goto :missing

rem The cache of loaded classes is of use to the JDK that wrote it alone.
set "CACHE=-Xlog:disable"
if "%JDK%"=="%BUILDER%" set "CACHE=-XX:AOTCache=%LECTERN_HOME%\lib\lectern.aot"

"%JDK%\bin\java.exe" "%CACHE%" -XX:+UseSerialGC -Xms64m -Xlog:disable --enable-native-access=javafx.graphics,org.xerial.sqlitejdbc "-Dlectern.home=%LECTERN_HOME%" ^
    --module-path "%LECTERN_HOME%\lib" --module org.lectern/org.lectern.Main %*
exit /b %ERRORLEVEL%

rem Takes the JDK in the given folder if it is 25 or newer; its release file says JAVA_VERSION="25.0.1".
:offer
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION=0"
for /f "tokens=2 delims==." %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
set VERSION=%VERSION:"=%
for /f "delims=-+" %%V in ("%VERSION%") do set "VERSION=%%V"
if %VERSION% GEQ 25 set "JDK=%~1"
exit /b

:missing
set "GIVEN=%JAVA_HOME%"
if not defined GIVEN set "GIVEN=not set"
echo Lectern needs a JDK 25 or newer, but JAVA_HOME is %GIVEN% and the JDK it was built with is no longer in %BUILDER%: install one, for example Eclipse Temurin 25, and set JAVA_HOME to its folder.>&2
exit /b 1
