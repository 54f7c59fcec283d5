package dev.megalith.machine.tree;

/// Randomness that the guest gets at boot. Comes from outside: a machine with the same seeds is the
/// same machine.
///
/// @param kaslr where the kernel places itself
/// @param rng0 first 64 of the 256 bits that start the guest's random number generator
public record Seeds(long kaslr, long rng0, long rng1, long rng2, long rng3) {}
