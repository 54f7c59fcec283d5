package dev.megalith.cli.client;

import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import dev.megalith.cli.base.Endpoint;
import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.UsageError;
import io.grpc.Status.Code;
import io.grpc.StatusException;
import io.grpc.protobuf.StatusProto;
import java.net.ConnectException;
import java.util.Optional;

/// What a coordinator refuses, as one line for the user.
final class RpcErrors {
  private static final String NOT_LEADING = "NOT_LEADING";

  private RpcErrors() {}

  /// The exception that the commands end with: status 2 for wrong arguments, 1 for the rest.
  static RuntimeException failure(StatusException error, Endpoint server) {
    Code code = error.getStatus().getCode();
    String line = line(error, server);
    return code == Code.INVALID_ARGUMENT || code == Code.OUT_OF_RANGE
        ? new UsageError(line)
        : new Failure(line, error);
  }

  private static String line(StatusException error, Endpoint server) {
    if (isUnreachable(error)) {
      return "no coordinator at "
          + server
          + "; start one with 'megalith coordinator', or name another with --server";
    }
    String description = error.getStatus().getDescription();
    String text =
        description == null || description.isEmpty()
            ? error.getStatus().getCode().toString()
            : description;
    return detail(error, BadRequest.class)
        .flatMap(request -> request.getFieldViolationsList().stream().findFirst())
        .filter(violation -> !text.contains(violation.getField()))
        .map(violation -> violation.getField() + ": " + text)
        .orElse(text);
  }

  /// Whether nothing answered at the address.
  static boolean isUnreachable(StatusException error) {
    if (error.getStatus().getCode() != Code.UNAVAILABLE) {
      return false;
    }
    for (Throwable cause = error.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        return true;
      }
    }
    return false;
  }

  /// Who leads, where a coordinator refused because it does not.
  static Optional<Endpoint> leader(StatusException error) {
    return detail(error, ErrorInfo.class)
        .filter(info -> info.getReason().equals(NOT_LEADING))
        .map(info -> info.getMetadataOrDefault("leader", ""))
        .filter(address -> !address.isEmpty())
        .map(address -> Endpoint.parse("leader", address));
  }

  private static <T extends com.google.protobuf.Message> Optional<T> detail(
      StatusException error, Class<T> type) {
    Status status = StatusProto.fromThrowable(error);
    if (status == null) {
      return Optional.empty();
    }
    for (Any any : status.getDetailsList()) {
      if (any.is(type)) {
        try {
          return Optional.of(any.unpack(type));
        } catch (InvalidProtocolBufferException e) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }
}
