import { sizeSpread } from '../effort/focus.ts'
import { ticketUrl } from '../helpdesks/ticket-url.ts'
import { doNowOrder } from '../hints/do-now.ts'
import type { HintId } from '../hints/hint.ts'
import { openCounts } from '../hints/open-list.ts'
import { proofOf } from '../hints/proof.ts'
import { settleList } from '../hints/settle-list.ts'
import { ruleFigures, tuningOf } from '../hints/tuning.ts'
import { restartRule } from '../hints/tuning-counts.ts'
import type { History } from '../history/history.ts'
import type { TicketRecord } from '../history/records.ts'
import type { DayLine, OwnFigures, RuleFigures, WorkLists } from '../messaging/work.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import { type TicketRef, ticketId } from '../ticket/ref.ts'
import { dayIn } from './day.ts'
import type { DayLog } from './day-log.ts'
import type { EarlyRiskDesk } from './early-risk/early-risk.ts'
import type { OwnWork } from './own-work.ts'
import type { RulesInForce } from './rules-in-force.ts'

/** Beside the ticket at hand: lists over all of them, and the agent's own figures. */
export interface WorkDesk {
  /** `machineNow`: this machine's clock; the helpdesk's is made from it. */
  lists(machineNow: Instant): Promise<WorkLists>
  /** null in works-council mode: no figures about the agent's own work. */
  own(machineNow: Instant): Promise<OwnFigures | null>
  /** Today's tickets, latest first, and why each did or did not speak; null in works-council mode. */
  day(machineNow: Instant): Promise<readonly DayLine[] | null>
  /** Gives a retired or slowed rule a fresh start. */
  restart(hint: HintId): Promise<void>
  /** A visit to a ticket ended after so much focus time. */
  worked(ref: TicketRef, spent: Millis): Promise<void>
}

export interface WorkRooms {
  readonly log?: Pick<DayLog, 'of'>
  readonly history: History
  readonly rules: () => Promise<RulesInForce>
  readonly own: OwnWork
  readonly risk?: Pick<EarlyRiskDesk, 'riskOf'>
}

export function createWorkDesk({ history, rules, own, risk, log }: WorkRooms): WorkDesk {
  return {
    async lists(machineNow) {
      const [{ settings, holidays }, records] = await Promise.all([rules(), history.ticketsSeenSince(0)])
      const now = machineNow + skewOf(records)
      const day = dayIn(settings.team.calendars[0]?.zone || null, now)
      const question = { settings, holidays, now, day }
      const { melons, overnight } = openCounts(records, question)
      return {
        doNow: doNowOrder(records, { ...question, riskOf: await risk?.riskOf() }).map(
          ({ id, ref, hint, asOf }) => ({
            ...listed(id, ref),
            fact: hint.fact,
            urgent: hint.urgency === 'backstop',
            asOf,
          }),
        ),
        melons: melons.map(({ id, ref }) => listed(id, ref)),
        overnight: overnight.map(({ id, ref }) => listed(id, ref)),
        settle: settleLines(records, now),
      }
    },
    async own(machineNow) {
      const [{ settings, holidays }, records] = await Promise.all([rules(), history.ticketsSeenSince(0)])
      const now = machineNow + skewOf(records)
      if (settings.team.worksCouncilMode) return null
      const [focus, counts] = await Promise.all([own.focus(), own.counts()])
      const tuning = tuningOf(counts)
      const figures = (hint: HintId): RuleFigures => ({
        hint,
        ...ruleFigures(counts, hint),
        state: tuning.retired.includes(hint) ? 'retired' : tuning.doubled.includes(hint) ? 'doubled' : null,
      })
      const ids = Object.keys(counts.rules) as HintId[]
      return {
        spread: sizeSpread(focus),
        rules: ids.map(figures).filter(({ shown }) => shown > 0),
        proof: proofOf(records, { settings, holidays, now }),
      }
    },
    async day(machineNow) {
      const [{ settings }, records] = await Promise.all([rules(), history.ticketsSeenSince(0)])
      if (settings.team.worksCouncilMode) return null
      const day = dayIn(settings.team.calendars[0]?.zone || null, machineNow + skewOf(records))
      const entries = (await log?.of(day)) ?? []
      return entries.map(({ id, ref, ...rest }) => ({ ...listed(id, ref), ...rest }))
    },
    async restart(hint) {
      await own.count((counts) => restartRule(counts, hint))
    },
    async worked(ref, spent) {
      const [{ settings }, record] = await Promise.all([rules(), history.ticket(ticketId(ref))])
      const visit = { spent, size: record?.size ?? null, done: record !== undefined && isDone(record) }
      await own.addFocus(ticketId(ref), visit, settings.team.worksCouncilMode)
    },
  }
}

/** Helpdesk's clock minus this machine's, at the latest reading: the records carry the helpdesk's times. */
function skewOf(records: readonly TicketRecord[]): Millis {
  const latest = records.reduce<TicketRecord | null>(
    (last, one) => (one.light && (last === null || one.seenAt > last.seenAt) ? one : last),
    null,
  )
  return latest?.light?.ticket.clockSkew ?? 0
}

function listed(id: string, ref: TicketRef) {
  return { id, number: ref.key, url: ticketUrl(ref) }
}

/** Only solved ones are on the list; without a reading it cannot be known, nor opened. */
function settleLines(records: readonly TicketRecord[], now: Instant): WorkLists['settle'] {
  const solved = records.filter(isDone)
  return settleList(solved, now).flatMap(({ id, site, left, age }) => {
    const light = solved.find((one) => one.id === id)?.light
    return light === undefined ? [] : [{ ...listed(id, light.ticket.ref), site, left, age }]
  })
}

function isDone({ light }: TicketRecord): boolean {
  const status = light?.ticket.status
  return status?.known === true && ['solved', 'closed'].includes(status.value.category)
}
