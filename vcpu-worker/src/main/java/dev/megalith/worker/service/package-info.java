/// The worker as a process of a machine: its shard behind links, with its frames of guest RAM.
@NullMarked
package dev.megalith.worker.service;

import org.jspecify.annotations.NullMarked;
