import type { TicketRecord } from '../history/records.ts'
import type { Instant, Millis } from '../ticket/reading.ts'

/** What may be left to settle once the customer is helped (row 2.10). */
export const SETTLE_TICKS = ['technical', 'administrative', 'financial'] as const
export type SettleTick = (typeof SETTLE_TICKS)[number]

export interface SettleEntry {
  readonly id: string
  readonly site: string
  readonly number: string
  readonly left: readonly SettleTick[]
  readonly age: Millis
}

/** The settlement list of the popup: tickets out of scope with ticks still open, oldest first. */
export function settleList(records: readonly TicketRecord[], now: Instant): SettleEntry[] {
  return records
    .flatMap(({ id, site, number, settle }) => {
      if (settle === null || !settle.out) return []
      const left = SETTLE_TICKS.filter((tick) => !settle.ticks.includes(tick))
      return left.length === 0 ? [] : [{ id, site, number, left, age: now - settle.since }]
    })
    .sort((a, b) => b.age - a.age)
}
