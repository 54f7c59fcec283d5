// What an arm64 Image finds when it starts.
#include "guest.h"

void setup(void) {}

static void device_tree(void) {
  CHECK(boot_registers[0] != 0);
  CHECK_EQ(boot_registers[0] & 7, 0);
  CHECK_EQ(read32(boot_registers[0]), 0xedfe0dd0);
}

static void other_registers(void) {
  CHECK_EQ(boot_registers[1], 0);
  CHECK_EQ(boot_registers[2], 0);
  CHECK_EQ(boot_registers[3], 0);
}

static void level(void) { CHECK_EQ(read_sys(currentel), 4); }

const struct test tests[] = {
    {"device_tree", device_tree},
    {"other_registers", other_registers},
    {"level", level},
    {NULL, NULL},
};
