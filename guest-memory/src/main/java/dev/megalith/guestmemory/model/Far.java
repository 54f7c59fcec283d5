package dev.megalith.guestmemory.model;

/// An atomic that a thread waits for while the page's home does it.
///
/// Belongs to the [PageClient]: used only by whoever drives it.
public final class Far {
  private final PageMessage.FarAtomic request;
  private boolean answered;
  private long old;

  Far(PageMessage.FarAtomic request) {
    this.request = request;
  }

  public PageMessage.FarAtomic request() {
    return request;
  }

  public boolean isAnswered() {
    return answered;
  }

  /// What was there before, zero-extended.
  public long old() {
    return old;
  }

  void answer(long value) {
    old = value;
    answered = true;
  }
}
