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

/** Logits of the general model against neutral, before its temperature. */
export function generalLogits(settings: Settings, sums: Sums): [number, number] {
  const [neg, pos, count] = sums.general
  return [
    per(neg, count) + (settings.bias.general[0] as number),
    per(pos, count) + (settings.bias.general[1] as number),
  ]
}

/** Logits of the desk model, starting from a part of the general model's say. */
export function deskLogits(
  settings: Settings,
  sums: Sums,
  general: readonly [number, number],
): [number, number] {
  const [neg, pos, count] = sums.desk
  return [
    per(neg, count) + (settings.bias.desk[0] as number) + settings.base * general[0],
    per(pos, count) + (settings.bias.desk[1] as number) + settings.base * general[1],
  ]
}

/** Share of the desk model for a text, from how much it reads like a message to a helpdesk. */
export function deskShare(settings: Settings, sums: Sums): number {
  const { scale, least, most } = settings.gate
  const logit = scale * (per(...sums.gate) + (settings.bias.gate[0] as number))
  return least + (most - least) / (1 + Math.exp(-logit))
}

/** The two models' probabilities, mixed by the gate's share. */
export function mix(settings: Settings, sums: Sums, language: string): Mix {
  const general = generalLogits(settings, sums)
  const desk = deskLogits(settings, sums, general)
  const shift = settings.shift[language] ?? [0, 0]
  const { temperature } = settings
  const a = softmax(general[0] / temperature.general, general[1] / temperature.general)
  const b = softmax(desk[0] / temperature.desk + shift[0], desk[1] / temperature.desk + shift[1])
  const share = deskShare(settings, sums)
  const p = {
    neg: share * b.neg + (1 - share) * a.neg,
    neu: share * b.neu + (1 - share) * a.neu,
    pos: share * b.pos + (1 - share) * a.pos,
  }
  return { p, share, strength: per(...sums.strength) + (settings.bias.strength[0] as number) }
}
