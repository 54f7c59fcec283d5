package dev.megalith.fabric.agent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ConsoleLogTest {
  private final ConsoleLog log = new ConsoleLog(8);

  private void append(String text) {
    log.append(text.getBytes(StandardCharsets.UTF_8));
  }

  private ConsoleLog.Chunk read(long position, int maxBytes) throws InterruptedException {
    return Objects.requireNonNull(log.read(position, maxBytes, () -> true));
  }

  private void assertRead(String text, long position) throws InterruptedException {
    assertArrayEquals(text.getBytes(StandardCharsets.UTF_8), read(position, 100).bytes());
  }

  @Test
  void read_fromAnyKeptPosition_givesWhatFollows() throws InterruptedException {
    append("abc");
    append("def");
    assertRead("abcdef", 0);
    assertRead("f", 5);
    assertArrayEquals(new byte[] {'a', 'b'}, read(0, 2).bytes());
  }

  @Test
  void read_ofWhatWasWrittenOver_skipsIt() throws InterruptedException {
    append("abcdefgh");
    append("ij");
    ConsoleLog.Chunk chunk = read(0, 100);
    assertEquals(2, chunk.position());
    assertEquals(10, chunk.end());
    assertRead("cdefghij", 0);
  }

  @Test
  void append_ofMoreThanIsKept_keepsTheEnd() throws InterruptedException {
    append("0123456789abcdef");
    assertRead("89abcdef", 0);
    assertEquals(16, log.tail(0));
    assertEquals(12, log.tail(4));
    assertEquals(8, log.tail(100));
  }

  @Test
  void read_ofClosedLog_givesTheRestAndThenNothing() throws InterruptedException {
    append("abc");
    log.close();
    assertRead("abc", 0);
    assertNull(log.read(3, 100, () -> true));
  }

  @Test
  void read_whileNobodyWaits_givesWhatIsThere() throws InterruptedException {
    append("abc");
    ConsoleLog.Chunk left = Objects.requireNonNull(log.read(2, 100, () -> false));
    assertArrayEquals(new byte[] {'c'}, left.bytes());
    assertNull(log.read(3, 100, () -> false));
  }

  @Test
  void read_thatWaits_isWokenByBytesAndByItsGate() throws InterruptedException {
    Thread writer = Thread.ofVirtual().start(() -> append("x"));
    assertRead("x", 0);
    writer.join();
    AtomicBoolean open = new AtomicBoolean(true);
    Thread closer =
        Thread.ofVirtual()
            .start(() -> {
              open.set(false);
              log.wake();
            });
    assertNull(log.read(1, 100, open::get));
    closer.join();
  }
}
