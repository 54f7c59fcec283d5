package dev.megalith.machine.boot;

import static dev.megalith.machine.Sizes.GIB;
import static dev.megalith.machine.Sizes.KIB;
import static dev.megalith.machine.Sizes.MIB;
import static dev.megalith.machine.Sizes.hex;
import static dev.megalith.machine.Sizes.roundUp;
import static dev.megalith.machine.Sizes.text;

import dev.megalith.arch.base.Invariant;
import dev.megalith.machine.MachinePlan;
import dev.megalith.machine.Region;
import dev.megalith.machine.SpecException;
import dev.megalith.machine.tree.Chosen;
import dev.megalith.machine.tree.DeviceTree;
import dev.megalith.machine.tree.Seeds;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Places kernel, initrd and device tree in guest RAM: in this order, from the start of RAM.
///
/// ```
/// RAM base, 2 MiB aligned   + text_offset: kernel, image_size bytes
/// next 64 KiB boundary      initrd
/// next 2 MiB boundary       device tree, alone in its 2 MiB
/// ```
///
/// An ELF program lies where it says; its device tree goes to the start of RAM if there is room, as
/// with QEMU, else behind it.
///
/// Spec: Linux Documentation/arch/arm64/booting.rst, sections 2 and 4.
public final class BootLoader {
  private static final long KERNEL_ALIGNMENT = 2 * MIB;

  /// The largest page size, so that the initrd's pages are its own.
  private static final long INITRD_ALIGNMENT = 64 * KIB;

  private static final long DTB_ALIGNMENT = 2 * MIB;
  private static final long DTB_MAX_BYTES = 2 * MIB;

  /// Kernel and initrd lie in one window of this size that starts at a multiple of 1 GiB.
  private static final long INITRD_WINDOW_BYTES = 32 * GIB;

  private static final long INITRD_WINDOW_ALIGNMENT = GIB;

  /// Where one cpio archive ends and another follows, Linux looks for the next at this alignment.
  private static final long ARCHIVE_ALIGNMENT = 4;

  private final MachinePlan plan;
  private final Region ram;
  private final List<BootPiece> pieces = new ArrayList<>();

  /// From here on RAM is free.
  private long free;

  private BootLoader(MachinePlan plan) {
    this.plan = plan;
    this.ram = plan.memoryMap().ram();
    this.free = ram.base();
  }

  /// Where everything goes; the device tree is made on the way.
  ///
  /// @param initrd parts that are put one behind another, each at a multiple of 4; none: no initrd
  /// @param seeds randomness for the guest, if it is to have some
  /// @throws SpecException if something does not fit
  public static BootPlan plan(
      MachinePlan plan, KernelImage kernel, List<MemorySegment> initrd, @Nullable Seeds seeds) {
    BootLoader loader = new BootLoader(plan);
    long entryPc =
        switch (kernel) {
          case KernelImage.Linux linux -> loader.placeLinux(linux);
          case KernelImage.Elf elf -> loader.placeElf(elf);
        };
    Chosen.Initrd placed = loader.placeInitrd(initrd);
    byte[] dtb = DeviceTree.build(plan, new Chosen(plan.spec().cmdline(), placed, seeds));
    long dtbPa = loader.placeDeviceTree(dtb, kernel);
    return new BootPlan(loader.pieces, entryPc, dtbPa);
  }

  private long placeLinux(KernelImage.Linux kernel) {
    long pa = roundUp(ram.base(), KERNEL_ALIGNMENT) + kernel.textOffset();
    requireRoom("kernel", pa, kernel.memoryBytes());
    // No zeros: the kernel clears its own uninitialised data.
    pieces.add(new BootPiece("kernel", pa, kernel.bytes(), 0));
    free = pa + kernel.memoryBytes();
    return pa;
  }

  private long placeElf(KernelImage.Elf elf) {
    for (KernelImage.ElfSegment segment : elf.segments()) {
      if (!ram.contains(segment.pa())) {
        throw new SpecException(
            "ELF segment at %s: RAM is %s to %s"
                .formatted(hex(segment.pa()), hex(ram.base()), hex(ram.last())));
      }
      requireRoom("ELF segment", segment.pa(), segment.memoryBytes());
      long zeroBytes = segment.memoryBytes() - segment.bytes().byteSize();
      pieces.add(new BootPiece("kernel", segment.pa(), segment.bytes(), zeroBytes));
      free = segment.end();
    }
    if (!ram.contains(elf.entryPa())) {
      throw new SpecException(
          "ELF entry at %s: RAM is %s to %s"
              .formatted(hex(elf.entryPa()), hex(ram.base()), hex(ram.last())));
    }
    return elf.entryPa();
  }

  private Chosen.@Nullable Initrd placeInitrd(List<MemorySegment> parts) {
    long bytes = 0;
    for (MemorySegment part : parts) {
      bytes = roundUp(bytes, ARCHIVE_ALIGNMENT) + part.byteSize();
    }
    if (bytes == 0) {
      return null;
    }
    long start = roundUp(free, INITRD_ALIGNMENT);
    requireRoom("initrd", start, roundUp(bytes, ARCHIVE_ALIGNMENT));
    long windowStart = ram.base() & -INITRD_WINDOW_ALIGNMENT;
    if (start + bytes - windowStart > INITRD_WINDOW_BYTES) {
      throw new SpecException(
          "initrd of %s at %s: must end within %s of %s"
              .formatted(text(bytes), hex(start), text(INITRD_WINDOW_BYTES), hex(windowStart)));
    }
    free = start;
    for (MemorySegment part : parts) {
      long pa = roundUp(free, ARCHIVE_ALIGNMENT);
      long gapBytes = roundUp(part.byteSize(), ARCHIVE_ALIGNMENT) - part.byteSize();
      pieces.add(new BootPiece("initrd", pa, part.asReadOnly(), gapBytes));
      free = pa + part.byteSize();
    }
    return new Chosen.Initrd(start, free);
  }

  private long placeDeviceTree(byte[] dtb, KernelImage kernel) {
    Invariant.check(dtb.length <= DTB_MAX_BYTES, "device tree of %d bytes", dtb.length);
    long pa = roundUp(free, DTB_ALIGNMENT);
    if (kernel instanceof KernelImage.Elf elf
        && elf.segments().getFirst().pa() - ram.base() >= dtb.length) {
      pa = ram.base();
    }
    requireRoom("device tree", pa, dtb.length);
    pieces.add(new BootPiece("device tree", pa, MemorySegment.ofArray(dtb).asReadOnly(), 0));
    return pa;
  }

  /// `pa` may lie beyond RAM, `bytes` is bounded so that their sum does not wrap.
  private void requireRoom(String what, long pa, long bytes) {
    if (bytes < 0 || pa > ram.end() || bytes > ram.end() - pa) {
      throw new SpecException(
          "%s of %s at %s: RAM of %s ends at %s, %s is left"
              .formatted(
                  what,
                  text(bytes),
                  hex(pa),
                  text(plan.spec().ramBytes()),
                  hex(ram.end()),
                  text(Math.max(0, ram.end() - pa))));
    }
  }
}
