package dev.megalith.worker.service;

import dev.megalith.arch.base.Invariant;
import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.worker.run.GuestPages;
import org.jspecify.annotations.Nullable;

/// Pages that are there once the cache is, which needs to know the shard whose pages they are.
final class LatePages implements GuestPages {
  private @Nullable GuestPages pages;

  /// Before any vCPU has a thread.
  void set(GuestPages target) {
    pages = target;
  }

  private GuestPages pages() {
    GuestPages target = pages;
    if (target == null) {
      throw Invariant.violated("a vCPU ran before its worker had pages");
    }
    return target;
  }

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return pages().acquireRead(pa, sizeBytes);
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return pages().acquireWrite(pa, sizeBytes);
  }

  @Override
  public boolean isFar(long pa, int sizeBytes) {
    return pages().isFar(pa, sizeBytes);
  }

  @Override
  public long farAtomic(
      AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
    return pages().farAtomic(operation, sizeBytes, pa, operand, expected);
  }
}
