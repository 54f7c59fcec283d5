package dev.megalith.device.pci;

import static dev.megalith.device.pci.ConfigRegister.COMMAND;
import static dev.megalith.device.pci.ConfigRegister.STATUS;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One function: its configuration space, its memory ranges, its interrupts. Pure, for one thread
/// at a time.
public class PciFunction {
  private static final int CAPABILITY_MSIX = 0x11;
  private static final int MSIX_BYTES = 12;
  private static final int PIN_A = 1;

  /// Who hears of a function's interrupts: the host bridge that it sits in.
  interface Outputs {
    void pinChanged();

    void message(MsixTable.Message message);
  }

  private static final Outputs NOWHERE =
      new Outputs() {
        @Override
        public void pinChanged() {}

        @Override
        public void message(MsixTable.Message message) {}
      };

  protected final ConfigSpace config = new ConfigSpace();
  private final List<Bar> bars = new ArrayList<>();
  private @Nullable MsixTable msix;
  private int msixOffset;
  private Outputs outputs = NOWHERE;
  private boolean asserted;

  public PciFunction(PciIdentity identity) {
    for (ConfigRegister register : ConfigRegister.values()) {
      config.set(register, register.reset());
      config.allow(register.offset(), register.sizeBytes(), register.writableMask());
    }
    config.set(ConfigRegister.VENDOR_ID, identity.vendorId());
    config.set(ConfigRegister.DEVICE_ID, identity.deviceId());
    config.set(ConfigRegister.REVISION_ID, identity.revision());
    config.set(ConfigRegister.PROGRAMMING_IF, identity.classCode());
    config.set(ConfigRegister.CLASS, identity.classCode() >>> 8);
    config.set(ConfigRegister.SUBSYSTEM_VENDOR_ID, identity.subsystemVendorId());
    config.set(ConfigRegister.SUBSYSTEM_ID, identity.subsystemId());
  }

  final void connect(Outputs to) {
    outputs = to;
  }

  // --- what a function is made of
  // ----------------------------------------------------------------

  protected final void addBar(Bar bar) {
    bar.declare(config);
    bars.add(bar);
  }

  protected final void addInterruptPin() {
    config.set(ConfigRegister.INTERRUPT_PIN, PIN_A);
  }

  /// MSI-X with its table in a 32-bit BAR of its own.
  protected final MsixTable addMsix(int bar, int vectors) {
    MsixTable table = new MsixTable(vectors, this::send);
    msixOffset = config.addCapability(CAPABILITY_MSIX, MSIX_BYTES);
    config.set(msixOffset + 2, 2, vectors - 1);
    config.allow(msixOffset + 2, 2, MsixTable.CONTROL_WRITABLE);
    config.set(msixOffset + 4, 4, bar);
    config.set(msixOffset + 8, 4, MsixTable.PENDING_OFFSET | bar);
    addBar(new Bar(bar, MsixTable.SIZE_BYTES, false, table));
    msix = table;
    return table;
  }

  // --- interrupts
  // --------------------------------------------------------------------------------

  /// The function wants its interrupt pin high or low.
  protected final void drivePin(boolean high) {
    if (asserted != high) {
      asserted = high;
      outputs.pinChanged();
    }
  }

  /// Whether the pin is high outside of the function.
  final boolean isPinHigh() {
    return asserted
        && !ConfigRegister.COMMAND_INTX_DISABLE.isSet(config.get(COMMAND))
        && !usesMsix();
  }

  protected final boolean usesMsix() {
    return msix != null && msix.isEnabled();
  }

  private boolean send(MsixTable.Message message) {
    if (!isBusMaster()) {
      return false;
    }
    outputs.message(message);
    return true;
  }

  // --- configuration
  // -----------------------------------------------------------------------------

  /// May the function access memory by itself?
  protected final boolean isBusMaster() {
    return ConfigRegister.COMMAND_BUS_MASTER.isSet(config.get(COMMAND));
  }

  final int configRead(int offset, int sizeBytes) {
    config.set(
        STATUS, (int) ConfigRegister.STATUS_INTERRUPT.set(config.get(STATUS), asserted ? 1 : 0));
    beforeConfigRead(offset, sizeBytes);
    return config.get(offset, sizeBytes);
  }

  final void configWrite(int offset, int sizeBytes, int value) {
    boolean wasMaster = isBusMaster();
    config.write(offset, sizeBytes, value);
    if (msix != null) {
      msix.control(config.get(msixOffset + 2, 2));
    }
    outputs.pinChanged();
    if (!wasMaster && isBusMaster()) {
      becameBusMaster();
    }
    afterConfigWrite(offset, sizeBytes);
  }

  /// May put into the configuration space what is about to be read.
  protected void beforeConfigRead(int offset, int sizeBytes) {}

  protected void afterConfigWrite(int offset, int sizeBytes) {}

  /// From now on the function may access memory.
  protected void becameBusMaster() {}

  // --- memory
  // ------------------------------------------------------------------------------------

  /// The BAR that holds all of an access, or null.
  final @Nullable Hit find(long pa, int sizeBytes) {
    if (!ConfigRegister.COMMAND_MEMORY.isSet(config.get(COMMAND))) {
      return null;
    }
    for (Bar bar : bars) {
      long offset = pa - bar.basePa(config);
      if (offset >= 0 && offset <= bar.sizeBytes() - sizeBytes) {
        return new Hit(bar.target(), (int) offset);
      }
    }
    return null;
  }

  /// The target of an access and the offset in it.
  record Hit(Bar.Target target, int offset) {}

  /// The BAR of this number, or null.
  protected final @Nullable Bar bar(int index) {
    for (Bar bar : bars) {
      if (bar.index() == index) {
        return bar;
      }
    }
    return null;
  }
}
