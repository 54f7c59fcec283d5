package dev.megalith.cpu.decode;

/// Who makes regions of the code that elements spend their time in.
public interface HotCode {
  /// Nobody: everything is interpreted.
  HotCode NONE =
      new HotCode() {
        @Override
        public int threshold() {
          return 0;
        }

        @Override
        public void hot(CodeCache cache, DecodedPage page, int index) {}

        @Override
        public void hot(CodeCache cache, DecodedPage page, Region region) {}
      };

  /// How many samples at one instruction make it hot, 1 to 127; 0 for never.
  int threshold();

  /// Instruction `index` of a page has become hot. Called by the element that runs it: must not
  /// wait.
  void hot(CodeCache cache, DecodedPage page, int index);

  /// A region of the page is hot: [#SLICES] slices ended in it, or as many as [Region#askAfter]
  /// said. Called as the other.
  void hot(CodeCache cache, DecodedPage page, Region region);

  /// See [#hot(Region)].
  int SLICES = 128;
}
