import { describe, expect, it } from 'vitest'
import { newsOf } from '../../utils/hints/arbitrate.ts'
import { type AssessInput, assess, contextOf } from '../../utils/hints/assess.ts'
import { inHoldOut } from '../../utils/hints/hold-out.ts'
import type { ShownNudge } from '../../utils/history/records.ts'
import { ticketId } from '../../utils/ticket/ref.ts'
import {
  at,
  given,
  inputOf,
  MINUTE,
  NOW,
  reads,
  recordOf,
  says,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

const moment = inputOf().moment
const run = (rest: Partial<AssessInput> = {}) => assess(inputOf(rest))
const spent = { today: { day: TODAY, counted: 3, backstop: 0 } }

function told(when: number, rest: Partial<ShownNudge> = {}): ShownNudge {
  const news = newsOf(contextOf(inputOf()))
  return { hint: 'untouched', at: when, day: TODAY, counted: true, news, ...rest }
}

describe('where nobody would see it', () => {
  it('a new nudge waits, and one that stands stays', () => {
    const unseen = { ...moment, unseen: true }
    expect(run({ moment: unseen }).assessment).toMatchObject({ nudge: null, silence: 'hidden' })
    expect(run({ moment: unseen }).shown).toBeNull()
    expect(run({ moment: unseen, showing: 'untouched' }).assessment.nudge?.id).toBe('untouched')
  })
})

describe('one nudge', () => {
  it('of several the breach comes first, then the safe start, then the rest; the others are facts', () => {
    const both = run({ now: at('14:40') }).assessment
    expect(both.nudge?.id).toBe('safe-start')
    expect(both.facts.map(({ id, urgency }) => [id, urgency])).toContainEqual(['untouched', 'fact'])
    const late = run({ ticket: ticketOf({ slaTargets: given([target({ dueAt: at('09:00') })]) }) }).assessment
    expect(late.nudge?.id).toBe('after-breach')
    expect(late.facts.map(({ id }) => id)).toContain('untouched')
  })

  it('the next one asks where the first may not', () => {
    const snoozes = [
      { hint: 'safe-start' as const, reason: 'later' as const, at: at('14:35'), until: at('15:35') },
    ]
    expect(run({ now: at('14:40'), record: recordOf({ snoozes }) }).assessment.nudge?.id).toBe('untouched')
  })

  it('the reason for silence is that of the most urgent', () => {
    const snoozes = [
      { hint: 'safe-start' as const, reason: 'later' as const, at: at('14:35'), until: at('15:35') },
    ]
    const { assessment } = run({ now: at('14:40'), record: recordOf({ snoozes }), ...spent })
    expect(assessment).toMatchObject({ nudge: null, silence: 'snoozed' })
  })

  it('what the lead switched off is not even a fact', () => {
    const { assessment } = run({ settings: settingsOf({ hints: { off: ['untouched'] } }) })
    expect(assessment.facts.map(({ id }) => id)).not.toContain('untouched')
  })
})

describe('the day’s budget', () => {
  it('holds three; a fourth stays a fact', () => {
    expect(run({ today: { ...spent.today, counted: 2 } }).assessment.nudge?.id).toBe('untouched')
    expect(run(spent).assessment).toMatchObject({ nudge: null, silence: 'budget' })
    expect(run(spent).shown).toBeNull()
  })

  it('safe start and breach are outside it, and are recorded so', () => {
    const safe = run({ ...spent, now: at('14:40') })
    expect(safe.assessment.nudge?.id).toBe('safe-start')
    expect(safe.shown).toMatchObject({ hint: 'safe-start', counted: false })
    const ticket = ticketOf({ slaTargets: given([target({ dueAt: at('09:00') })]) })
    expect(run({ ...spent, ticket }).shown).toMatchObject({ hint: 'after-breach', counted: false })
  })

  it('a count of yesterday is no count: rather silent', () => {
    expect(run({ today: { day: '2026-11-23', counted: 0, backstop: 0 } }).assessment.silence).toBe('budget')
    expect(
      run({ today: { day: TODAY, counted: Number.POSITIVE_INFINITY, backstop: 0 } }).assessment.silence,
    ).toBe('budget')
  })

  it('is the lead’s to set, down to none', () => {
    expect(run({ settings: settingsOf({ nudgesPerDay: 0 }) }).assessment.silence).toBe('budget')
    expect(run({ settings: settingsOf({ nudgesPerDay: 4 }), ...spent }).assessment.nudge?.id).toBe(
      'untouched',
    )
  })
})

describe('again only on news', () => {
  const later = at('11:00')

  it('already told today: a quiet fact', () => {
    const { assessment } = run({ now: later, record: recordOf({ nudges: [told(at('10:10'))] }) })
    expect(assessment).toMatchObject({ nudge: null, silence: 'already-told' })
    expect(assessment.facts.map(({ id }) => id)).toContain('untouched')
  })

  it('the next working day brings it back', () => {
    const record = recordOf({ nudges: [told(at('2026-11-23 15:00'), { day: '2026-11-23' })] })
    expect(run({ now: later, record }).assessment.nudge?.id).toBe('untouched')
  })

  it('a new word of the customer brings it back, though the ball never left us', () => {
    const messages = reads(
      says('requester', at('07:05')),
      says('requester', at('09:32')),
      says('requester', at('10:50')),
    )
    const record = recordOf({ nudges: [told(at('10:10'))] })
    expect(run({ now: later, record, ticket: ticketOf({ messages }) }).assessment.nudge?.id).toBe('untouched')
  })

  it('a moved target brings it back', () => {
    const ticket = ticketOf({ slaTargets: given([target({ dueAt: at('15:30') })]) })
    const record = recordOf({ nudges: [told(at('10:10'))] })
    expect(run({ now: later, record, ticket }).assessment.nudge?.id).toBe('untouched')
  })

  it('goes on as the same nudge within half an hour, without counting twice, also while typing or over the budget', () => {
    const record = recordOf({ nudges: [told(at('10:10'))] })
    const again = run({
      now: at('10:39'),
      record,
      ...spent,
      moment: { ...moment, breakpoint: false, typing: true },
    })
    expect(again.assessment.nudge?.id).toBe('untouched')
    expect(again.shown).toBeNull()
    expect(run({ now: at('10:40'), record, ...spent }).assessment.silence).toBe('already-told')
  })

  it('goes on after a reload within the same second, and with the day’s surprise noted after it', () => {
    const surprise = { ...told(at('10:10')), hint: 'surprise' as const, counted: false }
    const record = recordOf({ nudges: [told(at('10:10')), surprise] })
    const again = run({ now: at('10:10') - 900, record, ...spent })
    expect(again.assessment.nudge?.id).toBe('untouched')
    expect(again.shown).toBeNull()
  })

  it('stays while it shows', () => {
    const record = recordOf({ nudges: [told(at('10:10'))] })
    const shown = run({
      now: later,
      record,
      ...spent,
      showing: 'untouched',
      moment: { ...moment, breakpoint: false },
    })
    expect(shown.assessment.nudge?.id).toBe('untouched')
    expect(shown.shown).toBeNull()
  })

  it('but a snooze or "on it" takes it away while it shows', () => {
    const snoozes = [{ hint: 'untouched' as const, reason: 'later' as const, at: NOW, until: at('11:10') }]
    expect(run({ showing: 'untouched', record: recordOf({ snoozes }) }).assessment.nudge).toBeNull()
    expect(run({ showing: 'untouched', record: recordOf({ onItSince: NOW }) }).assessment.nudge).toBeNull()
  })
})

describe('the silent hold-out', () => {
  const held = Array.from({ length: 500 }, (_, n) => ({ ...ticketOf().ref, key: String(n) })).filter((ref) =>
    inHoldOut(ticketId(ref)),
  )
  const ref = held[0] ?? ticketOf().ref

  it('is one ticket in ten, always the same', () => {
    expect(held.length).toBeGreaterThan(30)
    expect(held.length).toBeLessThan(70)
    expect(inHoldOut(ticketId(ref))).toBe(true)
    expect(inHoldOut(ticketId(ticketOf().ref))).toBe(false)
  })

  it('gets no nudge of rule A, keeps the fact', () => {
    const { assessment } = run({ ticket: ticketOf({ ref }) })
    expect(assessment).toMatchObject({ nudge: null, silence: 'hold-out' })
    expect(assessment.facts.map(({ id }) => id)).toContain('untouched')
  })

  it('safe start is exempt, and the lead can switch it off', () => {
    expect(run({ ticket: ticketOf({ ref }), now: at('14:40') }).assessment.nudge?.id).toBe('safe-start')
    const settings = settingsOf({ hints: { holdOut: false } })
    expect(run({ ticket: ticketOf({ ref }), settings }).assessment.nudge?.id).toBe('untouched')
  })
})

describe('limits', () => {
  it('two rules at once never make two nudges, whatever was recorded', () => {
    const nudges = [
      told(at('10:05')),
      told(at('10:06'), { hint: 'safe-start', counted: false, news: 'of before' }),
    ]
    const { assessment, shown } = run({ now: at('14:40') + MINUTE, record: recordOf({ nudges }) })
    expect(assessment.nudge).not.toBeNull()
    expect(assessment.facts.filter(({ urgency }) => urgency !== 'fact')).toEqual([])
    expect(shown?.hint).toBe(assessment.nudge?.id)
  })
})
