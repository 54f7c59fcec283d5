package dev.megalith.device.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.megalith.machine.MachineSpec;
import dev.megalith.machine.VirtMachine;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class DeviceServiceTest {
  private static final long UART = 0x0900_0000L;
  private static final long RTC = 0x0901_0000L;
  private static final long GPIO = 0x0903_0000L;
  private static final long FR = UART + 0x18;
  private static final long LCR_H = UART + 0x2C;
  private static final long CR = UART + 0x30;
  private static final long IMSC = UART + 0x38;
  private static final int RXFE = 1 << 4;
  private static final int RX_AND_TIMEOUT = 0x50;

  private record Line(int intid, boolean high) {}

  private final BlockingQueue<Line> lines = new LinkedBlockingQueue<>();
  private final AtomicLong epochSeconds = new AtomicLong(0x1_6553_F100L);
  private final StringBuilder console = new StringBuilder();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private final DeviceService devices =
      new DeviceService(
          DeviceConfig.of(VirtMachine.plan(MachineSpec.builder().build())),
          (intid, high) -> lines.add(new Line(intid, high)),
          octet -> console.append((char) octet),
          epochSeconds::get,
          timer);

  @AfterEach
  void stop() {
    devices.close();
    timer.shutdownNow();
  }

  private void enableUart() {
    devices.write(LCR_H, 4, 0x70);
    devices.write(CR, 4, 0x301);
    devices.write(IMSC, 4, RX_AND_TIMEOUT);
  }

  private String readAvailable(int atMost) {
    return IntStream.range(0, atMost)
        .takeWhile(_ -> (devices.read(FR, 2) & RXFE) == 0)
        .mapToObj(_ -> String.valueOf((char) devices.read(UART, 1)))
        .collect(Collectors.joining());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void write_ofEachWidth_reachesTheRegister() {
    devices.write(UART, 1, 0xFF41);
    devices.write(UART, 2, 0x142);
    devices.write(UART, 4, 'C');
    devices.write(UART, 8, 'D');
    assertEquals("ABCD", console.toString());
    devices.write(UART + 0x25, 1, 0x12);
    assertEquals(0x1200, devices.read(UART + 0x24, 4));
  }

  @Test
  void read_ofEachWidth_isThatPartOfTheRegister() {
    assertEquals(0x6553_F100L, devices.read(RTC, 4));
    assertEquals(0x00, devices.read(RTC, 1));
    assertEquals(0xF1, devices.read(RTC + 1, 1));
    assertEquals(0x6553, devices.read(RTC + 2, 2));
    assertEquals(0x12_0000_0300L, devices.read(CR, 8));
  }

  @Test
  void access_pastAFrame_isHarmless() {
    assertEquals(0xB1, devices.read(UART + 0xFFC, 8));
    assertEquals(0, devices.read(UART + 0x1000, 4));
    assertEquals(1, devices.unmapped().pages().size());
  }

  @Test
  void receive_ofMoreThanTheFifo_arrivesAsTheGuestReads() throws Exception {
    enableUart();
    String typed = "The quick brown fox jumps over the lazy dog";
    devices.receive(bytes(typed));
    assertEquals(new Line(33, true), lines.take());
    assertEquals(typed, readAvailable(100));
    assertEquals(new Line(33, false), lines.take());
  }

  @Test
  void receive_ofOneKey_interruptsByTimeout() throws Exception {
    enableUart();
    devices.receive(bytes("y"));
    assertEquals(new Line(33, true), lines.take());
    assertEquals(0x40, devices.read(UART + 0x40, 4));
    assertEquals("y", readAvailable(5));
  }

  /// Linux reads up to 32 characters away while it starts the port.
  @Test
  void receive_beforeTheDriverStarts_survivesItsDraining() throws Exception {
    devices.receive(bytes("ls\n"));
    enableUart();
    assertEquals("", readAvailable(32));
    devices.start();
    assertEquals(new Line(33, true), lines.take());
    assertEquals("ls\n", readAvailable(32));
  }

  @Test
  void receive_intoAMachineThatEnds_returns() throws Exception {
    Thread typist =
        Thread.startVirtualThread(() -> {
          try {
            devices.receive(new byte[ConsoleInput.PENDING_MAX + 1]);
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
        });
    assertFalse(typist.join(java.time.Duration.ofMillis(50)));
    devices.close();
    assertTrue(typist.join(java.time.Duration.ofSeconds(10)));
  }

  @Test
  void sendBreak_arrivesInOrder() throws Exception {
    enableUart();
    devices.receive(bytes("a"));
    devices.sendBreak();
    devices.receive(bytes("b"));
    assertEquals(
        List.of((long) 'a', 0x400L, (long) 'b'),
        IntStream.range(0, 3).mapToObj(_ -> devices.read(UART, 4)).toList());
  }

  @Test
  void powerButton_pulsesItsPin() throws Exception {
    devices.write(GPIO + 0x408, 4, 8);
    devices.write(GPIO + 0x410, 4, 8);
    devices.powerButton();
    assertEquals(new Line(39, true), lines.take());
    assertEquals(8, devices.read(GPIO + 0x3FC, 4));
    devices.write(GPIO + 0x41C, 4, 8);
    assertEquals(new Line(39, false), lines.take());
    assertEquals(new Line(39, true), lines.take());
    assertEquals(0, devices.read(GPIO + 0x3FC, 4));
  }

  @Test
  void alarm_withTheMachineStarted_rings() throws Exception {
    devices.write(RTC + 0x10, 4, 1);
    devices.write(RTC + 8, 4, 10);
    devices.write(RTC + 4, 4, 12);
    devices.start();
    epochSeconds.addAndGet(3);
    assertEquals(new Line(34, true), lines.take());
  }
}
