/** Logits against neutral with the right class (0 neg, 1 neu, 2 pos). */
export interface Scored {
  readonly neg: number
  readonly pos: number
  readonly label: 0 | 1 | 2
  readonly weight: number
}

function loss(rows: readonly Scored[], t: number, a: number, b: number): number {
  let sum = 0
  for (const row of rows) {
    const neg = row.neg / t + a
    const pos = row.pos / t + b
    const top = Math.max(neg, 0, pos)
    const all = Math.exp(neg - top) + Math.exp(-top) + Math.exp(pos - top)
    const own = row.label === 0 ? neg : row.label === 2 ? pos : 0
    sum += row.weight * (Math.log(all) - (own - top))
  }
  return sum
}

/** Divisor of the logits with the least log loss, to 1 %. */
export function fitTemperature(rows: readonly Scored[]): number {
  let best = 1
  let least = Number.POSITIVE_INFINITY
  for (let t = 0.3; t < 6; t *= 1.02) {
    const now = loss(rows, t, 0, 0)
    if (now < least) {
      least = now
      best = t
    }
  }
  return Math.round(best * 1000) / 1000
}

/** What to add to neg and pos after the division, least log loss, by halving steps. */
export function fitShift(rows: readonly Scored[], t: number): [number, number] {
  const at: [number, number] = [0, 0]
  for (let size = 0.4; size > 0.01; size /= 2) {
    for (let turn = 0; turn < 6; turn++) {
      for (const i of [0, 1] as const) {
        const tries = [at[i] - size, at[i], at[i] + size]
        const losses = tries.map((value) => loss(rows, t, i === 0 ? value : at[0], i === 1 ? value : at[1]))
        at[i] = tries[losses.indexOf(Math.min(...losses))] as number
      }
    }
  }
  return [Math.round(at[0] * 1000) / 1000, Math.round(at[1] * 1000) / 1000]
}
