/// The distributor as a pure state machine: messages in, messages out.
@NullMarked
package dev.megalith.gic.model;

import org.jspecify.annotations.NullMarked;
