// Data-dependent branches and scattered loads and stores: sorts 40,000 words on a heap.
#include "../guest.h"

#define COUNT 40000
static u32 heap[COUNT];

static void sift(u32 root, u32 end) {
  u32 value = heap[root];
  for (u32 child = 2 * root + 1; child < end; child = 2 * root + 1) {
    if (child + 1 < end && heap[child] < heap[child + 1]) {
      child++;
    }
    if (value >= heap[child]) {
      break;
    }
    heap[root] = heap[child];
    root = child;
  }
  heap[root] = value;
}

u64 kernel(void) {
  u32 seed = 1;
  for (u32 i = 0; i < COUNT; i++) {
    seed = seed * 1664525u + 1013904223u;
    heap[i] = seed;
  }
  for (u32 i = COUNT / 2; i-- > 0;) {
    sift(i, COUNT);
  }
  for (u32 end = COUNT - 1; end > 0; end--) {
    u32 largest = heap[0];
    heap[0] = heap[end];
    heap[end] = largest;
    sift(0, end);
  }
  u64 check = 0;
  for (u32 i = 0; i < COUNT; i++) {
    check = check * 31 + heap[i];
  }
  return check;
}
