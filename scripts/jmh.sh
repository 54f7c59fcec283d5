#!/usr/bin/env bash
# ./dev bench jmh: generates JMH's harness around the benchmarks and runs them with JMH's arguments,
# e.g. `./dev bench jmh InterpreterBenchmark -p instruction=LDR,STR`. gc.alloc.rate.norm must be 0.
set -euo pipefail
cd "$(dirname "$0")/.."
. ./scripts/jdk.sh
find_jdk25

. ./scripts/class-path.sh
target=tests/target/jmh
compile_bench
rm -rf "$target"
mkdir -p "$target"
"$JAVA_HOME/bin/javac" -proc:full -nowarn -processorpath "$class_path" -cp "$class_path" \
  -d "$target" tests/src/main/java/dev/megalith/tests/bench/jmh/*.java
exec "$JAVA_HOME/bin/java" @deploy/jvm/embedded.args -cp "$target:$class_path" \
  org.openjdk.jmh.Main -prof gc "$@"
