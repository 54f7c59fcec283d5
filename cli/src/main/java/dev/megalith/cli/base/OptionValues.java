package dev.megalith.cli.base;

/// Values of options and of keys in a machine's file: checked, with the bound in the message.
public final class OptionValues {
  private OptionValues() {}

  /// A whole number from `low` to `high`.
  public static int count(String option, String text, int low, int high) {
    // Nine digits fit an int; what is longer is out of every range here.
    boolean number = text.matches("\\d{1,9}");
    if (!number || Integer.parseInt(text) < low || Integer.parseInt(text) > high) {
      throw new UsageError(
          "%s %s: must be a number from %d to %d".formatted(option, text, low, high));
    }
    return Integer.parseInt(text);
  }

  /// `on` or `off`.
  public static boolean onOff(String option, String text) {
    return switch (text) {
      case "on" -> true;
      case "off" -> false;
      default -> throw new UsageError(option + " " + text + ": must be on or off");
    };
  }
}
