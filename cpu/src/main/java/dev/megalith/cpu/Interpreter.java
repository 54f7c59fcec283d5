package dev.megalith.cpu;

import dev.megalith.cpu.decode.DecodedPage;
import dev.megalith.cpu.decode.Decoder;
import dev.megalith.cpu.decode.FetchCache;
import dev.megalith.cpu.decode.PackedCode;
import dev.megalith.cpu.decode.Region;
import dev.megalith.cpu.generated.Dispatch;
import dev.megalith.cpu.generated.MainLoop;
import dev.megalith.cpu.sys.Exceptions;

/// Runs a processing element: finds the decoded page of the PC and hands it to [MainLoop].
public final class Interpreter {
  /// Each so many times that control comes to a page it is a sample of what is hot there: calls
  /// between pages, which are where regions end, and which no slice may end at. A prime, so that
  /// loops do not hide in it.
  private static final int SAMPLE_PERIOD = 797;

  private Interpreter() {}

  /// Runs until about `budget` instructions have retired, [CpuState#pend] is raised or the element
  /// waits. Returns why: [Status#POLL], [Status#WFI], [Status#WFE] or [Status#YIELD].
  public static int run(Cpu cpu, long budget) {
    CpuState s = cpu.state;
    cpu.budget = budget;
    int status = Status.JUMP;
    while (status == Status.JUMP) {
      if (cpu.budget <= 0 || s.isPending()) {
        status = Status.POLL;
      } else {
        status = runPage(cpu, s);
      }
    }
    s.retired += budget - cpu.budget;
    if (cpu.budget <= 0) {
      sample(cpu, s);
    }
    return status;
  }

  /// The slice ended here: that is where time is spent.
  private static void sample(Cpu cpu, CpuState s) {
    DecodedPage page = cpu.fetch.find(s.pc, FetchCache.key(s.pc, s.el, cpu.context));
    if (page != null) {
      cpu.code.sample(page, (int) (s.pc >>> 2) & 1023);
    }
  }

  private static int runPage(Cpu cpu, CpuState s) {
    if ((s.irqLine || s.fiqLine) && Exceptions.takeInterrupt(cpu)) {
      return Status.JUMP;
    }
    if (s.stepping) {
      return softwareStep(cpu, s);
    }
    DecodedPage page = pageAtPc(cpu, s);
    if (page == null) {
      s.faulted = false;
      // The exception costs budget too: where the vectors cannot be fetched, it follows itself.
      cpu.budget--;
      s.retired--;
      return Status.JUMP;
    }
    int index = (int) (s.pc >>> 2) & 1023;
    Region region =
        PackedCode.opcode(page.code[index]) == PackedCode.REGION ? page.regionAt(index) : null;
    if (region == null && --cpu.untilSample < 0) {
      cpu.untilSample = SAMPLE_PERIOD;
      cpu.code.sample(page, index);
    }
    int status =
        region != null
            ? runRegion(cpu, s, page, region)
            : MainLoop.run(cpu, page, index, s.pc & -4096L);
    s.faulted = false;
    return status;
  }

  private static int runRegion(Cpu cpu, CpuState s, DecodedPage page, Region region) {
    long budget = cpu.budget;
    int status = region.code.run(cpu, s, s.x, s.pc & -4096L);
    s.translated += budget - cpu.budget;
    if (status == Status.INTERPRET) {
      s.regionInterpreted++;
      status = interpretOne(cpu, s, region);
    }
    s.regionEntries++;
    if (cpu.budget <= 0) {
      cpu.code.sample(page, region);
    }
    return status;
  }

  /// The instruction at the PC, which a region has left to us. It is not a branch.
  private static int interpretOne(Cpu cpu, CpuState s, Region region) {
    long word = Decoder.decode(region.insnAt((int) (s.pc >>> 2) & 1023));
    cpu.budget--;
    int status = Dispatch.execute(cpu, s, s.x, word);
    if (status != Status.NEXT) {
      return status;
    }
    s.pc += 4;
    return Status.JUMP;
  }

  /// Software step is enabled: one instruction, or the exception after it.
  ///
  /// Spec: [ARM] D2 "Software Step exceptions".
  private static int softwareStep(Cpu cpu, CpuState s) {
    if (!s.ss) {
      return Exceptions.softwareStep(cpu);
    }
    long budget = cpu.budget;
    int status = step(cpu);
    cpu.budget = budget - 1;
    s.retired--;
    s.ss = false;
    return status;
  }

  private static @org.jspecify.annotations.Nullable DecodedPage pageAtPc(Cpu cpu, CpuState s) {
    long pc = s.pc;
    if ((pc & 3) != 0) {
      Exceptions.pcAlignment(cpu);
      return null;
    }
    DecodedPage page = cpu.fetch.find(pc, FetchCache.key(pc, s.el, cpu.context));
    return page != null ? page : cpu.mmu.fetchPage(pc);
  }

  /// Runs exactly one instruction, or takes the exception that is due before it: for single-step
  /// and tests. Slow.
  public static int step(Cpu cpu) {
    CpuState s = cpu.state;
    if ((s.irqLine || s.fiqLine) && Exceptions.takeInterrupt(cpu)) {
      return Status.JUMP;
    }
    DecodedPage page = pageAtPc(cpu, s);
    int status = Status.JUMP;
    if (page != null) {
      int index = (int) (s.pc >>> 2) & 1023;
      DecodedPage single = page.single(index);
      cpu.budget = 0;
      status = MainLoop.run(cpu, single, index, s.pc & -4096L);
      s.retired++;
    }
    s.faulted = false;
    return status == Status.POLL ? Status.JUMP : status;
  }
}
