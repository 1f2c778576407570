/** What folds when the card has too little room, first to last. The nudge and the two figures never do. */
export const FOLDS = ['facts', 'mood', 'size', 'timeline'] as const
export type Fold = (typeof FOLDS)[number]

export interface Room {
  /** How many of the present sections are folded now. */
  readonly folded: number
  readonly count: number
  /** Height of the whole card as it stands, and the most it may have. */
  readonly height: number
  readonly most: number
  /** What unfolding the last folded section would add; unknown is Infinity. */
  readonly gain: number
}

/** One step towards fitting: folds one more, unfolds one, or stays. Settles, since each height is remembered. */
export function foldStep({ folded, count, height, most, gain }: Room): number {
  if (height > most) return Math.min(count, folded + 1)
  return folded > 0 && height + gain <= most ? folded - 1 : folded
}
