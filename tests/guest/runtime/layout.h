// Numbers that the assembly and the C of the runtime share.
#pragma once

#ifndef CPUS_MAX
#define CPUS_MAX 16
#endif
#define STACK_BYTES 0x4000
#define FRAME_BYTES 272

// Offsets in struct cpu.
#define CPU_INDEX 0
#define CPU_EL0_RETURN 8
