package dev.megalith.arch.decode;

/// Architecture extensions, by their FEAT_ names. What is implemented is declared here once: the
/// decoder, the ID registers and COVERAGE follow.
public enum Feature {
  BASE(true),
  FP(true),
  ADVSIMD(true),
  AES(true),
  PMULL(true),
  SHA1(true),
  SHA256(true),
  SHA512(true),
  SHA3(true),
  SM3(false),
  SM4(false),
  CRC32(true),
  LSE(true),
  RDM(true),
  PAN(true),
  PAN2(true),
  UAO(true),
  DPB(true),
  DPB2(false),
  LOR(false),
  VHE(false),
  RAS(false),
  SVE(false),
  FP16(true),
  FHM(false),
  DOTPROD(true),
  FCMA(true),
  JSCVT(true),
  LRCPC(true),
  LRCPC2(false),
  FLAGM(true),
  FLAGM2(true),
  FRINTTS(false),
  PAUTH(false),
  BTI(false),
  RNG(true),
  SB(true),
  SSBS(false),
  DIT(false),
  CSV2(true),
  CSV3(true),
  HPDS(true),
  E0PD(true),
  TLBIOS(true),
  TLBIRANGE(true),
  SPECRES(false),
  MTE(false),
  BF16(false),
  I8MM(false),
  NV(false),
  TRF(false),
  LS64(false);

  private final boolean implemented;

  Feature(boolean implemented) {
    this.implemented = implemented;
  }

  public boolean isImplemented() {
    return implemented;
  }
}
