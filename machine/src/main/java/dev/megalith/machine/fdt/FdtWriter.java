package dev.megalith.machine.fdt;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// Writes a tree as a flattened device tree blob, version 17.
///
/// ```
/// header            40 bytes, ten words
/// reservation map   16 bytes, its empty terminator    (8-aligned)
/// structure block   tokens, names, property values    (4-aligned)
/// strings block     property names, each once, sorted
/// ```
///
/// Spec: Devicetree Specification v0.4, chapter 5.
public final class FdtWriter {
  private static final int MAGIC = 0xD00D_FEED;
  private static final int VERSION = 17;
  private static final int LAST_COMPATIBLE_VERSION = 16;
  private static final int HEADER_BYTES = 40;
  private static final int RESERVATION_BYTES = 16;
  private static final int TOTAL_ALIGNMENT = 8;

  private static final int BEGIN_NODE = 1;
  private static final int END_NODE = 2;
  private static final int PROP = 3;
  private static final int END = 9;

  private final ByteArrayOutputStream structure = new ByteArrayOutputStream();
  private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
  private final Map<String, Integer> stringOffsets = new HashMap<>();

  private FdtWriter() {}

  /// The blob of the tree below `root`; its length is a multiple of 8.
  ///
  /// @param bootVcpu `reg` of the CPU that boots
  public static byte[] write(FdtNode root, int bootVcpu) {
    FdtWriter writer = new FdtWriter();
    SortedSet<String> names = new TreeSet<>();
    collectNames(root, names);
    names.forEach(writer::putString);
    writer.putNode(root);
    writer.putWord(END);
    return writer.blob(bootVcpu);
  }

  private static void collectNames(FdtNode node, SortedSet<String> names) {
    names.addAll(node.properties().keySet());
    node.children().forEach(child -> collectNames(child, names));
  }

  private byte[] blob(int bootVcpu) {
    int structureOffset = HEADER_BYTES + RESERVATION_BYTES;
    int stringsOffset = structureOffset + structure.size();
    int end = stringsOffset + strings.size();
    int total = (end + TOTAL_ALIGNMENT - 1) & -TOTAL_ALIGNMENT;
    ByteBuffer blob = ByteBuffer.allocate(total);
    blob.putInt(MAGIC)
        .putInt(total)
        .putInt(structureOffset)
        .putInt(stringsOffset)
        .putInt(HEADER_BYTES)
        .putInt(VERSION)
        .putInt(LAST_COMPATIBLE_VERSION)
        .putInt(bootVcpu)
        .putInt(strings.size())
        .putInt(structure.size());
    blob.put(structureOffset, structure.toByteArray());
    blob.put(stringsOffset, strings.toByteArray());
    return blob.array();
  }

  private void putString(String name) {
    stringOffsets.put(name, strings.size());
    strings.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    strings.write(0);
  }

  private void putNode(FdtNode node) {
    putWord(BEGIN_NODE);
    structure.writeBytes(node.name().getBytes(StandardCharsets.US_ASCII));
    structure.write(0);
    alignWord();
    node.properties().forEach(this::putProperty);
    node.children().forEach(this::putNode);
    putWord(END_NODE);
  }

  private void putProperty(String name, byte[] value) {
    putWord(PROP);
    putWord(value.length);
    putWord(stringOffsets.getOrDefault(name, 0));
    structure.writeBytes(value);
    alignWord();
  }

  private void putWord(int word) {
    structure.write(word >>> 24);
    structure.write(word >>> 16);
    structure.write(word >>> 8);
    structure.write(word);
  }

  private void alignWord() {
    while (structure.size() % Integer.BYTES != 0) {
      structure.write(0);
    }
  }
}
