# Sourced by ./dev and ./megalith: finds a JDK 25 or newer and exports JAVA_HOME.

jdk_major() {
  [ -x "$1/bin/javac" ] || return 1
  "$1/bin/javac" -version 2>&1 | sed -E 's/^javac ([0-9]+).*/\1/'
}

find_jdk25() {
  local candidate major
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/*; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate") || continue
    if [ "$major" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  echo "No JDK 25 found in JAVA_HOME or /usr/lib/jvm." >&2
  echo "Install one (for example Debian's openjdk-25-jdk or Temurin 25) and set JAVA_HOME." >&2
  return 1
}
