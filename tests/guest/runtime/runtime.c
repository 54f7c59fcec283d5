// Start, console, checks and exceptions.
#include "guest.h"

#include <stdarg.h>

struct cpu cpus[CPUS_MAX];
u64 boot_registers[4];
void (*volatile irq_hook)(struct frame *frame);
void (*volatile irq_action)(u32 intid);
bool (*volatile sync_hook)(struct frame *frame, u64 vector);

static const char *test_name = "setup";
static volatile bool test_failed;
static const char *volatile skip_reason;

extern void el0_leave(u64 value) __attribute__((noreturn));
extern u64 el0_enter(u64 pc, u64 argument, u64 sp, u64 spsr);

// ---- console

static void put(char character) {
  while (read32(PL011 + 0x18) & (1 << 5)) {
  }
  write32(PL011, (u8)character);
}

static void put_text(const char *text) {
  while (*text) {
    put(*text++);
  }
}

static void put_number(u64 value, unsigned base) {
  char digits[24];
  int count = 0;
  do {
    digits[count++] = "0123456789abcdef"[value % base];
    value /= base;
  } while (value);
  while (count) {
    put(digits[--count]);
  }
}

// %s, %d (signed long), %x (u64), %c.
void print(const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  for (; *format; format++) {
    if (*format != '%') {
      put(*format);
      continue;
    }
    format++;
    while (*format == 'l') {
      format++;
    }
    if (*format == 's') {
      put_text(va_arg(arguments, const char *));
    } else if (*format == 'c') {
      put((char)va_arg(arguments, int));
    } else if (*format == 'x') {
      put_text("0x");
      put_number(va_arg(arguments, u64), 16);
    } else {
      long value = va_arg(arguments, long);
      if (value < 0) {
        put('-');
        value = -value;
      }
      put_number((u64)value, 10);
    }
  }
  va_end(arguments);
}

// ---- tests

void fail(const char *text, int line, u64 actual, u64 expected) {
  test_failed = true;
  print("FAIL %s line %ld cpu %ld: %s: %lx, expected %lx\n", test_name, (long)line,
        (long)this_cpu()->index, text, actual, expected);
}

bool failed(void) { return test_failed; }

void skip(const char *why) { skip_reason = why; }

static __attribute__((noreturn)) void system_off(void) {
  psci(PSCI_SYSTEM_OFF, 0, 0, 0);
  for (;;) {
    wfe();
  }
}

void c_start(void) {
  boot_space = space_create(12, 39);
  space_map_machine(&boot_space);
#if CPUS_MAX > GICR_FIRST
  space_map(&boot_space, GICR_HIGH, GICR_HIGH, 0x4000000, 2, DEVICE_PAGE);
#endif
  mmu_enable(&boot_space);
  setup();
  for (const struct test *test = tests; test->name; test++) {
    test_name = test->name;
    test_failed = false;
    skip_reason = NULL;
    test->run();
    this_cpu()->traps_expected = 0;
    sync_hook = NULL;
    irq_hook = NULL;
    irq_action = NULL;
    irq_disable();
    if (skip_reason) {
      print("SKIP %s: %s\n", test->name, skip_reason);
    } else if (!test_failed) {
      print("PASS %s\n", test->name);
    }
  }
  print("END\n");
  system_off();
}

// ---- exceptions

static void print_frame(const char *what, struct frame *frame, u64 vector) {
  print("FAIL %s cpu %ld: %s: vector %ld esr %lx far %lx elr %lx spsr %lx x30 %lx\n", test_name,
        (long)this_cpu()->index, what, (long)vector, read_sys(esr_el1), read_sys(far_el1),
        frame->elr, frame->spsr, frame->x[30]);
}

static void handle_irq(struct frame *frame) {
  if (irq_hook) {
    irq_hook(frame);
    return;
  }
  u64 intid = read_sys(icc_iar1_el1);
  struct cpu *cpu = this_cpu();
  cpu->last_intid = intid;
  cpu->irq_count++;
  if (irq_action) {
    irq_action((u32)intid);
  }
  if (intid < 1020) {
    write_sys(icc_eoir1_el1, intid);
  }
}

static void handle_sync(struct frame *frame, u64 vector) {
  struct cpu *cpu = this_cpu();
  u64 esr = read_sys(esr_el1);
  u64 ec = field(esr, 31, 26);
  struct trap trap = {
      .count = cpu->trap.count + 1,
      .vector = vector,
      .ec = ec,
      .iss = esr & 0x1ffffff,
      .esr = esr,
      .far = read_sys(far_el1),
      .elr = frame->elr,
      .spsr = frame->spsr,
  };
  cpu->trap = trap;
  bool from_el0 = (frame->spsr & 0xf) == 0;
  if (sync_hook && sync_hook(frame, vector)) {
    return;
  }
  if (cpu->traps_expected == 0) {
    print_frame("unexpected exception", frame, vector);
    system_off();
  }
  cpu->traps_expected--;
  if (from_el0 && cpu->el0_return) {
    el0_leave(frame->x[0]);
  }
  if (ec == EC_INSN_SAME || ec == EC_INSN_LOWER || ec == EC_PC_ALIGN) {
    frame->elr = frame->x[30];
  } else if (ec == EC_ILLEGAL_STATE) {
    frame->spsr &= ~(1ULL << 20);
  } else if (ec != EC_SVC) {
    frame->elr += 4;
  }
}

void c_exception(u64 vector, struct frame *frame) {
  switch (vector & 3) {
    case 0:
      handle_sync(frame, vector);
      break;
    case 1:
      handle_irq(frame);
      break;
    default:
      print_frame("FIQ or SError", frame, vector);
      system_off();
  }
}

void traps_expect(u64 count) {
  struct cpu *cpu = this_cpu();
  cpu->trap = (struct trap){0};
  cpu->traps_expected = count;
  asm volatile("" ::: "memory");
}

struct trap traps_taken(void) {
  asm volatile("" ::: "memory");
  struct cpu *cpu = this_cpu();
  if (cpu->traps_expected != 0) {
    fail("exceptions that did not come", 0, cpu->traps_expected, 0);
    cpu->traps_expected = 0;
  }
  return cpu->trap;
}

static u64 el0_stack[512] __attribute__((aligned(4096)));
u64 el0_stack_top = (u64)(el0_stack + 512) + EL0_ALIAS;

u64 el0_run_with(u64 pc, u64 argument, u64 sp, u64 spsr) {
  u64 daif = read_sys(daif);
  traps_expect(1);
  u64 value = el0_enter(pc, argument, sp, spsr);
  write_sys(daif, daif);
  return value;
}

u64 el0_run(u64 pc, u64 argument) { return el0_run_with(pc, argument, el0_stack_top, 0x3c0); }

// ---- time

u64 ticks(u64 microseconds) { return read_sys(cntfrq_el0) * microseconds / 1000000; }

bool wait_for(const volatile u64 *word, u64 value) {
  u64 end = counter() + ticks(WAIT_SECONDS * 1000000ULL);
  while (load_acquire(word) != value) {
    if (counter() > end) {
      return false;
    }
    asm volatile("yield");
  }
  return true;
}

void delay(u64 microseconds) {
  u64 end = counter() + ticks(microseconds);
  while (counter() < end) {
    asm volatile("yield");
  }
}

// ---- what the compiler calls

void *memset(void *target, int value, size_t bytes) {
  volatile u8 *out = target;
  while (bytes--) {
    *out++ = (u8)value;
  }
  return target;
}

void *memcpy(void *target, const void *source, size_t bytes) {
  volatile u8 *out = target;
  const u8 *in = source;
  while (bytes--) {
    *out++ = *in++;
  }
  return target;
}
