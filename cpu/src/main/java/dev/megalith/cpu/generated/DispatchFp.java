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

/// Executes the rows of `fp.decode` outside of the main loop.
@SuppressWarnings("unused")
final class DispatchFp {
  private DispatchFp() {}

  static int execute(Cpu cpu, CpuState s, long[] x, long w) {
    long pc = s.pc;
    return switch ((((int) w & 0xFFF) - 1792) / 16) {
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
      default -> Exceptions.undefined(cpu);
    };
  }

  private static int execute0(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1792: { // SCVTF_fix_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1793: { // SCVTF_fix_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1794: { // SCVTF_fix_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1795: { // SCVTF_fix_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1796: { // SCVTF_fix_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1797: { // SCVTF_fix_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1798: { // UCVTF_fix_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1799: { // UCVTF_fix_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1800: { // UCVTF_fix_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1801: { // UCVTF_fix_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1802: { // UCVTF_fix_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1803: { // UCVTF_fix_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromFixed(cpu, (int) (w >>> 32));
      }
      case 1804: { // FCVTZS_fix_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1805: { // FCVTZS_fix_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1806: { // FCVTZS_fix_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1807: { // FCVTZS_fix_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute1(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1808: { // FCVTZS_fix_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1809: { // FCVTZS_fix_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1810: { // FCVTZU_fix_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1811: { // FCVTZU_fix_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1812: { // FCVTZU_fix_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1813: { // FCVTZU_fix_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1814: { // FCVTZU_fix_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1815: { // FCVTZU_fix_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toFixed(cpu, (int) (w >>> 32));
      }
      case 1816: { // FCVTNS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1817: { // FCVTNS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1818: { // FCVTNS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1819: { // FCVTNS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1820: { // FCVTNS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1821: { // FCVTNS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1822: { // FCVTNU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1823: { // FCVTNU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute2(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1824: { // FCVTNU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1825: { // FCVTNU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1826: { // FCVTNU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1827: { // FCVTNU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1828: { // FCVTPS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1829: { // FCVTPS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1830: { // FCVTPS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1831: { // FCVTPS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1832: { // FCVTPS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1833: { // FCVTPS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1834: { // FCVTPU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1835: { // FCVTPU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1836: { // FCVTPU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1837: { // FCVTPU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1838: { // FCVTPU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1839: { // FCVTPU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute3(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1840: { // FCVTMS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1841: { // FCVTMS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1842: { // FCVTMS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1843: { // FCVTMS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1844: { // FCVTMS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1845: { // FCVTMS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1846: { // FCVTMU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1847: { // FCVTMU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1848: { // FCVTMU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1849: { // FCVTMU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1850: { // FCVTMU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1851: { // FCVTMU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1852: { // FCVTZS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsWS(cpu, (int) (w >>> 32));
      }
      case 1853: { // FCVTZS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsXS(cpu, (int) (w >>> 32));
      }
      case 1854: { // FCVTZS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsWD(cpu, (int) (w >>> 32));
      }
      case 1855: { // FCVTZS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtzsXD(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute4(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1856: { // FCVTZS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1857: { // FCVTZS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1858: { // FCVTZU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1859: { // FCVTZU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1860: { // FCVTZU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1861: { // FCVTZU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1862: { // FCVTZU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1863: { // FCVTZU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1864: { // FCVTAS_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1865: { // FCVTAS_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1866: { // FCVTAS_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1867: { // FCVTAS_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1868: { // FCVTAS_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1869: { // FCVTAS_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1870: { // FCVTAU_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1871: { // FCVTAU_xs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute5(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1872: { // FCVTAU_wd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1873: { // FCVTAU_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1874: { // FCVTAU_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1875: { // FCVTAU_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.toInteger(cpu, (int) (w >>> 32));
      }
      case 1876: { // SCVTF_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfSW(cpu, (int) (w >>> 32));
      }
      case 1877: { // SCVTF_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfSX(cpu, (int) (w >>> 32));
      }
      case 1878: { // SCVTF_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfDW(cpu, (int) (w >>> 32));
      }
      case 1879: { // SCVTF_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.scvtfDX(cpu, (int) (w >>> 32));
      }
      case 1880: { // SCVTF_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 1881: { // SCVTF_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 1882: { // UCVTF_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.ucvtfSW(cpu, (int) (w >>> 32));
      }
      case 1883: { // UCVTF_sx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 1884: { // UCVTF_dw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.ucvtfDW(cpu, (int) (w >>> 32));
      }
      case 1885: { // UCVTF_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 1886: { // UCVTF_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      case 1887: { // UCVTF_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fromInteger(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute6(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1888: { // FJCVTZS
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fjcvtzs(cpu, (int) (w >>> 32));
      }
      case 1889: { // FMOV_ws
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralS(cpu, (int) (w >>> 32));
      }
      case 1890: { // FMOV_sw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralS(cpu, (int) (w >>> 32));
      }
      case 1891: { // FMOV_xd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralD(cpu, (int) (w >>> 32));
      }
      case 1892: { // FMOV_dx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralD(cpu, (int) (w >>> 32));
      }
      case 1893: { // FMOV_xtop
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralTop(cpu, (int) (w >>> 32));
      }
      case 1894: { // FMOV_topx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralTop(cpu, (int) (w >>> 32));
      }
      case 1895: { // FMOV_wh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralH(cpu, (int) (w >>> 32));
      }
      case 1896: { // FMOV_hw
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralH(cpu, (int) (w >>> 32));
      }
      case 1897: { // FMOV_xh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.toGeneralH(cpu, (int) (w >>> 32));
      }
      case 1898: { // FMOV_hx
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.fromGeneralH(cpu, (int) (w >>> 32));
      }
      case 1899: { // FMOV_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerS(cpu, (int) (w >>> 32));
      }
      case 1900: { // FMOV_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerD(cpu, (int) (w >>> 32));
      }
      case 1901: { // FMOV_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.registerH(cpu, (int) (w >>> 32));
      }
      case 1902: { // FABS_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsS(cpu, (int) (w >>> 32));
      }
      case 1903: { // FABS_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsD(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute7(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1904: { // FABS_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fabsH(cpu, (int) (w >>> 32));
      }
      case 1905: { // FNEG_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegS(cpu, (int) (w >>> 32));
      }
      case 1906: { // FNEG_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegD(cpu, (int) (w >>> 32));
      }
      case 1907: { // FNEG_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnegH(cpu, (int) (w >>> 32));
      }
      case 1908: { // FSQRT_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtS(cpu, (int) (w >>> 32));
      }
      case 1909: { // FSQRT_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtD(cpu, (int) (w >>> 32));
      }
      case 1910: { // FSQRT_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsqrtH(cpu, (int) (w >>> 32));
      }
      case 1911: { // FCVT_ds
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtDS(cpu, (int) (w >>> 32));
      }
      case 1912: { // FCVT_hs
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtHS(cpu, (int) (w >>> 32));
      }
      case 1913: { // FCVT_sd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtSD(cpu, (int) (w >>> 32));
      }
      case 1914: { // FCVT_hd
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtHD(cpu, (int) (w >>> 32));
      }
      case 1915: { // FCVT_sh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtSH(cpu, (int) (w >>> 32));
      }
      case 1916: { // FCVT_dh
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpConversion.fcvtDH(cpu, (int) (w >>> 32));
      }
      case 1917: { // FRINTN_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 1918: { // FRINTN_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      case 1919: { // FRINTN_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintn(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute8(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1920: { // FRINTP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 1921: { // FRINTP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 1922: { // FRINTP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintp(cpu, (int) (w >>> 32));
      }
      case 1923: { // FRINTM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 1924: { // FRINTM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 1925: { // FRINTM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintm(cpu, (int) (w >>> 32));
      }
      case 1926: { // FRINTZ_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 1927: { // FRINTZ_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 1928: { // FRINTZ_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintz(cpu, (int) (w >>> 32));
      }
      case 1929: { // FRINTA_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 1930: { // FRINTA_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 1931: { // FRINTA_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinta(cpu, (int) (w >>> 32));
      }
      case 1932: { // FRINTX_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 1933: { // FRINTX_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 1934: { // FRINTX_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frintx(cpu, (int) (w >>> 32));
      }
      case 1935: { // FRINTI_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute9(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1936: { // FRINTI_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 1937: { // FRINTI_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpRounding.frinti(cpu, (int) (w >>> 32));
      }
      case 1938: { // FCMP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpS(cpu, (int) (w >>> 32));
      }
      case 1939: { // FCMP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpD(cpu, (int) (w >>> 32));
      }
      case 1940: { // FCMP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpH(cpu, (int) (w >>> 32));
      }
      case 1941: { // FCMP_zero_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroS(cpu, (int) (w >>> 32));
      }
      case 1942: { // FCMP_zero_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroD(cpu, (int) (w >>> 32));
      }
      case 1943: { // FCMP_zero_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpZeroH(cpu, (int) (w >>> 32));
      }
      case 1944: { // FCMPE_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeS(cpu, (int) (w >>> 32));
      }
      case 1945: { // FCMPE_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeD(cpu, (int) (w >>> 32));
      }
      case 1946: { // FCMPE_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeH(cpu, (int) (w >>> 32));
      }
      case 1947: { // FCMPE_zero_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroS(cpu, (int) (w >>> 32));
      }
      case 1948: { // FCMPE_zero_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroD(cpu, (int) (w >>> 32));
      }
      case 1949: { // FCMPE_zero_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcmpeZeroH(cpu, (int) (w >>> 32));
      }
      case 1950: { // FMOV_imm_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateS(cpu, (int) (w >>> 32));
      }
      case 1951: { // FMOV_imm_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateD(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute10(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1952: { // FMOV_imm_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMove.immediateH(cpu, (int) (w >>> 32));
      }
      case 1953: { // FCCMP_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpS(cpu, (int) (w >>> 32));
      }
      case 1954: { // FCCMP_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpD(cpu, (int) (w >>> 32));
      }
      case 1955: { // FCCMP_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpH(cpu, (int) (w >>> 32));
      }
      case 1956: { // FCCMPE_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeS(cpu, (int) (w >>> 32));
      }
      case 1957: { // FCCMPE_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeD(cpu, (int) (w >>> 32));
      }
      case 1958: { // FCCMPE_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fccmpeH(cpu, (int) (w >>> 32));
      }
      case 1959: { // FMUL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulS(cpu, (int) (w >>> 32));
      }
      case 1960: { // FMUL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulD(cpu, (int) (w >>> 32));
      }
      case 1961: { // FMUL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmulH(cpu, (int) (w >>> 32));
      }
      case 1962: { // FDIV_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivS(cpu, (int) (w >>> 32));
      }
      case 1963: { // FDIV_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivD(cpu, (int) (w >>> 32));
      }
      case 1964: { // FDIV_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fdivH(cpu, (int) (w >>> 32));
      }
      case 1965: { // FADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddS(cpu, (int) (w >>> 32));
      }
      case 1966: { // FADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddD(cpu, (int) (w >>> 32));
      }
      case 1967: { // FADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.faddH(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute11(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1968: { // FSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubS(cpu, (int) (w >>> 32));
      }
      case 1969: { // FSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubD(cpu, (int) (w >>> 32));
      }
      case 1970: { // FSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fsubH(cpu, (int) (w >>> 32));
      }
      case 1971: { // FMAX_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxS(cpu, (int) (w >>> 32));
      }
      case 1972: { // FMAX_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxD(cpu, (int) (w >>> 32));
      }
      case 1973: { // FMAX_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxH(cpu, (int) (w >>> 32));
      }
      case 1974: { // FMIN_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminS(cpu, (int) (w >>> 32));
      }
      case 1975: { // FMIN_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminD(cpu, (int) (w >>> 32));
      }
      case 1976: { // FMIN_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminH(cpu, (int) (w >>> 32));
      }
      case 1977: { // FMAXNM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmS(cpu, (int) (w >>> 32));
      }
      case 1978: { // FMAXNM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmD(cpu, (int) (w >>> 32));
      }
      case 1979: { // FMAXNM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fmaxnmH(cpu, (int) (w >>> 32));
      }
      case 1980: { // FMINNM_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmS(cpu, (int) (w >>> 32));
      }
      case 1981: { // FMINNM_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmD(cpu, (int) (w >>> 32));
      }
      case 1982: { // FMINNM_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fminnmH(cpu, (int) (w >>> 32));
      }
      case 1983: { // FNMUL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulS(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute12(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 1984: { // FNMUL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulD(cpu, (int) (w >>> 32));
      }
      case 1985: { // FNMUL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpArithmetic.fnmulH(cpu, (int) (w >>> 32));
      }
      case 1986: { // FCSEL_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselS(cpu, (int) (w >>> 32));
      }
      case 1987: { // FCSEL_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselD(cpu, (int) (w >>> 32));
      }
      case 1988: { // FCSEL_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpCompare.fcselH(cpu, (int) (w >>> 32));
      }
      case 1989: { // FMADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddS(cpu, (int) (w >>> 32));
      }
      case 1990: { // FMADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddD(cpu, (int) (w >>> 32));
      }
      case 1991: { // FMADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmaddH(cpu, (int) (w >>> 32));
      }
      case 1992: { // FMSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubS(cpu, (int) (w >>> 32));
      }
      case 1993: { // FMSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubD(cpu, (int) (w >>> 32));
      }
      case 1994: { // FMSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fmsubH(cpu, (int) (w >>> 32));
      }
      case 1995: { // FNMADD_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddS(cpu, (int) (w >>> 32));
      }
      case 1996: { // FNMADD_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddD(cpu, (int) (w >>> 32));
      }
      case 1997: { // FNMADD_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmaddH(cpu, (int) (w >>> 32));
      }
      case 1998: { // FNMSUB_s
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubS(cpu, (int) (w >>> 32));
      }
      case 1999: { // FNMSUB_d
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubD(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }

  private static int execute13(Cpu cpu, CpuState s, long[] x, long w, long pc) {
    switch ((int) w & 0xFFF) {
      case 2000: { // FNMSUB_h
        if (!s.fpEnabled) {
          return Exceptions.fpAccess(cpu);
        }
        return FpMultiplyAdd.fnmsubH(cpu, (int) (w >>> 32));
      }
      default:
        return Exceptions.undefined(cpu);
    }
  }
}
