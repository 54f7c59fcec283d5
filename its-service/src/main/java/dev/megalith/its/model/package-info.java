/// The ITS as a pure state machine: registers, commands, tables in guest RAM.
@NullMarked
package dev.megalith.its.model;

import org.jspecify.annotations.NullMarked;
