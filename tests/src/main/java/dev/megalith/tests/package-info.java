/// Tests of the whole: architecture, differential, guest, bench.
@NullMarked
package dev.megalith.tests;

import org.jspecify.annotations.NullMarked;
