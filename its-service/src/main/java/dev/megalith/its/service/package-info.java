/// The ITS as a process of a machine.
@NullMarked
package dev.megalith.its.service;

import org.jspecify.annotations.NullMarked;
