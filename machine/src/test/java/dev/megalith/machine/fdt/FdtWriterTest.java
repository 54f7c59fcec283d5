package dev.megalith.machine.fdt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.arch.base.Invariant;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class FdtWriterTest {
  @Test
  void write_ofEmptyTree_isSmallestBlob() {
    byte[] blob = FdtWriter.write(FdtNode.root(), 3);

    // Header 40, reservation terminator 16, BEGIN_NODE "" END_NODE END 16.
    assertEquals(72, blob.length);
    assertEquals(3, ByteBuffer.wrap(blob).getInt(28));
    assertEquals(List.of("/"), List.copyOf(new FdtReader(blob).nodes().keySet()));
  }

  @Test
  void write_ofEachKindOfValue_isReadBack() {
    FdtNode root = FdtNode.root();
    root.cells("cells", 1, 0xFFFF_FFFF).flag("flag");
    root.child("dev", 0xABC0).strings("strings", "a", "bcd").cellPairs("pairs", 1L << 40, -2);

    FdtReader read = new FdtReader(FdtWriter.write(root, 0));

    assertEquals(List.of(1, -1), read.cells("/", "cells"));
    assertEquals(0, read.value("/", "flag").length);
    assertEquals(List.of("a", "bcd"), read.strings("/dev@abc0", "strings"));
    assertEquals(List.of(1L << 40, -2L), read.cellPairs("/dev@abc0", "pairs"));
  }

  @Test
  void write_ofSharedNames_hasEachOnceAndSorted() {
    FdtNode root = FdtNode.root();
    root.cells("reg", 1).cells("b", 2);
    root.child("x").cells("reg", 3).cells("a", 4);

    byte[] blob = FdtWriter.write(root, 0);

    assertEquals(List.of("a", "b", "reg"), new FdtReader(blob).strings());
    assertTrue(blob.length % 8 == 0);
  }

  @Test
  void node_withTwinsBelow_isOurBug() {
    FdtNode root = FdtNode.root();
    root.child("x");

    assertThrows(Invariant.Violation.class, () -> root.child("x"));
  }
}
