package dev.megalith.fabric.rpc;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.PreconditionFailure;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An error of a call: a status code and a sentence, with `google.rpc` details for programs.
public final class RpcError {
  /// Of all our reasons.
  public static final String DOMAIN = "megalith.dev";

  private final Status.Code code;
  private final String message;
  private final List<Message> details = new ArrayList<>();

  /// @param reason a word in capitals that programs may compare
  /// @param metadata what it is about
  public RpcError(Status.Code code, String reason, String message, Map<String, String> metadata) {
    this.code = code;
    this.message = message;
    details.add(
        ErrorInfo.newBuilder()
            .setReason(reason)
            .setDomain(DOMAIN)
            .putAllMetadata(metadata)
            .build());
  }

  /// A field has a value that it cannot have.
  public static RpcError field(String field, String description) {
    RpcError error =
        new RpcError(
            Status.Code.INVALID_ARGUMENT,
            "INVALID_FIELD",
            field + ": " + description,
            Map.of("field", field));
    error.details.add(
        BadRequest.newBuilder()
            .addFieldViolations(
                BadRequest.FieldViolation.newBuilder().setField(field).setDescription(description))
            .build());
    return error;
  }

  /// Adds what has to be so before the call can be made.
  public RpcError withPrecondition(String type, String subject, String description) {
    details.add(
        PreconditionFailure.newBuilder()
            .addViolations(
                PreconditionFailure.Violation.newBuilder()
                    .setType(type)
                    .setSubject(subject)
                    .setDescription(description))
            .build());
    return this;
  }

  public StatusRuntimeException exception() {
    com.google.rpc.Status.Builder status =
        com.google.rpc.Status.newBuilder().setCode(code.value()).setMessage(message);
    details.forEach(detail -> status.addDetails(Any.pack(detail)));
    return StatusProto.toStatusRuntimeException(status.build());
  }

  /// The ErrorInfo of an error that came from a peer, if it has one.
  public static @Nullable ErrorInfo infoOf(Throwable error) {
    com.google.rpc.Status status = StatusProto.fromThrowable(error);
    if (status == null) {
      return null;
    }
    for (Any detail : status.getDetailsList()) {
      if (detail.is(ErrorInfo.class)) {
        try {
          return detail.unpack(ErrorInfo.class);
        } catch (InvalidProtocolBufferException _) {
          return null;
        }
      }
    }
    return null;
  }

  /// What a peer's error says, in one line.
  public static String lineOf(Throwable error) {
    Status status = Status.fromThrowable(error);
    String description = status.getDescription();
    Throwable cause = status.getCause();
    if (cause != null
        && cause.getMessage() != null
        && status.getCode() == Status.Code.UNAVAILABLE) {
      return cause.getMessage().lines().findFirst().orElse("");
    }
    return description == null ? status.getCode().toString() : description;
  }
}
