/// The generator of the interpreter from the instruction table. Build-time code, not null-marked.
package dev.megalith.cpu.gen;
