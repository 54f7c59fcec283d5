// Processes in a ring: each passes blocks on and changes them in a way that the end can check.
#include "work.h"

#define BLOCK_WORDS 1024

static void read_all(int file, void *data, size_t bytes) {
  for (size_t done = 0; done < bytes;) {
    ssize_t count = read(file, (char *)data + done, bytes - done);
    CHECK(count > 0);
    done += count;
  }
}

static void write_all(int file, const void *data, size_t bytes) {
  for (size_t done = 0; done < bytes;) {
    ssize_t count = write(file, (const char *)data + done, bytes - done);
    CHECK(count > 0);
    done += count;
  }
}

// The last word is the hash of the others.
static void seal(u64 *block) { block[BLOCK_WORDS - 1] = hash(block, 8 * (BLOCK_WORDS - 1), 7); }

static void check(const u64 *block) {
  CHECK_EQ(block[BLOCK_WORDS - 1], hash(block, 8 * (BLOCK_WORDS - 1), 7));
}

static void pass_on(int in, int out) {
  u64 block[BLOCK_WORDS];
  for (long i = 0; i < options.rounds; i++) {
    read_all(in, block, sizeof block);
    check(block);
    for (long word = 0; word < BLOCK_WORDS - 1; word++) {
      block[word] += word + 1;
    }
    seal(block);
    write_all(out, block, sizeof block);
  }
}

int pipes(void) {
  long stages = options.threads;
  int first[2];
  CHECK_EQ(pipe(first), 0);
  int in = first[0];
  for (long stage = 0; stage < stages; stage++) {
    int next[2];
    CHECK_EQ(pipe(next), 0);
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
      close(first[1]);
      close(next[0]);
      pass_on(in, next[1]);
      _exit(0);
    }
    close(in);
    close(next[1]);
    in = next[0];
  }
  u64 random = seed_of(0);
  u64 sent[BLOCK_WORDS];
  u64 got[BLOCK_WORDS];
  for (long i = 0; i < options.rounds; i++) {
    for (long word = 0; word < BLOCK_WORDS - 1; word++) {
      sent[word] = next_random(&random);
    }
    seal(sent);
    write_all(first[1], sent, sizeof sent);
    read_all(in, got, sizeof got);
    check(got);
    for (long word = 0; word < BLOCK_WORDS - 1; word++) {
      CHECK_EQ(got[word], sent[word] + stages * (word + 1));
    }
  }
  for (long stage = 0; stage < stages; stage++) {
    int status;
    CHECK(wait(&status) > 0);
    CHECK_EQ(status, 0);
  }
  return ok("%ld processes, %ld blocks", stages, options.rounds);
}
