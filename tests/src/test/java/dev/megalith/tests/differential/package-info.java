/// Random differential tests of single user-level instructions against a user-mode emulator.
///
/// `-Dseed=N -Dcases=N -Drows=REGEX` replay or narrow a run of [DifferentialTest]; a failure prints
/// them. [DifferentialRun] has a main method for the same without Maven.
@NullMarked
package dev.megalith.tests.differential;

import org.jspecify.annotations.NullMarked;
