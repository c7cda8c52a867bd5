# SPDX-License-Identifier: EPL-2.0
# Shared by ./passerelle and ./verify: the command line that both build, and whether it is newer than its sources.
# Sourced by bash after lib.sh.

DIST=$TOP/releng/org.passerelle.cli.dist/target
STAMP=$DIST/built
AOT=$DIST/passerelle.aot

sources() {
  printf '%s\0' "$TOP"/bundles/*/src "$TOP"/bundles/*/META-INF "$TOP"/bundles/*/model "$TOP"/bundles/*/build.properties \
    "$TOP"/bundles/*/pom.xml "$TOP"/pom.xml "$TOP"/releng/*/src/main "$TOP"/releng/*/pom.xml "$TOP"/releng/org.passerelle.target \
    "$TOP"/releng/org.passerelle.cli.dist/src
}

is_current() {
  [ -f "$STAMP" ] || return 1
  local -a where=()
  while IFS= read -r -d '' path; do [ -e "$path" ] && where+=("$path"); done < <(sources)
  [ -z "$(find "${where[@]}" -name target -prune -o -newer "$STAMP" -print 2>/dev/null | head -n 1)" ]
}

class_path() {
  local LC_ALL=C jar path=''
  for jar in "$DIST"/passerelle/lib/*.jar; do path=$path:$jar; done
  printf '%s' "${path#:}"
}

# Sets OPTIONS, with which Java runs the command line.
set_java_options() {
  OPTIONS=(-Dpasserelle.examples="$TOP/examples" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Dguice_bytecode_gen_option=DISABLED -Djdk.console=java.base)
  [ "$JDK_MAJOR" -lt 23 ] || OPTIONS+=(--sun-misc-unsafe-memory-access=allow)
}

# Marks the command line as built from the sources of the time when a file was made; not if it wasn't packed since.
leave_stamp() { # file made when the build began
  [ -n "$(find "$DIST" -maxdepth 1 -name 'passerelle-cli-*.zip' -newer "$1" 2>/dev/null)" ] || return 1
  rm -f "$AOT"
  touch -r "$1" "$STAMP"
}

# From Java 25 on the virtual machine can keep what it learnt from one run; later starts take half the time.
remember_classes() {
  [ "$JDK_MAJOR" -ge 25 ] || return 0
  local example=$TOP/examples/woodgrove/woodgrove.migration
  local -a training=(--help)
  [ -f "$example" ] && training=(validate "$example")
  "$JAVA_HOME/bin/java" "${OPTIONS[@]}" -XX:AOTCacheOutput="$AOT" -cp "$(class_path)" org.passerelle.cli.Main "${training[@]}" >/dev/null 2>&1
  [ -s "$AOT" ] || rm -f "$AOT"
}
