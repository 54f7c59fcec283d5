# Sourced: compiles the tests module's own programs and puts their class path into `class_path`.
compile_bench() {
  mvn -B -ntp -q -Dquick -pl tests -am compile dependency:build-classpath \
    -DincludeScope=test -Dmdep.outputFile=target/compile.classpath
  class_path=tests/target/classes:$(cat tests/target/compile.classpath)
}
