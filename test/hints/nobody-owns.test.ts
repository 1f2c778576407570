import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { nobodyOwns } from '../../utils/hints/nobody-owns.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  PENDING,
  reads,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  ticketOf,
} from './support.ts'

const free = { assignee: given('nobody' as const) }
const upset = { scored: [scoredOf(at('09:32'), -1)] }
const of = nobodyOwns.evaluate

describe('nobody owns this', () => {
  it('shows when it lies still, or when the customer is unhappy', () => {
    expect(of(contextWith(free))).toMatchObject({ urgency: 'fact' })
    expect(of(contextWith(free, { ...upset, now: at('09:00') }))).toMatchObject({ urgency: 'fact' })
  })

  it('asks to take it or pass it on when both are true, before rule A', () => {
    const { assessment } = assess(inputOf({ ticket: ticketOf(free), ...upset }))
    expect(assessment.nudge).toMatchObject({ id: 'nobody-owns', action: 'claim' })
  })

  it('says it in each language', () => {
    const said = saidInAll(of(contextWith(free, upset)))
    expect(said['en']).toContain('Nobody owns this yet')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it.each([
    ['somebody has it', contextWith({ assignee: given('someone') }, upset)],
    ['it is mine', contextWith({}, upset)],
    ['the assignee is not known', contextWith({ assignee: unknown('not-read') }, upset)],
    ['it is another team’s', contextWith({ ...free, groupIsMine: given(false) }, upset)],
    ['it is done', contextWith({ ...free, status: given(SOLVED) }, upset)],
    [
      'the ball is with the customer',
      contextWith(
        {
          ...free,
          status: given(PENDING),
          messages: reads(says('requester', at('07:05')), says('agent', at('09:40'))),
        },
        upset,
      ),
    ],
    [
      'it is new and the mood unknown',
      contextWith(free, { now: at('08:30'), scored: [scoredOf(at('07:05'), null)] }),
    ],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
