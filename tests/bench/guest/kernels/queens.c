// Recursion with bit masks and short loops: solutions of the nine queens.
#include "../guest.h"

#define SIZE 9

__attribute__((noinline, optimize("no-inline"))) static u64 place(u32 columns, u32 left, u32 right) {
  if (columns == (1u << SIZE) - 1) {
    return 1;
  }
  u64 solutions = 0;
  for (u32 free = ~(columns | left | right) & ((1u << SIZE) - 1); free; free &= free - 1) {
    u32 bit = free & -free;
    solutions += place(columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return solutions;
}

u64 kernel(void) {
  u64 solutions = 0;
  for (int i = 0; i < 40; i++) {
    solutions += place(0, 0, 0);
  }
  return solutions;
}
