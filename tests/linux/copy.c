// Threads fill, sort and copy a shared buffer; the digest must be what one thread computes.
#include "work.h"

#define CHUNK_WORDS 4096

static u64 *data;
static u64 *copied;
static u64 sums[THREADS_MAX];
static pthread_barrier_t together;

static int compare(const void *left, const void *right) {
  u64 a = *(const u64 *)left;
  u64 b = *(const u64 *)right;
  return (a > b) - (a < b);
}

static u64 *chunk(u64 *base, long number) { return base + number * CHUNK_WORDS; }

static void fill(u64 *words, long number, long round) {
  u64 random = seed_of(number * 100 + round);
  for (long i = 0; i < CHUNK_WORDS; i++) {
    words[i] = next_random(&random);
  }
}

// Each thread fills one chunk, sorts its neighbour's, copies the one behind it.
static void work(long thread) {
  long count = options.threads;
  for (long round = 0; round < options.rounds; round++) {
    fill(chunk(data, thread), thread, round);
    pthread_barrier_wait(&together);
    long neighbour = (thread + 1) % count;
    qsort(chunk(data, neighbour), CHUNK_WORDS, 8, compare);
    pthread_barrier_wait(&together);
    long behind = (thread + 2) % count;
    memcpy(chunk(copied, thread), chunk(data, behind), CHUNK_WORDS * 8);
    sums[thread] = hash(chunk(copied, thread), CHUNK_WORDS * 8, sums[thread]);
    pthread_barrier_wait(&together);
  }
}

int copy(void) {
  long count = options.threads;
  data = aligned_alloc(PAGE, count * CHUNK_WORDS * 8);
  copied = aligned_alloc(PAGE, count * CHUNK_WORDS * 8);
  CHECK(data && copied);
  pthread_barrier_init(&together, NULL, count);
  run_threads(count, work);
  u64 *expected = malloc(CHUNK_WORDS * 8);
  u64 digest = 0;
  for (long thread = 0; thread < count; thread++) {
    u64 sum = 0;
    for (long round = 0; round < options.rounds; round++) {
      fill(expected, (thread + 2) % count, round);
      qsort(expected, CHUNK_WORDS, 8, compare);
      sum = hash(expected, CHUNK_WORDS * 8, sum);
    }
    CHECK_EQ(sums[thread], sum);
    digest ^= sum;
  }
  return ok("%ld threads, %ld rounds, digest %016lx", count, options.rounds, digest);
}
