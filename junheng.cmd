@echo off
rem Builds the program if it is not there yet, and runs it. Files and folders may be dragged onto this file: their documents come beside them.
rem Paths hold anything, so they stand in quotes; an exclamation mark survives only without delayed expansion, a bare ampersand only with it.
setlocal DisableDelayedExpansion
rem The console shows Chinese in this code page; in the end it has its own again.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "PAGE=%%p"
chcp 65001 >nul
set "CODE=5"
set "NEW="
rem Dragged: started as cmd /c ""...\junheng.cmd" "D:\..."", with full paths, or without any by a double click; typed and scheduled it gets a command.
set "DRAGGED="
setlocal EnableDelayedExpansion
set "LINE=!CMDCMDLINE!"
set "ARGS=!LINE:*junheng.cmd=!"
if "!ARGS!"=="!LINE!" goto told
if not defined ARGS goto told
set "ARGS=!ARGS: =!"
if not "!ARGS:~0,1!"=="!ARGS:~-1!" goto told
if "!ARGS:~2!"=="" set "DRAGGED=1"
if "!ARGS:~2,1!"==":" set "DRAGGED=1"
if "!ARGS:~3,1!"==":" set "DRAGGED=1"
if "!ARGS:~1,2!"=="\\" set "DRAGGED=1"
if "!ARGS:~2,2!"=="\\" set "DRAGGED=1"
:told
for %%d in ("!DRAGGED!") do endlocal & set "DRAGGED=%%~d"

set "HOME_DIR=%~dp0"
set "JAR="
for %%f in ("%HOME_DIR%target\junheng-*.jar") do set "JAR=%%f"
if defined JAR goto java
where mvn >nul 2>nul || (echo Maven and JDK 17 or later are needed. & goto end)
pushd "%HOME_DIR%"
call mvn -q -B -DskipTests package || (popd & goto end)
popd
for %%f in ("%HOME_DIR%target\junheng-*.jar") do set "JAR=%%f"

:java
set "JAVA=java"
for %%j in (java.exe) do set "RELEASE=%%~dp$PATH:j..\release"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "RELEASE=%JAVA_HOME%\release"

rem The first run that makes documents leaves its classes beside the jar, in a file for this jar and this Java; all later runs start with them.
set "SHARE=-Xshare:auto"
set "VERSION="
if exist "%RELEASE%" for /f "usebackq tokens=1,2 delims==" %%k in ("%RELEASE%") do if "%%k"=="JAVA_RUNTIME_VERSION" set "VERSION=%%~l"
if not defined VERSION goto run
for %%f in ("%JAR%") do set "CLASSES=%%~dpnf-%%~zf-java-%VERSION%.jsa"
if exist "%CLASSES%" set "SHARE=-XX:SharedArchiveFile=%CLASSES%"
if exist "%CLASSES%" goto run
if not defined DRAGGED if not "%~1"=="demo" if not "%~1"=="generate" goto run
set "NEW=%CLASSES%.%RANDOM%"
(type nul >"%NEW%") 2>nul || set "NEW="
if defined NEW set "SHARE=-XX:ArchiveClassesAtExit=%NEW%"

:run
set "OPTIONS=-Xlog:disable -XX:+IgnoreUnrecognizedVMOptions -XX:+VerifySharedSpaces -XX:TieredStopAtLevel=1 -Djava.awt.headless=true"
set "OPTIONS=%OPTIONS% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8"
if defined DRAGGED goto dragged
"%JAVA%" "%SHARE%" %OPTIONS% "-Djunheng.home=%HOME_DIR%." -jar "%JAR%" %*
set "CODE=%ERRORLEVEL%"
goto ran

:dragged
rem The arguments as they were dragged: those of this file end at the first ampersand that stands without quotes.
setlocal EnableDelayedExpansion
set "ARGS=!CMDCMDLINE:*junheng.cmd=!"
set "ARGS=!ARGS:~1,-1!"
"!JAVA!" "!SHARE!" %OPTIONS% "-Djunheng.home=!HOME_DIR!." -jar "!JAR!" !ARGS!
for %%c in (!ERRORLEVEL!) do endlocal & set "CODE=%%c"

:ran
if not defined NEW goto end
if "%CODE%"=="0" move /y "%NEW%" "%CLASSES%" >nul 2>nul
if exist "%NEW%" del /f /q "%NEW%" >nul 2>nul
rem 1 is Java's own: it could not begin, or not write its classes.
set "NEW="
set "SHARE=-Xshare:auto"
if "%CODE%"=="1" goto run

:end
chcp %PAGE% >nul
if not defined DRAGGED exit /b %CODE%
rem The window stays until its messages are read. Without /b, because what follows an ampersand in a dragged name is no command.
pause
exit %CODE%
