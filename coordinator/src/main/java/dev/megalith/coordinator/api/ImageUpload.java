package dev.megalith.coordinator.api;

import dev.megalith.coordinator.image.ImageStore;
import dev.megalith.fabric.rpc.RpcError;
import dev.megalith.proto.control.v1.UploadImageRequest;
import dev.megalith.proto.control.v1.UploadImageResponse;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One image on its way in.
final class ImageUpload implements StreamObserver<UploadImageRequest> {
  private final ImageStore images;
  private final StreamObserver<UploadImageResponse> answer;
  private ImageStore.@Nullable Intake intake;
  private boolean failed;

  ImageUpload(ImageStore images, StreamObserver<UploadImageResponse> answer) {
    this.images = images;
    this.answer = answer;
  }

  @Override
  public void onNext(UploadImageRequest request) {
    if (failed) {
      return;
    }
    try {
      intake().add(request.getContent().toByteArray());
    } catch (IOException e) {
      fail(e);
    }
  }

  private ImageStore.Intake intake() throws IOException {
    ImageStore.Intake open = intake;
    if (open == null) {
      open = images.begin();
      intake = open;
    }
    return open;
  }

  private void fail(IOException e) {
    forget();
    answer.onError(
        new RpcError(
                Status.Code.RESOURCE_EXHAUSTED,
                "IMAGE_NOT_KEPT",
                "image cannot be kept: " + e.getMessage(),
                Map.of())
            .exception());
  }

  private void forget() {
    failed = true;
    if (intake != null) {
      intake.close();
    }
  }

  @Override
  public void onError(Throwable error) {
    forget();
  }

  @Override
  public void onCompleted() {
    if (failed) {
      return;
    }
    try {
      ImageStore.Intake complete = intake();
      String sha256 = complete.finish();
      answer.onNext(
          UploadImageResponse.newBuilder()
              .setSha256(sha256)
              .setSizeBytes(complete.sizeBytes())
              .build());
      answer.onCompleted();
    } catch (IOException e) {
      fail(e);
    }
  }
}
