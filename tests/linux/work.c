// One program of many: work NAME [-t THREADS] [-n ROUNDS] [-s SEED] [-c CPU,CPU].
#include "work.h"

#include <stdarg.h>
#include <time.h>

struct options options = {.threads = 4, .rounds = 0, .seed = 1, .cpus = {0, 1}};

static const struct program {
  const char *name;
  int (*run)(void);
  long rounds;  // in a second or so
} programs[] = {
    {"mutexes", mutexes, 4000},   {"atomics", atomics, 20000}, {"pipes", pipes, 200},
    {"forkstorm", forkstorm, 12}, {"mmapstorm", mmapstorm, 150}, {"futexes", futexes, 2000},
    {"falseshare", falseshare, 300}, {"copy", copy, 2}, {"migrate", migrate, 50},
};

static const char *name = "work";
static double started;

double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec + time.tv_nsec / 1e9;
}

// In one write each: lines of several processes do not mix.
static void say(const char *what, const char *format, va_list arguments) {
  char line[512];
  int length = snprintf(line, sizeof line, "%s: %s ", name, what);
  length += vsnprintf(line + length, sizeof line - length - 16, format, arguments);
  if (length > (int)sizeof line - 16) {
    length = sizeof line - 16;
  }
  length += snprintf(line + length, 16, " %.2f s\n", seconds() - started);
  if (write(1, line, length) != length) {
    _exit(3);
  }
}

void wrong(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  say("WRONG", format, arguments);
  va_end(arguments);
  _exit(1);
}

int ok(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  say("ok", format, arguments);
  va_end(arguments);
  return 0;
}

u64 next_random(u64 *state) {
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;
  return *state;
}

u64 seed_of(long thread) {
  u64 state = options.seed * 0x9e3779b97f4a7c15 + 2 * thread + 1;
  for (int i = 0; i < 4; i++) {
    next_random(&state);
  }
  return state;
}

void pin(int cpu) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(cpu, &set);
  CHECK_EQ(sched_setaffinity(0, sizeof set, &set), 0);
  CHECK_EQ(sched_getcpu(), cpu);
}

struct start {
  void (*function)(long);
  long thread;
};

static void *start_thread(void *argument) {
  struct start *start = argument;
  start->function(start->thread);
  return NULL;
}

void run_threads(long count, void (*function)(long)) {
  static pthread_t threads[THREADS_MAX];
  static struct start starts[THREADS_MAX];
  CHECK(count <= THREADS_MAX);
  for (long i = 0; i < count; i++) {
    starts[i] = (struct start){function, i};
    CHECK_EQ(pthread_create(&threads[i], NULL, start_thread, &starts[i]), 0);
  }
  for (long i = 0; i < count; i++) {
    CHECK_EQ(pthread_join(threads[i], NULL), 0);
  }
}

u64 hash(const void *data, size_t bytes, u64 start) {
  const u64 *words = data;
  u64 sum = start;
  for (size_t i = 0; i < bytes / 8; i++) {
    sum = (sum ^ words[i]) * 0x100000001b3;
    sum ^= sum >> 29;
  }
  return sum;
}

int main(int count, char **arguments) {
  if (count == 3 && strcmp(arguments[1], "exit") == 0) {
    return forkstorm_child(arguments[2]);
  }
  options.threads = sysconf(_SC_NPROCESSORS_ONLN);
  started = seconds();
  const struct program *program = NULL;
  for (size_t i = 0; count > 1 && i < sizeof programs / sizeof *programs; i++) {
    if (strcmp(programs[i].name, arguments[1]) == 0) {
      program = &programs[i];
    }
  }
  if (!program) {
    fprintf(stderr, "usage: work NAME [-t THREADS] [-n ROUNDS] [-s SEED] [-c CPU,CPU]\n");
    return 2;
  }
  name = program->name;
  options.cpus[1] = options.threads - 1;
  int option;
  while ((option = getopt(count - 1, arguments + 1, "t:n:s:c:")) != -1) {
    if (option == 't') {
      options.threads = atol(optarg);
    } else if (option == 'n') {
      options.rounds = atol(optarg);
    } else if (option == 's') {
      options.seed = atol(optarg);
    } else if (option != 'c' ||
               sscanf(optarg, "%d,%d", &options.cpus[0], &options.cpus[1]) != 2) {
      return 2;
    }
  }
  if (options.rounds == 0) {
    options.rounds = program->rounds;
  }
  return program->run();
}
