// Calls, returns and the stack: Fibonacci numbers by plain recursion.
#include "../guest.h"

__attribute__((noinline, optimize("no-optimize-sibling-calls", "no-ipa-cp", "no-inline"))) static u64
fib(u64 n) {
  return n < 2 ? n : fib(n - 1) + fib(n - 2);
}

u64 kernel(void) {
  return fib(27);
}
