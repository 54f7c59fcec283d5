package dev.megalith.device.service;

import dev.megalith.device.bus.Bus;
import dev.megalith.device.bus.DeviceEffect;
import dev.megalith.device.bus.UnmappedAccesses;
import dev.megalith.device.pl011.Pl011Model;
import dev.megalith.device.pl031.Pl031Model;
import dev.megalith.device.pl061.Pl061Model;
import dev.megalith.fabric.interrupt.InterruptLines;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// The devices of one machine: UART, real-time clock and GPIO, behind one bus. Thread-safe.
///
/// | field | writer | readers | access |
/// |---|---|---|---|
/// | `heartbeat` | whoever starts and stops the machine | the same | under `this` |
public final class DeviceService implements AutoCloseable {
  /// How often the clock's alarm and a UART that was switched on are looked after.
  private static final long HEARTBEAT_MILLIS = 20;

  /// Longer than the debounce time of Linux's gpio-keys, shorter than a long press.
  private static final long POWER_KEY_MILLIS = 100;

  private final DeviceConfig config;
  private final InterruptLines lines;
  private final ConsolePort console;
  private final ScheduledExecutorService timer;
  private final ConsoleInput input = new ConsoleInput();
  private final UartCell uart;
  private final DeviceCell<Pl031Model> rtc;
  private final Consumer<DeviceEffect> rtcEffects;
  private final DeviceCell<Pl061Model> gpio;
  private final Consumer<DeviceEffect> gpioEffects;
  private final Bus bus;
  private @Nullable ScheduledFuture<?> heartbeat;

  /// `timer` runs the heartbeat and the release of the power key; it stays the caller's.
  public DeviceService(
      DeviceConfig config,
      InterruptLines lines,
      ConsolePort console,
      LongSupplier epochSeconds,
      ScheduledExecutorService timer) {
    this.config = config;
    this.lines = lines;
    this.console = console;
    this.timer = timer;
    this.rtcEffects = effects(config.rtc());
    this.gpioEffects = effects(config.gpio());
    this.uart = new UartCell(new Pl011Model(), effects(config.uart()), input);
    this.rtc = new DeviceCell<>(new Pl031Model(epochSeconds), rtcEffects);
    this.gpio = new DeviceCell<>(new Pl061Model(), gpioEffects);
    this.bus =
        new Bus(
            List.of(
                new Bus.Region("UART0", config.uart().basePa(), config.uart().sizeBytes(), uart),
                new Bus.Region("RTC", config.rtc().basePa(), config.rtc().sizeBytes(), rtc),
                new Bus.Region("GPIO", config.gpio().basePa(), config.gpio().sizeBytes(), gpio)));
  }

  /// A guest's read of 1, 2, 4 or 8 bytes, zero-extended; what hits nothing reads as zero. A
  /// register by physical address, zero-extended; zero where no device is.
  public long read(long pa, int sizeBytes) {
    long value = bus.read(pa, sizeBytes);
    lines.flush();
    return value;
  }

  /// Sizes are 1, 2, 4 or 8 bytes, as for [#read].
  public void write(long pa, int sizeBytes, long value) {
    bus.write(pa, sizeBytes, value);
    lines.flush();
  }

  /// Gives bytes to the console's receiver, in order; waits while too many are pending.
  public void receive(byte[] bytes) throws InterruptedException {
    input.put(bytes);
    uart.pump();
    lines.flush();
  }

  /// Sends a break to the console's receiver: Linux's SysRq key.
  public void sendBreak() throws InterruptedException {
    input.putBreak();
    uart.pump();
    lines.flush();
  }

  /// Presses the power key and releases it a moment later.
  public void powerButton() {
    setPowerKey(true);
    var _ = timer.schedule(() -> setPowerKey(false), POWER_KEY_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// Lets time pass for the devices, until [#pause] or [#close].
  public synchronized void start() {
    if (heartbeat == null) {
      heartbeat =
          timer.scheduleWithFixedDelay(
              this::beat, HEARTBEAT_MILLIS, HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  public synchronized void pause() {
    if (heartbeat != null) {
      heartbeat.cancel(false);
      heartbeat = null;
    }
  }

  /// What accesses hit no device.
  public UnmappedAccesses unmapped() {
    return bus.unmapped();
  }

  @Override
  public void close() {
    pause();
    input.close();
  }

  private void beat() {
    uart.pump();
    rtc.with(clock -> clock.tick(rtcEffects));
    lines.flush();
  }

  private void setPowerKey(boolean pressed) {
    gpio.with(pins -> pins.setInput(config.powerKeyPin(), pressed, gpioEffects));
    lines.flush();
  }

  private Consumer<DeviceEffect> effects(DeviceSlot slot) {
    return effect -> {
      switch (effect) {
        case DeviceEffect.Transmitted(byte octet) -> console.transmit(octet);
        case DeviceEffect.LineChanged(boolean high) -> lines.setLine(slot.intid(), high);
      }
    };
  }
}
