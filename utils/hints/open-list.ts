import { dayAt } from '../clock/zone.ts'
import type { TicketRecord } from '../history/records.ts'
import type { Instant } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'
import { judgeLight, type LightJudged, type LightQuestion } from './light-judge.ts'

/** A ticket of a count, to be opened. */
export interface OpenTicket {
  readonly id: string
  readonly ref: TicketRef
  /** Since when the customer waits for us. */
  readonly since: Instant
}

export interface OpenCounts {
  /** The SLA is fine, the customer is not. */
  readonly melons: readonly OpenTicket[]
  /** Ours since a day before today, nobody has taken it up: the morning view (row 1.10). */
  readonly overnight: readonly OpenTicket[]
}

/** Open tickets this browser has seen lately, in two counts; the longest customer wait first. */
export function openCounts(records: readonly TicketRecord[], question: LightQuestion): OpenCounts {
  const open = records
    .flatMap((record) => {
      const judged = judgeLight(record, question, question.now)
      return judged === null || judged.context.done ? [] : [judged]
    })
    .map((judged) => ({ judged, ticket: ticketOf(judged) }))
    .sort((a, b) => a.ticket.since - b.ticket.since)
  return {
    melons: open.filter(({ judged }) => isMelon(judged)).map(({ ticket }) => ticket),
    overnight: open.filter(({ judged }) => waitedOvernight(judged)).map(({ ticket }) => ticket),
  }
}

function isMelon({ assessment }: LightJudged): boolean {
  return assessment.facts.some(({ id }) => id === 'watermelon')
}

function waitedOvernight({ context: { wait, calendar, still, now } }: LightJudged): boolean {
  if (wait === null || wait.kind !== 'waiting' || wait.holder !== 'us' || calendar === null) return false
  if (still === null) return false
  return dayAt(calendar.zone, still.since) < dayAt(calendar.zone, now)
}

function ticketOf({ context: { record, wait, ticket } }: LightJudged): OpenTicket {
  return { id: record.id, ref: ticket.ref, since: wait?.since ?? ticket.readAt }
}
