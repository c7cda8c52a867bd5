@echo off
rem SPDX-License-Identifier: EPL-2.0
rem Starts the Passerelle workbench with JAVA_HOME or the javaw on the PATH (21 or newer).
setlocal
set "here=%~dp0"
set "java=javaw"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\javaw.exe" set "java=%JAVA_HOME%\bin\javaw.exe"
for %%j in ("%here%plugins\org.eclipse.equinox.launcher_*.jar") do set "launcher=%%j"
start "" "%java%" -Xmx2g -jar "%launcher%" %*
