/** Marks characters of one text as not the customer's words. Offsets are UTF-16 units. */
export class Mask {
  readonly text: string
  private readonly cut: Uint8Array

  constructor(text: string) {
    this.text = text
    this.cut = new Uint8Array(text.length)
  }

  /** Takes `from` … `to` (exclusive) away. */
  drop(from: number, to: number): void {
    if (to > from) this.cut.fill(1, from, to)
  }

  dropped(at: number): boolean {
    return this.cut[at] === 1
  }

  /** Stretches that are left between `from` and `to`, in order. */
  kept(from: number, to: number): { from: number; to: number }[] {
    const spans: { from: number; to: number }[] = []
    let start = -1
    for (let at = from; at <= to; at++) {
      const open = at < to && this.cut[at] === 0
      if (open && start < 0) start = at
      if (!open && start >= 0) {
        spans.push({ from: start, to: at })
        start = -1
      }
    }
    return spans
  }
}
