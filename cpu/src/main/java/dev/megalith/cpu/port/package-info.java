/// The only way out of a processing element.
@NullMarked
package dev.megalith.cpu.port;

import org.jspecify.annotations.NullMarked;
