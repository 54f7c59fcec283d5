/// Boot images: what a kernel file is, and where kernel, initrd and device tree go in guest RAM.
@NullMarked
package dev.megalith.machine.boot;

import org.jspecify.annotations.NullMarked;
