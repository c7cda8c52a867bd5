@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the command line with the Java of JAVA_HOME or of the PATH, 21 or newer.
setlocal
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
"%java%" "-Dpasserelle.examples=%~dp0..\examples" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Dguice_bytecode_gen_option=DISABLED -Djdk.console=java.base -cp "%~dp0..\lib\*" org.passerelle.cli.Main %*
exit /b %ERRORLEVEL%
