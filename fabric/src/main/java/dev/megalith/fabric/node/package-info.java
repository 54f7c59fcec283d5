/// What makes a process a node of machines: roles, what they are told, and what they report.
@NullMarked
package dev.megalith.fabric.node;

import org.jspecify.annotations.NullMarked;
