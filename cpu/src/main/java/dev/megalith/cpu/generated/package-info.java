/// Made by the generator from the instruction table; ./dev regen renews it.
@NullMarked
package dev.megalith.cpu.generated;

import org.jspecify.annotations.NullMarked;
