package dev.megalith.fabric.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.megalith.fabric.interrupt.DistributorMessage;
import dev.megalith.fabric.interrupt.PeMessage;
import dev.megalith.fabric.interrupt.PlaneMessage;
import dev.megalith.fabric.interrupt.ReturnState;
import dev.megalith.proto.interrupt.v1.AffinityInfo;
import dev.megalith.proto.interrupt.v1.DeviceRead;
import dev.megalith.proto.interrupt.v1.DeviceWrite;
import dev.megalith.proto.interrupt.v1.Frame;
import dev.megalith.proto.interrupt.v1.FrameRead;
import dev.megalith.proto.interrupt.v1.FrameWrite;
import dev.megalith.proto.interrupt.v1.GroupsForwarded;
import dev.megalith.proto.interrupt.v1.Lend;
import dev.megalith.proto.interrupt.v1.LineChanged;
import dev.megalith.proto.interrupt.v1.Message;
import dev.megalith.proto.interrupt.v1.Participation;
import dev.megalith.proto.interrupt.v1.PowerOn;
import dev.megalith.proto.interrupt.v1.ReadReply;
import dev.megalith.proto.interrupt.v1.RegisterRead;
import dev.megalith.proto.interrupt.v1.RegisterWrite;
import dev.megalith.proto.interrupt.v1.Returned;
import dev.megalith.proto.interrupt.v1.Sgi;
import dev.megalith.proto.interrupt.v1.Shootdown;
import dev.megalith.proto.interrupt.v1.ShootdownDone;
import dev.megalith.proto.interrupt.v1.WritesDone;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// From frames to the records of the interrupt plane, with every number held against the machine's
/// bounds. Immutable.
public final class InterruptReader {
  /// More than any sender puts into one frame.
  private static final int MESSAGES_MAX = 1 << 13;

  /// TLB maintenance by instructions: what comes after is local to a process.
  static final int OPERATIONS_END = 5;

  private static final ReturnState[] STATES = ReturnState.values();

  private final WireBounds bounds;

  public InterruptReader(WireBounds bounds) {
    this.bounds = bounds;
  }

  /// The messages of a frame, which is read from its position to its limit.
  public List<PlaneMessage> read(ByteBuffer frame) throws WireException {
    Frame parsed;
    try {
      parsed = Frame.parseFrom(frame);
    } catch (InvalidProtocolBufferException e) {
      throw new WireException("no frame of the interrupt plane: " + e.getMessage(), e);
    }
    int count = WireBounds.below("count of messages", parsed.getMessagesCount(), MESSAGES_MAX);
    if (count == 1) {
      return List.of(message(parsed.getMessages(0)));
    }
    List<PlaneMessage> messages = new ArrayList<>(count);
    for (Message message : parsed.getMessagesList()) {
      messages.add(message(message));
    }
    return messages;
  }

  private PlaneMessage message(Message message) throws WireException {
    return switch (message.getBodyCase()) {
      case DISTRIBUTOR_WRITE -> distributorWrite(message.getDistributorWrite());
      case DISTRIBUTOR_READ -> distributorRead(message.getDistributorRead());
      case RETURNED -> returned(message.getReturned());
      case DEACTIVATED ->
          new PlaneMessage.ToDistributor(
              new DistributorMessage.Deactivated(
                  bounds.pe(message.getDeactivated().getPe()),
                  bounds.anySpi(message.getDeactivated().getIntid())));
      case PARTICIPATION -> participation(message.getParticipation());
      case LINE_CHANGED -> lineChanged(message.getLineChanged());
      case LINE_NOTED ->
          new PlaneMessage.LineNoted(
              WireBounds.positive("line change", message.getLineNoted().getSeq()));
      case LEND, RECALL, RETRACT, GROUPS_FORWARDED, READ_REPLY, FRAME_READ -> toPe(message);
      case FRAME_WRITE -> frameWrite(message.getFrameWrite());
      case WRITES_DONE -> writesDone(message.getWritesDone());
      case SGI -> sgi(message.getSgi());
      case EVENT -> new PlaneMessage.Event();
      case EVENT_TAKEN -> new PlaneMessage.EventTaken();
      case POWER_ON -> powerOn(message.getPowerOn());
      case AFFINITY_INFO -> affinityInfo(message.getAffinityInfo());
      case SHOOTDOWN -> shootdown(message.getShootdown());
      case SHOOTDOWN_DONE -> shootdownDone(message.getShootdownDone());
      case WORKER_ON -> new PlaneMessage.WorkerOn();
      case WORKER_ON_NOTED -> new PlaneMessage.WorkerOnNoted();
      case DEVICE_READ -> deviceRead(message.getDeviceRead());
      case DEVICE_WRITE -> deviceWrite(message.getDeviceWrite());
      case BODY_NOT_SET -> throw new WireException("a message of an unknown kind");
    };
  }

  private PlaneMessage distributorWrite(RegisterWrite write) throws WireException {
    return new PlaneMessage.DistributorWrite(
        bounds.pe(write.getPe()),
        bounds.distributorOffset(write.getOffset()),
        bounds.size(write.getSize()),
        write.getValue());
  }

  private PlaneMessage distributorRead(RegisterRead read) throws WireException {
    return new PlaneMessage.ToDistributor(
        new DistributorMessage.Read(
            bounds.pe(read.getPe()),
            read.getTag(),
            bounds.distributorOffset(read.getOffset()),
            bounds.size(read.getSize())));
  }

  private PlaneMessage returned(Returned returned) throws WireException {
    int state = WireBounds.below("state", returned.getStateValue(), STATES.length);
    return new PlaneMessage.ToDistributor(
        new DistributorMessage.Returned(
            bounds.pe(returned.getPe()), bounds.spi(returned.getIntid()), STATES[state]));
  }

  private PlaneMessage participation(Participation participation) throws WireException {
    return new PlaneMessage.ToDistributor(
        new DistributorMessage.Participation(
            bounds.pe(participation.getPe()),
            participation.getGroup0(),
            participation.getGroup1()));
  }

  private PlaneMessage lineChanged(LineChanged change) throws WireException {
    return new PlaneMessage.LineChanged(
        bounds.spi(change.getIntid()),
        change.getHigh(),
        WireBounds.positive("line change", change.getSeq()));
  }

  private PlaneMessage toPe(Message message) throws WireException {
    return switch (message.getBodyCase()) {
      case LEND -> lend(message.getLend());
      case RECALL ->
          new PlaneMessage.ToPe(
              bounds.pe(message.getRecall().getPe()),
              new PeMessage.Recall(bounds.spi(message.getRecall().getIntid())));
      case RETRACT ->
          new PlaneMessage.ToPe(
              bounds.pe(message.getRetract().getPe()),
              new PeMessage.Retract(bounds.spi(message.getRetract().getIntid())));
      case GROUPS_FORWARDED -> groupsForwarded(message.getGroupsForwarded());
      case READ_REPLY -> readReply(message.getReadReply());
      default -> frameRead(message.getFrameRead());
    };
  }

  private PlaneMessage lend(Lend lend) throws WireException {
    return new PlaneMessage.ToPe(
        bounds.pe(lend.getPe()),
        new PeMessage.Lend(
            bounds.spi(lend.getIntid()),
            bounds.priority(lend.getPriority()),
            bounds.group(lend.getGroup())));
  }

  private PlaneMessage groupsForwarded(GroupsForwarded groups) throws WireException {
    return new PlaneMessage.ToPe(
        bounds.pe(groups.getPe()),
        new PeMessage.GroupsForwarded(groups.getGroup0(), groups.getGroup1()));
  }

  private PlaneMessage readReply(ReadReply reply) throws WireException {
    return new PlaneMessage.ToPe(
        bounds.pe(reply.getPe()), new PeMessage.ReadReply(reply.getTag(), reply.getValue()));
  }

  private PlaneMessage frameRead(FrameRead read) throws WireException {
    return new PlaneMessage.ToPe(
        bounds.pe(read.getPe()),
        new PeMessage.FrameRead(
            bounds.pe(read.getRequester()),
            read.getTag(),
            bounds.redistributorOffset(read.getOffset()),
            bounds.size(read.getSize())));
  }

  private PlaneMessage frameWrite(FrameWrite write) throws WireException {
    return new PlaneMessage.FrameWrite(
        bounds.pe(write.getPe()),
        bounds.pe(write.getRequester()),
        bounds.redistributorOffset(write.getOffset()),
        bounds.size(write.getSize()),
        write.getValue());
  }

  private PlaneMessage writesDone(WritesDone done) throws WireException {
    return new PlaneMessage.WritesDone(
        bounds.pe(done.getPe()), (int) WireBounds.positive("count of writes", done.getCount()));
  }

  private PlaneMessage sgi(Sgi sgi) throws WireException {
    int intid = bounds.sgi(sgi.getIntid());
    int group = bounds.group(sgi.getGroup());
    return sgi.getToOthers()
        ? new PlaneMessage.SgiToAll(intid, group)
        : new PlaneMessage.SgiToList(
            sgi.getCluster() & ~0xFF, bounds.targetList(sgi.getTargetList()), intid, group);
  }

  private PlaneMessage powerOn(PowerOn power) throws WireException {
    return new PlaneMessage.PowerOn(
        bounds.pe(power.getRequester()),
        power.getTag(),
        bounds.pe(power.getPe()),
        power.getEntry(),
        power.getContextId());
  }

  private PlaneMessage affinityInfo(AffinityInfo info) throws WireException {
    return new PlaneMessage.AffinityInfo(
        bounds.pe(info.getRequester()), info.getTag(), bounds.pe(info.getPe()));
  }

  private PlaneMessage shootdown(Shootdown shootdown) throws WireException {
    int count = shootdown.getOperationsCount();
    if (shootdown.getOperandsCount() != count) {
      throw new WireException(
          count + " maintenance operations with " + shootdown.getOperandsCount() + " operands");
    }
    int[] operations = new int[count];
    long[] operands = new long[count];
    for (int i = 0; i < count; i++) {
      operations[i] = bounds.operation(shootdown.getOperations(i), OPERATIONS_END);
      operands[i] = shootdown.getOperands(i);
    }
    return new PlaneMessage.Shootdown(
        bounds.pe(shootdown.getRequester()), shootdown.getTag(), operations, operands);
  }

  private PlaneMessage shootdownDone(ShootdownDone done) throws WireException {
    return new PlaneMessage.ShootdownDone(bounds.pe(done.getPe()), done.getTag());
  }

  private PlaneMessage deviceRead(DeviceRead read) throws WireException {
    return new PlaneMessage.DeviceRead(
        bounds.pe(read.getPe()), read.getTag(), read.getPa(), bounds.size(read.getSize()));
  }

  private PlaneMessage deviceWrite(DeviceWrite write) throws WireException {
    return new PlaneMessage.DeviceWrite(
        bounds.pe(write.getPe()), write.getPa(), bounds.size(write.getSize()), write.getValue());
  }
}
