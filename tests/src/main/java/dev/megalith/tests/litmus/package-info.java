/// Litmus tests: small programs of several threads, of whose outcomes the architecture's memory
/// model forbids some, run millions of times over vCPUs on one or several workers.
@NullMarked
package dev.megalith.tests.litmus;

import org.jspecify.annotations.NullMarked;
