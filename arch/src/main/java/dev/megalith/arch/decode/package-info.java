/// The A64 instruction table: encodings, operand forms, features.
@NullMarked
package dev.megalith.arch.decode;

import org.jspecify.annotations.NullMarked;
