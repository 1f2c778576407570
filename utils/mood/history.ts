import type { Instant, Millis } from '../ticket/reading.ts'

/** One passage of a customer through one ticket, as it is kept: steps and dates, never words. */
export interface Contact {
  /** Salted hash. */
  readonly customer: string
  readonly ticket: string
  readonly lastAt: Instant
  readonly startStep: number | null
  readonly lowStep: number | null
  readonly endStep: number | null
  /** −1 … +1 as the customer rated it. */
  readonly csat: number | null
  /** Tags such as `late`, `reopened`, `told`. */
  readonly reasons: readonly string[]
}

const DAY: Millis = 86_400_000
/** A contact counts half after so many days (mood.md §6; a guess, configurable). */
export const HALF_LIFE: Millis = 45 * DAY
/** As many contacts of an average customer are mixed in (measured: 3 to 5 do best). */
export const SHRINKAGE = 4
/** Fewer effective contacts than this: too few to say. */
const ENOUGH = 3
/** Spread of a single contact's mood and width of the band (80 %), both from mood.md. */
const SPREAD = 0.55
const WIDTH = 1.3
/** A rise counts half as much as a fall: two good contacts undo one bad. */
const RISE = 0.5

/** How one contact was for the customer, −1 … +1: rated if rated, else the end, the worst and the mean of it. */
export function contactScore(contact: Contact): number | null {
  if (contact.csat !== null) return Math.max(-1, Math.min(1, contact.csat))
  const { startStep, lowStep, endStep } = contact
  if (endStep === null) return null
  const worst = lowStep ?? endStep
  const mean = startStep === null ? (worst + endStep) / 2 : (startStep + worst + endStep) / 3
  return Math.max(-1, Math.min(1, (0.5 * endStep + 0.3 * worst + 0.2 * mean) / 2))
}

/** What the contacts of one customer come to. */
export interface CustomerSummary {
  /** −1 … +1, shrunk towards the customer base; with its band. */
  readonly score: number
  readonly low: number
  readonly high: number
  /** Contacts with a known mood, and their weight after decay. */
  readonly known: number
  readonly weight: number
  /** Too few to show a colour. */
  readonly few: boolean
  /** Follows each contact, falls faster than it recovers; null before the first. */
  readonly felt: number | null
  /** Worst and last contact: what is remembered. */
  readonly worst: { readonly at: Instant; readonly score: number } | null
  readonly last: { readonly at: Instant; readonly score: number } | null
  /** Newest first; good ones before the others. */
  readonly good: number
  readonly bad: number
}

/**
 * Sums a customer's contacts up: newer ones weigh more (half after `HALF_LIFE`), few contacts stay near `base`,
 * the mean of all customers (mood.md §5).
 */
export function summarise(contacts: readonly Contact[], base: number, now: Instant): CustomerSummary {
  const scored = onePerTicket(contacts)
    .filter(({ lastAt }) => lastAt <= now)
    .flatMap((contact) => {
      const score = contactScore(contact)
      return score === null ? [] : [{ at: contact.lastAt, score }]
    })
  let weight = 0
  let sum = 0
  let felt: number | null = null
  for (const { at, score } of scored) {
    const w = 2 ** -((now - at) / HALF_LIFE)
    weight += w
    sum += w * score
    if (felt === null) felt = score
    else felt += (score < felt ? 1 : RISE) * 0.6 * (score - felt)
  }
  const score = (SHRINKAGE * base + sum) / (SHRINKAGE + weight)
  const band = (WIDTH * SPREAD) / Math.sqrt(SHRINKAGE + weight)
  const worst = scored.reduce<(typeof scored)[number] | null>(
    (low, one) => (low === null || one.score <= low.score ? one : low),
    null,
  )
  return {
    score,
    low: Math.max(-1, score - band),
    high: Math.min(1, score + band),
    known: scored.length,
    weight,
    few: weight < ENOUGH,
    felt,
    worst,
    last: scored.at(-1) ?? null,
    good: scored.filter((one) => one.score > 0.2).length,
    bad: scored.filter((one) => one.score < -0.2).length,
  }
}

/** Oldest first, the latest reading of each ticket. */
function onePerTicket(contacts: readonly Contact[]): Contact[] {
  const latest = new Map<string, Contact>()
  for (const contact of [...contacts].sort((a, b) => a.lastAt - b.lastAt)) {
    latest.delete(contact.ticket)
    latest.set(contact.ticket, contact)
  }
  return [...latest.values()]
}

/** Mean of all customers' scores, the point few contacts are shrunk to; 0 without any. */
export function baseOf(contacts: readonly Contact[]): number {
  const scores = contacts.flatMap((contact) => contactScore(contact) ?? [])
  return scores.length === 0 ? 0 : scores.reduce((a, b) => a + b, 0) / scores.length
}
