// 64-bit ALU: shifts, xors, multiplications in one dependent chain.
#include "../guest.h"

u64 kernel(void) {
  u64 h = 0x9e3779b97f4a7c15UL;
  for (u64 i = 0; i < 1000000; i++) {
    h ^= i;
    h ^= h >> 33;
    h *= 0xff51afd7ed558ccdUL;
    h ^= h >> 29;
    h += h << 7;
    h ^= h >> 32;
  }
  return h;
}
