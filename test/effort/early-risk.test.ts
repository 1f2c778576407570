import { describe, expect, it } from 'vitest'
import {
  learnEarlyRisk,
  looksAt,
  missRisk,
  OUTCOMES_NEEDED,
} from '../../utils/effort/early-risk/early-risk.ts'
import type { RiskStep, SolvedTicket } from '../../utils/effort/early-risk/facts.ts'

const HOUR = 3_600_000
const MONDAY = Date.UTC(2026, 0, 5, 8)
const BUDGET = 40 * HOUR
const LONG_AFTER = MONDAY + 10_000 * HOUR

/**
 * A desk without chance: of ten "printer" tickets nine miss their target, of ten "login" tickets one does, and
 * all that meet it do so after nine tenths of the time, so that age tells nothing.
 */
function desk(count: number): SolvedTicket[] {
  return Array.from({ length: count }, (_, i) => {
    const printer = i % 2 === 0
    const missed = Math.floor(i / 2) % 10 < (printer ? 9 : 1)
    const createdAt = MONDAY + i * HOUR
    return {
      createdAt,
      targetAt: createdAt + BUDGET,
      resolvedAt: createdAt + BUDGET * (missed ? 1.2 : 0.9),
      priority: 3,
      category: printer ? 'printer' : 'login',
      steps: [],
    }
  })
}

function learned(tickets: readonly SolvedTicket[], now = LONG_AFTER) {
  const risk = learnEarlyRisk(tickets, now, 'UTC')
  if (risk.state !== 'ready') throw new Error(`still learning: ${risk.outcomes}`)
  return risk
}

describe('early risk', () => {
  it('is off until a thousand outcomes are known, and tells how many are', () => {
    expect(OUTCOMES_NEEDED).toBe(1000)
    expect(learnEarlyRisk(desk(213), LONG_AFTER, 'UTC')).toEqual({
      state: 'learning',
      outcomes: 213,
      needed: 1000,
    })
    expect(learnEarlyRisk(desk(999), LONG_AFTER, 'UTC').state).toBe('learning')
    expect(learnEarlyRisk(desk(1000), LONG_AFTER, 'UTC').state).toBe('ready')
  })

  it('counts only targets that are past, whether the ticket is solved or not', () => {
    const tickets = desk(1200).map((ticket, i) => (i % 3 === 0 ? { ...ticket, resolvedAt: null } : ticket))
    // Targets of the first 500 lie before the 500th opening + 40 h.
    const now = MONDAY + 500 * HOUR + BUDGET
    expect(learnEarlyRisk(tickets, now, 'UTC')).toMatchObject({ state: 'learning', outcomes: 500 })
    expect(learned(tickets).outcomes).toBe(1200)
  })

  it('finds how often each kind misses', () => {
    const { model } = learned(desk(2000))
    const [printer, login] = desk(2) as [SolvedTicket, SolvedTicket]
    // 90 and 10 of 100; the ridge and the prior draw them together by a little.
    for (const at of looksAt(printer)) expect(missRisk(model, printer, at)).toBeCloseTo(0.9, 1)
    for (const at of looksAt(login)) expect(missRisk(model, login, at)).toBeCloseTo(0.1, 1)
  })

  it('says average of a kind it never saw', () => {
    const { model } = learned(desk(2000))
    const [ticket] = desk(1) as [SolvedTicket]
    const risk = missRisk(model, { ...ticket, category: 'constructor' }, ticket.createdAt)
    expect(risk).toBeGreaterThan(0.2)
    expect(risk).toBeLessThan(0.7)
  })

  it('learns that a ticket nobody touches is likelier to miss', () => {
    // Every second ticket is touched after an hour; those meet their target, the others do not.
    const tickets = desk(1400).map((ticket, i): SolvedTicket => {
      const touched = i % 4 < 2
      const step: RiskStep = { at: ticket.createdAt + HOUR, waiting: false, reassigned: 0, reopened: 0 }
      return {
        ...ticket,
        category: null,
        steps: touched ? [step] : [],
        resolvedAt: ticket.createdAt + BUDGET * (touched ? 0.9 : 1.5),
      }
    })
    const { model } = learned(tickets)
    const [touched, , still] = tickets as [SolvedTicket, SolvedTicket, SolvedTicket]
    expect(missRisk(model, touched, touched.createdAt + BUDGET / 2)).toBeLessThan(0.1)
    expect(missRisk(model, still, still.createdAt + BUDGET / 2)).toBeGreaterThan(0.9)
  })

  it('looks at nothing that comes later than it is asked about', () => {
    const { model } = learned(desk(1000))
    const [ticket] = desk(1) as [SolvedTicket]
    const at = ticket.createdAt + 4 * HOUR
    const later: RiskStep = { at: at + 1, waiting: true, reassigned: 9, reopened: 3 }
    expect(missRisk(model, { ...ticket, steps: [later] }, at)).toBe(missRisk(model, ticket, at))
    expect(missRisk(model, { ...ticket, steps: [{ ...later, at }] }, at)).not.toBe(
      missRisk(model, ticket, at),
    )
  })

  it('gives the same weights for the same tickets in any order', () => {
    const tickets = desk(1100)
    expect(learned(tickets.toReversed())).toEqual(learned(tickets))
  })

  it('survives tickets that are all alike', () => {
    const alike = desk(1000).map((ticket) => ({ ...ticket, resolvedAt: ticket.createdAt + BUDGET / 2 }))
    const { model } = learned(alike)
    expect(missRisk(model, alike[0] as SolvedTicket, MONDAY)).toBeLessThan(0.05)
  })

  it('shows how its forecasts for the newest fifth came out', () => {
    const { calibration } = learned(desk(2000))
    // The newest 400: 200 printers and 200 logins, each seen at four looks.
    expect(calibration.map(({ n }) => n)).toEqual([800, 800])
    for (const { said, came } of calibration) expect(Math.abs(said - came)).toBeLessThan(0.05)
    expect(calibration.map(({ came }) => came)).toEqual([0.1, 0.9])
  })
})
