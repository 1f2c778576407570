import { isoOffset, shortSpan, when } from '../world/formats.ts'
import type { Cycle, TargetState } from '../world/sla.ts'
import type { TicketState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { type Flavour, issueId, SLA_FIELDS } from './ids.ts'

export interface Clocked {
  readonly zone: string
  readonly now: number
}

export const dateJson = (at: number, { zone, now }: Clocked): unknown => ({
  iso8601: isoOffset(at, zone, false),
  jira: isoOffset(at, zone),
  friendly: when(at, now, zone, 'en-GB'),
  epochMillis: at,
})

const span = (millis: number): unknown => ({ millis, friendly: shortSpan(millis) })

function cycleJson(cycle: Cycle, frozen: boolean, clocked: Clocked): Record<string, unknown> {
  const base = {
    startTime: dateJson(cycle.start, clocked),
    ...(cycle.paused && !frozen ? {} : { breachTime: dateJson(cycle.breachAt, clocked) }),
    breached: cycle.breached,
    goalDuration: span(cycle.goal),
    elapsedTime: span(cycle.elapsed),
    remainingTime: span(cycle.remaining),
  }
  if (cycle.stop !== null) return { ...base, stopTime: dateJson(cycle.stop, clocked) }
  return { ...base, paused: cycle.paused, withinCalendarHours: cycle.withinHours }
}

function targetJson(
  target: TargetState,
  state: TicketState,
  origin: string,
  flavour: Flavour,
  clocked: Clocked,
): unknown {
  const field = SLA_FIELDS.find((f) => f.target === target.target.id)
  const done = target.cycles.filter((c) => c.stop !== null)
  const going = target.cycles.find((c) => c.stop === null)
  const frozen = state.script.whilePaused === 'frozen-due'
  return {
    id: field?.id ?? '0',
    name: target.target.name,
    _links: {
      self: `${origin}/rest/servicedeskapi/request/${issueId(state.script)}/sla/${field?.id ?? '0'}`,
    },
    completedCycles: done.map((c) => cycleJson(c, frozen, clocked)),
    ...(going === undefined ? {} : { ongoingCycle: cycleJson(going, frozen, clocked) }),
    ...(flavour === 'cloud' ? { slaDisplayFormat: 'NEW_SLA_FORMAT' } : {}),
  }
}

/** Every SLA of the project by its field: `null` where it has none, one without cycles where it does not apply. */
export function slaFields(
  state: TicketState,
  world: World,
  origin: string,
  flavour: Flavour,
): Record<string, unknown> {
  const clocked = { zone: world.deskOf(state.script.site).zone, now: world.now }
  const targets = world.targets(state)
  return Object.fromEntries(
    SLA_FIELDS.map((f) => {
      const target = targets.find((t) => t.target.id === f.target)
      if (target !== undefined) return [f.field, targetJson(target, state, origin, flavour, clocked)]
      if (state.script.serviceDesk === false || f.target === 'review') return [f.field, null]
      const idle = {
        id: f.id,
        name: f.name,
        _links: { self: `${origin}/rest/servicedeskapi/request/${issueId(state.script)}/sla/${f.id}` },
        completedCycles: [],
      }
      return [f.field, flavour === 'cloud' ? { ...idle, slaDisplayFormat: 'NEW_SLA_FORMAT' } : idle]
    }),
  )
}

/** The values of `request/{key}/sla`: only what the project has. */
export const slaValues = (state: TicketState, world: World, origin: string, flavour: Flavour): unknown[] =>
  Object.values(slaFields(state, world, origin, flavour)).filter((v) => v !== null)
