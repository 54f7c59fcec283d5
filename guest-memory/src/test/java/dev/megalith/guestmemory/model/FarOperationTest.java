package dev.megalith.guestmemory.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FarOperationTest {
  /// [ARM] C6.2 LDADD, LDCLR, LDEOR, LDSET, LDSMAX, LDSMIN, LDUMAX, LDUMIN, SWP, CAS.
  @ParameterizedTest
  @CsvSource({
    "ADD, 1, 0xFF, 0x02, 0, 0x01",
    "ADD, 8, -1, 2, 0, 1",
    "CLEAR, 4, 0xFF, 0x0F, 0, 0xF0",
    "XOR, 2, 0xFFFF, 0x00FF, 0, 0xFF00",
    "SET, 4, 0x10, 0x01, 0, 0x11",
    "SMAX, 1, 0x80, 0x7F, 0, 0x7F",
    "SMIN, 1, 0x80, 0x7F, 0, 0x80",
    "SMAX, 2, 0x80, 0x7F, 0, 0x80",
    "UMAX, 1, 0x80, 0x7F, 0, 0x80",
    "UMIN, 8, -1, 5, 0, 5",
    "SWAP, 4, 1, 2, 0, 2",
    "COMPARE_AND_SWAP, 4, 7, 9, 7, 9",
    "COMPARE_AND_SWAP, 4, 7, 9, 8, 7"
  })
  void operation_onValues_isAsTheManualSays(
      FarOperation operation,
      int sizeBytes,
      String old,
      String operand,
      String expected,
      String after) {
    long value =
        operation.apply(Long.decode(old), Long.decode(operand), Long.decode(expected), sizeBytes);

    assertEquals(Long.decode(after), value);
  }
}
