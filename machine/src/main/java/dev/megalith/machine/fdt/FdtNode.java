package dev.megalith.machine.fdt;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.megalith.arch.base.Invariant;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A node of a device tree: named properties, then children. Both keep the order they came in.
///
/// Values are in the encodings of the Devicetree Specification, 2.2.4: big-endian cells of 32 bits,
/// NUL-terminated strings, lists of either.
public final class FdtNode {
  private final String name;
  private final Map<String, byte[]> properties = new LinkedHashMap<>();
  private final List<FdtNode> children = new ArrayList<>();

  private FdtNode(String name) {
    this.name = name;
  }

  /// The root, which has no name.
  public static FdtNode root() {
    return new FdtNode("");
  }

  /// Adds a node below this one and returns it. `name` carries the unit address, if there is one.
  public FdtNode child(String name) {
    Invariant.check(!name.isEmpty(), "a child of %s has no name", this.name);
    Invariant.check(
        children.stream().noneMatch(c -> c.name.equals(name)), "two nodes named %s", name);
    FdtNode child = new FdtNode(name);
    children.add(child);
    return child;
  }

  /// A node whose unit address is the base of its registers.
  public FdtNode child(String name, long unitAddress) {
    return child(name + "@" + Long.toHexString(unitAddress));
  }

  /// A property that says something by being there.
  @CanIgnoreReturnValue
  public FdtNode flag(String property) {
    return bytes(property, new byte[0]);
  }

  @CanIgnoreReturnValue
  public FdtNode cells(String property, int... cells) {
    ByteBuffer value = ByteBuffer.allocate(cells.length * Integer.BYTES);
    for (int cell : cells) {
      value.putInt(cell);
    }
    return bytes(property, value.array());
  }

  /// Each value in two cells, the high one first.
  @CanIgnoreReturnValue
  public FdtNode cellPairs(String property, long... values) {
    ByteBuffer value = ByteBuffer.allocate(values.length * Long.BYTES);
    for (long pair : values) {
      value.putLong(pair);
    }
    return bytes(property, value.array());
  }

  @CanIgnoreReturnValue
  public FdtNode strings(String property, String... strings) {
    ByteArrayOutputStream value = new ByteArrayOutputStream();
    for (String string : strings) {
      value.writeBytes(string.getBytes(StandardCharsets.UTF_8));
      value.write(0);
    }
    return bytes(property, value.toByteArray());
  }

  @CanIgnoreReturnValue
  private FdtNode bytes(String property, byte[] value) {
    Invariant.check(!properties.containsKey(property), "%s has two of %s", name, property);
    properties.put(property, value);
    return this;
  }

  String name() {
    return name;
  }

  Map<String, byte[]> properties() {
    return Collections.unmodifiableMap(properties);
  }

  List<FdtNode> children() {
    return Collections.unmodifiableList(children);
  }
}
