package dev.megalith.worker.service;

import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.DistributorPort;
import dev.megalith.fabric.interrupt.PeDirectory;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import dev.megalith.fabric.mmio.DevicePort;
import dev.megalith.fabric.wire.InterruptPlane;
import dev.megalith.worker.run.RemoteShards;

/// The ways of a shard to the distributor, the devices and other shards, over the interrupt plane.
final class PlanePorts implements DistributorPort, DevicePort, RemoteShards {
  private static final NodeId GIC = new NodeId(Role.GIC, 0);
  private static final NodeId DEVICE = new NodeId(Role.DEVICE, 0);

  private final InterruptPlane plane;
  private final PeDirectory directory;
  private final int self;
  private final NodeId[] workers;

  PlanePorts(InterruptPlane plane, PeDirectory directory, int self) {
    this.plane = plane;
    this.directory = directory;
    this.self = self;
    this.workers = new NodeId[directory.workerCount()];
    for (int i = 0; i < workers.length; i++) {
      workers[i] = new NodeId(Role.WORKER, i);
    }
  }

  @Override
  public PeDirectory directory() {
    return directory;
  }

  @Override
  public int self() {
    return self;
  }

  @Override
  public void send(int worker, PlaneMessage message) {
    plane.send(workers[worker], message);
  }

  private void tellDistributor(DistributorMessage message) {
    plane.send(GIC, new PlaneMessage.ToDistributor(message));
  }

  @Override
  public void write(int pe, int offset, int size, long value) {
    plane.send(GIC, new PlaneMessage.DistributorWrite(pe, offset, size, value));
  }

  @Override
  public void read(int pe, long tag, int offset, int size) {
    tellDistributor(new DistributorMessage.Read(pe, tag, offset, size));
  }

  @Override
  public void returned(int pe, int intid, ReturnState state) {
    tellDistributor(new DistributorMessage.Returned(pe, intid, state));
  }

  @Override
  public void deactivated(int pe, int intid) {
    tellDistributor(new DistributorMessage.Deactivated(pe, intid));
  }

  @Override
  public void participation(int pe, boolean group0, boolean group1) {
    tellDistributor(new DistributorMessage.Participation(pe, group0, group1));
  }

  @Override
  public void read(int pe, long tag, long pa, int sizeBytes) {
    plane.send(DEVICE, new PlaneMessage.DeviceRead(pe, tag, pa, sizeBytes));
  }

  @Override
  public void write(int pe, long pa, int sizeBytes, long value) {
    plane.send(DEVICE, new PlaneMessage.DeviceWrite(pe, pa, sizeBytes, value));
  }
}
