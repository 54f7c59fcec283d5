/// Boot images that operators have uploaded.
@NullMarked
package dev.megalith.coordinator.image;

import org.jspecify.annotations.NullMarked;
