package dev.megalith.device.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleOutputTest {
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final ConsoleOutput console = new ConsoleOutput();

  /// Whoever powers the machine off after its last byte must not race a thread that carries it.
  @Test
  void aByte_isWithTheTakerWhenTheWriteIsDone() {
    console.onOutput(taken::writeBytes);

    console.transmit((byte) 'x');

    assertEquals("x", taken.toString(StandardCharsets.US_ASCII));
  }

  @Test
  void whatCameBeforeTheTaker_isGivenFirst() {
    console.transmit((byte) 'a');
    console.transmit((byte) 'b');

    console.onOutput(taken::writeBytes);
    console.transmit((byte) 'c');

    assertEquals("abc", taken.toString(StandardCharsets.US_ASCII));
  }

  @Test
  void withoutATaker_theFirstBytesAreKept_andTheOthersCounted() {
    for (int i = 0; i < ConsoleOutput.KEPT_MAX + 3; i++) {
      console.transmit((byte) 'k');
    }

    console.onOutput(taken::writeBytes);

    assertEquals(ConsoleOutput.KEPT_MAX, taken.size());
    assertEquals(3, console.droppedBytes());
  }
}
