import type { Millis } from '../ticket/reading.ts'

/** Hands-on work as the agent ticked it; absent is unknown and never guessed (nudge.md §3.6). */
export const SIZES = ['s', 'm', 'l'] as const
export type Size = (typeof SIZES)[number]

/** What each size stands for, in hands-on minutes. */
export type SizeMinutes = Readonly<Record<Size, number>>

export function sizeMillis(size: Size, minutes: SizeMinutes): Millis {
  return minutes[size] * 60_000
}
