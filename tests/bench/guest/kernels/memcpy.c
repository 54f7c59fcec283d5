// Pairs of 128-bit loads and stores, as the C library's memcpy has them: 1 MiB, many times.
#include "../guest.h"

#define BYTES (1 << 20)
static u8 from[BYTES], to[BYTES];

u64 kernel(void) {
  for (u64 i = 0; i < BYTES; i += 8) {
    *(u64 *)(from + i) = i * 0x9e3779b97f4a7c15UL;
  }
  for (int pass = 0; pass < 40; pass++) {
    for (u64 i = 0; i < BYTES; i += 64) {
      __asm__ volatile(
          "ldp q0, q1, [%0]\n\t"
          "ldp q2, q3, [%0, #32]\n\t"
          "stp q0, q1, [%1]\n\t"
          "stp q2, q3, [%1, #32]"
          :
          : "r"(from + i), "r"(to + i)
          : "v0", "v1", "v2", "v3", "memory");
    }
  }
  return *(u64 *)(to + 4096);
}
