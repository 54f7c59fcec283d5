// Byte loads and table loads: CRC-32 of 64 KiB by a table of 256 words, many times.
#include "../guest.h"

static u32 table[256];
static u8 data[65536];

u64 kernel(void) {
  for (u32 i = 0; i < 256; i++) {
    u32 c = i;
    for (int bit = 0; bit < 8; bit++) {
      c = c & 1 ? c >> 1 ^ 0xedb88320u : c >> 1;
    }
    table[i] = c;
  }
  for (u32 i = 0; i < sizeof data; i++) {
    data[i] = (u8)(i * 31);
  }
  u32 crc = ~0u;
  for (int pass = 0; pass < 20; pass++) {
    for (u32 i = 0; i < sizeof data; i++) {
      crc = crc >> 8 ^ table[(crc ^ data[i]) & 255];
    }
  }
  return ~crc;
}
