package dev.megalith.its.model;

import static dev.megalith.its.model.TableEntry.NONE;

import dev.megalith.arch.base.Invariant;
import dev.megalith.arch.gic.GitsFields;
import dev.megalith.arch.gic.GitsRegister;
import dev.megalith.arch.gic.Intid;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The ITS: translates (DeviceID, EventID) to an LPI of a PE, as the guest's commands say.
///
/// Commands run as soon as GITS_CWRITER is written. A wrong one is skipped: the queue never stalls.
/// MOVI, MOVALL and SYNC wait for a redistributor; GITS_CREADR passes them when it has answered. No
/// command costs more with more PEs.
///
/// Spec: [GIC] 5 "Locality-specific Peripheral Interrupts and the ITS".
///
/// Deviation: a command error is counted, and neither recorded nor reported (GITS_TYPER.SEIS is 0).
public final class Its {
  private final int peCount;
  private final ItsMemory memory;
  private final ItsTables tables;
  private final Consumer<ItsEffect> effects;
  private final ItsRegisters registers = new ItsRegisters();

  /// What the queue waits for, or null.
  private @Nullable ItsEffect waitsFor;

  /// The PE that takes what `waitsFor` moves.
  private int moveTarget;

  /// The command that waits is still the one at GITS_CREADR.
  private boolean waitsInQueue;

  private long commands;
  private long commandErrors;
  private long msis;
  private long msisDropped;
  private long unknownAccesses;

  /// `effects` passes on and never calls back from within.
  public Its(int peCount, ItsMemory memory, Consumer<ItsEffect> effects) {
    this.peCount = peCount;
    this.memory = memory;
    this.tables = new ItsTables(memory);
    this.effects = effects;
  }

  public ItsCounters counters() {
    return new ItsCounters(commands, commandErrors, msis, msisDropped, unknownAccesses);
  }

  /// Reads the control frame; `offset` from GITS_base.
  public long read(int offset, int size) {
    GitsRegister register = GitsRegister.find(offset, size);
    if (register == null) {
      unknownAccesses++;
      return 0;
    }
    return registers.read(register, offset, size, waitsFor != null);
  }

  /// Writes the control frame; `offset` from GITS_base.
  public void write(int offset, int size, long value) {
    GitsRegister register = GitsRegister.find(offset, size);
    if (register == null) {
      unknownAccesses++;
      return;
    }
    boolean wasEnabled = registers.isEnabled();
    registers.write(register, offset, size, value);
    if (!wasEnabled && registers.isEnabled()) {
      tables.use(registers.deviceBaser(), registers.collectionBaser());
    }
    if (!wasEnabled && register == GitsRegister.GITS_CBASER) {
      waitsInQueue = false;
    }
    run();
  }

  /// A device wrote `eventId` to GITS_TRANSLATER.
  public void msi(int deviceId, int eventId) {
    long event = registers.isEnabled() ? tables.event(deviceId, eventId) : NONE;
    int pe = target(event);
    if (pe < 0) {
      msisDropped++;
      return;
    }
    msis++;
    effects.accept(new ItsEffect.SetLpi(pe, intid(event)));
  }

  /// The answer to `MoveLpi` or `MoveAll`: the LPIs that were pending.
  public void moved(int[] pending) {
    Invariant.check(
        waitsFor instanceof ItsEffect.MoveLpi || waitsFor instanceof ItsEffect.MoveAll,
        "LPIs moved, but %s is waited for",
        waitsFor);
    for (int intid : pending) {
      effects.accept(new ItsEffect.SetLpi(moveTarget, intid));
    }
    answered();
  }

  /// The answer to `Sync`.
  public void synced() {
    Invariant.check(
        waitsFor instanceof ItsEffect.Sync, "synchronised, but %s is waited for", waitsFor);
    answered();
  }

  private void answered() {
    waitsFor = null;
    if (waitsInQueue) {
      waitsInQueue = false;
      registers.advance();
    }
    run();
  }

  private void run() {
    while (waitsFor == null && registers.hasCommands()) {
      commands++;
      if (!execute(registers.commandPa())) {
        commandErrors++;
      }
      if (waitsFor == null) {
        registers.advance();
      }
    }
  }

  /// False if the command is wrong.
  private boolean execute(long pa) {
    // The queue is made of pages: its first and last word are in the same.
    if (!memory.contains(pa) || !memory.contains(pa + 24)) {
      return false;
    }
    ItsCommand command =
        ItsCommand.decode(
            memory.read(pa), memory.read(pa + 8), memory.read(pa + 16), memory.read(pa + 24));
    return switch (command) {
      case ItsCommand.Mapd mapd -> mapd(mapd);
      case ItsCommand.Mapc mapc -> mapc(mapc);
      case ItsCommand.Mapti mapti -> mapti(mapti);
      case ItsCommand.Movi movi -> movi(movi);
      case ItsCommand.Int(int device, int event) -> {
        long entry = tables.event(device, event);
        yield tell(target(entry), pe -> new ItsEffect.SetLpi(pe, intid(entry)));
      }
      case ItsCommand.Clear(int device, int event) -> {
        long entry = tables.event(device, event);
        yield tell(target(entry), pe -> new ItsEffect.ClearLpi(pe, intid(entry)));
      }
      case ItsCommand.Inv(int device, int event) -> {
        long entry = tables.event(device, event);
        yield tell(target(entry), pe -> new ItsEffect.Invalidate(pe, intid(entry)));
      }
      case ItsCommand.Discard(int device, int event) -> discard(device, event);
      case ItsCommand.Invall(int icid) -> tell(collectionPe(icid), ItsEffect.InvalidateAll::new);
      case ItsCommand.Movall(long from, long to) -> movall(pe(from), pe(to));
      case ItsCommand.Sync(long rdBase) -> {
        int pe = pe(rdBase);
        yield pe >= 0 && ask(new ItsEffect.Sync(pe), pe);
      }
      case ItsCommand.Unknown _ -> false;
    };
  }

  private boolean mapd(ItsCommand.Mapd mapd) {
    if (!mapd.valid()) {
      return tables.writeDevice(mapd.deviceId(), NONE);
    }
    return mapd.eventBits() <= GitsFields.EVENT_BITS
        && tables.writeDevice(mapd.deviceId(), TableEntry.device(mapd.ittPa(), mapd.eventBits()));
  }

  private boolean mapc(ItsCommand.Mapc mapc) {
    if (!mapc.valid()) {
      return tables.writeCollection(mapc.icid(), NONE);
    }
    int pe = pe(mapc.rdBase());
    return pe >= 0 && tables.writeCollection(mapc.icid(), TableEntry.collection(pe, mapc.icid()));
  }

  /// The collection may be mapped later.
  private boolean mapti(ItsCommand.Mapti mapti) {
    return isLpi(mapti.intid())
        && tables.writeEvent(
            mapti.deviceId(), mapti.eventId(), TableEntry.event(mapti.intid(), mapti.icid()));
  }

  private boolean movi(ItsCommand.Movi movi) {
    long event = tables.event(movi.deviceId(), movi.eventId());
    int from = target(event);
    int to = collectionPe(movi.icid());
    if (from < 0
        || to < 0
        || !tables.writeEvent(
            movi.deviceId(), movi.eventId(), TableEntry.event(intid(event), movi.icid()))) {
      return false;
    }
    return from == to || ask(new ItsEffect.MoveLpi(from, intid(event)), to);
  }

  private boolean movall(int from, int to) {
    if (from < 0 || to < 0) {
      return false;
    }
    return from == to || ask(new ItsEffect.MoveAll(from), to);
  }

  /// An event whose collection is not mapped has no pending state to clear, and goes as well.
  private boolean discard(int deviceId, int eventId) {
    long event = tables.event(deviceId, eventId);
    if (event == NONE || !tables.writeEvent(deviceId, eventId, NONE)) {
      return false;
    }
    int pe = target(event);
    if (pe >= 0) {
      effects.accept(new ItsEffect.ClearLpi(pe, intid(event)));
    }
    return true;
  }

  private boolean tell(int pe, IntFunction<ItsEffect> effect) {
    if (pe < 0) {
      return false;
    }
    effects.accept(effect.apply(pe));
    return true;
  }

  private boolean ask(ItsEffect effect, int target) {
    waitsFor = effect;
    waitsInQueue = true;
    moveTarget = target;
    effects.accept(effect);
    return true;
  }

  private static int intid(long event) {
    return TableEntry.EVENT_INTID.getInt(event);
  }

  private static boolean isLpi(int intid) {
    return intid >= Intid.LPI_FIRST && intid >>> GitsFields.INTID_BITS == 0;
  }

  /// The PE that an event's entry leads to, or -1. The entry is the guest's: it may say anything.
  private int target(long event) {
    return event != NONE && isLpi(intid(event)) ? collectionPe(TableEntry.ICID.getInt(event)) : -1;
  }

  private int collectionPe(int icid) {
    long entry = tables.collection(icid);
    return entry == NONE ? -1 : pe(TableEntry.COLLECTION_RD_BASE.get(entry));
  }

  /// The PE that an RDbase names, or -1.
  private int pe(long rdBase) {
    return rdBase < peCount ? (int) rdBase : -1;
  }
}
