// Generated from the instruction table by ./dev regen. Do not edit.
package dev.megalith.cpu.generated;

import dev.megalith.arch.decode.BitMasks;
import dev.megalith.arch.decode.RegisterMap;
import dev.megalith.cpu.Cpu;
import dev.megalith.cpu.CpuState;
import dev.megalith.cpu.Status;
import dev.megalith.cpu.exec.*;
import dev.megalith.cpu.kernel.*;
import dev.megalith.cpu.mmu.*;
import dev.megalith.cpu.raw.Raw;
import dev.megalith.cpu.sys.Exceptions;

/// Executes the rows of `ldst.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchLdst {
  private DispatchLdst() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return switch ((((int) w & 0xFFF) - 896) / 16) {
      case 0 -> execute0(cpu, s, x, w, pc);
      case 1 -> execute1(cpu, s, x, w, pc);
      case 2 -> execute2(cpu, s, x, w, pc);
      case 3 -> execute3(cpu, s, x, w, pc);
      case 4 -> execute4(cpu, s, x, w, pc);
      case 5 -> execute5(cpu, s, x, w, pc);
      case 6 -> execute6(cpu, s, x, w, pc);
      case 7 -> execute7(cpu, s, x, w, pc);
      case 8 -> execute8(cpu, s, x, w, pc);
      case 9 -> execute9(cpu, s, x, w, pc);
      case 10 -> execute10(cpu, s, x, w, pc);
      case 11 -> execute11(cpu, s, x, w, pc);
      case 12 -> execute12(cpu, s, x, w, pc);
      case 13 -> execute13(cpu, s, x, w, pc);
      case 14 -> execute14(cpu, s, x, w, pc);
      case 15 -> execute15(cpu, s, x, w, pc);
      case 16 -> execute16(cpu, s, x, w, pc);
      case 17 -> execute17(cpu, s, x, w, pc);
      case 18 -> execute18(cpu, s, x, w, pc);
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 896: { // ST1_1v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 897: { // ST1_2v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 898: { // ST1_3v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 899: { // ST1_4v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 900: { // ST2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeStructures(cpu, (int) (w >>> 32));
      }
      case 901: { // ST3
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeStructures(cpu, (int) (w >>> 32));
      }
      case 902: { // ST4
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeStructures(cpu, (int) (w >>> 32));
      }
      case 903: { // LD1_1v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 904: { // LD1_2v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 905: { // LD1_3v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 906: { // LD1_4v
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 907: { // LD2
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadStructures(cpu, (int) (w >>> 32));
      }
      case 908: { // LD3
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadStructures(cpu, (int) (w >>> 32));
      }
      case 909: { // LD4
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadStructures(cpu, (int) (w >>> 32));
      }
      case 910: { // ST1_1v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 911: { // ST1_2v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 912: { // ST1_3v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 913: { // ST1_4v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeContiguous(cpu, (int) (w >>> 32));
      }
      case 914: { // ST2_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeStructures(cpu, (int) (w >>> 32));
      }
      case 915: { // ST3_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeStructures(cpu, (int) (w >>> 32));
      }
      case 916: { // ST4_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeStructures(cpu, (int) (w >>> 32));
      }
      case 917: { // LD1_1v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 918: { // LD1_2v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 919: { // LD1_3v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 920: { // LD1_4v_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadContiguous(cpu, (int) (w >>> 32));
      }
      case 921: { // LD2_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadStructures(cpu, (int) (w >>> 32));
      }
      case 922: { // LD3_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadStructures(cpu, (int) (w >>> 32));
      }
      case 923: { // LD4_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadStructures(cpu, (int) (w >>> 32));
      }
      case 924: { // ST1_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 925: { // ST1_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 926: { // ST1_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 927: { // ST1_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 928: { // ST2_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 929: { // ST2_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 930: { // ST2_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 931: { // ST2_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 932: { // ST3_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 933: { // ST3_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 934: { // ST3_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 935: { // ST3_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 936: { // ST4_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 937: { // ST4_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 938: { // ST4_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 939: { // ST4_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 940: { // LD1_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 941: { // LD1_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 942: { // LD1_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 943: { // LD1_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute3(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 944: { // LD1R
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 945: { // LD2_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 946: { // LD2_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 947: { // LD2_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 948: { // LD2_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 949: { // LD2R
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 950: { // LD3_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 951: { // LD3_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 952: { // LD3_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 953: { // LD3_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 954: { // LD3R
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 955: { // LD4_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 956: { // LD4_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 957: { // LD4_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 958: { // LD4_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 959: { // LD4R
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute4(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 960: { // ST1_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 961: { // ST1_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 962: { // ST1_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 963: { // ST1_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 964: { // ST2_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 965: { // ST2_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 966: { // ST2_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 967: { // ST2_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 968: { // ST3_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 969: { // ST3_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 970: { // ST3_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 971: { // ST3_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 972: { // ST4_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 973: { // ST4_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 974: { // ST4_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      case 975: { // ST4_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.storeLane(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute5(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 976: { // LD1_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 977: { // LD1_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 978: { // LD1_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 979: { // LD1_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 980: { // LD1R_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 981: { // LD2_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 982: { // LD2_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 983: { // LD2_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 984: { // LD2_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 985: { // LD2R_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 986: { // LD3_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 987: { // LD3_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 988: { // LD3_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 989: { // LD3_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 990: { // LD3R_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 991: { // LD4_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute6(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 992: { // LD4_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 993: { // LD4_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 994: { // LD4_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadLane(cpu, (int) (w >>> 32));
      }
      case 995: { // LD4R_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return VectorMemoryExec.loadReplicate(cpu, (int) (w >>> 32));
      }
      case 996: { // STXR
        return ExclusiveExec.store(cpu, (int) (w >>> 32));
      }
      case 997: { // STLXR
        return ExclusiveExec.store(cpu, (int) (w >>> 32));
      }
      case 998: { // LDXR
        return ExclusiveExec.load(cpu, (int) (w >>> 32));
      }
      case 999: { // LDAXR
        return ExclusiveExec.load(cpu, (int) (w >>> 32));
      }
      case 1000: { // STXP
        return ExclusiveExec.storePair(cpu, (int) (w >>> 32));
      }
      case 1001: { // STLXP
        return ExclusiveExec.storePair(cpu, (int) (w >>> 32));
      }
      case 1002: { // LDXP
        return ExclusiveExec.loadPair(cpu, (int) (w >>> 32));
      }
      case 1003: { // LDAXP
        return ExclusiveExec.loadPair(cpu, (int) (w >>> 32));
      }
      case 1004: { // LDAR
        return LoadStoreExec.loadAcquire(cpu, (int) (w >>> 32));
      }
      case 1005: { // CASP
        return AtomicExec.compareAndSwapPair(cpu, (int) (w >>> 32));
      }
      case 1006: { // CAS
        return AtomicExec.compareAndSwap(cpu, (int) (w >>> 32));
      }
      case 1007: { // LDR_w_lit
        long va = pc + ((w >> 32) << 2);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute7(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1008: { // LDR_x_lit
        long va = pc + ((w >> 32) << 2);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1009: { // LDRSW_lit
        long va = pc + ((w >> 32) << 2);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        return Status.NEXT;
      }
      case 1010: { // LDR_s_lit
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        long va = pc + ((w >> 32) << 2);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1011: { // LDR_d_lit
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        long va = pc + ((w >> 32) << 2);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1012: { // LDR_q_lit
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        long va = pc + ((w >> 32) << 2);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        return Status.NEXT;
      }
      case 1013: { // STNP_w
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1014: { // STNP_x
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1015: { // STNP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1016: { // STNP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1017: { // STNP_q
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 32);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 16, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1018: { // LDNP_w
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        return Status.NEXT;
      }
      case 1019: { // LDNP_x
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        return Status.NEXT;
      }
      case 1020: { // LDNP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        return Status.NEXT;
      }
      case 1021: { // LDNP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        return Status.NEXT;
      }
      case 1022: { // LDNP_q
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r2 = Memory.load64(cpu, va + 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r3 = Memory.load64(cpu, va + 24);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r2;
        s.v[d2 + 1] = r3;
        return Status.NEXT;
      }
      case 1023: { // STP_w_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute8(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1024: { // STP_x_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1025: { // STP_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1026: { // STP_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1027: { // STP_q_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 32);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 16, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1028: { // LDP_w_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1029: { // LDP_x_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1030: { // LDP_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1031: { // LDP_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1032: { // LDP_q_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r2 = Memory.load64(cpu, va + 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r3 = Memory.load64(cpu, va + 24);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r2;
        s.v[d2 + 1] = r3;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1033: { // LDPSW_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        x[(int) (w >>> 24) & 63] = (int) r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1034: { // STP_w_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1035: { // STP_x_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1036: { // STP_s_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1037: { // STP_d_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1038: { // STP_q_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 32);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 16, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1039: { // LDP_w_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute9(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1040: { // LDP_x_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        return Status.NEXT;
      }
      case 1041: { // LDP_s_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        return Status.NEXT;
      }
      case 1042: { // LDP_d_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        return Status.NEXT;
      }
      case 1043: { // LDP_q_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r2 = Memory.load64(cpu, va + 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r3 = Memory.load64(cpu, va + 24);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r2;
        s.v[d2 + 1] = r3;
        return Status.NEXT;
      }
      case 1044: { // LDPSW_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        x[(int) (w >>> 24) & 63] = (int) r1;
        return Status.NEXT;
      }
      case 1045: { // STP_w_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1046: { // STP_x_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, x[(int) (w >>> 24) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1047: { // STP_s_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        MemorySlowPath.checkWrite(cpu, va, 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store32(cpu, va + 4, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1048: { // STP_d_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1049: { // STP_q_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        MemorySlowPath.checkWrite(cpu, va, 32);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 16, s.v[((int) (w >>> 24) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 24, s.v[(((int) (w >>> 24) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1050: { // LDP_w_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1051: { // LDP_x_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[(int) (w >>> 24) & 63] = r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1052: { // LDP_s_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1053: { // LDP_d_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r1;
        s.v[d2 + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1054: { // LDP_q_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r2 = Memory.load64(cpu, va + 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r3 = Memory.load64(cpu, va + 24);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        int d2 = ((int) (w >>> 24) & 63) << 1;
        s.v[d2] = r2;
        s.v[d2 + 1] = r3;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1055: { // LDPSW_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load32(cpu, va + 4);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        x[(int) (w >>> 24) & 63] = (int) r1;
        x[n] = wb;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute10(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1056: { // STURB
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store8(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1057: { // LDURB
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1058: { // LDURSB_x
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0;
        return Status.NEXT;
      }
      case 1059: { // LDURSB_w
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1060: { // STURH
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store16(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1061: { // LDURH
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1062: { // LDURSH_x
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0;
        return Status.NEXT;
      }
      case 1063: { // LDURSH_w
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1064: { // STUR_w
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1065: { // LDUR_w
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1066: { // LDURSW
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        return Status.NEXT;
      }
      case 1067: { // STUR_x
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1068: { // LDUR_x
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1069: { // STUR_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store8(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1070: { // LDUR_b
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1071: { // STUR_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store16(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute11(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1072: { // LDUR_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1073: { // STUR_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1074: { // LDUR_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1075: { // STUR_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1076: { // LDUR_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1077: { // STUR_q
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1078: { // LDUR_q
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        return Status.NEXT;
      }
      case 1079: { // STRB_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store8(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1080: { // LDRB_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1081: { // LDRSB_x_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1082: { // LDRSB_w_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1083: { // STRH_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store16(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1084: { // LDRH_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1085: { // LDRSH_x_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1086: { // LDRSH_w_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1087: { // STR_w_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute12(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1088: { // LDR_w_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1089: { // LDRSW_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1090: { // STR_x_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1091: { // LDR_x_post
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1092: { // STR_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store8(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1093: { // LDR_b_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1094: { // STR_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store16(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1095: { // LDR_h_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1096: { // STR_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1097: { // LDR_s_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1098: { // STR_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1099: { // LDR_d_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1100: { // STR_q_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1101: { // LDR_q_post
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n];
        long wb = va + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1102: { // STTRB
        return LoadStoreExec.storeUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1103: { // LDTRB
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute13(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1104: { // LDTRSB_x
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1105: { // LDTRSB_w
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1106: { // STTRH
        return LoadStoreExec.storeUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1107: { // LDTRH
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1108: { // LDTRSH_x
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1109: { // LDTRSH_w
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1110: { // STTR_w
        return LoadStoreExec.storeUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1111: { // LDTR_w
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1112: { // LDTRSW
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1113: { // STTR_x
        return LoadStoreExec.storeUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1114: { // LDTR_x
        return LoadStoreExec.loadUnprivileged(cpu, (int) (w >>> 32));
      }
      case 1115: { // STRB_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store8(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1116: { // LDRB_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1117: { // LDRSB_x_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1118: { // LDRSB_w_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1119: { // STRH_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store16(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute14(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1120: { // LDRH_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1121: { // LDRSH_x_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1122: { // LDRSH_w_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1123: { // STR_w_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1124: { // LDR_w_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1125: { // LDRSW_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1126: { // STR_x_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1127: { // LDR_x_pre
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1128: { // STR_b_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store8(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1129: { // LDR_b_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1130: { // STR_h_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store16(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1131: { // LDR_h_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1132: { // STR_s_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1133: { // LDR_s_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1134: { // STR_d_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1135: { // LDR_d_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        x[n] = wb;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute15(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1136: { // STR_q_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[n] = wb;
        return Status.NEXT;
      }
      case 1137: { // LDR_q_pre
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long wb = va;
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        x[n] = wb;
        return Status.NEXT;
      }
      case 1138: { // LDADD
        return AtomicExec.add(cpu, (int) (w >>> 32));
      }
      case 1139: { // LDCLR
        return AtomicExec.clear(cpu, (int) (w >>> 32));
      }
      case 1140: { // LDEOR
        return AtomicExec.exclusiveOr(cpu, (int) (w >>> 32));
      }
      case 1141: { // LDSET
        return AtomicExec.set(cpu, (int) (w >>> 32));
      }
      case 1142: { // LDSMAX
        return AtomicExec.signedMax(cpu, (int) (w >>> 32));
      }
      case 1143: { // LDSMIN
        return AtomicExec.signedMin(cpu, (int) (w >>> 32));
      }
      case 1144: { // LDUMAX
        return AtomicExec.unsignedMax(cpu, (int) (w >>> 32));
      }
      case 1145: { // LDUMIN
        return AtomicExec.unsignedMin(cpu, (int) (w >>> 32));
      }
      case 1146: { // SWP
        return AtomicExec.swap(cpu, (int) (w >>> 32));
      }
      case 1147: { // LDAPR
        return LoadStoreExec.loadAcquire(cpu, (int) (w >>> 32));
      }
      case 1148: { // STRB_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
        Memory.store8(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1149: { // LDRB_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1150: { // LDRSB_x_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0;
        return Status.NEXT;
      }
      case 1151: { // LDRSB_w_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute16(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1152: { // STRH_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
        Memory.store16(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1153: { // LDRH_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1154: { // LDRSH_x_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0;
        return Status.NEXT;
      }
      case 1155: { // LDRSH_w_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1156: { // STR_w_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1157: { // LDR_w_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1158: { // LDRSW_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        return Status.NEXT;
      }
      case 1159: { // STR_x_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1160: { // LDR_x_reg
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1161: { // STR_b_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
        Memory.store8(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1162: { // LDR_b_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), 0);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1163: { // STR_h_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
        Memory.store16(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1164: { // LDR_h_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 1 : 0);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1165: { // STR_s_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1166: { // LDR_s_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 2 : 0);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1167: { // STR_d_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute17(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1168: { // LDR_d_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 3 : 0);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1169: { // STR_q_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 4 : 0);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1170: { // LDR_q_reg
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long m = x[(int) (w >>> 24) & 63];
        long va = x[n] + Alu.extend64(m, (int) (w >>> 48), (w >>> 32 & 1) != 0 ? 4 : 0);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        return Status.NEXT;
      }
      case 1171: { // STRB_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store8(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1172: { // LDRB_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1173: { // LDRSB_x_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0;
        return Status.NEXT;
      }
      case 1174: { // LDRSB_w_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (byte) r0 & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1175: { // STRH_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store16(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1176: { // LDRH_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1177: { // LDRSH_x_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0;
        return Status.NEXT;
      }
      case 1178: { // LDRSH_w_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (short) r0 & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1179: { // STR_w_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store32(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1180: { // LDR_w_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      case 1181: { // LDRSW_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = (int) r0;
        return Status.NEXT;
      }
      case 1182: { // STR_x_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store64(cpu, va, x[(int) (w >>> 12) & 63]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1183: { // LDR_x_off
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        x[(int) (w >>> 12) & 63] = r0;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute18(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1184: { // STR_b_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store8(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1185: { // LDR_b_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load8(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1186: { // STR_h_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store16(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1187: { // LDR_h_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load16(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1188: { // STR_s_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store32(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1189: { // LDR_s_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load32(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1190: { // STR_d_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1191: { // LDR_d_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = 0;
        return Status.NEXT;
      }
      case 1192: { // STR_q_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        MemorySlowPath.checkWrite(cpu, va, 16);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va, s.v[((int) (w >>> 12) & 63) << 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        Memory.store64(cpu, va + 8, s.v[(((int) (w >>> 12) & 63) << 1) + 1]);
        if (s.faulted) {
          return Status.JUMP;
        }
        return Status.NEXT;
      }
      case 1193: { // LDR_q_off
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        int n = (int) (w >>> 18) & 63;
        if (n == RegisterMap.SP && (x[n] & 15) != 0 && cpu.sys.checksSpAlignment()) {
          return Exceptions.spAlignment(cpu);
        }
        long va = x[n] + (w >> 32);
        long r0 = Memory.load64(cpu, va);
        if (s.faulted) {
          return Status.JUMP;
        }
        long r1 = Memory.load64(cpu, va + 8);
        if (s.faulted) {
          return Status.JUMP;
        }
        int d = ((int) (w >>> 12) & 63) << 1;
        s.v[d] = r0;
        s.v[d + 1] = r1;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
