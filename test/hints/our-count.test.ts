import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { at, given, happened, inputOf, OPEN, PENDING, target, ticketOf } from './support.ts'

/** 8 h from 08:00, pending 09:00–10:00: the vendor's due time slides to Wednesday 09:00 (desk 8 to 16). */
const paused = happened(
  { kind: 'status', at: at('09:00'), by: 'agent', from: OPEN, to: PENDING },
  { kind: 'status', at: at('10:00'), by: 'agent', from: PENDING, to: OPEN },
)
const dueOf = (dueAt: number, events = paused) => {
  const one = target({
    startedAt: at('08:00'),
    goal: 8 * 3_600_000,
    dueAt,
    remaining: null,
    workingTime: true,
  })
  return assess(inputOf({ ticket: ticketOf({ slaTargets: given([one]), events }) })).assessment.promise.ours
}

describe('our own count beside the vendor’s', () => {
  it('is silent where the vendor’s pause explains the due time', () => {
    expect(dueOf(at('2026-11-25 09:00'))).toBeNull()
  })

  it('is told where neither reading of the pauses does: due Wednesday 12:00 is three hours more', () => {
    expect(dueOf(at('2026-11-25 12:00'))?.dueAt).toBe(at('2026-11-25 09:00'))
  })
})
