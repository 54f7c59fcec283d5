package dev.megalith.worker.run;

import dev.megalith.cpu.port.AtomicOperation;

/// The guest's RAM as vCPUs reach it; [dev.megalith.cpu.port.CpuPort] says what each call means.
///
/// Calls that wait tell [ShardPages], and throw [dev.megalith.guestmemory.StoppedException] once
/// the machine ends.
public interface GuestPages {
  long acquireRead(long pa, int sizeBytes);

  long acquireWrite(long pa, int sizeBytes);

  boolean isFar(long pa, int sizeBytes);

  long farAtomic(AtomicOperation operation, int sizeBytes, long pa, long operand, long expected);
}
