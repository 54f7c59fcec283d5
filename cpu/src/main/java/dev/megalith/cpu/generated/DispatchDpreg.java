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
    if (((int) w & 0xFFF) < 1504) {
      return execute0(cpu, s, x, w, pc);
    }
    return execute1(cpu, s, x, w, pc);
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
      case 1416: { // ORR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1417: { // ORR_ror_x
        x[(int) (w >>> 12) & 63] = Alu.or64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1418: { // ORN_reg_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1419: { // ORN_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1420: { // ORN_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1421: { // ORN_asr_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1422: { // ORN_ror_x
        x[(int) (w >>> 12) & 63] = Alu.orn64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1423: { // EOR_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1424: { // EOR_asr_x
        x[(int) (w >>> 12) & 63] = Alu.xor64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1425: { // EON_reg_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1426: { // EON_lsl_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1427: { // EON_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1428: { // EON_asr_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1429: { // EON_ror_x
        x[(int) (w >>> 12) & 63] = Alu.eon64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1430: { // ANDS_lsl_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1431: { // ANDS_lsr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1432: { // ANDS_asr_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1433: { // ANDS_ror_x
        long r = Alu.and64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1434: { // BICS_reg_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1435: { // BICS_lsl_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1436: { // BICS_lsr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1437: { // BICS_asr_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1438: { // BICS_ror_x
        long r = Alu.bic64(x[(int) (w >>> 18) & 63], Long.rotateRight(x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic64(s, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1439: { // ADD_lsr_x
        x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1440: { // ADD_asr_x
        x[(int) (w >>> 12) & 63] = Alu.add64(x[(int) (w >>> 18) & 63], (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        return Status.NEXT;
      }
      case 1441: { // ADDS_reg_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.add64(a, b);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
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
      case 1450: { // SUBS_lsr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1451: { // SUBS_asr_x
        long a = x[(int) (w >>> 18) & 63];
        long b = (x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        long r = Alu.sub64(a, b);
        Flags.sub64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1452: { // ADC_x
        x[(int) (w >>> 12) & 63] = Alu.adc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      case 1453: { // ADCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.adc64(a, b, s.cf);
        Flags.add64(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1454: { // SBC_x
        x[(int) (w >>> 12) & 63] = Alu.sbc64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], s.cf);
        return Status.NEXT;
      }
      case 1455: { // SBCS_x
        long a = x[(int) (w >>> 18) & 63];
        long b = x[(int) (w >>> 24) & 63];
        long r = Alu.sbc64(a, b, s.cf);
        Flags.add64(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r;
        return Status.NEXT;
      }
      case 1456: { // CCMN_reg_x
        return IntegerExec.ccmnReg64(cpu, (int) (w >>> 32));
      }
      case 1457: { // CCMN_imm_x
        return IntegerExec.ccmnImm64(cpu, (int) (w >>> 32));
      }
      case 1458: { // CSINV_x
        x[(int) (w >>> 12) & 63] = Alu.csinv64(s.condition((int) (w >>> 32)), x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
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
      case 1465: { // CLZ_x
        x[(int) (w >>> 12) & 63] = Alu.clz64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1466: { // CLS_x
        x[(int) (w >>> 12) & 63] = Alu.cls64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1467: { // REV32_x
        x[(int) (w >>> 12) & 63] = Alu.rev32(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1468: { // REV_x
        x[(int) (w >>> 12) & 63] = Alu.rev64(x[(int) (w >>> 18) & 63]);
        return Status.NEXT;
      }
      case 1469: { // MSUB_x
        x[(int) (w >>> 12) & 63] = Alu.msub64(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1470: { // AND_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1471: { // AND_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1472: { // AND_asr_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1473: { // AND_ror_w
        x[(int) (w >>> 12) & 63] = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1474: { // BIC_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1475: { // BIC_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1476: { // BIC_asr_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1477: { // BIC_ror_w
        x[(int) (w >>> 12) & 63] = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1478: { // ORR_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1479: { // ORR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1480: { // ORR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.or32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1481: { // ORN_reg_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1482: { // ORN_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1483: { // ORN_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1484: { // ORN_asr_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1485: { // ORN_ror_w
        x[(int) (w >>> 12) & 63] = Alu.orn32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1486: { // EOR_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1487: { // EOR_asr_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1488: { // EOR_ror_w
        x[(int) (w >>> 12) & 63] = Alu.xor32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1489: { // EON_reg_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1490: { // EON_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1491: { // EON_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1492: { // EON_asr_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1493: { // EON_ror_w
        x[(int) (w >>> 12) & 63] = Alu.eon32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1494: { // ANDS_lsl_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1495: { // ANDS_lsr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1496: { // ANDS_asr_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1497: { // ANDS_ror_w
        int r = Alu.and32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1498: { // BICS_reg_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]);
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1499: { // BICS_lsl_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1500: { // BICS_lsr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1501: { // BICS_asr_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1502: { // BICS_ror_w
        int r = Alu.bic32((int) x[(int) (w >>> 18) & 63], Integer.rotateRight((int) x[(int) (w >>> 24) & 63], (int) (w >>> 32)));
        Flags.logic32(s, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1503: { // ADD_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1504: { // ADD_asr_w
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1505: { // ADD_ext_w
        x[(int) (w >>> 12) & 63] = Alu.add32((int) x[(int) (w >>> 18) & 63], Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7)) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1506: { // ADDS_reg_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1507: { // ADDS_lsl_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1508: { // ADDS_lsr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1509: { // ADDS_asr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1510: { // ADDS_ext_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
        int r = Alu.add32(a, b);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1511: { // SUB_lsl_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1512: { // SUB_lsr_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1513: { // SUB_asr_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32))) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1514: { // SUB_ext_w
        x[(int) (w >>> 12) & 63] = Alu.sub32((int) x[(int) (w >>> 18) & 63], Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7)) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1515: { // SUBS_lsl_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] << (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1516: { // SUBS_lsr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >>> (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1517: { // SUBS_asr_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = ((int) x[(int) (w >>> 24) & 63] >> (int) (w >>> 32));
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1518: { // SUBS_ext_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = Alu.extend32((int) x[(int) (w >>> 24) & 63], (int) (w >>> 48), (int) (w >>> 32) & 7);
        int r = Alu.sub32(a, b);
        Flags.sub32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1519: { // ADC_w
        x[(int) (w >>> 12) & 63] = Alu.adc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1520: { // ADCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.adc32(a, b, s.cf);
        Flags.add32(s, a, b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1521: { // SBC_w
        x[(int) (w >>> 12) & 63] = Alu.sbc32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], s.cf) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1522: { // SBCS_w
        int a = (int) x[(int) (w >>> 18) & 63];
        int b = (int) x[(int) (w >>> 24) & 63];
        int r = Alu.sbc32(a, b, s.cf);
        Flags.add32(s, a, ~b, r);
        x[(int) (w >>> 12) & 63] = r & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1523: { // CCMN_reg_w
        return IntegerExec.ccmnReg32(cpu, (int) (w >>> 32));
      }
      case 1524: { // CCMN_imm_w
        return IntegerExec.ccmnImm32(cpu, (int) (w >>> 32));
      }
      case 1525: { // CSINV_w
        x[(int) (w >>> 12) & 63] = Alu.csinv32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1526: { // CSNEG_w
        x[(int) (w >>> 12) & 63] = Alu.csneg32(s.condition((int) (w >>> 32)), (int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1527: { // UDIV_w
        x[(int) (w >>> 12) & 63] = Alu.udiv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1528: { // SDIV_w
        x[(int) (w >>> 12) & 63] = Alu.sdiv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1529: { // ASRV_w
        x[(int) (w >>> 12) & 63] = Alu.asrv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1530: { // RORV_w
        x[(int) (w >>> 12) & 63] = Alu.rorv32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1531: { // RBIT_w
        x[(int) (w >>> 12) & 63] = Alu.rbit32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1532: { // REV16_w
        x[(int) (w >>> 12) & 63] = Alu.rev16_32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1533: { // CLZ_w
        x[(int) (w >>> 12) & 63] = Alu.clz32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1534: { // CLS_w
        x[(int) (w >>> 12) & 63] = Alu.cls32((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1535: { // REV_w
        x[(int) (w >>> 12) & 63] = Alu.revw((int) x[(int) (w >>> 18) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1536: { // MSUB_w
        x[(int) (w >>> 12) & 63] = Alu.msub32((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], (int) x[(int) (w >>> 32)]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1537: { // SMADDL
        x[(int) (w >>> 12) & 63] = Alu.smaddl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1538: { // SMSUBL
        x[(int) (w >>> 12) & 63] = Alu.smsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1539: { // UMADDL
        x[(int) (w >>> 12) & 63] = Alu.umaddl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1540: { // UMSUBL
        x[(int) (w >>> 12) & 63] = Alu.umsubl((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63], x[(int) (w >>> 32)]);
        return Status.NEXT;
      }
      case 1541: { // SMULH
        x[(int) (w >>> 12) & 63] = Alu.smulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1542: { // UMULH
        x[(int) (w >>> 12) & 63] = Alu.umulh(x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]);
        return Status.NEXT;
      }
      case 1543: { // CRC32B
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32b((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1544: { // CRC32H
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32h((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1545: { // CRC32W
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32w((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1546: { // CRC32X
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32x((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1547: { // CRC32CB
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cb((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1548: { // CRC32CH
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32ch((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1549: { // CRC32CW
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cw((int) x[(int) (w >>> 18) & 63], (int) x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1550: { // CRC32CX
        x[(int) (w >>> 12) & 63] = Crc32Kernels.crc32cx((int) x[(int) (w >>> 18) & 63], x[(int) (w >>> 24) & 63]) & 0xFFFF_FFFFL;
        return Status.NEXT;
      }
      case 1551: { // RMIF
        return IntegerExec.rmif(cpu, (int) (w >>> 32));
      }
      case 1552: { // SETF8
        return IntegerExec.setf8(cpu, (int) (w >>> 32));
      }
      case 1553: { // SETF16
        return IntegerExec.setf16(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
