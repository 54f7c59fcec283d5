package dev.megalith.arch.decode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InstructionTableTest {
  private static final InstructionTable TABLE = InstructionTable.load();

  @Test
  void rows_ofAllFiles_areUnambiguous() {
    assertEquals(List.of(), TABLE.conflicts());
  }

  @Test
  void rows_ofAllFiles_haveUniqueNames() {
    Set<String> names = new HashSet<>();
    List<String> twice =
        TABLE.rows().stream().map(Row::name).filter(name -> !names.add(name)).toList();
    assertEquals(List.of(), twice);
  }

  @Test
  void find_ofPlainRegisterForm_prefersTheMoreSpecificRow() {
    Row row = TABLE.find(0x8B020020); // add x0, x1, x2
    assertNotNull(row);
    assertEquals("ADD_reg_x", row.name());
  }

  @Test
  void parse_ofShortPattern_namesLineAndLength() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> InstructionTable.parse("t", "# note\nADD 0101 BASE Xd=Alu.add64(Xn,Xm) t"));
    assertEquals("t.decode:2: ADD: 4 bits, expected 32: 0101", e.getMessage());
  }

  @Test
  void bitMask_ofAlternatingPattern_repeatsTheElement() {
    // N=0, immr=0, imms=0b111100: element of 2 bits, one set.
    assertEquals(0x5555_5555_5555_5555L, BitMasks.value(0b0_000000_111100));
    assertTrue(BitMasks.isReserved(0b0_000000_111111));
  }
}
