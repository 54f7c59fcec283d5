package dev.megalith.fabric.node;

/// A role that reads and writes guest RAM coherently on behalf of somebody outside: the devices.
public interface MemoryTarget {
  /// Reads `lengthBytes` from physical address `pa`.
  byte[] readMemory(long pa, int lengthBytes) throws RoleException;

  void writeMemory(long pa, byte[] bytes) throws RoleException;
}
