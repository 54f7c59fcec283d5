// Runs one kernel REPETITIONS times and prints `rep TICKS CHECK` for each, timed by the virtual
// counter, then `end FREQUENCY`.
#include "guest.h"

#define UART_DR (*(volatile u32 *)0x09000000UL)
#define UART_FR (*(volatile u32 *)0x09000018UL)
#define UART_LCR_H (*(volatile u32 *)0x0900002cUL)
#define UART_CR (*(volatile u32 *)0x09000030UL)
#define FR_TXFF (1u << 5)

static void put(char c) {
  while (UART_FR & FR_TXFF) {
  }
  UART_DR = (u32)c;
}

static void text(const char *s) {
  while (*s) {
    put(*s++);
  }
}

static void hex(u64 value) {
  int shift = 60;
  while (shift > 0 && !(value >> shift)) {
    shift -= 4;
  }
  for (; shift >= 0; shift -= 4) {
    put("0123456789abcdef"[value >> shift & 15]);
  }
}

static u64 ticks(void) {
  u64 value;
  __asm__ volatile("isb\n\tmrs %0, cntvct_el0" : "=r"(value) : : "memory");
  return value;
}

void report_exception(u64 esr, u64 elr, u64 far) {
  text("exception ");
  hex(esr);
  put(' ');
  hex(elr);
  put(' ');
  hex(far);
  put('\n');
}

void main(void) {
  UART_LCR_H = 0x70; // 8 bits, FIFO
  UART_CR = 0x301;   // UART, transmitter and receiver on
  for (int i = 0; i < REPETITIONS; i++) {
    u64 begin = ticks();
    u64 check = kernel();
    u64 end = ticks();
    text("rep ");
    hex(end - begin);
    put(' ');
    hex(check);
    put('\n');
  }
  u64 frequency;
  __asm__ volatile("mrs %0, cntfrq_el0" : "=r"(frequency));
  text("end ");
  hex(frequency);
  put('\n');
}
