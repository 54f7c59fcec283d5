/// Who may do what with each page: the directory as a pure state machine.
@NullMarked
package dev.megalith.memory.model;

import org.jspecify.annotations.NullMarked;
