package dev.megalith.fabric.node;

/// A role that has interrupt lines: the distributor.
public interface LineTarget {
  /// Level of the line of an SPI, absolute (not a change); between init and close.
  ///
  /// @throws RoleException where `intid` is no SPI of this machine
  void setLine(int intid, boolean high) throws RoleException;
}
