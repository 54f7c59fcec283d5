package dev.megalith.coordinator.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.megalith.coordinator.machine.MachineEvent;
import dev.megalith.coordinator.machine.MachineRecord;
import dev.megalith.coordinator.model.Phase;
import dev.megalith.fabric.link.NodeId;
import dev.megalith.fabric.link.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoreWireTest {
  @Test
  void machine_asBytesAndBack_isTheSame() {
    MachineRecord machine =
        new MachineRecord(
            "m",
            "vcpus=4\nappend=console=ttyAMA0",
            "ab",
            List.of("cd", "ef"),
            Map.of("numa", "off"),
            2,
            1,
            "request",
            1_700_000_000_000L,
            Phase.PAUSED,
            "why",
            7,
            List.of(
                new MachineRecord.PlacedNode(
                    new NodeId(Role.WORKER, 1), "uuid", "127.0.0.1:4000", 99, 2, 2)));
    assertEquals(machine, StoreWire.machine(StoreWire.bytes(machine)));
  }

  @Test
  void event_asBytesAndBack_isTheSame() {
    MachineEvent event = new MachineEvent(12, "m", 1_700_000_000_000L, Phase.FAILED, "lost");
    assertEquals(event, StoreWire.event(12, StoreWire.bytes(event)));
  }

  @Test
  void bytes_thatAreNone_areRefused() {
    assertThrows(
        IllegalStateException.class, () -> StoreWire.machine(new byte[] {(byte) 0xFF, 1, 2}));
  }
}
