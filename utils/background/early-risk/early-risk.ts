import { learnEarlyRiskInSteps, missRisk, OUTCOMES_NEEDED } from '../../effort/early-risk/early-risk.ts'
import type { RiskFacts, RiskShare, SolvedTicket } from '../../effort/early-risk/facts.ts'
import type { InSteps } from '../../effort/early-risk/logistic.ts'
import type { BadAnswer } from '../../helpdesks/answer.ts'
import type { Site } from '../../helpdesks/helpdesk.ts'
import type { GatheredSolved, SolvedQuestion, SolvedRow } from '../../helpdesks/solved.ts'
import { readSolvedTickets } from '../../helpdesks/solved-readers.ts'
import { topicOf } from '../../helpdesks/solved-rows.ts'
import type { Hasher } from '../../history/hashing.ts'
import type { History } from '../../history/history.ts'
import { MOST_OUTCOMES, type OutcomeRecord } from '../../history/outcomes.ts'
import type { SiteRisk } from '../../messaging/risk.ts'
import type { Instant } from '../../ticket/reading.ts'
import type { Ticket } from '../../ticket/ticket.ts'
import type { RulesInForce } from '../rules-in-force.ts'
import { changeSite, keptSites } from './kept.ts'
import { openFacts, targetOf, teamOf } from './target.ts'
import { afterFault, afterPage, nextQuestion, type SiteWalks, withTeam } from './walk.ts'

const DAY = 86_400_000

export interface EarlyRiskRooms {
  readonly history: Pick<History, 'outcomes' | 'saveOutcomes'>
  readonly rules: () => Promise<RulesInForce>
  readonly hasher: () => Promise<Hasher>
  /** This machine's clock. */
  readonly now: () => Instant
  /** Until there is time for the next bit of work. */
  readonly idle: () => Promise<void>
}

/** Early risk in the background: what to fetch, what to keep, when to learn, what was learned. Off: it does nothing. */
export interface EarlyRiskDesk {
  /** Notes the team; what the list needs of the ticket, or null. */
  seen(ticket: Ticket): Promise<RiskFacts | null>
  next(site: Site): Promise<SolvedQuestion | null>
  gathered(site: Site, question: SolvedQuestion, answer: GatheredSolved | BadAnswer): Promise<void>
  state(): Promise<readonly SiteRisk[]>
  riskOf(): Promise<RiskShare>
}

export function createEarlyRisk({ history, rules, hasher, now, idle }: EarlyRiskRooms): EarlyRiskDesk {
  /** Helpdesk's clock minus this machine's, by origin; a worker that slept hears it with the next reading. */
  const skews = new Map<string, number>()
  const learning = new Set<string>()

  async function isOn({ origin, helpdesk }: Site): Promise<boolean> {
    const { team, personal } = (await rules()).settings
    const mayAsk = helpdesk !== 'topdesk' || personal.sites[origin]?.topdeskApi === true
    return team.hints.earlyRisk && mayAsk
  }

  const changeWalks = (site: string, change: (walks: SiteWalks) => SiteWalks) =>
    changeSite(site, (kept) => {
      const walks = change(kept.walks)
      return walks === kept.walks ? kept : { ...kept, walks }
    })

  async function topicHash(site: string, topic: string | null): Promise<string | null> {
    return topic === null ? null : (await hasher()).hash('risk-topic', site, topic)
  }

  /** Only tickets whose target is past have an outcome. */
  async function recordOf(site: string, row: SolvedRow, at: Instant): Promise<OutcomeRecord | null> {
    const targetAt = targetOf(row.targets, (await rules()).settings.team.slaMetrics)
    const { key, createdAt, resolvedAt, priority, topic } = row
    if (targetAt === null || targetAt <= createdAt || targetAt >= at) return null
    const id = await (await hasher()).hash('outcome', site, key)
    return { id, site, createdAt, resolvedAt, targetAt, priority, topic: await topicHash(site, topic) }
  }

  async function learn(site: string, at: Instant): Promise<void> {
    const kept = (await keptSites())[site]
    const zone = (await rules()).settings.team.calendars[0]?.zone
    const due = kept !== undefined && kept.walks.outcomes >= OUTCOMES_NEEDED && now() - kept.triedAt >= DAY
    if (!zone || !due || learning.has(site)) return
    learning.add(site)
    try {
      await changeSite(site, (one) => ({ ...one, triedAt: now() }))
      const tickets = (await history.outcomes(site)).map(solved)
      const risk = await inIdleTime(learnEarlyRiskInSteps(tickets, at, zone), idle)
      if (risk.state !== 'ready') return
      const { model, calibration } = risk
      await changeSite(site, (one) => ({ ...one, kept: { learnedAt: now(), model, calibration } }))
    } finally {
      learning.delete(site)
    }
  }

  return {
    async seen(ticket) {
      const site = ticket.ref.origin
      skews.set(site, ticket.clockSkew)
      if (!(await isOn(ticket.ref))) return null
      const team = teamOf(ticket)
      if (team !== null) await changeWalks(site, (walks) => withTeam(walks, team, now() + ticket.clockSkew))
      const { slaMetrics } = (await rules()).settings.team
      return openFacts(ticket, slaMetrics, await topicHash(site, topicOf(ticket)))
    },

    async next(site) {
      const skew = skews.get(site.origin)
      if (skew === undefined || !(await isOn(site))) return null
      const { retentionDays } = (await rules()).settings.team
      let question: SolvedQuestion | null = null
      await changeWalks(site.origin, (walks) => {
        const machineNow = now()
        const found = nextQuestion(walks, { machineNow, now: machineNow + skew, retentionDays })
        question = found?.question ?? null
        return found?.walks ?? walks
      })
      return question
    },

    async gathered({ origin }, question, answer) {
      const page = answer.ok ? readSolvedTickets(answer) : null
      if (page === null) {
        const { fault, retryAfter } = answer.ok ? { fault: 'bad-answer' as const, retryAfter: null } : answer
        return changeWalks(origin, (walks) => afterFault(walks, fault, retryAfter, now()))
      }
      const records = await Promise.all(page.rows.map((row) => recordOf(origin, row, question.now)))
      const known = records.filter((one) => one !== null)
      const count = await history.saveOutcomes(origin, known)
      await changeWalks(origin, (walks) => afterPage(walks, question, page, count, count >= MOST_OUTCOMES))
      await learn(origin, question.now)
    },

    async state() {
      return Object.entries(await keptSites()).map(([site, { walks, kept }]) => ({
        site,
        outcomes: walks.outcomes,
        needed: OUTCOMES_NEEDED,
        calibration: kept?.calibration ?? null,
        learnedAt: kept?.learnedAt ?? null,
      }))
    },

    async riskOf() {
      const on = (await rules()).settings.team.hints.earlyRisk
      const sites = on ? await keptSites() : {}
      return (site, facts, at) => {
        const kept = sites[site]?.kept
        return kept ? missRisk(kept.model, facts, at) : null
      }
    },
  }
}

function solved({ createdAt, resolvedAt, targetAt, priority, topic }: OutcomeRecord): SolvedTicket {
  return { createdAt, resolvedAt, targetAt, priority, category: topic, steps: [] }
}

async function inIdleTime<T>(work: InSteps<T>, idle: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
    await idle()
  }
}
