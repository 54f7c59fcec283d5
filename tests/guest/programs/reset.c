// Ends by SYSTEM_RESET: the machine has to say so.
#include "guest.h"

void setup(void) {}

static void running(void) { CHECK_EQ(psci(PSCI_VERSION, 0, 0, 0) >> 16, 1); }

static void reset(void) {
  print("PASS reset\nEND\n");
  psci(PSCI_SYSTEM_RESET, 0, 0, 0);
  fail("SYSTEM_RESET returned", 0, 1, 0);
}

const struct test tests[] = {
    {"running", running},
    {"reset", reset},
    {NULL, NULL},
};
