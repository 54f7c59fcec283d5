# Sourced by ./megalith and ./dev: builds the commands' jars into cli/target/dist when needed.

# Whether a source is newer than the last build; folders count, so that deleted files do as well.
sources_changed() {
  local root=$1 stamp=$1/cli/target/built.stamp
  [ -f "$stamp" ] && [ -d "$root/cli/target/dist" ] || return 0
  [ -n "$(cd "$root" && find pom.xml scripts/build.sh deploy/jvm */pom.xml */src/main -newer "$stamp" \
    -print -quit 2>/dev/null)" ]
}

# One line that says how far the build of the log in $1 is.
build_progress() {
  local step files
  step=$(grep -oE '\[[0-9]+/[0-9]+\]$' "$1" 2>/dev/null | tail -n 1 | tr -d '[]') || true
  files=$(grep -cE 'Downloaded from' "$1" 2>/dev/null) || true
  printf 'building'
  [ -z "$step" ] || printf ': module %s of %s' "${step%/*}" "${step#*/}"
  [ "${files:-0}" -eq 0 ] || printf ', %s files downloaded' "$files"
}

build_when_needed() {
  local root=$1 log started pid
  sources_changed "$root" || return 0
  command -v mvn >/dev/null || {
    echo "megalith: building needs Maven, and there is no mvn here; install it (apt install maven)" >&2
    return 1
  }
  mkdir -p "$root/cli/target"
  # One build at a time; who waited looks again.
  exec 9>"$root/cli/target/build.lock"
  flock -n 9 || {
    echo "waiting for another build …" >&2
    flock 9
  }
  sources_changed "$root" || {
    exec 9>&-
    return 0
  }
  log=$root/cli/target/build.log
  started=$SECONDS
  touch "$root/cli/target/built.stamp.new"
  rm -rf "$root/cli/target/dist.new"
  (cd "$root" && exec mvn -B -Dquick -Dmaven.test.skip=true -pl cli -am package) >"$log" 2>&1 </dev/null &
  pid=$!
  trap 'kill "$pid" 2>/dev/null || true' EXIT
  [ -t 2 ] || echo "building …" >&2
  while kill -0 "$pid" 2>/dev/null; do
    [ ! -t 2 ] || printf '\r\033[K%s … (%d s)' "$(build_progress "$log")" $((SECONDS - started)) >&2
    sleep 0.3
  done
  [ ! -t 2 ] || printf '\r\033[K' >&2
  trap - EXIT
  wait "$pid" || {
    echo "megalith: the build failed after $((SECONDS - started)) s; the end of $log:" >&2
    grep -E '^\[(ERROR|FATAL)\]' "$log" | head -n 20 >&2 || tail -n 20 "$log" >&2
    return 1
  }
  install_jars "$root"
  echo "built ($((SECONDS - started)) s)" >&2
  exec 9>&-
}

# The JVM's flags, one a line, for the archive of loaded classes, which the first `run --isolation process` leaves
# with the jars and which makes JVMs start faster; nothing where there is none.
class_archive_flags() {
  local archive=$1/cli/target/dist/classes.jsa
  [ ! -f "$archive" ] || printf '%s\n' "-XX:SharedArchiveFile=$archive" -Xlog:cds=off -Xlog:aot=off
}

# Puts the jars in place by renaming, so that a running megalith keeps the ones it has open.
install_jars() {
  local root=$1 target=$1/cli/target
  cp "$target"/megalith-cli-*.jar "$target/dist.new/"
  rm -rf "$target/dist.old"
  [ ! -d "$target/dist" ] || mv "$target/dist" "$target/dist.old"
  mv "$target/dist.new" "$target/dist"
  rm -rf "$target/dist.old"
  mv "$target/built.stamp.new" "$target/built.stamp"
}
