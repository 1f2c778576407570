import { describe, expect, it } from 'vitest'
import { mainTarget } from '../../utils/clock/main-target.ts'
import { slaClock } from '../../utils/clock/sla-clock.ts'
import { ams, calendarOf, HOUR, MINUTE, mondayToFriday, NINE_TO_FIVE } from './fixtures.ts'
import { targetOf } from './targets.ts'

const desk = calendarOf('Europe/Amsterdam', NINE_TO_FIVE)
const seoul = calendarOf(
  'Asia/Seoul',
  mondayToFriday([
    ['09:00', '12:00'],
    ['13:00', '18:00'],
  ]),
)

/* A recorded running cycle of Jira Service Management Cloud (July 2026), read at 15:28 in Seoul. */
const readAt = 1783394909000
const recorded = targetOf({
  startedAt: 1783293886680,
  dueAt: 1783933200000,
  goal: 172_800_000,
  elapsed: 39_600_000,
  remaining: 133_200_000,
  withinHours: false,
  workingTime: true,
})

describe('a Jira clock', () => {
  it('was recorded in the lunch break: outside hours, working time stands, the wall runs', () => {
    const then = slaClock(recorded, readAt, { readAt, calendar: null })
    expect(then).toMatchObject({
      state: 'outside-hours',
      remainingWorking: 133_200_000,
      workingBy: 'vendor',
      opensAt: null,
    })
    const later = slaClock(recorded, readAt + 5 * MINUTE, { readAt, calendar: null })
    expect(later.remainingWorking).toBe(133_200_000)
    expect(later.remainingWall).toBe((then.remainingWall ?? 0) - 5 * MINUTE)
  })

  it('with a calendar that gives the vendor’s own numbers, opens and ticks by it', () => {
    const facts = { readAt, calendar: seoul, pauses: [] }
    const then = slaClock(recorded, readAt, facts)
    const opensAt = Temporal.Instant.from('2026-07-07T13:00+09:00').epochMilliseconds
    expect(then).toMatchObject({ state: 'outside-hours', opensAt, ours: null })
    expect(slaClock(recorded, opensAt, facts)).toMatchObject({
      state: 'running',
      remainingWorking: 133_200_000,
    })
    expect(slaClock(recorded, opensAt + HOUR, facts).remainingWorking).toBe(133_200_000 - HOUR)
  })

  it('with a calendar of other hours, says whose calendar makes the difference', () => {
    const { ours, remainingWorking } = slaClock(recorded, readAt, { readAt, calendar: desk, pauses: [] })
    expect(ours?.reason).toBe('their-calendar')
    expect(remainingWorking).toBe(133_200_000)
  })

  it('ticks both alike when no closed time lies before the due time', () => {
    const short = targetOf({ dueAt: readAt + HOUR, remaining: HOUR, withinHours: true })
    expect(slaClock(short, readAt + 10 * MINUTE, { readAt, calendar: null })).toMatchObject({
      state: 'running',
      remainingWall: 50 * MINUTE,
      remainingWorking: 50 * MINUTE,
    })
  })

  it('stands still while paused and names the status; unless the metric never pauses there is no such word', () => {
    const paused = targetOf({ state: 'paused', remaining: 3 * HOUR, pausedSince: readAt - HOUR })
    expect(
      slaClock(paused, readAt + HOUR, { readAt, calendar: desk, statusName: 'Waiting for customer' }),
    ).toMatchObject({
      state: 'paused',
      remainingWorking: 3 * HOUR,
      remainingWall: null,
      pausedSince: readAt - HOUR,
      pauseReason: 'Waiting for customer',
      neverPauses: false,
    })
    const reply = targetOf({ metric: 'first-reply', neverPauses: true, dueAt: readAt + HOUR })
    expect(slaClock(reply, readAt, { readAt, calendar: desk, statusName: 'Pending' })).toMatchObject({
      pauseReason: null,
      neverPauses: true,
    })
  })
})

describe('a Zendesk clock knows only its due time', () => {
  const dueAt = ams('2026-06-08T10:00')
  const friday = ams('2026-06-05T16:00')
  const zendesk = targetOf({ dueAt, startedAt: ams('2026-06-05T15:00'), goal: 3 * HOUR })

  it('gives the wall, and working time by our desk hours', () => {
    expect(slaClock(zendesk, friday, { readAt: friday, calendar: desk, pauses: [] })).toMatchObject({
      state: 'running',
      remainingWall: 66 * HOUR,
      remainingWorking: 2 * HOUR,
      workingBy: 'ours',
      ours: null,
    })
    expect(slaClock(zendesk, friday, { readAt: friday, calendar: null }).remainingWorking).toBeNull()
  })

  it('is late by its due time, whatever was read before', () => {
    const now = dueAt + 80 * MINUTE
    expect(slaClock(zendesk, now, { readAt: friday, calendar: desk })).toMatchObject({
      state: 'breached',
      late: 80 * MINUTE,
      remainingWall: -80 * MINUTE,
      remainingWorking: -80 * MINUTE,
    })
    expect(slaClock(zendesk, dueAt, { readAt: friday, calendar: desk })).toMatchObject({
      state: 'running',
      late: null,
    })
  })

  it('a business-hours target outside our hours says when we open', () => {
    const night = ams('2026-06-05T20:00')
    const target = targetOf({ ...zendesk, workingTime: true })
    expect(slaClock(target, night, { readAt: night, calendar: desk })).toMatchObject({
      state: 'outside-hours',
      opensAt: ams('2026-06-08T09:00'),
    })
  })

  it('our number beside it, with the reason', () => {
    const start = ams('2026-06-01T10:00')
    const facts = { readAt: start, calendar: desk, pauses: [] }
    const wall = targetOf({ startedAt: start, goal: 8 * HOUR, dueAt: start + 8 * HOUR, workingTime: null })
    expect(slaClock(wall, start, facts).ours).toEqual({
      dueAt: ams('2026-06-02T10:00'),
      difference: 16 * HOUR,
      reason: 'round-the-clock',
    })
    expect(slaClock({ ...wall, workingTime: false }, start, facts).ours).toBeNull()
    const moved = targetOf({ ...wall, dueAt: start + 30 * HOUR, movedFrom: start + 24 * HOUR })
    expect(slaClock(moved, start, facts).ours?.reason).toBe('moved-target')
    const pauses = [{ from: ams('2026-06-01T13:00'), to: ams('2026-06-02T11:00') }]
    const unpaused = targetOf({ startedAt: start, goal: 8 * HOUR, dueAt: ams('2026-06-02T10:00') })
    expect(slaClock(unpaused, start, { ...facts, pauses }).ours).toMatchObject({
      dueAt: ams('2026-06-02T16:00'),
      reason: 'pause-not-counted',
    })
    expect(slaClock({ ...unpaused, neverPauses: true }, start, { ...facts, pauses }).ours).toBeNull()
    const unread = { readAt: start, calendar: desk }
    expect(slaClock(unpaused, start, unread).ours).toBeNull()
    expect(slaClock({ ...wall, neverPauses: true }, start, unread).ours?.reason).toBe('round-the-clock')
    expect(slaClock({ ...unpaused, dueAt: ams('2026-06-02T10:00:59') }, start, facts).ours).toBeNull()
  })
})

describe('TOPdesk, ended and empty targets', () => {
  it('on hold keeps what was left when it was put on hold', () => {
    const onHold = targetOf({
      state: 'paused',
      dueAt: ams('2026-06-02T10:00'),
      pausedSince: ams('2026-06-01T16:00'),
    })
    const now = ams('2026-06-04T12:00')
    expect(slaClock(onHold, now, { readAt: now, calendar: desk })).toMatchObject({
      remainingWorking: 2 * HOUR,
      late: null,
    })
    expect(slaClock(onHold, now, { readAt: now, calendar: null }).remainingWorking).toBe(18 * HOUR)
  })

  it('an ended one stands; a missed one says by how much', () => {
    const missed = targetOf({
      state: 'missed',
      dueAt: ams('2026-06-02T10:00'),
      endedAt: ams('2026-06-02T11:20'),
    })
    const clock = slaClock(missed, ams('2026-06-09T10:00'), { readAt, calendar: desk })
    expect(clock).toMatchObject({ state: 'missed', late: 80 * MINUTE, remainingWall: null })
    const met = targetOf({ ...missed, state: 'met', endedAt: ams('2026-06-02T09:20') })
    expect(slaClock(met, ams('2026-06-09T10:00'), { readAt, calendar: desk })).toMatchObject({
      state: 'met',
      late: null,
    })
  })

  it('nothing to count on is no clock', () => {
    expect(slaClock(targetOf({}), readAt, { readAt, calendar: desk }).state).toBe('none')
  })
})

describe('the target to show', () => {
  const now = ams('2026-06-02T10:00')
  const late = targetOf({ id: 'late', dueAt: now - HOUR })
  const soon = targetOf({ id: 'soon', dueAt: now + HOUR })
  const paused = targetOf({ id: 'paused', state: 'paused', dueAt: now - 5 * HOUR })
  const met = targetOf({ id: 'met', state: 'met', endedAt: now - HOUR })
  const older = targetOf({ id: 'older', state: 'missed', endedAt: now - 2 * HOUR })
  const pick = (...targets: ReturnType<typeof targetOf>[]) => mainTarget(targets, now)?.id ?? null

  it('is the one that is due first, then a paused one, then what ended last', () => {
    expect(pick(met, paused, soon, late)).toBe('late')
    expect(pick(met, paused, soon)).toBe('soon')
    expect(pick(met, paused, older)).toBe('paused')
    expect(pick(older, met)).toBe('met')
    expect(pick()).toBeNull()
  })

  it('of equals the reply comes first', () => {
    expect(pick(soon, { ...soon, id: 'reply', metric: 'first-reply' })).toBe('reply')
  })
})
