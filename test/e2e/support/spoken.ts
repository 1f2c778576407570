const UNITS: Readonly<Record<string, number>> = { day: 1440, hour: 60, minute: 1, second: 1 / 60 }

export interface SpokenLength {
  readonly minutes: number
  /** What the words leave out, minutes: "2 days, 22 hours" says nothing of minutes. */
  readonly grain: number
}

/** "5 hours, 49 minutes" in an English spoken name, back in minutes; null where no length is said. */
export function lengthIn(text: string | null): SpokenLength | null {
  const parts = [...(text ?? '').matchAll(/(\d+) (day|hour|minute|second)s?\b/g)]
  if (parts.length === 0) return null
  const sizes = parts.map(([, , unit]) => UNITS[unit ?? ''] ?? 0)
  const minutes = parts.reduce((sum, [, count], index) => sum + Number(count) * (sizes[index] ?? 0), 0)
  const smallest = Math.min(...sizes)
  // Two units at the most: with days the rest may be hours that are not said.
  return { minutes, grain: parts.length === 1 && smallest > 1 ? smallest : Math.max(1, smallest) }
}

/** Whether a spoken length is that many minutes; a count that has begun to run may be one less. */
export function saysMinutes(text: string | null, minutes: number): boolean {
  const said = lengthIn(text)
  return said !== null && minutes - said.minutes >= -1 && minutes - said.minutes <= said.grain
}
