// Double precision arithmetic, division and square root: five bodies under gravity.
#include "../guest.h"

#define BODIES 5
struct body {
  double x, y, z, vx, vy, vz, mass;
};
static struct body bodies[BODIES];

static void advance(double dt) {
  for (int i = 0; i < BODIES; i++) {
    for (int j = i + 1; j < BODIES; j++) {
      struct body *a = &bodies[i], *b = &bodies[j];
      double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
      double square = dx * dx + dy * dy + dz * dz;
      double pull = dt / (square * __builtin_sqrt(square));
      a->vx -= dx * b->mass * pull;
      a->vy -= dy * b->mass * pull;
      a->vz -= dz * b->mass * pull;
      b->vx += dx * a->mass * pull;
      b->vy += dy * a->mass * pull;
      b->vz += dz * a->mass * pull;
    }
  }
  for (int i = 0; i < BODIES; i++) {
    bodies[i].x += dt * bodies[i].vx;
    bodies[i].y += dt * bodies[i].vy;
    bodies[i].z += dt * bodies[i].vz;
  }
}

u64 kernel(void) {
  for (int i = 0; i < BODIES; i++) {
    bodies[i] = (struct body){i * 1.5, 3.0 - i, i * i * 0.25, 0.1 * i, 0.2, -0.05 * i, 1.0 / (i + 1)};
  }
  for (int step = 0; step < 12000; step++) {
    advance(0.001);
  }
  union {
    double value;
    u64 bits;
  } sum = {0};
  for (int i = 0; i < BODIES; i++) {
    sum.value += bodies[i].x + bodies[i].y + bodies[i].z;
  }
  return sum.bits;
}
