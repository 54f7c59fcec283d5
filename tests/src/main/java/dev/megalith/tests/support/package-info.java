/// What benchmarks and tests of single elements share.
@NullMarked
package dev.megalith.tests.support;

import org.jspecify.annotations.NullMarked;
