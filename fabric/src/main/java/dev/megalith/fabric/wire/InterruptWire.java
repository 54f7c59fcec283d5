package dev.megalith.fabric.wire;

import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.proto.interrupt.v1.AffinityInfo;
import dev.megalith.proto.interrupt.v1.Deactivated;
import dev.megalith.proto.interrupt.v1.DeviceRead;
import dev.megalith.proto.interrupt.v1.DeviceWrite;
import dev.megalith.proto.interrupt.v1.Event;
import dev.megalith.proto.interrupt.v1.EventTaken;
import dev.megalith.proto.interrupt.v1.Frame;
import dev.megalith.proto.interrupt.v1.FrameRead;
import dev.megalith.proto.interrupt.v1.FrameWrite;
import dev.megalith.proto.interrupt.v1.GroupsForwarded;
import dev.megalith.proto.interrupt.v1.Lend;
import dev.megalith.proto.interrupt.v1.LineChanged;
import dev.megalith.proto.interrupt.v1.LineNoted;
import dev.megalith.proto.interrupt.v1.Message;
import dev.megalith.proto.interrupt.v1.Participation;
import dev.megalith.proto.interrupt.v1.PowerOn;
import dev.megalith.proto.interrupt.v1.ReadReply;
import dev.megalith.proto.interrupt.v1.Recall;
import dev.megalith.proto.interrupt.v1.RegisterRead;
import dev.megalith.proto.interrupt.v1.RegisterWrite;
import dev.megalith.proto.interrupt.v1.Retract;
import dev.megalith.proto.interrupt.v1.Returned;
import dev.megalith.proto.interrupt.v1.Sgi;
import dev.megalith.proto.interrupt.v1.Shootdown;
import dev.megalith.proto.interrupt.v1.ShootdownDone;
import dev.megalith.proto.interrupt.v1.WorkerOn;
import dev.megalith.proto.interrupt.v1.WorkerOnNoted;
import dev.megalith.proto.interrupt.v1.WritesDone;
import java.nio.ByteBuffer;
import java.util.List;

/// From the records of the interrupt plane to frames. Thread-safe.
public final class InterruptWire {
  private InterruptWire() {}

  /// A frame with one message.
  public static ByteBuffer encode(PlaneMessage message) {
    return bytes(Frame.newBuilder().addMessages(message(message)).build());
  }

  /// A frame with several messages, in order.
  public static ByteBuffer encode(List<PlaneMessage> messages) {
    Frame.Builder frame = Frame.newBuilder();
    for (PlaneMessage message : messages) {
      frame.addMessages(message(message));
    }
    return bytes(frame.build());
  }

  private static ByteBuffer bytes(Frame frame) {
    return ByteBuffer.wrap(frame.toByteArray());
  }

  private static Message message(PlaneMessage message) {
    Message.Builder to = Message.newBuilder();
    switch (message) {
      case PlaneMessage.DistributorWrite(int pe, int offset, int size, long value) ->
          to.setDistributorWrite(
              RegisterWrite.newBuilder().setPe(pe).setOffset(offset).setSize(size).setValue(value));
      case PlaneMessage.ToDistributor(DistributorMessage inner) -> toDistributor(to, inner);
      case PlaneMessage.LineChanged(int intid, boolean high, long seq) ->
          to.setLineChanged(LineChanged.newBuilder().setIntid(intid).setHigh(high).setSeq(seq));
      case PlaneMessage.LineNoted(long seq) -> to.setLineNoted(LineNoted.newBuilder().setSeq(seq));
      case PlaneMessage.ToPe(int pe, PeMessage inner) -> toPe(to, pe, inner);
      case PlaneMessage.FrameWrite write -> to.setFrameWrite(frameWrite(write));
      case PlaneMessage.WritesDone(int pe, int count) ->
          to.setWritesDone(WritesDone.newBuilder().setPe(pe).setCount(count));
      case PlaneMessage.SgiToList(int cluster, int targetList, int intid, int group) ->
          to.setSgi(
              Sgi.newBuilder()
                  .setIntid(intid)
                  .setGroup(group)
                  .setCluster(cluster)
                  .setTargetList(targetList));
      case PlaneMessage.SgiToAll(int intid, int group) ->
          to.setSgi(Sgi.newBuilder().setIntid(intid).setGroup(group).setToOthers(true));
      case PlaneMessage.Event() -> to.setEvent(Event.getDefaultInstance());
      case PlaneMessage.EventTaken() -> to.setEventTaken(EventTaken.getDefaultInstance());
      case PlaneMessage.PowerOn power -> to.setPowerOn(powerOn(power));
      case PlaneMessage.AffinityInfo(int requester, long tag, int pe) ->
          to.setAffinityInfo(
              AffinityInfo.newBuilder().setRequester(requester).setTag(tag).setPe(pe));
      case PlaneMessage.Shootdown shootdown -> to.setShootdown(shootdown(shootdown));
      case PlaneMessage.ShootdownDone(int pe, long tag) ->
          to.setShootdownDone(ShootdownDone.newBuilder().setPe(pe).setTag(tag));
      case PlaneMessage.WorkerOn() -> to.setWorkerOn(WorkerOn.getDefaultInstance());
      case PlaneMessage.WorkerOnNoted() -> to.setWorkerOnNoted(WorkerOnNoted.getDefaultInstance());
      case PlaneMessage.DeviceRead(int pe, long tag, long pa, int size) ->
          to.setDeviceRead(DeviceRead.newBuilder().setPe(pe).setTag(tag).setPa(pa).setSize(size));
      case PlaneMessage.DeviceWrite(int pe, long pa, int size, long value) ->
          to.setDeviceWrite(
              DeviceWrite.newBuilder().setPe(pe).setPa(pa).setSize(size).setValue(value));
    }
    return to.build();
  }

  private static FrameWrite frameWrite(PlaneMessage.FrameWrite write) {
    return FrameWrite.newBuilder()
        .setPe(write.pe())
        .setRequester(write.requester())
        .setOffset(write.offset())
        .setSize(write.size())
        .setValue(write.value())
        .build();
  }

  private static PowerOn powerOn(PlaneMessage.PowerOn power) {
    return PowerOn.newBuilder()
        .setRequester(power.requester())
        .setTag(power.tag())
        .setPe(power.pe())
        .setEntry(power.entry())
        .setContextId(power.contextId())
        .build();
  }

  private static Shootdown shootdown(PlaneMessage.Shootdown shootdown) {
    Shootdown.Builder to =
        Shootdown.newBuilder().setRequester(shootdown.requester()).setTag(shootdown.tag());
    for (int i = 0; i < shootdown.operations().length; i++) {
      to.addOperations(shootdown.operations()[i]).addOperands(shootdown.operands()[i]);
    }
    return to.build();
  }

  private static void toDistributor(Message.Builder to, DistributorMessage message) {
    switch (message) {
      case DistributorMessage.Read(int pe, long tag, int offset, int size) ->
          to.setDistributorRead(
              RegisterRead.newBuilder().setPe(pe).setTag(tag).setOffset(offset).setSize(size));
      case DistributorMessage.Returned(int pe, int intid, ReturnState state) ->
          to.setReturned(
              Returned.newBuilder().setPe(pe).setIntid(intid).setStateValue(state.ordinal()));
      case DistributorMessage.Deactivated(int pe, int intid) ->
          to.setDeactivated(Deactivated.newBuilder().setPe(pe).setIntid(intid));
      case DistributorMessage.Participation(int pe, boolean group0, boolean group1) ->
          to.setParticipation(
              Participation.newBuilder().setPe(pe).setGroup0(group0).setGroup1(group1));
      case DistributorMessage.Write _, DistributorMessage.LineChanged _ ->
          throw new IllegalArgumentException(message + " has a message of its own");
    }
  }

  private static void toPe(Message.Builder to, int pe, PeMessage message) {
    switch (message) {
      case PeMessage.Lend(int intid, int priority, int group) ->
          to.setLend(
              Lend.newBuilder().setPe(pe).setIntid(intid).setPriority(priority).setGroup(group));
      case PeMessage.Recall(int intid) ->
          to.setRecall(Recall.newBuilder().setPe(pe).setIntid(intid));
      case PeMessage.Retract(int intid) ->
          to.setRetract(Retract.newBuilder().setPe(pe).setIntid(intid));
      case PeMessage.GroupsForwarded(boolean group0, boolean group1) ->
          to.setGroupsForwarded(
              GroupsForwarded.newBuilder().setPe(pe).setGroup0(group0).setGroup1(group1));
      case PeMessage.ReadReply(long tag, long value) ->
          to.setReadReply(ReadReply.newBuilder().setPe(pe).setTag(tag).setValue(value));
      case PeMessage.FrameRead(int requester, long tag, int offset, int size) ->
          to.setFrameRead(
              FrameRead.newBuilder()
                  .setPe(pe)
                  .setRequester(requester)
                  .setTag(tag)
                  .setOffset(offset)
                  .setSize(size));
      case PeMessage.Sgi _, PeMessage.FrameWrite _ ->
          throw new IllegalArgumentException(message + " has a message of its own");
    }
  }
}
