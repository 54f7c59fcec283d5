// What a kernel is: one repetition of about ten million instructions that gives a check value.
#pragma once

typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long u64;

u64 kernel(void);
