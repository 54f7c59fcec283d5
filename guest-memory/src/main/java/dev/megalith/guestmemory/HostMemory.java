package dev.megalith.guestmemory;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.VarHandle;

/// The three calls of the host's C library that guest RAM needs: mmap, munmap and mincore.
///
/// The constants are those of Linux, which are the same for x86-64 and AArch64 hosts.
final class HostMemory {
  static final long HOST_PAGE_BYTES = 4096;

  private static final int PROT_READ = 1;
  private static final int PROT_WRITE = 2;
  private static final int MAP_PRIVATE = 0x02;
  private static final int MAP_ANONYMOUS = 0x20;
  private static final int MAP_NORESERVE = 0x4000;
  private static final long MAP_FAILED = -1;

  /// Pages per mincore call: bounds the buffer of its answer.
  private static final long RESIDENCY_CHUNK_PAGES = 1 << 16;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final StructLayout CALL_STATE = Linker.Option.captureStateLayout();
  private static final VarHandle ERRNO =
      CALL_STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));
  private static final MethodHandle MMAP =
      call(
          "mmap",
          FunctionDescriptor.of(
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_LONG));
  private static final MethodHandle MUNMAP =
      call(
          "munmap",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
  private static final MethodHandle MINCORE =
      call(
          "mincore",
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_LONG,
              ValueLayout.JAVA_LONG,
              ValueLayout.ADDRESS));

  private HostMemory() {}

  /// The host address of `sizeBytes` of zeroes that cost nothing until they are touched.
  static long reserve(long sizeBytes) throws IOException {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(CALL_STATE);
      long address =
          (long)
              MMAP.invokeExact(
                  state,
                  0L,
                  sizeBytes,
                  PROT_READ | PROT_WRITE,
                  MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                  -1,
                  0L);
      if (address == MAP_FAILED) {
        throw new IOException(
            "the host refused to reserve " + sizeBytes + " bytes: errno " + errno(state));
      }
      return address;
    } catch (IOException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("mmap could not be called", e);
    }
  }

  static void release(long address, long sizeBytes) {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(CALL_STATE);
      int result = (int) MUNMAP.invokeExact(state, address, sizeBytes);
      if (result != 0) {
        throw new IllegalStateException(
            String.format("munmap of 0x%x, %d bytes: errno %d", address, sizeBytes, errno(state)));
      }
    } catch (IllegalStateException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("munmap could not be called", e);
    }
  }

  /// How much of the range the host holds in memory now, in bytes.
  static long residentBytes(long address, long sizeBytes) {
    long pages = (sizeBytes + HOST_PAGE_BYTES - 1) / HOST_PAGE_BYTES;
    long resident = 0;
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment state = arena.allocate(CALL_STATE);
      MemorySegment answer = arena.allocate(Math.min(pages, RESIDENCY_CHUNK_PAGES));
      for (long page = 0; page < pages; page += RESIDENCY_CHUNK_PAGES) {
        long count = Math.min(RESIDENCY_CHUNK_PAGES, pages - page);
        int result =
            (int)
                MINCORE.invokeExact(
                    state, address + page * HOST_PAGE_BYTES, count * HOST_PAGE_BYTES, answer);
        if (result != 0) {
          throw new IllegalStateException("mincore: errno " + errno(state));
        }
        for (long i = 0; i < count; i++) {
          resident += answer.get(ValueLayout.JAVA_BYTE, i) & 1;
        }
      }
    } catch (IllegalStateException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("mincore could not be called", e);
    }
    return resident * HOST_PAGE_BYTES;
  }

  private static int errno(MemorySegment state) {
    return (int) ERRNO.get(state, 0L);
  }

  @SuppressWarnings("restricted") // the signatures above are those of Linux's C library
  private static MethodHandle call(String name, FunctionDescriptor descriptor) {
    return LINKER.downcallHandle(
        LINKER.defaultLookup().findOrThrow(name),
        descriptor,
        Linker.Option.captureCallState("errno"));
  }
}
