import { describe, expect, it } from 'vitest'
import { assess, contextOf } from '../../utils/hints/assess.ts'
import { NO_TUNING } from '../../utils/hints/tuning.ts'
import { untouched } from '../../utils/hints/untouched.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  HOUR,
  happened,
  inputOf,
  MINUTE,
  NOW,
  none,
  ON_HOLD,
  PENDING,
  reads,
  recordOf,
  saidInAll,
  says,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

describe('the founding case, by hand', () => {
  const { assessment, shown } = assess(inputOf())

  it('shows the nudge with its figures', () => {
    // Desk opens 08:00; 08:00 → 10:10 is 2 h 10 of working time. 07:05 → 10:10 is 3 h 05 on the wall.
    // 10:10 → 16:00 is 5 h 50. 16:00 less 30 min of work less 60 min margin is 14:30.
    expect(assessment.nudge?.id).toBe('untouched')
    expect(assessment.promise).toMatchObject({
      state: 'running',
      dueAt: at('16:00'),
      remaining: 350 * MINUTE,
    })
    expect(assessment.wait).toMatchObject({ kind: 'waiting', total: 185 * MINUTE, holder: 'us' })
    const context = contextOf(inputOf())
    expect(context.still).toEqual({ since: at('07:05'), working: 130 * MINUTE })
    expect(context.safeStartAt).toBe(at('14:30'))
    expect(assessment.timeline?.marks.map(({ kind, time }) => [kind, time])).toEqual([
      ['start', at('07:05')],
      ['now', NOW],
      ['reasonable', at('10:40')],
      ['safe-start', at('14:30')],
      ['promise', at('16:00')],
    ])
  })

  it('shows it in words of each language', () => {
    const said = saidInAll(assessment.nudge)
    expect(said['en']).toContain('Start now: about 30 min of work')
    expect(said['en']).toContain('Nobody has touched this for 2 h 10. You sized it S.')
    expect(said['en']).toContain('The SLA still leaves 5 h 50, but the customer has been waiting 3 h 05.')
    expect(said['nl']).toContain('De SLA laat nog 5 u 50 over, maar de klant wacht al 3 u 05.')
    expect(said['fi']).toContain('2 h 10 min')
    expect(said['de']).toContain('3 h 5 min')
  })

  it('is to be recorded as the first of the day', () => {
    expect(shown).toMatchObject({ hint: 'untouched', at: NOW, day: TODAY, counted: true })
    expect(saidInAll(assessment.nudge)['en']).toContain('1 of at most 3 today')
  })
})

describe('rule A', () => {
  const of = untouched.evaluate

  it('shows from the lead’s minute on, not before', () => {
    expect(of(contextWith({}, { now: at('09:59') }))).toBeNull()
    expect(of(contextWith({}, { now: at('10:00') }))?.id).toBe('untouched')
    const slow = settingsOf({ thresholds: { p1: { stillMinutes: 240 } } })
    expect(of(contextWith({}, { settings: slow }))).toBeNull()
  })

  it('shows without a size, and says so', () => {
    const said = saidInAll(of(contextWith({}, { record: recordOf({ size: null }) })))
    expect(said['en']).toContain('Have a look now')
    expect(said['en']).toContain('not set')
  })

  it('does not show on large work: that gets a first step, not a start', () => {
    const large = inputOf({ record: recordOf({ size: 'l' }) })
    expect(of(contextOf(large))).toBeNull()
    expect(assess({ ...large, settings: settingsOf({ sizes: { l: 60 } }) }).assessment.silence).toBe('large')
  })

  it.each([
    [
      'a reply',
      {
        messages: reads(
          says('requester', at('07:05')),
          says('agent', at('08:30')),
          says('requester', at('08:40')),
        ),
      },
    ],
    ['a note', { events: happened({ kind: 'note', at: at('08:40'), by: 'agent' as const }) }],
    [
      'a status',
      {
        events: happened(
          { kind: 'status', at: at('08:40'), by: 'me' as const, from: null, to: ON_HOLD },
          {
            kind: 'status',
            at: at('08:41'),
            by: 'me' as const,
            from: ON_HOLD,
            to: { name: 'Open', category: 'open' },
          },
        ),
      },
    ],
    [
      'an assignee',
      { events: happened({ kind: 'assignee', at: at('08:40'), by: 'agent' as const, toSomebody: true }) },
    ],
    ['a field', { events: happened({ kind: 'field', at: at('08:40'), by: 'me' as const }) }],
  ])('%s by a person of ours is a touch: not yet', (_, rest) => {
    expect(of(contextWith(rest))).toBeNull()
  })

  it('a rule’s change is no touch: it shows', () => {
    expect(
      of(contextWith({ events: happened({ kind: 'field', at: at('09:50'), by: 'system' }) })),
    ).not.toBeNull()
  })

  it('does not show when the ball is with the customer or a third party', () => {
    const asked = reads(says('requester', at('07:05')), says('agent', at('07:30')))
    expect(of(contextWith({ messages: asked, status: given(PENDING) }))).toBeNull()
    expect(of(contextWith({ status: given(ON_HOLD) }))).toBeNull()
  })

  it('never shows on what is not known: messages, touches, since when, desk hours', () => {
    expect(of(contextWith({ messages: unknown('failed') }))).toBeNull()
    expect(of(contextWith({ events: unknown('not-read') }))).toBeNull()
    const mapped = settingsOf({ statusCourts: { 'in behandeling': 'us' } })
    const status = given({ name: 'In behandeling', category: 'open' as const })
    const asked = reads(says('requester', at('07:05')), says('agent', at('07:30')))
    expect(of(contextWith({ messages: asked, status }, { settings: mapped }))).toBeNull()
    expect(of(contextWith({}, { settings: settingsOf({ calendars: [] }) }))).toBeNull()
  })

  it('counts working time only: the night does not make it lie still', () => {
    const created = given(at('2026-11-23 15:30'))
    const messages = reads(says('requester', at('2026-11-23 15:30')))
    expect(of(contextWith({ createdAt: created, messages }, { now: at('09:00') }))).toBeNull()
    expect(of(contextWith({ createdAt: created, messages }, { now: at('09:30') }))).not.toBeNull()
  })

  it('says nothing of the SLA when it is late, paused or there is none', () => {
    for (const slaTargets of [none, given([target({ state: 'breached', dueAt: at('09:00') })])]) {
      const said = saidInAll(of(contextWith({ slaTargets })))
      expect(said['en']).toContain('The customer has been waiting 3 h 05.')
      expect(said['en']).not.toContain('The SLA still leaves')
    }
  })

  it('waits twice as long where this browser slowed it, and says so', () => {
    const tuning = { ...NO_TUNING, doubled: ['untouched' as const] }
    expect(of(contextWith({}, { tuning }))).toBeNull()
    const said = saidInAll(of(contextWith({}, { tuning, now: at('08:00') + 4 * HOUR })))
    expect(said['en']).toContain('waits twice as long')
  })

  it('stays a fact on a ticket that is not mine', () => {
    const { assessment } = assess(inputOf({ ticket: ticketOf({ assignee: given('someone') }) }))
    expect(assessment.nudge).toBeNull()
    expect(assessment.silence).toBe('not-ours')
    expect(assessment.facts.map(({ id }) => id)).toContain('untouched')
  })
})
