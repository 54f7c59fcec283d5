package dev.megalith.its.model;

import static dev.megalith.its.model.TableEntry.NONE;

import dev.megalith.arch.gic.GitsFields;
import dev.megalith.arch.gic.GitsFields.Baser;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Device table, collection table and ITTs in guest RAM, with a cache in front.
///
/// RAM is what holds: every change is written through, so the cache can be dropped at any time. It
/// is bounded, whatever the guest maps, and emptied when full. Tables are the guest's and may hold
/// anything: an entry outside of RAM or of its table is not there, and nothing follows pointers
/// from entry to entry.
///
/// Spec: [GIC] 5.2 "The ITS tables".
final class ItsTables {
  /// Entries that the cache holds of each kind.
  static final int CACHE_MAX = 1 << 16;

  private static final int ENTRIES_PER_PAGE = Baser.PAGE_BYTES / TableEntry.BYTES;

  private final ItsMemory memory;
  private final Map<Integer, Device> devices = new HashMap<>();
  private final Map<Integer, Long> collections = new HashMap<>();
  private int cachedEvents;
  private long deviceBaser;
  private long collectionBaser;

  /// A device entry, and the entries of its ITT that were used.
  private static final class Device {
    private final long entry;
    private final Map<Integer, Long> events = new HashMap<>();

    Device(long entry) {
      this.entry = entry;
    }
  }

  ItsTables(ItsMemory memory) {
    this.memory = memory;
  }

  /// Other tables, or the same ones with what the guest may have written to them.
  void use(long newDeviceBaser, long newCollectionBaser) {
    deviceBaser = newDeviceBaser;
    collectionBaser = newCollectionBaser;
    devices.clear();
    collections.clear();
    cachedEvents = 0;
  }

  boolean hasDevice(int deviceId) {
    return device(deviceId) != null;
  }

  /// False if the table has no place for the device.
  boolean writeDevice(int deviceId, long entry) {
    long pa = devicePa(deviceId);
    if (!memory.contains(pa)) {
      return false;
    }
    memory.write(pa, entry);
    Device old = devices.remove(deviceId);
    if (old != null) {
      cachedEvents -= old.events.size();
    }
    return true;
  }

  /// An event's entry, or NONE where device or event is not mapped.
  long event(int deviceId, int eventId) {
    Device device = device(deviceId);
    if (device == null) {
      return NONE;
    }
    Long cached = device.events.get(eventId);
    if (cached != null) {
      return cached;
    }
    long pa = eventPa(device, eventId);
    if (!memory.contains(pa)) {
      return NONE;
    }
    long entry = memory.read(pa);
    if (TableEntry.EVENT_INTID.get(entry) == 0) {
      return NONE;
    }
    keepEvent(device, eventId, entry);
    return entry;
  }

  /// False if the device is not mapped or its ITT has no place for the event.
  boolean writeEvent(int deviceId, int eventId, long entry) {
    Device device = device(deviceId);
    if (device == null) {
      return false;
    }
    long pa = eventPa(device, eventId);
    if (!memory.contains(pa)) {
      return false;
    }
    memory.write(pa, entry);
    if (device.events.remove(eventId) != null) {
      cachedEvents--;
    }
    return true;
  }

  /// A collection's entry, or NONE where it is not mapped.
  long collection(int icid) {
    Long cached = collections.get(icid);
    if (cached != null) {
      return cached;
    }
    long pa = collectionPa(icid);
    if (!memory.contains(pa)) {
      return NONE;
    }
    long entry = memory.read(pa);
    if (!TableEntry.VALID.isSet(entry)) {
      return NONE;
    }
    collections.put(icid, entry); // 16 bits of ICID bound it.
    return entry;
  }

  /// False if the table has no place for the collection.
  boolean writeCollection(int icid, long entry) {
    long pa = collectionPa(icid);
    if (!memory.contains(pa)) {
      return false;
    }
    memory.write(pa, entry);
    collections.remove(icid);
    return true;
  }

  int cachedEvents() {
    return cachedEvents;
  }

  private @Nullable Device device(int deviceId) {
    Device cached = devices.get(deviceId);
    if (cached != null) {
      return cached;
    }
    long pa = devicePa(deviceId);
    if (!memory.contains(pa)) {
      return null;
    }
    long entry = memory.read(pa);
    if (!TableEntry.VALID.isSet(entry)) {
      return null;
    }
    Device device = new Device(entry);
    devices.put(deviceId, device); // 16 bits of DeviceID bound it.
    return device;
  }

  private void keepEvent(Device device, int eventId, long entry) {
    if (cachedEvents == CACHE_MAX) {
      devices.values().forEach(each -> each.events.clear());
      cachedEvents = 0;
    }
    device.events.put(eventId, entry);
    cachedEvents++;
  }

  /// Where a device's entry lies, or an address that no RAM has.
  private long devicePa(int deviceId) {
    if (!Baser.VALID.isSet(deviceBaser) || deviceId >>> GitsFields.DEVICE_BITS != 0) {
      return -1;
    }
    if (!Baser.INDIRECT.isSet(deviceBaser)) {
      return entryPa(deviceBaser, deviceId);
    }
    long level1Pa = entryPa(deviceBaser, deviceId / ENTRIES_PER_PAGE);
    if (!memory.contains(level1Pa)) {
      return -1;
    }
    long level1 = memory.read(level1Pa);
    return TableEntry.VALID.isSet(level1)
        ? (TableEntry.LEVEL1_PAGE_51_TO_16.get(level1) << 16)
            + (long) (deviceId % ENTRIES_PER_PAGE) * TableEntry.BYTES
        : -1;
  }

  private long collectionPa(int icid) {
    return Baser.VALID.isSet(collectionBaser) ? entryPa(collectionBaser, icid) : -1;
  }

  private static long entryPa(long baser, int index) {
    long offset = (long) index * TableEntry.BYTES;
    return offset < Baser.sizeBytes(baser) ? Baser.address(baser) + offset : -1;
  }

  private static long eventPa(Device device, int eventId) {
    int bits = TableEntry.DEVICE_EVENT_BITS_LESS_1.getInt(device.entry) + 1;
    return Integer.toUnsignedLong(eventId) >>> Math.min(bits, GitsFields.EVENT_BITS) == 0
        ? (TableEntry.DEVICE_ITT_51_TO_8.get(device.entry) << 8) + (long) eventId * TableEntry.BYTES
        : -1;
  }
}
