package dev.megalith.cpu;

/// What an instruction's handler tells the interpreter, and why a run ended.
public final class Status {
  /// Go on with the next instruction.
  public static final int NEXT = 0;

  /// [CpuState#pc] holds where to go on: a branch, an exception, a change of context or of the
  /// interrupt mask.
  public static final int JUMP = 1;

  /// WFI: nothing to do until an interrupt is pending. The PC is past the instruction.
  public static final int WFI = 2;

  /// WFE with the event register clear. The PC is past the instruction.
  public static final int WFE = 3;

  /// YIELD. The PC is past the instruction.
  public static final int YIELD = 4;

  /// The budget of the run is used up, or [CpuState#pend] was raised.
  public static final int POLL = 5;

  /// Of translated code only: [CpuState#pc] is at an instruction for the interpreter to do.
  public static final int INTERPRET = 6;

  private Status() {}
}
