/// The memory service at work.
@NullMarked
package dev.megalith.memory.service;

import org.jspecify.annotations.NullMarked;
