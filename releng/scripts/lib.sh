# SPDX-License-Identifier: EPL-2.0
# Shared by ./passerelle and ./verify: finds a JDK and a Maven, builds. Sourced by bash, with
# TOP (the repository) and ME (the script's name for messages) set.

JAVA_MINIMUM=21
MAVEN_MINIMUM=3.9.9
MAVEN_BROUGHT=3.9.11

say() { printf '%s: %s\n' "$ME" "$*" >&2; }
die() { say "$@"; exit 2; }

# Installs Debian packages, but only for root; says so. For anyone else it fails without a word.
need_packages() { # command that must exist, packages that bring it
  local command=$1; shift
  command -v "$command" >/dev/null 2>&1 && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    return 1
  fi
  say "$command is missing, installing the Debian packages $*"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@"; } >/dev/null 2>&1 \
    || say "apt-get could not install $*"
  command -v "$command" >/dev/null 2>&1
}

# Sets JDK_MAJOR from the release file of a JDK home; fails if it is none or has no compiler.
jdk_major() {
  local line version
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS= read -r line; do
    case $line in
      JAVA_VERSION=*)
        version=${line#JAVA_VERSION=}; version=${version//\"/}
        JDK_MAJOR=${version%%[.+_-]*}
        [ "$JDK_MAJOR" -ge 0 ] 2>/dev/null && return 0 ;;
    esac
  done <"$1/release"
  return 1
}

resolved() { # a path with every symbolic link in it followed
  local path=$1 link
  while [ -h "$path" ]; do
    link=$(readlink "$path")
    case $link in /*) path=$link ;; *) path=${path%/*}/$link ;; esac
  done
  (cd "${path%/*}" 2>/dev/null && printf '%s/%s' "$(pwd -P)" "${path##*/}")
}

# Sets and exports JAVA_HOME (and JDK_MAJOR): JAVA_HOME, else the PATH, else the newest in the usual folders.
find_jdk() {
  local candidate best='' best_major=0 on_path
  if [ -n "${JAVA_HOME:-}" ] && jdk_major "$JAVA_HOME" && [ "$JDK_MAJOR" -ge $JAVA_MINIMUM ]; then
    export JAVA_HOME; return 0
  fi
  if on_path=$(command -v javac 2>/dev/null) && on_path=$(resolved "$on_path"); then
    on_path=${on_path%/bin/javac}
    if jdk_major "$on_path" && [ "$JDK_MAJOR" -ge $JAVA_MINIMUM ]; then
      export JAVA_HOME=$on_path; return 0
    fi
  fi
  for candidate in /usr/lib/jvm/* /usr/java/* /usr/local/lib/jvm/* /opt/* /opt/java/* /opt/jdk/* \
      "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
      /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if jdk_major "$candidate" && [ "$JDK_MAJOR" -ge $JAVA_MINIMUM ] && [ "$JDK_MAJOR" -gt $best_major ]; then
      best=$candidate; best_major=$JDK_MAJOR
    fi
  done
  if [ -z "$best" ] && [ -x /usr/libexec/java_home ]; then
    candidate=$(/usr/libexec/java_home -v $JAVA_MINIMUM+ 2>/dev/null) && jdk_major "$candidate" \
      && [ "$JDK_MAJOR" -ge $JAVA_MINIMUM ] && best=$candidate best_major=$JDK_MAJOR
  fi
  [ -n "$best" ] || return 1
  JDK_MAJOR=$best_major
  export JAVA_HOME=$best
}

require_jdk() {
  find_jdk || die "no JDK of version $JAVA_MINIMUM or newer found: install one (for example Temurin 25) and set JAVA_HOME to it"
}

at_least() { # is dotted number $1 not lower than $2?
  local IFS=. i
  local -a have=(${1%%[!0-9.]*}) want=($2)
  for i in 0 1 2; do
    [ "${have[i]:-0}" -gt "${want[i]:-0}" ] && return 0
    [ "${have[i]:-0}" -lt "${want[i]:-0}" ] && return 1
  done
  return 0
}

# Sets MVN to a Maven that fits: the one on the PATH, else the one in .tools, else fetched there.
require_maven() {
  local version='' tools=$TOP/.tools
  if command -v mvn >/dev/null 2>&1; then
    version=$(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p' | head -n 1)
    if [ -n "$version" ] && at_least "$version" $MAVEN_MINIMUM; then MVN=mvn; return 0; fi
  fi
  MVN=$tools/apache-maven-$MAVEN_BROUGHT/bin/mvn
  [ -x "$MVN" ] && return 0
  need_packages mvn maven || die "no Maven found: install Maven $MAVEN_MINIMUM or newer (an older one, as of Debian's package maven, will do to fetch it)"
  say "Maven ${version:-at hand} is older than $MAVEN_MINIMUM, fetching Maven $MAVEN_BROUGHT into .tools"
  rm -rf "$tools/unfinished"; mkdir -p "$tools/unfinished"
  (cd "$tools/unfinished" \
    && mvn -B -q dependency:copy -Dartifact=org.apache.maven:apache-maven:$MAVEN_BROUGHT:zip:bin "-DoutputDirectory=$tools/unfinished" \
    && "$JAVA_HOME/bin/jar" xf "apache-maven-$MAVEN_BROUGHT-bin.zip") >"$tools/fetch.log" 2>&1 \
    || { tail -n 5 "$tools/fetch.log" >&2; die "Maven $MAVEN_BROUGHT could not be fetched from Maven Central (log: $tools/fetch.log)"; }
  chmod +x "$tools/unfinished/apache-maven-$MAVEN_BROUGHT/bin/mvn"
  rm -rf "$tools/apache-maven-$MAVEN_BROUGHT"
  mv "$tools/unfinished/apache-maven-$MAVEN_BROUGHT" "$tools/" && rm -rf "$tools/unfinished"
}

# Shows what Maven is building: one line that changes on a terminal, plain lines elsewhere.
progress() {
  local line shown=''
  while IFS= read -r line; do
    [[ $line =~ ^\[INFO\]\ Building\ (.*)\ [0-9][^\ ]*\ +\[([0-9]+/[0-9]+)\] ]] || continue
    shown="[${BASH_REMATCH[2]}] ${BASH_REMATCH[1]}"
    if [ -t 2 ]; then printf '\r\033[K%s' "$shown" >&2; else printf '%s\n' "$shown" >&2; fi
  done
  if [ -t 2 ] && [ -n "$shown" ]; then printf '\r\033[K' >&2; fi
}

# Fills the array DISPLAYED: the words to put before a command that opens windows. A hidden display of a known size, large enough for windows of twice the size,
# makes screenshots the same everywhere; the window manager gives focus to dialogs, as on a desk.
find_display() {
  DISPLAYED=()
  need_packages Xvfb xvfb xauth openbox libgtk-3-0 adwaita-icon-theme fonts-dejavu-core dbus-x11 \
    || die "Xvfb is missing: the tests of the workbench need a display (Debian: apt-get install xvfb xauth openbox libgtk-3-0 adwaita-icon-theme fonts-dejavu-core dbus-x11)"
  need_packages openbox openbox || say "openbox is missing, the tests of the workbench run without a window manager"
  DISPLAYED=(xvfb-run -a -s '-screen 0 3200x2000x24' bash -c 'command -v openbox >/dev/null && { openbox >/dev/null 2>&1 & }; "$@"' windows)
}

# Runs Maven on the repository; everything it says goes to a log, whose tail is shown on failure.
run_maven() { # log, arguments
  local log=$1 status; shift
  mkdir -p "${log%/*}"
  (cd "$TOP" && PATH=$JAVA_HOME/bin:$PATH exec ${DISPLAYED[@]+"${DISPLAYED[@]}"} "$MVN" -B -ntp "$@" </dev/null 2>&1) | tee "$log" | progress
  status=${PIPESTATUS[0]}
  if [ "$status" != 0 ]; then
    grep -E '^\[ERROR\]|COMPILATION ERROR|Tests run:.*(FAILURE|ERROR)' "$log" | cut -c1-400 | head -n 40 >&2
    say "the build failed (whole log: $log)"
  fi
  return "$status"
}

# Adds up what the test reports say: tests, failed, skipped.
count_tests() {
  local report
  for report in "$TOP"/tests/*/target/surefire-reports*/TEST-*.xml; do
    [ -f "$report" ] && grep -m 1 -o '<testsuite [^>]*' "$report"
  done | awk '
    function value(name) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : 0 }
    { tests += value("tests"); failed += value("failures") + value("errors"); skipped += value("skipped") }
    END { printf "%d %d %d\n", tests, failed, skipped }'
}
