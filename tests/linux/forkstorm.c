// Processes come and go; each tells by its exit code that it had what it should have.
#include "work.h"

static u64 inherited[4 * PAGE / 8] __attribute__((aligned(PAGE)));

int forkstorm_child(const char *code) {
  // A fresh image: nothing of the parent's memory is left.
  for (size_t i = 0; i < sizeof inherited / 8; i++) {
    if (inherited[i] != 0) {
      return 255;
    }
  }
  return atoi(code);
}

// Copy-on-write: the child changes its copy, the parent must not see it.
static int child(u64 tag, int code) {
  for (size_t i = 0; i < sizeof inherited / 8; i += 64) {
    if (inherited[i] != tag) {
      return 254;
    }
    inherited[i] = ~tag;
  }
  return code;
}

static void storm(long worker) {
  u64 random = seed_of(worker);
  char text[16];
  for (long i = 0; i < options.rounds; i++) {
    u64 tag = next_random(&random);
    for (size_t at = 0; at < sizeof inherited / 8; at += 64) {
      inherited[at] = tag;
    }
    int code = tag % 200;
    bool exec = tag >> 32 & 1;
    pid_t pid = fork();
    CHECK(pid >= 0);
    if (pid == 0) {
      if (exec) {
        snprintf(text, sizeof text, "%d", code);
        execl("/proc/self/exe", "work", "exit", text, NULL);
        _exit(253);
      }
      _exit(child(tag, code));
    }
    int status;
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), code);
    for (size_t at = 0; at < sizeof inherited / 8; at += 64) {
      CHECK_EQ(inherited[at], tag);
    }
  }
}

int forkstorm(void) {
  for (long worker = 0; worker < options.threads; worker++) {
    pid_t pid = fork();
    CHECK(pid >= 0);
    if (pid == 0) {
      storm(worker);
      _exit(0);
    }
  }
  for (long worker = 0; worker < options.threads; worker++) {
    int status;
    CHECK(wait(&status) > 0);
    CHECK_EQ(status, 0);
  }
  return ok("%ld workers, %ld processes", options.threads, options.threads * options.rounds);
}
