export interface Label {
  /** Where its mark stands, in pixels from the bar's left end. */
  readonly at: number
  readonly width: number
}

const GAP = 8

/**
 * Keeps labels inside the bar and apart: each is centred on its mark, pushed inwards at the ends, and left
 * out (null) where a more important one, earlier in the list, already stands. The table still names it.
 * @returns left edges, in the order given.
 */
export function placeLabels(labels: readonly Label[], width: number): (number | null)[] {
  const taken: { from: number; to: number }[] = []
  return labels.map((label) => {
    const from = Math.max(0, Math.min(width - label.width, label.at - label.width / 2))
    const to = from + label.width
    if (taken.some((other) => from < other.to + GAP && to + GAP > other.from)) return null
    taken.push({ from, to })
    return from
  })
}
