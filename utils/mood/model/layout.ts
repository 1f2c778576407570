import { KEY_BITS } from './hash.ts'

/** "MOOD" and the version of the layout. */
export const MAGIC = 0x4d4f4f44
export const VERSION = 1
/** Keys of concepts and cues have one bit more. */
export const FULL_KEY_BITS = KEY_BITS + 1
/** Bits of one weight: the sign and 15 levels, spaced by squares. */
export const WEIGHT_BITS = 5
const SIGN = 1 << (WEIGHT_BITS - 1)
const LEVELS = SIGN - 1

/**
 * What a feature can weigh on: `general` (two weights: neg and pos against neu), `desk` (the same, learnt from
 * helpdesk messages only), `gate` (is this a helpdesk message), `strength` (a strong mood rather than a mild one).
 */
export const PARTS = ['general', 'desk', 'gate', 'strength'] as const
/** Features of the general model alone: one bit instead of four more. */
export const GENERAL_ONLY = 1
export type Part = (typeof PARTS)[number]
export const WIDTH: Readonly<Record<Part, number>> = { general: 2, desk: 2, gate: 1, strength: 1 }

/** Weight to its level: square root spacing keeps small weights apart. */
export function toLevel(weight: number, largest: number): number {
  const level = Math.round(LEVELS * Math.sqrt(Math.min(1, Math.abs(weight) / largest)))
  return level === 0 ? 0 : weight < 0 ? level | SIGN : level
}

export function fromLevel(level: number, largest: number): number {
  const size = ((level & LEVELS) / LEVELS) ** 2 * largest
  return level & SIGN ? -size : size
}

/** Least probability to show a label. Languages differ in how far a "negative" can be trusted. */
export interface Thresholds {
  readonly neg: number
  readonly neu: number
  readonly pos: number
  /** Per language, instead of `neg`. */
  readonly negIn?: Readonly<Record<string, number>>
}

export function leastToShow(show: Thresholds, label: 'neg' | 'neu' | 'pos', language: string): number {
  return (label === 'neg' ? show.negIn?.[language] : undefined) ?? show[label]
}

/** Numbers of a model that are not weights of features. */
export interface Settings {
  readonly features: number
  readonly riceBits: number
  /** Weight of the highest level: of words and pieces, and of concepts and cues. */
  readonly largest: Readonly<Record<Part, readonly [number, number]>>
  /** Intercepts: two for `general` and `desk`, one for the others. */
  readonly bias: Readonly<Record<Part, readonly number[]>>
  /** How much of the general model's say is left where the desk model speaks in full. */
  readonly base: number
  /** Divisors that make probabilities honest. */
  readonly temperature: { readonly general: number; readonly desk: number }
  /** Per language: what is added to neg and pos of the desk model. */
  readonly shift: Readonly<Record<string, readonly [number, number]>>
  /** The gate's sum at which both have half a say, and how steeply that changes. */
  readonly gate: { readonly scale: number; readonly at: number; readonly most: number }
  readonly show: Thresholds
  readonly languageScale: number
}
