# Part of ./sufficiency: runs the quality gate and the tests. Sourced, not run.

test_usage="./sufficiency test [unit|component|e2e]: the quality gate and one level of tests, or all three.

  unit        pure rules; no infrastructure
  component   each service on a real PostgreSQL and Kafka, started here once for all modules
  e2e         the whole suite on ports of its own, faults included

A stack that runs meanwhile is not disturbed. Reports are in each module's target folder."

test_infra=''
test_told=''

stop_test_infra() {
  [ -z "$test_infra" ] || { kill -TERM "$test_infra" 2>/dev/null; wait "$test_infra" 2>/dev/null; }
  test_infra=''
  [ -z "$test_told" ] || rm -rf "$test_told"
}

# One PostgreSQL and one Kafka for all modules.
start_test_infra() {
  local told
  test_told=$(mktemp -d)
  told=$test_told/infra.properties
  set -m # Ctrl-C stops the tests first and the infrastructure by the trap.
  become_launcher test-infra "$told" </dev/null &
  test_infra=$!
  set +m
  trap stop_test_infra EXIT
  while [ ! -f "$told" ]; do
    kill -0 "$test_infra" 2>/dev/null || die "PostgreSQL and Kafka for the tests did not start."
    sleep 0.2
  done
  SUFFICIENCY_TEST_INFRA=$told
  export SUFFICIENCY_TEST_INFRA
  printf '%s PostgreSQL and Kafka for the tests are ready\n' "$(elapsed)"
}

run_tests() {
  local level=${1:-all} status=0 all_services
  all_services=$(printf '%s' "$services" | tr ' ' ',')
  case $level in
    all) set -- ;;
    unit) set -- -DskipComponent -DskipE2e -pl '!e2e' ;;
    component) set -- -DskipUnit -DskipE2e -pl '!e2e,!bench' ;;
    e2e) set -- -DskipUnit -DskipComponent -pl "e2e,$all_services" -am ;;
    *) printf '%s\n' "$test_usage"; case $level in -h | --help) return 0 ;; *) return 2 ;; esac ;;
  esac
  require_maven
  require_disk
  case $level in
    all | component)
      run_maven building package -DskipUnit -DskipComponent -pl local-stack -am || { show_failure; die "The build failed."; }
      start_test_infra
      ;;
  esac
  run_maven testing verify -Pquality -fae -Dmaven.test.failure.ignore=true "$@" || { show_failure; status=1; }
  stop_test_infra
  grep -E '^\[(ERROR|WARNING)\] +(Tests run:.*(FAILURE|ERROR)|[A-Za-z]+(Test|IT|E2E)\.)' "$build_log"
  [ -s "$root/local-stack/target/launcher.classpath" ] || die "0 passed, 1 failed"
  printf '%s done\n' "$(elapsed)"
  launcher test-report --since "${begun}000" --level "$level" || status=1
  return $status
}
