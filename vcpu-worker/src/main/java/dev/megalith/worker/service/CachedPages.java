package dev.megalith.worker.service;

import dev.megalith.cpu.port.AtomicOperation;
import dev.megalith.guestmemory.PageCache;
import dev.megalith.guestmemory.model.FarOperation;
import dev.megalith.worker.run.GuestPages;

/// The pages of a worker's cache, for its vCPUs. Hot.
final class CachedPages implements GuestPages {
  private static final AtomicOperation[] OPERATIONS = AtomicOperation.values();

  /// By the ordinal of the processing element's name for it.
  private static final FarOperation[] FAR = new FarOperation[OPERATIONS.length];

  static {
    for (AtomicOperation operation : OPERATIONS) {
      FAR[operation.ordinal()] =
          switch (operation) {
            case ADD -> FarOperation.ADD;
            case CLEAR -> FarOperation.CLEAR;
            case XOR -> FarOperation.XOR;
            case SET -> FarOperation.SET;
            case SIGNED_MAX -> FarOperation.SMAX;
            case SIGNED_MIN -> FarOperation.SMIN;
            case UNSIGNED_MAX -> FarOperation.UMAX;
            case UNSIGNED_MIN -> FarOperation.UMIN;
            case SWAP -> FarOperation.SWAP;
            case COMPARE_AND_SWAP -> FarOperation.COMPARE_AND_SWAP;
          };
    }
  }

  private final PageCache cache;

  CachedPages(PageCache cache) {
    this.cache = cache;
  }

  @Override
  public long acquireRead(long pa, int sizeBytes) {
    return cache.acquireRead(pa, sizeBytes);
  }

  @Override
  public long acquireWrite(long pa, int sizeBytes) {
    return cache.acquireWrite(pa, sizeBytes);
  }

  @Override
  public boolean isFar(long pa, int sizeBytes) {
    return cache.isFar(pa, sizeBytes);
  }

  @Override
  public long farAtomic(
      AtomicOperation operation, int sizeBytes, long pa, long operand, long expected) {
    return cache.farAtomic(FAR[operation.ordinal()], sizeBytes, pa, operand, expected);
  }
}
