package dev.megalith.guestmemory;

/// Told on the caller's thread when it is about to wait for a page, and when it goes on.
///
/// A thread between the two holds no host address and uses none, so that a recall need not wait for
/// it. `resumed` must make it count as running again with a volatile write: the page cache looks at
/// the page's state only after that, and a recall looks at who runs only after it took the state.
public interface WaitListener {
  WaitListener NONE =
      new WaitListener() {
        @Override
        public void waiting() {}

        @Override
        public void resumed() {}
      };

  void waiting();

  void resumed();
}
