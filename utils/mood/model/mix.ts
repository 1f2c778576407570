import type { Settings } from './layout.ts'
import type { Sums } from './sums.ts'

export interface Chances {
  readonly neg: number
  readonly neu: number
  readonly pos: number
}

/** What a text comes to before it is put into words. */
export interface Mix {
  readonly p: Chances
  /** The desk model's share, 0 … 1. */
  readonly share: number
  /** Over 0: a strong mood (±2) rather than a mild one. */
  readonly strength: number
}

const per = (sum: number, count: number) => (count === 0 ? 0 : sum / Math.sqrt(count))

function softmax(neg: number, pos: number): Chances {
  const top = Math.max(neg, 0, pos)
  const n = Math.exp(neg - top)
  const o = Math.exp(-top)
  const p = Math.exp(pos - top)
  const all = n + o + p
  return { neg: n / all, neu: o / all, pos: p / all }
}

/** Share of the desk model for a text, 0 … `most`, from how much it reads like a message to a helpdesk. */
function deskShare(settings: Settings, sums: Sums): number {
  const { scale, at, most } = settings.gate
  const reads = per(...sums.gate) + (settings.bias.gate[0] as number)
  return most / (1 + Math.exp(-scale * (reads - at)))
}

/**
 * Probabilities of a text: the general model's logits, of which a part gives way to what the desk model adds,
 * by the share of the gate; divided by a temperature between the two models' own.
 */
export function mix(settings: Settings, sums: Sums, language: string): Mix {
  const share = deskShare(settings, sums)
  const kept = 1 - share * (1 - settings.base)
  const [g, d] = [sums.general, sums.desk]
  const logit = (side: 0 | 1) =>
    kept * (per(g[side], g[2]) + (settings.bias.general[side] as number)) +
    share * (per(d[side], d[2]) + (settings.bias.desk[side] as number))
  const shift = settings.shift[language] ?? [0, 0]
  const t = share * settings.temperature.desk + (1 - share) * settings.temperature.general
  const p = softmax(logit(0) / t + share * shift[0], logit(1) / t + share * shift[1])
  return { p, share, strength: per(...sums.strength) + (settings.bias.strength[0] as number) }
}
