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

/// Executes the rows of `dpreg.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchDpreg {
  private DispatchDpreg() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return switch ((((int) w & 0xFFF) - 1408) / 16) {
      case 0 -> execute0(cpu, s, x, w, pc);
      case 1 -> execute1(cpu, s, x, w, pc);
      case 2 -> execute2(cpu, s, x, w, pc);
      case 3 -> execute3(cpu, s, x, w, pc);
      case 4 -> execute4(cpu, s, x, w, pc);
      case 5 -> execute5(cpu, s, x, w, pc);
      case 6 -> execute6(cpu, s, x, w, pc);
      case 7 -> execute7(cpu, s, x, w, pc);
      case 8 -> execute8(cpu, s, x, w, pc);
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1408: { // AND_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1409: { // AND_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1410: { // AND_asr_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1411: { // AND_ror_x
        x[(int) (w >>> 12) & 63] = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1412: { // BIC_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1413: { // BIC_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1414: { // BIC_asr_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1415: { // BIC_ror_x
        x[(int) (w >>> 12) & 63] = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1416: { // ORR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1417: { // ORR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1418: { // ORR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1419: { // ORN_reg_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1420: { // ORN_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1421: { // ORN_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1422: { // ORN_asr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1423: { // ORN_ror_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1424: { // EOR_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1425: { // EOR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1426: { // EOR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1427: { // EOR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1428: { // EON_reg_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1429: { // EON_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1430: { // EON_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1431: { // EON_asr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1432: { // EON_ror_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1433: { // ANDS_lsl_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1434: { // ANDS_lsr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1435: { // ANDS_asr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1436: { // ANDS_ror_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1437: { // BICS_lsl_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1438: { // BICS_lsr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1439: { // BICS_asr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1440: { // BICS_ror_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1441: { // ADD_asr_x
        x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1442: { // ADDS_lsl_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
        long r = Alu.add64(a, b);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1443: { // ADDS_lsr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        long r = Alu.add64(a, b);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1444: { // ADDS_asr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        long r = Alu.add64(a, b);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1445: { // ADDS_ext_x
        long a = x[(int) (w >>> 18) & 63];
        long b = Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
        long r = Alu.add64(a, b);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1446: { // SUB_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1447: { // SUB_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1448: { // SUB_asr_x
        x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1449: { // SUB_ext_x
        x[(int) (w >>> 12) & 63] = Alu.sub64(x[(int) (w >>> 18) & 63], Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7));
        return Status.NEXT;
      }
      case 1450: { // SUBS_lsl_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1451: { // SUBS_lsr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1452: { // SUBS_asr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1453: { // SUBS_ext_x
        long a = x[(int) (w >>> 18) & 63];
        long b = Alu.extend64(x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1454: { // ADCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.adc64(a, b, s.cf);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1455: { // SBC_x
        x[(int) (w >>> 12) & 63] = Alu.sbc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute3(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1456: { // SBCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.sbc64(a, b, s.cf);
        Flags.add64(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1457: { // CCMN_reg_x
        return IntegerExec.ccmnReg64(cpu, (int) (w >>> 32));
      }
      case 1458: { // CCMN_imm_x
        return IntegerExec.ccmnImm64(cpu, (int) (w >>> 32));
      }
      case 1459: { // CSNEG_x
        x[(int) (w >>> 12) & 63] = Alu.csneg64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1460: { // SDIV_x
        x[(int) (w >>> 12) & 63] = Alu.sdiv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1461: { // ASRV_x
        x[(int) (w >>> 12) & 63] = Alu.asrv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1462: { // RORV_x
        x[(int) (w >>> 12) & 63] = Alu.rorv64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1463: { // RBIT_x
        x[(int) (w >>> 12) & 63] = Alu.rbit64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1464: { // REV16_x
        x[(int) (w >>> 12) & 63] = Alu.rev16_64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1465: { // CLS_x
        x[(int) (w >>> 12) & 63] = Alu.cls64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1466: { // REV32_x
        x[(int) (w >>> 12) & 63] = Alu.rev32(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1467: { // AND_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1468: { // AND_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1469: { // AND_asr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1470: { // AND_ror_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1471: { // BIC_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute4(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1472: { // BIC_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1473: { // BIC_asr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1474: { // BIC_ror_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1475: { // ORR_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1476: { // ORR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1477: { // ORR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1478: { // ORN_reg_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1479: { // ORN_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1480: { // ORN_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1481: { // ORN_asr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1482: { // ORN_ror_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1483: { // EOR_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1484: { // EOR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1485: { // EON_reg_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1486: { // EON_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1487: { // EON_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute5(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1488: { // EON_asr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1489: { // EON_ror_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1490: { // ANDS_lsl_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1491: { // ANDS_lsr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1492: { // ANDS_asr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1493: { // ANDS_ror_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1494: { // BICS_reg_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1495: { // BICS_lsl_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1496: { // BICS_lsr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1497: { // BICS_asr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1498: { // BICS_ror_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1499: { // ADD_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1500: { // ADD_asr_w
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1501: { // ADD_ext_w
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7)) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1502: { // ADDS_reg_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1503: { // ADDS_lsl_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute6(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1504: { // ADDS_lsr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1505: { // ADDS_asr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1506: { // ADDS_ext_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1507: { // SUB_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1508: { // SUB_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1509: { // SUB_asr_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1510: { // SUB_ext_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7)) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1511: { // SUBS_lsl_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1512: { // SUBS_lsr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1513: { // SUBS_asr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1514: { // SUBS_ext_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1515: { // ADC_w
        x[(int) (w >>> 12) & 63] = Alu.adc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1516: { // ADCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.adc32(a, b, s.cf);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1517: { // SBC_w
        x[(int) (w >>> 12) & 63] = Alu.sbc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1518: { // SBCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.sbc32(a, b, s.cf);
        Flags.add32(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1519: { // CCMN_reg_w
        return IntegerExec.ccmnReg32(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute7(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1520: { // CCMN_imm_w
        return IntegerExec.ccmnImm32(cpu, (int) (w >>> 32));
      }
      case 1521: { // CSNEG_w
        x[(int) (w >>> 12) & 63] = Alu.csneg32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1522: { // UDIV_w
        x[(int) (w >>> 12) & 63] = Alu.udiv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1523: { // SDIV_w
        x[(int) (w >>> 12) & 63] = Alu.sdiv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1524: { // LSLV_w
        x[(int) (w >>> 12) & 63] = Alu.lslv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1525: { // LSRV_w
        x[(int) (w >>> 12) & 63] = Alu.lsrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1526: { // ASRV_w
        x[(int) (w >>> 12) & 63] = Alu.asrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1527: { // RORV_w
        x[(int) (w >>> 12) & 63] = Alu.rorv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1528: { // RBIT_w
        x[(int) (w >>> 12) & 63] = Alu.rbit32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1529: { // REV16_w
        x[(int) (w >>> 12) & 63] = Alu.rev16_32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1530: { // CLZ_w
        x[(int) (w >>> 12) & 63] = Alu.clz32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1531: { // CLS_w
        x[(int) (w >>> 12) & 63] = Alu.cls32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1532: { // REV_w
        x[(int) (w >>> 12) & 63] = Alu.revw((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1533: { // MSUB_w
        x[(int) (w >>> 12) & 63] = Alu.msub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) x[(int) (w >>> 32)]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1534: { // SMADDL
        x[(int) (w >>> 12) & 63] = Alu.smaddl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1535: { // SMSUBL
        x[(int) (w >>> 12) & 63] = Alu.smsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute8(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1536: { // UMADDL
        x[(int) (w >>> 12) & 63] = Alu.umaddl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1537: { // UMSUBL
        x[(int) (w >>> 12) & 63] = Alu.umsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1538: { // SMULH
        x[(int) (w >>> 12) & 63] = Alu.smulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1539: { // UMULH
        x[(int) (w >>> 12) & 63] = Alu.umulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1540: { // CRC32B
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32b((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1541: { // CRC32H
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32h((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1542: { // CRC32W
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32w((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1543: { // CRC32X
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32x((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1544: { // CRC32CB
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cb((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1545: { // CRC32CH
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32ch((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1546: { // CRC32CW
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cw((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1547: { // CRC32CX
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cx((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1548: { // RMIF
        return IntegerExec.rmif(cpu, (int) (w >>> 32));
      }
      case 1549: { // SETF8
        return IntegerExec.setf8(cpu, (int) (w >>> 32));
      }
      case 1550: { // SETF16
        return IntegerExec.setf16(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
