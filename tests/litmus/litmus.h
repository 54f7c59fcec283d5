// What the generated cases and the harness share; LitmusCode writes the cases.
#pragma once

#include "guest.h"

#define THREADS_MAX 4
#define VALUE_BITS 2
#define STRANGE ((1 << VALUE_BITS) - 1)

struct litmus {
  const char *name;
  u64 threads;
  u64 locations;
  char *code[THREADS_MAX];
  u8 observed[THREADS_MAX];  // how many values each thread stores
  u64 final_mask;            // the locations whose last value is part of the outcome
  u64 outcomes;
  const u16 *allowed;  // ends with 0xffff
};

extern const struct litmus cases[];
extern const u64 case_count;
