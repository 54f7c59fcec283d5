package dev.megalith.machine;

/// The rules by which a kind of machine lays out its physical address space.
public interface MemoryLayout {
  /// What users call the layout.
  String name();

  /// Plans the map; a pure function of the spec.
  ///
  /// @throws SpecException if what the spec asks for does not fit
  MemoryMap plan(MachineSpec spec);
}
