import { at } from '../world/desk.ts'
import type { Desk, Happening, Script, SiteId, Target, Via } from '../world/types.ts'

/** Zones of the four desks; all the same hours, so that one moment suits one picture of all four. */
const ZONES: Readonly<Record<SiteId, string>> = {
  zendesk: 'Europe/Amsterdam',
  'jira-cloud': 'Europe/Stockholm',
  'jira-dc': 'Europe/Berlin',
  topdesk: 'Europe/Amsterdam',
}

/** The working day most scenarios play on, a Tuesday. */
const DAY = '2026-11-24'

export interface Place {
  readonly site: SiteId
  readonly desk: Desk
  /** `local('10:10')` is on the day of the scenarios, `local('2026-11-20 10:10')` on another. */
  readonly local: (time: string) => number
}

export function place(site: SiteId, zone = ZONES[site]): Place {
  const instant = at(zone)
  return {
    site,
    desk: { zone, opens: 8 * 60, closes: 16 * 60 },
    local: (time) => instant(time.includes(' ') ? time : `${DAY} ${time}`),
  }
}

/** The target of most tickets: solved within so many desk hours, stopped while others have the ball. */
export function resolution(hours: number): Target {
  return {
    id: 'resolution',
    name: 'Time to resolution',
    metric: 'agent_work_time',
    goalMinutes: hours * 60,
    hours: 'desk',
    ends: 'solved',
    pauses: ['pending', 'hold'],
  }
}

export function firstReply(goalMinutes: number): Target {
  return {
    id: 'first-reply',
    name: 'Time to first response',
    metric: 'first_reply_time',
    goalMinutes,
    hours: 'desk',
    ends: 'first-reply',
    pauses: [],
  }
}

export function nextReply(goalMinutes: number): Target {
  return {
    id: 'next-reply',
    name: 'Time to next reply',
    metric: 'next_reply_time',
    goalMinutes,
    hours: 'desk',
    ends: 'next-reply',
    pauses: [],
  }
}

type Plain = Omit<
  Script,
  'site' | 'n' | 'targets' | 'happenings' | 'via' | 'type' | 'assignee' | 'group' | 'category'
>

/** A ticket with the usual rest filled in. */
export function ticket(where: Place, given: Plain & Partial<Script>): Script {
  const digits = given.key.replace(/\D/g, '')
  return {
    via: 'email',
    type: 'incident',
    category: 'Workplace',
    assignee: 'robin.aalto',
    group: 'servicedesk',
    targets: [],
    happenings: [],
    ...given,
    site: where.site,
    n: Number(digits.slice(-7)),
  }
}

export const reply = (at: number, by: string, body: string, via?: Via): Happening =>
  via === undefined ? { kind: 'reply', at, by, body } : { kind: 'reply', at, by, body, via }
export const auto = (at: number, body: string): Happening => ({
  kind: 'reply',
  at,
  by: 'system',
  body,
  automatic: true,
})
export const note = (at: number, by: string, body: string): Happening => ({ kind: 'note', at, by, body })
export const status = (
  at: number,
  by: string,
  to: 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed',
): Happening => ({ kind: 'status', at, by, to })
