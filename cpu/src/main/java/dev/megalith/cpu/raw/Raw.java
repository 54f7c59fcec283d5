package dev.megalith.cpu.raw;

import jdk.internal.misc.Unsafe;

/// Raw access to off-heap memory by host address. Hot: every guest access ends here.
///
/// Guest loads and stores are single instructions on the host: single-copy atomic when aligned.
/// They are plain accesses to the compiler; the opaque poll at each taken guest branch keeps them
/// from being hoisted out of a loop. Callers guarantee that the address lies in memory they own.
public final class Raw {
  /// For translated code, which does without the methods here: HotSpot counts each call of them
  /// while it profiles.
  public static final Unsafe U = Unsafe.getUnsafe();

  private Raw() {}

  /// Runs a class's initializer if it has not run.
  public static void initialize(Class<?> type) {
    U.ensureClassInitialized(type);
  }

  public static long getLong(long address) {
    return U.getLong(address);
  }

  public static void putLong(long address, long value) {
    U.putLong(address, value);
  }

  public static long load8(long address) {
    return U.getByte(address) & 0xFFL;
  }

  public static long load16(long address) {
    return U.getShortUnaligned(null, address) & 0xFFFFL;
  }

  public static long load32(long address) {
    return U.getIntUnaligned(null, address) & 0xFFFF_FFFFL;
  }

  public static long load64(long address) {
    return U.getLongUnaligned(null, address);
  }

  public static void store8(long address, long value) {
    U.putByte(address, (byte) value);
  }

  public static void store16(long address, long value) {
    U.putShortUnaligned(null, address, (short) value);
  }

  public static void store32(long address, long value) {
    U.putIntUnaligned(null, address, (int) value);
  }

  public static void store64(long address, long value) {
    U.putLongUnaligned(null, address, value);
  }

  /// Where an int field lies in its object, for the three that follow.
  public static long offsetOf(Class<?> type, String field) {
    return U.objectFieldOffset(type, field);
  }

  public static int getOpaque(Object object, long offset) {
    return U.getIntOpaque(object, offset);
  }

  public static void putRelease(Object object, long offset, int value) {
    U.putIntRelease(object, offset, value);
  }

  public static int getAndSet(Object object, long offset, int value) {
    return U.getAndSetInt(object, offset, value);
  }

  /// An element of an array, by an index that is known to be in it.
  public static long get(long[] array, int index) {
    return U.getLong(array, Unsafe.ARRAY_LONG_BASE_OFFSET + 8L * index);
  }

  public static void put(long[] array, int index, long value) {
    U.putLong(array, Unsafe.ARRAY_LONG_BASE_OFFSET + 8L * index, value);
  }

  public static boolean compareAndSet64(long address, long expected, long value) {
    return U.compareAndSetLong(null, address, expected, value);
  }

  public static long compareAndExchange64(long address, long expected, long value) {
    return U.compareAndExchangeLong(null, address, expected, value);
  }

  public static int compareAndExchange32(long address, int expected, int value) {
    return U.compareAndExchangeInt(null, address, expected, value);
  }

  public static short compareAndExchange16(long address, short expected, short value) {
    return U.compareAndExchangeShort(null, address, expected, value);
  }

  public static byte compareAndExchange8(long address, byte expected, byte value) {
    return U.compareAndExchangeByte(null, address, expected, value);
  }

  public static long getAndAdd64(long address, long delta) {
    return U.getAndAddLong(null, address, delta);
  }

  public static int getAndAdd32(long address, int delta) {
    return U.getAndAddInt(null, address, delta);
  }

  public static long getAndSet64(long address, long value) {
    return U.getAndSetLong(null, address, value);
  }

  public static int getAndSet32(long address, int value) {
    return U.getAndSetInt(null, address, value);
  }

  /// DMB ISH: nothing moves across.
  public static void fullFence() {
    U.fullFence();
  }

  /// DMB ISHLD and load-acquire: earlier loads stay before later accesses.
  public static void acquireFence() {
    U.loadFence();
  }

  /// Store-release: earlier accesses stay before later stores.
  public static void releaseFence() {
    U.storeFence();
  }

  public static void storeStoreFence() {
    U.storeStoreFence();
  }

  public static long allocate(long bytes) {
    return U.allocateMemory(bytes);
  }

  public static void free(long address) {
    U.freeMemory(address);
  }

  public static void fill(long address, long bytes, byte value) {
    U.setMemory(address, bytes, value);
  }
}
