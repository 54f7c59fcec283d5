package dev.megalith.cpu.exec;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Whole ciphers and hashes made of the instructions, on the vectors that NIST publishes.
///
/// Spec: FIPS 197 appendix B, FIPS 180-4 with the examples of "abc".
class CryptoTest {
  private static final int BLOCK_WORDS = 16;

  private final VectorMachine m = new VectorMachine();

  @AfterEach
  void close() {
    m.close();
  }

  private static long half(String hex) {
    return Long.reverseBytes(Long.parseUnsignedLong(hex, 16));
  }

  /// Bytes in memory order.
  private void setBytes(int register, String hex) {
    m.set(register, half(hex.substring(16)), half(hex.substring(0, 16)));
  }

  private void expectBytes(int register, String hex) {
    m.expect(register, half(hex.substring(16)), half(hex.substring(0, 16)));
  }

  private void setWords(int register, int w0, int w1, int w2, int w3) {
    long low = w0 & 0xFFFF_FFFFL | (long) w1 << 32;
    m.set(register, w2 & 0xFFFF_FFFFL | (long) w3 << 32, low);
  }

  private void expectWords(int register, int w0, int w1, int w2, int w3) {
    long low = w0 & 0xFFFF_FFFFL | (long) w1 << 32;
    m.expect(register, w2 & 0xFFFF_FFFFL | (long) w3 << 32, low);
  }

  /// "abc", padded to one block.
  private static ByteBuffer paddedAbc(int blockBytes) {
    ByteBuffer block = ByteBuffer.allocate(blockBytes).order(ByteOrder.BIG_ENDIAN);
    block.put("abc".getBytes(StandardCharsets.US_ASCII)).put((byte) 0x80);
    return block.put(blockBytes - 1, (byte) 24);
  }

  /// The message words into `v<first>` and the registers after it.
  private void loadMessage(int first) {
    ByteBuffer block = paddedAbc(4 * BLOCK_WORDS);
    for (int i = 0; i < 4; i++) {
      int at = 16 * i;
      setWords(
          first + i,
          block.getInt(at),
          block.getInt(at + 4),
          block.getInt(at + 8),
          block.getInt(at + 12));
    }
  }

  @Test
  void aesRound_ofFips197AppendixB_givesTheNextState() {
    setBytes(0, "3243f6a8885a308d313198a2e0370734");
    setBytes(1, "2b7e151628aed2a6abf7158809cf4f3c");
    m.run(0x4E28_4820); // aese v0.16b, v1.16b
    m.run(0x4E28_6800); // aesmc v0.16b, v0.16b
    expectBytes(0, "046681e5e0cb199a48f8d37a2806264c");
  }

  @Test
  void aesInverseRound_afterARound_givesTheStateBack() {
    setBytes(0, "046681e5e0cb199a48f8d37a2806264c");
    setBytes(1, "00000000000000000000000000000000");
    m.run(0x4E28_7800); // aesimc v0.16b, v0.16b
    m.run(0x4E28_5820); // aesd v0.16b, v1.16b
    expectBytes(0, "193de3bea0f4e22b9ac68d2ae9f84808");
  }

  @Test
  void sha1_ofAbc_givesTheDigest() {
    int[] h = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    setWords(0, h[0], h[1], h[2], h[3]);
    setWords(1, h[4], 0, 0, 0);
    loadMessage(4);
    int[] constants = {0x5A827999, 0x6ED9EBA1, 0x8F1BBCDC, 0xCA62C1D6};
    // sha1c, sha1p, sha1m, sha1p q0, s1, v3.4s
    int[] rounds = {0x5E03_0020, 0x5E03_1020, 0x5E03_2020, 0x5E03_1020};
    for (int i = 0; i < 20; i++) {
      int k = constants[i / 5];
      setWords(2, k, k, k, k);
      m.run(0x4EA2_8483); // add v3.4s, v4.4s, v2.4s
      m.run(0x5E28_0809); // sha1h s9, s0
      m.run(rounds[i / 5]);
      m.run(0x4EA9_1D21); // mov v1.16b, v9.16b
      nextSha1Words();
    }
    expectWords(0, 0xA9993E36 - h[0], 0x4706816A - h[1], 0xBA3E2571 - h[2], 0x7850C26C - h[3]);
    expectWords(1, 0x9CD0D89D - h[4], 0, 0, 0);
  }

  /// Drops v4, moves v5 to v7 down and makes the four words that follow.
  private void nextSha1Words() {
    m.run(0x5E06_30A4); // sha1su0 v4.4s, v5.4s, v6.4s
    m.run(0x5E28_18E4); // sha1su1 v4.4s, v7.4s
    rotateMessage();
  }

  private void rotateMessage() {
    m.run(0x4EA4_1C88); // mov v8.16b, v4.16b
    m.run(0x4EA5_1CA4); // mov v4.16b, v5.16b
    m.run(0x4EA6_1CC5); // mov v5.16b, v6.16b
    m.run(0x4EA7_1CE6); // mov v6.16b, v7.16b
    m.run(0x4EA8_1D07); // mov v7.16b, v8.16b
  }

  /// The first `bits` bits of the fractional part of the cube root of `n`.
  private static BigInteger cubeRootFraction(int n, int bits) {
    BigInteger scaled = BigInteger.valueOf(n).shiftLeft(3 * bits);
    BigInteger root = BigInteger.ZERO;
    for (int bit = bits + 4; bit >= 0; bit--) {
      BigInteger candidate = root.setBit(bit);
      if (candidate.pow(3).compareTo(scaled) <= 0) {
        root = candidate;
      }
    }
    return root.mod(BigInteger.ONE.shiftLeft(bits));
  }

  /// The round constants of SHA-2: fractions of the cube roots of the primes.
  private static long[] roundConstants(int count, int bits) {
    long[] constants = new long[count];
    BigInteger prime = BigInteger.ONE;
    for (int i = 0; i < count; i++) {
      prime = prime.nextProbablePrime();
      constants[i] = cubeRootFraction(prime.intValue(), bits).longValue();
    }
    return constants;
  }

  @Test
  void sha256_ofAbc_givesTheDigest() {
    int[] h = {
      0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19
    };
    setWords(0, h[0], h[1], h[2], h[3]);
    setWords(1, h[4], h[5], h[6], h[7]);
    loadMessage(4);
    long[] k = roundConstants(64, 32);
    for (int i = 0; i < 64; i += 4) {
      setWords(2, (int) k[i], (int) k[i + 1], (int) k[i + 2], (int) k[i + 3]);
      m.run(0x4EA2_8483); // add v3.4s, v4.4s, v2.4s
      m.run(0x4EA0_1C09); // mov v9.16b, v0.16b
      m.run(0x5E03_4020); // sha256h q0, q1, v3.4s
      m.run(0x5E03_5121); // sha256h2 q1, q9, v3.4s
      m.run(0x5E28_28A4); // sha256su0 v4.4s, v5.4s
      m.run(0x5E07_60C4); // sha256su1 v4.4s, v6.4s, v7.4s
      rotateMessage();
    }
    expectWords(0, 0xBA7816BF - h[0], 0x8F01CFEA - h[1], 0x414140DE - h[2], 0x5DAE2223 - h[3]);
    expectWords(1, 0xB00361A3 - h[4], 0x96177A9C - h[5], 0xB410FF61 - h[6], 0xF20015AD - h[7]);
  }

  @Test
  void sha512_ofAbc_givesTheDigest() {
    long[] h = {
      0x6A09E667F3BCC908L, 0xBB67AE8584CAA73BL, 0x3C6EF372FE94F82BL, 0xA54FF53A5F1D36F1L,
      0x510E527FADE682D1L, 0x9B05688C2B3E6C1FL, 0x1F83D9ABFB41BD6BL, 0x5BE0CD19137E2179L
    };
    for (int i = 0; i < 4; i++) {
      m.set(i, h[2 * i + 1], h[2 * i]);
    }
    ByteBuffer block = paddedAbc(8 * BLOCK_WORDS);
    for (int i = 0; i < 8; i++) {
      m.set(16 + i, block.getLong(16 * i + 8), block.getLong(16 * i));
    }
    long[] k = roundConstants(80, 64);
    for (int i = 0; i < 80; i += 2) {
      m.set(24, k[i + 1], k[i]);
      sha512Rounds();
      nextSha512Words();
    }
    m.expect(0, 0xCC417349AE204131L - h[1], 0xDDAF35A193617ABAL - h[0]);
    m.expect(3, 0x2A9AC94FA54CA49FL - h[7], 0x454D4423643CE80EL - h[6]);
  }

  /// Two rounds on ab (v0), cd (v1), ef (v2), gh (v3) with words v16 and constants v24.
  private void sha512Rounds() {
    m.run(0x4EF0_8718); // add v24.2d, v24.2d, v16.2d
    m.run(0x6E18_4318); // ext v24.16b, v24.16b, v24.16b, #8
    m.run(0x6E03_4045); // ext v5.16b, v2.16b, v3.16b, #8
    m.run(0x6E02_4026); // ext v6.16b, v1.16b, v2.16b, #8
    m.run(0x4EF8_8467); // add v7.2d, v3.2d, v24.2d
    m.run(0xCE66_80A7); // sha512h q7, q5, v6.2d
    m.run(0x4EE7_8424); // add v4.2d, v1.2d, v7.2d
    m.run(0xCE60_8427); // sha512h2 q7, q1, v0.2d
    m.run(0x4EA2_1C43); // mov v3.16b, v2.16b
    m.run(0x4EA4_1C82); // mov v2.16b, v4.16b
    m.run(0x4EA0_1C01); // mov v1.16b, v0.16b
    m.run(0x4EA7_1CE0); // mov v0.16b, v7.16b
  }

  private void nextSha512Words() {
    m.run(0x6E15_4299); // ext v25.16b, v20.16b, v21.16b, #8
    m.run(0xCEC0_8230); // sha512su0 v16.2d, v17.2d
    m.run(0xCE79_8AF0); // sha512su1 v16.2d, v23.2d, v25.2d
    m.run(0x4EB0_1E1A); // mov v26.16b, v16.16b
    m.run(0x4EB1_1E30); // mov v16.16b, v17.16b
    m.run(0x4EB2_1E51); // mov v17.16b, v18.16b
    m.run(0x4EB3_1E72); // mov v18.16b, v19.16b
    m.run(0x4EB4_1E93); // mov v19.16b, v20.16b
    m.run(0x4EB5_1EB4); // mov v20.16b, v21.16b
    m.run(0x4EB6_1ED5); // mov v21.16b, v22.16b
    m.run(0x4EB7_1EF6); // mov v22.16b, v23.16b
    m.run(0x4EBA_1F57); // mov v23.16b, v26.16b
  }

  @Test
  void sha3Helpers_onBitPatterns_doTheirLogic() {
    m.set(0, 0xFF00L, 0xF0F0L);
    m.set(1, 0x0FF0L, 0x8000_0000_0000_0001L);
    m.set(2, 0x00FFL, 0xFFFFL);
    m.run(0xCE01_0803); // eor3 v3.16b, v0.16b, v1.16b, v2.16b
    m.expect(3, 0xF00FL, 0x8000_0000_0000_0F0EL);
    m.run(0xCE21_0803); // bcax v3.16b, v0.16b, v1.16b, v2.16b
    m.expect(3, 0xF000L, 0x8000_0000_0000_F0F0L);
    m.run(0xCE61_8C03); // rax1 v3.2d, v0.2d, v1.2d
    m.expect(3, 0xE0E0L, 0xF0F3L);
    m.run(0xCE81_1003); // xar v3.2d, v0.2d, v1.2d, #4
    m.expect(3, 0xF0FL, 0x1800_0000_0000_0F0FL);
  }
}
