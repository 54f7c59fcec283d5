# Sourced by ./dev and ./megalith: finds a JDK 25 or newer and exports JAVA_HOME.

# The major version of the JDK in folder $1; fails where there is none (a JRE does not do).
jdk_major() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    sed -nE 's/^JAVA_VERSION="(1\.)?([0-9]+).*/\2/p' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | sed -E 's/^javac (1\.)?([0-9]+).*/\2/'
  fi
}

find_jdk25() {
  local candidate major
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/*; do
    [ -n "$candidate" ] || continue
    major=$(jdk_major "$candidate") || continue
    if [ "${major:-0}" -ge 25 ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  done
  echo "No JDK 25 found in JAVA_HOME or /usr/lib/jvm." >&2
  echo "Install one (for example Debian's openjdk-25-jdk or Temurin 25) and set JAVA_HOME." >&2
  return 1
}
