package dev.megalith.cli.console;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/// The user's terminal, by the C library's termios calls (Linux).
///
/// [#raw] sends every key to us; [#restore] brings the mode back that was found, and may be called
/// from any thread, at any time, more than once.
@SuppressWarnings("restricted") // binding functions of the C library is what it is for
public final class Terminal {
  private static final int TCSANOW = 0;
  private static final int TCSADRAIN = 1;

  /// More than any `struct termios` of Linux.
  private static final long TERMIOS_BYTES = 256;

  private static final long OFLAG_OFFSET = 4;
  private static final int OPOST = 1;

  private static final long TIOCGWINSZ = 0x5413;
  private static final long WINSIZE_BYTES = 8;

  private static final Linker LINKER = Linker.nativeLinker();
  private static final MethodHandle TCGETATTR = function("tcgetattr", ValueLayout.ADDRESS);
  private static final MethodHandle TCSETATTR =
      function("tcsetattr", ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
  private static final MethodHandle CFMAKERAW =
      LINKER.downcallHandle(symbol("cfmakeraw"), FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
  private static final MethodHandle IOCTL =
      LINKER.downcallHandle(
          symbol("ioctl"),
          FunctionDescriptor.of(
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_INT,
              ValueLayout.JAVA_LONG,
              ValueLayout.ADDRESS),
          Linker.Option.firstVariadicArg(2));

  /// The size of a terminal's window.
  public record Size(int rows, int columns) {}

  private final MemorySegment found;
  private boolean raw;

  private Terminal(MemorySegment found) {
    this.found = found;
  }

  /// Remembers the mode of stdin's terminal.
  public static Terminal ofStdin() {
    MemorySegment mode = Arena.global().allocate(TERMIOS_BYTES);
    try {
      check("tcgetattr", (int) TCGETATTR.invokeExact(Standard.IN.fd(), mode));
    } catch (Throwable e) {
      throw new IllegalStateException("tcgetattr", e);
    }
    return new Terminal(mode);
  }

  /// Raw mode, but with the line ends of our own messages still translated.
  public synchronized void raw() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment mode = arena.allocate(TERMIOS_BYTES).copyFrom(found);
      CFMAKERAW.invokeExact(mode);
      int oflag = mode.get(ValueLayout.JAVA_INT, OFLAG_OFFSET);
      int foundOflag = found.get(ValueLayout.JAVA_INT, OFLAG_OFFSET);
      mode.set(ValueLayout.JAVA_INT, OFLAG_OFFSET, oflag | (foundOflag & OPOST));
      raw = true;
      check("tcsetattr", (int) TCSETATTR.invokeExact(Standard.IN.fd(), TCSANOW, mode));
    } catch (Throwable e) {
      throw new IllegalStateException("raw mode", e);
    }
  }

  /// Brings back the mode that was found.
  public synchronized void restore() {
    if (!raw) {
      return;
    }
    raw = false;
    try {
      int _ = (int) TCSETATTR.invokeExact(Standard.IN.fd(), TCSADRAIN, found);
    } catch (Throwable e) {
      throw new IllegalStateException("restoring the terminal", e);
    }
  }

  /// The window's size, or 24 by 80 where the terminal does not tell.
  public static Size size() {
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment winsize = arena.allocate(WINSIZE_BYTES, Short.BYTES);
      int result = (int) IOCTL.invokeExact(Standard.IN.fd(), TIOCGWINSZ, winsize);
      int rows = Short.toUnsignedInt(winsize.get(ValueLayout.JAVA_SHORT, 0));
      int columns = Short.toUnsignedInt(winsize.get(ValueLayout.JAVA_SHORT, Short.BYTES));
      return result == 0 && rows > 0 && columns > 0 ? new Size(rows, columns) : new Size(24, 80);
    } catch (Throwable e) {
      throw new IllegalStateException("TIOCGWINSZ", e);
    }
  }

  private static void check(String call, int result) {
    if (result != 0) {
      throw new IllegalStateException(call + " gave " + result);
    }
  }

  /// An `int name(int fd, …)` of the C library.
  private static MethodHandle function(String name, ValueLayout... afterFd) {
    FunctionDescriptor type = FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    return LINKER.downcallHandle(symbol(name), type.appendArgumentLayouts(afterFd));
  }

  private static MemorySegment symbol(String name) {
    SymbolLookup library = LINKER.defaultLookup();
    return library
        .find(name)
        .orElseThrow(() -> new IllegalStateException("the C library has no " + name));
  }
}
