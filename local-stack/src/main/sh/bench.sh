# Part of ./sufficiency: runs benchmarks. Sourced, not run.

run_bench() {
  require_maven
  [ -d "$root/bench/src/main/java" ] || die "There are no benchmarks yet: the module bench is empty."
  run_maven building package -Dmaven.test.skip=true -pl "bench,$(printf '%s' "$services" | tr ' ' ',')" -am || { show_failure; die "The build failed."; }
  "$JAVA_HOME/bin/java" -Dsufficiency.root="$root" \
    -cp "$root/bench/target/classes:$(cat "$root/bench/target/bench.classpath")" uk.sufficiency.bench.Main "$@"
}
