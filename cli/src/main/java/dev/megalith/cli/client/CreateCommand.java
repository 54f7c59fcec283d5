package dev.megalith.cli.client;

import com.google.protobuf.ByteString;
import dev.megalith.cli.base.Failure;
import dev.megalith.cli.base.Progress;
import dev.megalith.cli.base.Units;
import dev.megalith.cli.guest.DefaultGuest;
import dev.megalith.cli.host.Host;
import dev.megalith.proto.control.v1.BootSource;
import dev.megalith.proto.control.v1.CreateMachineRequest;
import dev.megalith.proto.control.v1.UploadImageRequest;
import dev.megalith.proto.control.v1.UploadImageResponse;
import io.grpc.StatusException;
import io.grpc.stub.BlockingClientCall;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `megalith create`: a machine from its file.
@Command(
    name = "create",
    description = "Create a machine from a file; prints its name.",
    footer = {
      "",
      "The file is YAML with the options of 'run' as keys, all optional:",
      "",
      "  name: demo",
      "  vcpus: 8",
      "  memory: 2G",
      "  workers: 2",
      "  kernel: Image            # without it, Debian's kernel with a shell",
      "  initrd: rootfs.cpio.gz",
      "  append: console=ttyAMA0"
    })
final class CreateCommand extends ClientCommand {
  private static final int CHUNK_BYTES = 1 << 20;

  @Option(
      names = {"-f", "--file"},
      paramLabel = "FILE",
      required = true,
      description = "The machine's description.")
  private Path file = Path.of("");

  @Option(names = "--start", description = "Start it as well.")
  private boolean start;

  CreateCommand(Host host) {
    super(host);
  }

  @Override
  int run(ControlClient client) {
    MachineFile.Description machine = MachineFile.read(file);
    Path kernel = machine.kernel();
    Path initrd = machine.initrd();
    if (kernel == null) {
      DefaultGuest.Images guest =
          new DefaultGuest(host.cacheFolder(), host::progress).images(false);
      kernel = guest.kernel();
      initrd = guest.initrd();
    }
    CreateMachineRequest request =
        MachineRequests.create(machine)
            .setBoot(boot(client, kernel, initrd))
            .setRequestId(UUID.randomUUID().toString())
            .build();
    String name = client.call(stub -> stub.createMachine(request)).getMachine().getMachineId();
    host.printer().println(name);
    if (start) {
      LifeCommand.start(client, name);
    }
    return OK;
  }

  private BootSource boot(ControlClient client, Path kernel, @Nullable Path initrd) {
    BootSource.Builder boot = BootSource.newBuilder().setKernelSha256(upload(client, kernel));
    if (initrd != null) {
      boot.addInitrdSha256S(upload(client, initrd));
    }
    return boot.build();
  }

  /// Sends a file and gives the name that the coordinator keeps it under.
  private String upload(ControlClient client, Path image) {
    try (Progress progress = host.progress("uploading " + image.getFileName())) {
      return client.stream(stub -> send(stub.uploadImage(), image, progress));
    }
  }

  private static String send(
      BlockingClientCall<UploadImageRequest, UploadImageResponse> call,
      Path image,
      Progress progress)
      throws StatusException, InterruptedException {
    long sentBytes = 0;
    try (InputStream in = Files.newInputStream(image)) {
      byte[] chunk = in.readNBytes(CHUNK_BYTES);
      while (chunk.length > 0 && call.write(request(chunk))) {
        sentBytes += chunk.length;
        progress.update(Units.bytes(sentBytes));
        chunk = in.readNBytes(CHUNK_BYTES);
      }
    } catch (IOException e) {
      call.cancel("cannot read the image", e);
      throw new Failure("cannot read " + image + ": " + e.getMessage(), e);
    }
    call.halfClose();
    UploadImageResponse answer = call.read();
    if (answer == null) {
      throw new Failure("the coordinator gave no answer to the upload of " + image);
    }
    progress.done(Units.bytes(sentBytes));
    return answer.getSha256();
  }

  private static UploadImageRequest request(byte[] chunk) {
    return UploadImageRequest.newBuilder().setContent(ByteString.copyFrom(chunk)).build();
  }
}
