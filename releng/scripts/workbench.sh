# SPDX-License-Identifier: EPL-2.0
# Shared by ./passerelle workbench and ./verify: builds the product for this machine when it is missing or older than its
# sources, and starts it. Sourced by bash after lib.sh.

PRODUCT=$TOP/releng/org.passerelle.workbench.product/target
# Beside the product's own folder, which the build empties.
WORKBENCH_STATE=$TOP/target/workbench
WORKBENCH_STAMP=$WORKBENCH_STATE/built

workbench_folder() {
  local system
  case $(uname -s) in
    Linux) system=linux/gtk/x86_64 ;;
    Darwin) system=macosx/cocoa/aarch64 ;;
    *) die "on this system, unpack the archive in ${PRODUCT#"$TOP"/}/products and start passerelle-workbench in it" ;;
  esac
  WORKBENCH=$PRODUCT/products/passerelle/$system/passerelle-workbench
}

workbench_is_current() {
  [ -f "$WORKBENCH_STAMP" ] && [ -x "$WORKBENCH/passerelle-workbench" ] || return 1
  [ -z "$(find "$TOP"/bundles "$TOP"/features "$TOP"/examples "$TOP"/releng "$TOP/pom.xml" \
    \( -name target -o -name src-gen -o -path "$TOP/bundles/org.passerelle.ui/examples" -o -name '.polyglot*' \) -prune \
    -o -type f -newer "$WORKBENCH_STAMP" -print 2>/dev/null | head -n 1)" ]
}

build_workbench() {
  require_maven
  say "building the workbench (a few minutes when libraries must be fetched)"
  local started=$SECONDS
  mkdir -p "$WORKBENCH_STATE"; rm -f "$WORKBENCH_STAMP"; touch "$WORKBENCH_STATE/started"
  run_maven "$WORKBENCH_STATE/build.log" package -DskipTests \
    -pl :org.passerelle.codegen,:org.passerelle.packer,:org.passerelle.workbench.product -am || exit 2
  mv "$WORKBENCH_STATE/started" "$WORKBENCH_STAMP"
  say "built in $((SECONDS - started)) s"
}

# Marks the product as built from the sources of the time when a file was made; not if it wasn't packed since.
leave_workbench_stamp() { # file made when the build began
  [ -n "$(find "$PRODUCT/products" -maxdepth 1 -name 'passerelle-workbench-*' -newer "$1" 2>/dev/null)" ] || return 1
  mkdir -p "$WORKBENCH_STATE"
  touch -r "$1" "$WORKBENCH_STAMP"
}

start_workbench() { # arguments of the workbench, such as -data FOLDER
  workbench_folder
  if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    die "no graphical display: neither DISPLAY nor WAYLAND_DISPLAY is set"
  fi
  workbench_is_current || build_workbench
  exec "$WORKBENCH/passerelle-workbench" "$@"
}
