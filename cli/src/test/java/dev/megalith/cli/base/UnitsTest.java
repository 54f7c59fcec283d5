package dev.megalith.cli.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
  @ParameterizedTest
  @CsvSource({"300s,300000", "5m,300000", "1h,3600000", "250ms,250", "1.5s,1500", "7,7000"})
  void duration_withUnit_isThatLong(String text, long millis) {
    assertEquals(Duration.ofMillis(millis), Units.duration("--timeout", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "-1s", "0s", "1d", "soon", "9000h", "1e3s", "99999999999999s"})
  void duration_ofNonsense_namesOptionAndValue(String text) {
    UsageError error = assertThrows(UsageError.class, () -> Units.duration("--timeout", text));
    String message = String.valueOf(error.getMessage());
    assertTrue(message.startsWith("--timeout: "), message);
    assertTrue(message.contains(text), message);
  }

  @ParameterizedTest
  @CsvSource({
    "1G,1073741824",
    "512M,536870912",
    "512,536870912",
    "2GiB,2147483648",
    "1024K,1048576",
    "2MB,2097152",
    "1T,1099511627776"
  })
  void sizeBytes_withUnit_isThatMany(String text, long bytes) {
    assertEquals(bytes, Units.sizeBytes("--memory", text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "G", "-1G", "1.5G", "1X", "999999999999999T"})
  void sizeBytes_ofNonsense_isRefused(String text) {
    assertThrows(UsageError.class, () -> Units.sizeBytes("--memory", text));
  }

  @Test
  void bytes_areRoundedForPeople() {
    assertEquals("999 B", Units.bytes(999));
    assertEquals("1.8 MB", Units.bytes(1_846_504));
    assertEquals("61 MB", Units.bytes(60_634_804));
  }
}
