package dev.megalith.its.model;

import dev.megalith.arch.base.Field;

/// A command of the queue as the guest wrote it: nothing is checked yet. 32-bit IDs are unsigned.
///
/// Spec: [GIC] 5.3 "ITS commands".
sealed interface ItsCommand {
  /// Bytes of a command.
  int BYTES = 32;

  record Movi(int deviceId, int eventId, int icid) implements ItsCommand {}

  record Int(int deviceId, int eventId) implements ItsCommand {}

  record Clear(int deviceId, int eventId) implements ItsCommand {}

  /// `rdBase` is a PE number, because GITS_TYPER.PTA is 0; 35 bits.
  record Sync(long rdBase) implements ItsCommand {}

  /// `eventBits` 1 to 32; `ittPa` is 256-byte aligned.
  record Mapd(int deviceId, int eventBits, long ittPa, boolean valid) implements ItsCommand {}

  record Mapc(int icid, long rdBase, boolean valid) implements ItsCommand {}

  /// MAPTI, and MAPI, where `intid` is the EventID.
  record Mapti(int deviceId, int eventId, int intid, int icid) implements ItsCommand {}

  record Inv(int deviceId, int eventId) implements ItsCommand {}

  record Invall(int icid) implements ItsCommand {}

  record Movall(long fromRdBase, long toRdBase) implements ItsCommand {}

  record Discard(int deviceId, int eventId) implements ItsCommand {}

  /// A number that no command of this ITS has.
  record Unknown(int opcode) implements ItsCommand {}

  /// The layout of the four doublewords.
  final class Layout {
    private Layout() {}

    private static final Field OPCODE = Field.bits(7, 0);
    private static final Field DEVICE_ID = Field.bits(63, 32);
    private static final Field EVENT_ID = Field.bits(31, 0);
    private static final Field INTID = Field.bits(63, 32);
    private static final Field EVENT_BITS_LESS_1 = Field.bits(4, 0);
    private static final Field ICID = Field.bits(15, 0);
    private static final Field RD_BASE = Field.bits(50, 16);
    private static final Field ITT_51_TO_8 = Field.bits(51, 8);
    private static final Field VALID = Field.bit(63);
  }

  /// The command in doublewords 0 to 3.
  static ItsCommand decode(long dw0, long dw1, long dw2, long dw3) {
    int device = Layout.DEVICE_ID.getInt(dw0);
    int event = Layout.EVENT_ID.getInt(dw1);
    int icid = Layout.ICID.getInt(dw2);
    long rdBase = Layout.RD_BASE.get(dw2);
    boolean valid = Layout.VALID.isSet(dw2);
    int opcode = Layout.OPCODE.getInt(dw0);
    return switch (opcode) {
      case 0x01 -> new Movi(device, event, icid);
      case 0x03 -> new Int(device, event);
      case 0x04 -> new Clear(device, event);
      case 0x05 -> new Sync(rdBase);
      case 0x08 ->
          new Mapd(
              device,
              Layout.EVENT_BITS_LESS_1.getInt(dw1) + 1,
              Layout.ITT_51_TO_8.get(dw2) << 8,
              valid);
      case 0x09 -> new Mapc(icid, rdBase, valid);
      case 0x0A -> new Mapti(device, event, Layout.INTID.getInt(dw1), icid);
      case 0x0B -> new Mapti(device, event, event, icid);
      case 0x0C -> new Inv(device, event);
      case 0x0D -> new Invall(icid);
      case 0x0E -> new Movall(rdBase, Layout.RD_BASE.get(dw3));
      case 0x0F -> new Discard(device, event);
      default -> new Unknown(opcode);
    };
  }
}
