/// What harnesses need of the host: the project's files, compilers, and runs of emulators as
/// processes of their own.
@NullMarked
package dev.megalith.tests.host;

import org.jspecify.annotations.NullMarked;
