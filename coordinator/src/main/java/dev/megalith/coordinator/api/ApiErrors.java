package dev.megalith.coordinator.api;

import dev.megalith.coordinator.model.Outcome;
import dev.megalith.coordinator.model.Outcome.Code;
import dev.megalith.fabric.rpc.RpcError;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Map;

/// What a call gets that was not possible.
final class ApiErrors {
  private ApiErrors() {}

  static StatusRuntimeException of(Outcome.Refused refused) {
    Map<String, String> about = refused.about();
    if (refused.code() == Code.INVALID_ARGUMENT && about.containsKey("field")) {
      return RpcError.field(about.getOrDefault("field", ""), refused.message()).exception();
    }
    RpcError error =
        new RpcError(
            Status.Code.valueOf(refused.code().name()), refused.reason(), refused.message(), about);
    if (refused.code() == Code.FAILED_PRECONDITION) {
      error.withPrecondition(
          about.containsKey("missing_call")
              ? "CALL:" + about.get("missing_call")
              : refused.reason(),
          "machines/" + about.getOrDefault("machine", ""),
          refused.message());
    }
    return error.exception();
  }

  /// The call was begun, and the machine has failed.
  static StatusRuntimeException failed(String machine, String message) {
    return new RpcError(
            Status.Code.ABORTED,
            "MACHINE_FAILED",
            "machine " + machine + " failed: " + message,
            Map.of("machine", machine))
        .exception();
  }
}
