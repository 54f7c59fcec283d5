package dev.megalith.its.model;

import dev.megalith.arch.base.Field;

/// Entries of the tables in guest RAM: 8 bytes each, as in KVM's ITS ABI, revision 0. An invalid
/// entry is [#NONE]; software provides its tables zeroed.
///
/// ```
/// device      63 valid | 62:49 next | 48:5 ITT address 51:8 | 4:0 EventID bits - 1
/// level 1     63 valid | 51:16 address of a page of device entries
/// collection  63 valid | 51:16 RDbase (PE number) | 15:0 ICID
/// event       63:48 next | 47:16 INTID, 0 in an invalid one | 15:0 ICID
/// ```
///
/// `next` is for readers that walk a saved table; we find entries by index and write zero.
final class TableEntry {
  private TableEntry() {}

  static final int BYTES = 8;
  static final long NONE = 0;

  static final Field VALID = Field.bit(63);
  static final Field DEVICE_ITT_51_TO_8 = Field.bits(48, 5);
  static final Field DEVICE_EVENT_BITS_LESS_1 = Field.bits(4, 0);
  static final Field LEVEL1_PAGE_51_TO_16 = Field.bits(51, 16);
  static final Field COLLECTION_RD_BASE = Field.bits(51, 16);
  static final Field EVENT_INTID = Field.bits(47, 16);
  static final Field ICID = Field.bits(15, 0);

  static long device(long ittPa, int eventBits) {
    return VALID.of(1)
        | DEVICE_ITT_51_TO_8.of(ittPa >>> 8)
        | DEVICE_EVENT_BITS_LESS_1.of(eventBits - 1);
  }

  static long collection(int pe, int icid) {
    return VALID.of(1) | COLLECTION_RD_BASE.of(pe) | ICID.of(icid);
  }

  static long event(int intid, int icid) {
    return EVENT_INTID.of(intid) | ICID.of(icid);
  }
}
