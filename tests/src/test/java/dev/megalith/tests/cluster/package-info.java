/// Machines whose roles are real processes on this host.
@NullMarked
package dev.megalith.tests.cluster;

import org.jspecify.annotations.NullMarked;
