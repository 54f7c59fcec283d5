// Sequential 64-bit loads and stores over many pages: copies 1 MiB by words, many times.
#include "../guest.h"

#define WORDS (1 << 17)
static u64 from[WORDS], to[WORDS];

u64 kernel(void) {
  for (u64 i = 0; i < WORDS; i++) {
    from[i] = i * 0x9e3779b9UL;
  }
  for (int pass = 0; pass < 12; pass++) {
    for (u64 i = 0; i < WORDS; i++) {
      ((volatile u64 *)to)[i] = from[i];
    }
  }
  return to[12345];
}
