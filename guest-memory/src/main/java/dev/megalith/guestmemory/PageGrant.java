package dev.megalith.guestmemory;

/// Permission for a range of RAM, given by its home in answer to one request.
///
/// `pa` is the page that was asked for, `forWrite` how; the range holds it: one page, or a piece of
/// untouched RAM. What the range holds is in its frames already. `state` may be more than what was
/// asked for.
public record PageGrant(long pa, boolean forWrite, long rangePa, long rangeBytes, PageState state) {
  public PageGrant {
    if (pa < rangePa || pa >= rangePa + rangeBytes) {
      throw new IllegalArgumentException(
          String.format(
              "page 0x%x is outside of its grant 0x%x..0x%x",
              pa, rangePa, rangePa + rangeBytes - 1));
    }
    if (state.compareTo(forWrite ? PageState.WRITE : PageState.READ) < 0) {
      throw new IllegalArgumentException(
          String.format("page 0x%x was asked for %s, granted %s", pa, forWrite, state));
    }
  }
}
