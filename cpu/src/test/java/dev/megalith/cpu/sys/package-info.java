/// Tests of the package of the same name.
@NullMarked
package dev.megalith.cpu.sys;

import org.jspecify.annotations.NullMarked;
