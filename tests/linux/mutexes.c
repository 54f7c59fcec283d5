// Mutexes that guard plain counters, and a queue with condition variables.
#include "work.h"

#define LOCKS 4
#define QUEUE 16

static struct {
  pthread_mutex_t mutex;
  u64 first;
  u64 second;  // always first * 3
} guarded[LOCKS];

static struct {
  pthread_mutex_t mutex;
  pthread_cond_t not_empty;
  pthread_cond_t not_full;
  u64 items[QUEUE];
  long head;
  long count;
} queue = {PTHREAD_MUTEX_INITIALIZER, PTHREAD_COND_INITIALIZER, PTHREAD_COND_INITIALIZER, {0}, 0, 0};

static long pairs;
static u64 sums[THREADS_MAX];

static void count_guarded(long thread) {
  u64 random = seed_of(thread);
  for (long i = 0; i < options.rounds; i++) {
    long lock = next_random(&random) % LOCKS;
    pthread_mutex_lock(&guarded[lock].mutex);
    CHECK_EQ(guarded[lock].second, guarded[lock].first * 3);
    guarded[lock].first++;
    guarded[lock].second += 3;
    pthread_mutex_unlock(&guarded[lock].mutex);
  }
}

static void put(u64 item) {
  pthread_mutex_lock(&queue.mutex);
  while (queue.count == QUEUE) {
    pthread_cond_wait(&queue.not_full, &queue.mutex);
  }
  queue.items[(queue.head + queue.count++) % QUEUE] = item;
  pthread_cond_signal(&queue.not_empty);
  pthread_mutex_unlock(&queue.mutex);
}

static u64 get(void) {
  pthread_mutex_lock(&queue.mutex);
  while (queue.count == 0) {
    pthread_cond_wait(&queue.not_empty, &queue.mutex);
  }
  u64 item = queue.items[queue.head];
  queue.head = (queue.head + 1) % QUEUE;
  queue.count--;
  pthread_cond_signal(&queue.not_full);
  pthread_mutex_unlock(&queue.mutex);
  return item;
}

static void produce_or_consume(long thread) {
  u64 random = seed_of(thread);
  u64 sum = 0;
  for (long i = 0; i < options.rounds; i++) {
    if (thread < pairs) {
      u64 item = next_random(&random);
      put(item);
      sum += item;
    } else {
      sum += get();
    }
  }
  sums[thread] = sum;
}

int mutexes(void) {
  for (int i = 0; i < LOCKS; i++) {
    pthread_mutex_init(&guarded[i].mutex, NULL);
  }
  run_threads(options.threads, count_guarded);
  u64 total = 0;
  for (int i = 0; i < LOCKS; i++) {
    total += guarded[i].first;
  }
  CHECK_EQ(total, options.threads * options.rounds);
  pairs = options.threads > 1 ? options.threads / 2 : 1;
  run_threads(2 * pairs, produce_or_consume);
  u64 put_sum = 0;
  u64 got_sum = 0;
  for (long i = 0; i < pairs; i++) {
    put_sum += sums[i];
    got_sum += sums[pairs + i];
  }
  CHECK_EQ(got_sum, put_sum);
  return ok("%ld threads, %ld increments, %ld items", options.threads, (long)total,
            pairs * options.rounds);
}
