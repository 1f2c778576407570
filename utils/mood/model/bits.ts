/** Reads a stream of bits, highest first. Past the end it gives zeros. */
export class BitReader {
  private at = 0
  private readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  bit(): number {
    const byte = this.bytes[this.at >>> 3] ?? 0
    const value = (byte >>> (7 - (this.at & 7))) & 1
    this.at += 1
    return value
  }

  bits(count: number): number {
    let value = 0
    for (let i = 0; i < count; i++) value = (value << 1) | this.bit()
    return value
  }

  /** A Rice code: quotient in ones, a zero, remainder in `k` bits. */
  rice(k: number): number {
    let quotient = 0
    while (quotient < 1 << 20 && this.bit() === 1) quotient += 1
    return (quotient << k) | this.bits(k)
  }
}

/** Writes what `BitReader` reads. */
export class BitWriter {
  private readonly bytes: number[] = []
  private used = 0

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i--) {
      if ((this.used & 7) === 0) this.bytes.push(0)
      const last = this.bytes.length - 1
      this.bytes[last] = (this.bytes[last] as number) | (((value >>> i) & 1) << (7 - (this.used & 7)))
      this.used += 1
    }
  }

  rice(value: number, k: number): void {
    for (let i = value >>> k; i > 0; i--) this.bits(1, 1)
    this.bits(0, 1)
    this.bits(value & ((1 << k) - 1), k)
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes)
  }
}
