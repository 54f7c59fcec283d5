package dev.megalith.cli.console;

import java.io.ByteArrayOutputStream;

/// Splits what the user types into bytes for the guest and keys for us, as QEMU's `-nographic`.
///
/// Ctrl-A is the escape; the key after it decides. A chunk may end between the two.
public final class ConsoleKeys {
  public static final int ESCAPE = 0x01;

  /// Ctrl-], which leaves a console as it leaves telnet and `virsh console`.
  public static final int DETACH = 0x1D;

  /// The text behind Ctrl-A h.
  public static final String HELP =
      """

      Ctrl-A x       quit: stop the machine at once
      Ctrl-A p       press the power key
      Ctrl-A h       this list
      Ctrl-A Ctrl-A  send Ctrl-A to the guest
      """;

  /// The same where the machine goes on without the console.
  public static final String DETACH_HELP =
      """

      Ctrl-]         leave the console; the machine runs on
      Ctrl-A x       the same
      Ctrl-A p       press the power key
      Ctrl-A h       this list
      Ctrl-A Ctrl-A  send Ctrl-A to the guest
      """;

  /// Where the pieces go.
  public interface Handler {
    void input(byte[] bytes);

    void quit();

    void powerKey();

    void help();
  }

  private final Handler handler;
  private final boolean detachable;
  private boolean escaped;

  private ConsoleKeys(Handler handler, boolean detachable) {
    this.handler = handler;
    this.detachable = detachable;
  }

  /// The keys of a console that ends with its machine.
  public static ConsoleKeys of(Handler handler) {
    return new ConsoleKeys(handler, false);
  }

  /// The keys of a console that can be left: Ctrl-] quits as well.
  public static ConsoleKeys detachable(Handler handler) {
    return new ConsoleKeys(handler, true);
  }

  /// Takes the first `count` bytes of a chunk. Unknown keys after Ctrl-A are dropped.
  public void typed(byte[] chunk, int count) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(count);
    for (int i = 0; i < count; i++) {
      int key = chunk[i] & 0xFF;
      if (escaped) {
        escaped = false;
        escape(key, plain);
      } else if (key == ESCAPE) {
        escaped = true;
      } else if (key == DETACH && detachable) {
        flush(plain);
        handler.quit();
      } else {
        plain.write(key);
      }
    }
    flush(plain);
  }

  private void escape(int key, ByteArrayOutputStream plain) {
    switch (key) {
      case ESCAPE -> plain.write(ESCAPE);
      case 'x', 'X' -> {
        flush(plain);
        handler.quit();
      }
      case 'p', 'P' -> {
        flush(plain);
        handler.powerKey();
      }
      case 'h', 'H', '?' -> handler.help();
      default -> {}
    }
  }

  private void flush(ByteArrayOutputStream plain) {
    if (plain.size() > 0) {
      handler.input(plain.toByteArray());
      plain.reset();
    }
  }
}
