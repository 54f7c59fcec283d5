package dev.megalith.guestmemory;

import dev.megalith.fabric.link.Links;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Plane;
import dev.megalith.fabric.link.Role;
import dev.megalith.guestmemory.model.PageClient;
import dev.megalith.guestmemory.model.PageMessage;
import dev.megalith.guestmemory.model.Unit;
import dev.megalith.guestmemory.wire.HolderIds;
import dev.megalith.guestmemory.wire.PageWire;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.LongAdder;

/// The way of one holder's messages, with contents from its RAM, to homes and other holders.
/// Thread-safe.
final class PageSender {
  private final GuestRam ram;
  private final Links links;
  private final int memberCount;
  private final HolderIds holders;
  private final LongAdder requestCount = new LongAdder();
  private final LongAdder forwardCount = new LongAdder();

  PageSender(GuestRam ram, Links links) {
    this.ram = ram;
    this.links = links;
    this.memberCount = links.peers(Role.MEMORY).size();
    this.holders = HolderIds.of(links);
    if (memberCount == 0) {
      throw new IllegalArgumentException(links.self() + " has no homes for its pages");
    }
  }

  long requestCount() {
    return requestCount.sum();
  }

  long forwardCount() {
    return forwardCount.sum();
  }

  void toHome(long page, PageMessage message) {
    if (message instanceof PageMessage.Acquire) {
      requestCount.increment();
    }
    send(new NodeId(Role.MEMORY, PageClient.member(page, memberCount)), message);
  }

  void toHolder(int holder, PageMessage.Forward message) {
    forwardCount.increment();
    send(holders.node(holder), message);
  }

  private void send(NodeId to, PageMessage message) {
    int contentsBytes = PageWire.contentsBytes(message);
    ByteBuffer frame =
        ByteBuffer.allocate(PageWire.HEAD_BYTES_MAX + contentsBytes).order(ByteOrder.LITTLE_ENDIAN);
    PageWire.write(message, frame);
    if (contentsBytes > 0) {
      ram.copyOut(
          ram.basePa() + Unit.offsetBytes(message.unit()),
          MemorySegment.ofBuffer(frame.slice(frame.position(), contentsBytes)));
      frame.position(frame.position() + contentsBytes);
    }
    links.send(to, Plane.MEMORY, frame.flip());
  }
}
