// Single precision vectors: a dot product of 4 x 32-bit lanes with fused multiply-add.
#include <arm_neon.h>

#include "../guest.h"

#define COUNT 8192
static float a[COUNT], b[COUNT];

u64 kernel(void) {
  for (int i = 0; i < COUNT; i++) {
    a[i] = (float)(i & 63) * 0.5f;
    b[i] = (float)(i & 31) * 0.25f;
  }
  float32x4_t sum = vdupq_n_f32(0);
  for (int pass = 0; pass < 400; pass++) {
    for (int i = 0; i < COUNT; i += 4) {
      sum = vfmaq_f32(sum, vld1q_f32(a + i), vld1q_f32(b + i));
    }
    sum = vmulq_n_f32(sum, 0.5f);
  }
  union {
    float value;
    u32 bits;
  } result = {vaddvq_f32(sum)};
  return result.bits;
}
