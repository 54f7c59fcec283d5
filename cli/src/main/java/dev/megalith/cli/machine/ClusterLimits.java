package dev.megalith.cli.machine;

import dev.megalith.fabric.Limits;

/// How far a machine can be spread.
public final class ClusterLimits {
  /// Every worker holds pages, and so does the device service.
  public static final int WORKERS_MAX = Limits.PAGE_HOLDERS_MAX - 1;

  /// More homes than holders only spread what one of them can do.
  public static final int MEMORY_SERVICES_MAX = Limits.PAGE_HOLDERS_MAX;

  public static final int CARRIERS_MAX = 256;

  private ClusterLimits() {}
}
