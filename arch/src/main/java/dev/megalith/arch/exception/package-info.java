/// Exception classes, fault status codes and syndrome layouts of AArch64.
@NullMarked
package dev.megalith.arch.exception;

import org.jspecify.annotations.NullMarked;
