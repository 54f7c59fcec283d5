// What the programs for Linux share.
#pragma once

#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#define THREADS_MAX 512
#define PAGE 4096

typedef uint64_t u64;
typedef uint32_t u32;

struct options {
  long threads;
  long rounds;
  u64 seed;
  int cpus[2];  // for programs of two pinned threads
};
extern struct options options;

// Ends the program: `NAME: WRONG …`.
void wrong(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));
// The end of a good run: `NAME: ok …`.
int ok(const char *format, ...) __attribute__((format(printf, 1, 2)));

#define CHECK(condition)                                                     \
  do {                                                                       \
    if (!(condition)) {                                                      \
      wrong("%s:%d: %s (errno %d)", __FILE_NAME__, __LINE__, #condition, errno); \
    }                                                                        \
  } while (0)
#define CHECK_EQ(actual, expected)                                                        \
  do {                                                                                    \
    u64 actual_ = (u64)(actual);                                                          \
    u64 expected_ = (u64)(expected);                                                      \
    if (actual_ != expected_) {                                                           \
      wrong("%s:%d: %s is %#lx, expected %#lx", __FILE_NAME__, __LINE__, #actual, actual_, \
            expected_);                                                                   \
    }                                                                                     \
  } while (0)

// Never 0.
u64 next_random(u64 *state);
u64 seed_of(long thread);
// Moves the calling thread to one CPU and returns there.
void pin(int cpu);
// Runs a function on as many threads, by index, and waits for all.
void run_threads(long count, void (*function)(long thread));
double seconds(void);
u64 hash(const void *data, size_t bytes, u64 start);

int mutexes(void);
int atomics(void);
int pipes(void);
int forkstorm(void);
int mmapstorm(void);
int futexes(void);
int falseshare(void);
int copy(void);
int migrate(void);
// What forkstorm executes.
int forkstorm_child(const char *code);
