import type { TeamSettings } from '../../utils/settings/schema.ts'
import { type Figures, measureOn } from './figures.ts'
import type { IncidentLog } from './log.ts'
import { type Policies, policies as shipped } from './policies/index.ts'
import { nudgesOf } from './policies/policy.ts'

export interface Replay {
  readonly log: string
  readonly tickets: number
  readonly policies: Readonly<Record<string, Figures>>
}

/** The tickets that count: those with a resolution after their opening. */
export function measured(log: IncidentLog): IncidentLog {
  return {
    ...log,
    tickets: log.tickets.filter(({ openedAt, resolvedAt }) => resolvedAt !== null && resolvedAt > openedAt),
  }
}

/** The tickets that came in one half of a log: a rule fitted on the first is shown on the second. */
export function halfOf(log: IncidentLog, half: 'first' | 'second'): IncidentLog {
  const { tickets } = measured(log)
  const middle = Math.floor(tickets.length / 2)
  return { ...log, tickets: half === 'first' ? tickets.slice(0, middle) : tickets.slice(middle) }
}

/** What each policy would have done on a log, under a team's settings. */
export function replay(log: IncidentLog, team: TeamSettings, policies: Policies = shipped): Replay {
  const counted = measured(log)
  const measure = measureOn(counted)
  return {
    log: log.name,
    tickets: counted.tickets.length,
    policies: Object.fromEntries(
      Object.entries(policies).map(([name, policy]) => [
        name,
        measure(nudgesOf(policy(counted, team), counted)),
      ]),
    ),
  }
}
