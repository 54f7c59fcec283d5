package dev.megalith.machine.fdt;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads a flattened device tree, by the specification and not by our writer: path of each node to
/// its properties. Strict: what the specification forbids fails.
public final class FdtReader {
  private static final int MAGIC = 0xD00D_FEED;

  private final ByteBuffer blob;
  private final Map<String, Map<String, byte[]>> nodes = new LinkedHashMap<>();

  public FdtReader(byte[] bytes) {
    blob = ByteBuffer.wrap(bytes);
    require(blob.getInt(0) == MAGIC, "magic");
    require(blob.getInt(4) == bytes.length, "totalsize");
    require(blob.getInt(20) == 17 && blob.getInt(24) == 16, "version");
    require(blob.getInt(16) % 8 == 0, "reservation map is 8-aligned");
    require(blob.getInt(8) % 4 == 0, "structure block is 4-aligned");
    require(blob.getLong(blob.getInt(16)) == 0, "no reservations");
    readStructure();
  }

  public Map<String, Map<String, byte[]>> nodes() {
    return nodes;
  }

  /// The names in the strings block, in its order.
  public List<String> strings() {
    byte[] bytes = new byte[blob.getInt(32)];
    blob.get(blob.getInt(12), bytes);
    return List.of(new String(bytes, StandardCharsets.US_ASCII).split("\0"));
  }

  public boolean has(String path, String property) {
    return node(path).containsKey(property);
  }

  public List<String> strings(String path, String property) {
    byte[] value = value(path, property);
    require(value.length > 0 && value[value.length - 1] == 0, property + " ends with NUL");
    return List.of(new String(value, StandardCharsets.UTF_8).split("\0"));
  }

  public List<Integer> cells(String path, String property) {
    ByteBuffer value = ByteBuffer.wrap(value(path, property));
    List<Integer> cells = new ArrayList<>();
    while (value.hasRemaining()) {
      cells.add(value.getInt());
    }
    return cells;
  }

  public List<Long> cellPairs(String path, String property) {
    ByteBuffer value = ByteBuffer.wrap(value(path, property));
    List<Long> pairs = new ArrayList<>();
    while (value.hasRemaining()) {
      pairs.add(value.getLong());
    }
    return pairs;
  }

  /// Properties of the node at `path`, which must be there.
  public Map<String, byte[]> node(String path) {
    Map<String, byte[]> node = nodes.get(path);
    if (node == null) {
      throw new AssertionError("no node " + path + " among " + nodes.keySet());
    }
    return node;
  }

  /// Value of a property that must be there.
  public byte[] value(String path, String property) {
    byte[] value = node(path).get(property);
    if (value == null) {
      throw new AssertionError("no " + property + " in " + path);
    }
    return value;
  }

  private void readStructure() {
    blob.position(blob.getInt(8));
    int end = blob.position() + blob.getInt(36);
    Deque<String> path = new ArrayDeque<>();
    while (true) {
      int token = blob.getInt();
      switch (token) {
        case 1 -> {
          String name = string(blob.position());
          blob.position((blob.position() + name.length() + 1 + 3) & -4);
          String parent = path.isEmpty() ? "" : path.getLast();
          path.addLast(
              path.isEmpty() ? "/" : parent.equals("/") ? "/" + name : parent + "/" + name);
          require(nodes.put(path.getLast(), new LinkedHashMap<>()) == null, "twin " + name);
        }
        case 2 -> path.removeLast();
        case 3 -> {
          byte[] value = new byte[blob.getInt()];
          String name = string(blob.getInt(12) + blob.getInt());
          blob.get(value);
          blob.position((blob.position() + 3) & -4);
          require(node(path.getLast()).put(name, value) == null, "twin " + name);
        }
        case 9 -> {
          require(path.isEmpty() && blob.position() == end, "end of the structure block");
          return;
        }
        default -> throw new AssertionError("token " + token);
      }
    }
  }

  private String string(int offset) {
    StringBuilder text = new StringBuilder();
    for (int i = offset; blob.get(i) != 0; i++) {
      text.append((char) blob.get(i));
    }
    return text.toString();
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError("not so: " + what);
    }
  }
}
