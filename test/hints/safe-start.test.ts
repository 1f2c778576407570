import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { safeStart } from '../../utils/hints/safe-start.ts'
import {
  at,
  contextWith,
  given,
  HOUR,
  inputOf,
  none,
  PENDING,
  reads,
  recordOf,
  saidInAll,
  says,
  settingsOf,
  target,
} from './support.ts'

const of = safeStart.evaluate

describe('latest safe start', () => {
  it('shows from 14:30 on: due 16:00, 30 min of work, 60 min to spare', () => {
    expect(of(contextWith({}, { now: at('14:29') }))).toBeNull()
    expect(of(contextWith({}, { now: at('14:30') }))).toMatchObject({ id: 'safe-start', urgency: 'backstop' })
  })

  it('shows its figures in each language', () => {
    const said = saidInAll(of(contextWith({}, { now: at('14:30') })))
    expect(said['en']).toContain('The latest safe start was at 14:30. The SLA ends at 16:00.')
    expect(said['en']).toContain('With 30 min of work and 1 h to spare')
    expect(said['fi']).toContain('14.30')
    expect(said['de']).toContain('Spätester sicherer Beginn war um 14:30. Das SLA endet um 16:00.')
    expect(said['nl']).toContain('16:00')
  })

  it('takes the size: M is 2 h, so 13:00; L is 8 h, so 14:00 the day before', () => {
    const m = { record: recordOf({ size: 'm' as const }) }
    expect(of(contextWith({}, { ...m, now: at('12:59') }))).toBeNull()
    expect(of(contextWith({}, { ...m, now: at('13:00') }))).not.toBeNull()
    // L + margin is 9 h: 8 h of today from 08:00 to 16:00, and one hour of yesterday before 16:00.
    const l = contextWith({}, { record: recordOf({ size: 'l' as const }) })
    expect(l.safeStartAt).toBe(at('2026-11-23 15:00'))
  })

  it('says so when the work no longer fits: no promise to be in time, and tell them', () => {
    // 10:10 to 16:00 is 5 h 50, L is 8 h.
    const said = saidInAll(of(contextWith({}, { record: recordOf({ size: 'l' as const }) })))
    expect(said['en']).toContain('Start now, and tell them it may be late')
    expect(said['en']).toContain('The SLA ends at 16:00, and 8 h of work may not fit before it.')
    expect(said['en']).not.toMatch(/in time|this is the moment|safe start was/)
    expect(new Set(Object.values(said)).size).toBe(4)
    // 14:00 to 16:00 is just the 2 h of an M.
    const m = { record: recordOf({ size: 'm' as const }) }
    expect(saidInAll(of(contextWith({}, { ...m, now: at('14:00') })))['en']).toContain('to be in time')
    expect(saidInAll(of(contextWith({}, { ...m, now: at('14:01') })))['en']).toContain('it may be late')
  })

  it('takes the team’s 80th percentile where no size is ticked, else the margin alone', () => {
    const record = recordOf({ size: null })
    const team = settingsOf({ handsOnP80Minutes: 90 })
    expect(contextWith({}, { record, settings: team }).safeStartAt).toBe(at('13:30'))
    const plain = contextWith({}, { record, now: at('15:00') })
    expect(plain.safeStartAt).toBe(at('15:00'))
    expect(saidInAll(of(plain))['en']).not.toContain('of work and')
  })

  it('a reply needs no hands-on time: margin alone, at most a quarter of the promise', () => {
    const slaTargets = given([
      target({ metric: 'first-reply', goal: HOUR, startedAt: at('09:45'), dueAt: at('10:45') }),
    ])
    const context = contextWith({ slaTargets }, { record: recordOf({ size: 'l' }) })
    expect(context.safeStartAt).toBe(at('10:30'))
    expect(of(context)).toBeNull()
    expect(context.promise.state).toBe('running')
  })

  it('counts in the desk’s working time: due Wednesday 08:30 means Tuesday 15:00', () => {
    const slaTargets = given([target({ dueAt: at('2026-11-25 08:30') })])
    expect(contextWith({ slaTargets }).safeStartAt).toBe(at('15:00'))
  })

  it.each([
    ['paused', { state: 'paused' as const, pausedSince: at('09:00') }],
    ['met', { state: 'met' as const, endedAt: at('09:00') }],
    ['without an end', { dueAt: null }],
  ])('does not show on a promise that is %s', (_, rest) => {
    expect(of(contextWith({ slaTargets: given([target(rest)]) }, { now: at('15:00') }))).toBeNull()
  })

  it('does not show once the promise is past: then the breach speaks', () => {
    expect(of(contextWith({}, { now: at('16:00') }))).toBeNull()
  })

  it('does not show without a target, without desk hours, or when the ball is not ours', () => {
    const late = { now: at('15:00') }
    expect(of(contextWith({ slaTargets: none }, late))).toBeNull()
    expect(of(contextWith({}, { ...late, settings: settingsOf({ calendars: [] }) }))).toBeNull()
    const asked = reads(says('requester', at('07:05')), says('agent', at('09:40')))
    expect(of(contextWith({ messages: asked, status: given(PENDING) }, late))).toBeNull()
  })

  it('shows also on the team’s own target, where the helpdesk has none', () => {
    const settings = settingsOf({ ownTargets: [{ metric: 'resolution', goalMinutes: 480 }] })
    const { assessment } = assess(
      inputOf({ ...contextless({ slaTargets: none }), settings, now: at('14:30') }),
    )
    expect(assessment.promise).toMatchObject({ own: true, dueAt: at('16:00') })
    expect(assessment.nudge?.id).toBe('safe-start')
  })
})

function contextless(rest: Parameters<typeof contextWith>[0]) {
  return { ticket: { ...inputOf().ticket, ...rest } }
}
