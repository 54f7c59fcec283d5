package dev.megalith.cpu.port;

import dev.megalith.cpu.CpuState;

/// The only way out of a processing element. Called on its own thread; a call may park it.
public interface CpuPort {
  /// Bit 0 of an acquired address: it is good for the bytes asked for and for this access only, and
  /// must not be remembered.
  long THIS_ACCESS_ONLY = 1;

  /// Host address of the 4 KiB page of RAM that holds the `sizeBytes` at `pa`, readable; 0 where no
  /// RAM is. The low bits are 0 but for [#THIS_ACCESS_ONLY]; 4096 bytes ask for the whole page.
  ///
  /// It may wait, and maintenance of other elements may be applied meanwhile: addresses and
  /// translations from before are then stale. This address is good until the next call that may
  /// wait, or the end of the run.
  long acquireRead(long pa, int sizeBytes);

  /// The same, writable.
  long acquireWrite(long pa, int sizeBytes);

  /// Whether an atomic access to these bytes should be a [#farAtomic] now. Does not wait.
  boolean isFar(long pa, int sizeBytes);

  /// Does an aligned atomic access of 1, 2, 4 or 8 bytes where the memory has its home. The
  /// operands and the result, the old value, are zero-extended; `expected` is for
  /// [AtomicOperation#COMPARE_AND_SWAP]. Waits.
  long farAtomic(AtomicOperation operation, int sizeBytes, long pa, long operand, long expected);

  /// A device read of 1, 2, 4 or 8 bytes, zero-extended. What hits nothing reads as zero.
  long readMmio(long pa, int sizeBytes);

  void writeMmio(long pa, int sizeBytes, long value);

  /// A register of the GIC CPU interface by `op0<<14 | op1<<11 | CRn<<7 | CRm<<3 | op2`.
  long readGic(int encoding);

  void writeGic(int encoding, long value);

  /// Level of a private peripheral interrupt (INTID 16..31) that this element drives: timers, PMU.
  void setPpi(int intid, boolean high);

  /// The machine's virtual counter, in ticks of 62.5 MHz.
  long counterTicks();

  /// 64 random bits, for RNDR and RNDRRS.
  long random();

  /// HVC: an SMCCC call with arguments in x0.. and results into x0..x3.
  void hypervisorCall(CpuState state);

  /// A TLB maintenance operation that the other elements must do too (this one has done it).
  ///
  /// `operation` is a [dev.megalith.cpu.mmu.TlbOperation] ordinal.
  void broadcastTlbi(int operation, long operand);

  /// From here on translations of this ASID may be remembered. ASID 0 always may.
  void usesAsid(int asid);

  /// Whether global translations of the lower half may be remembered, which belong to every ASID;
  /// called when that changes, before such a translation is made.
  void holdsGlobalPages(boolean holds);

  /// DSB: returns when the broadcasts of this element are complete everywhere.
  void completeBroadcasts();

  /// SEV: sets the event register of every element.
  void sendEvent();

  /// The page at `pa` now holds decoded code: the other elements must give up write permission.
  void announceCodePage(long pa);
}
