@echo off
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0"
set "JAR="
for %%f in ("%HOME_DIR%target\junheng-*.jar") do set "JAR=%%f"
if defined JAR goto run
where mvn >nul 2>nul || (echo Maven and JDK 17 or later are needed. & exit /b 5)
call mvn -q -B -f "%HOME_DIR%pom.xml" -DskipTests package || exit /b 5
for %%f in ("%HOME_DIR%target\junheng-*.jar") do set "JAR=%%f"
:run
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Djunheng.home=%HOME_DIR%." -jar "%JAR%" %*
exit /b %ERRORLEVEL%
