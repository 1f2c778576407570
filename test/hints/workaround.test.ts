import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { workaround } from '../../utils/hints/workaround.ts'
import { lastReplyOffersWorkaround } from '../../utils/hints/workaround-words.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  inputOf,
  PENDING,
  reads,
  recordOf,
  SOLVED,
  saidInAll,
  says,
  scoredOf,
  signals,
} from './support.ts'

const stopped = {
  scored: [scoredOf(at('07:05'), -1, { signals: signals('cannot-do', 'We cannot ship anything.') })],
}
const large = { ...stopped, record: recordOf({ size: 'l' as const }) }
const said = (body: string) => ({
  messages: reads(
    says('requester', at('07:05')),
    says('agent', at('07:10'), { body }),
    says('requester', at('07:20')),
  ),
})
const of = workaround.evaluate

describe('a way around', () => {
  it('shows for a long job with high impact, and asks after the still time', () => {
    expect(of(contextWith({}, { ...large, now: at('09:00') }))).toMatchObject({ urgency: 'fact' })
    const { assessment } = assess(inputOf({ ...large, settings: inputOf().settings }))
    // L needs 8 h + 1 h, so the safe start has passed as well: that one comes first.
    expect(assessment.nudge?.id).toBe('safe-start')
    expect(of(contextWith({}, large))).toMatchObject({ urgency: 'now', action: 'workaround' })
  })

  it('shows for a lower priority when several are stopped', () => {
    const priority = given({ name: 'P3', level: 3 as const })
    expect(of(contextWith({ priority }, large))).toBeNull()
    expect(
      of(contextWith({ priority }, { ...large, record: recordOf({ size: 'l', people: 5 }) })),
    ).not.toBeNull()
  })

  it('says it in each language', () => {
    const texts = saidInAll(of(contextWith({}, large)))
    expect(texts['en']).toContain('Offer a way around it now')
    expect(new Set(Object.values(texts)).size).toBe(4)
  })

  it.each([
    'As a workaround, print from the other computer.',
    'Als tijdelijke oplossing kun je de andere printer gebruiken.',
    'In de tussentijd kunt u de webversie gebruiken.',
    'Sillä välin voit käyttää selainversiota.',
    'Kiertotienä voit tulostaa toiselta koneelta.',
    'Als Übergangslösung können Sie den zweiten Drucker nehmen.',
    'In der Zwischenzeit nutzen Sie bitte die Webversion.',
  ])('does not show when our last reply offers one: %s', (body) => {
    expect(of(contextWith(said(body), large))).toBeNull()
  })

  it('looks at the last public reply of a person only', () => {
    expect(
      lastReplyOffersWorkaround([
        says('agent', 1, { body: 'A workaround: wait.' }),
        says('agent', 2, { body: 'We are looking.' }),
      ]),
    ).toBe(false)
    expect(lastReplyOffersWorkaround([says('requester', 1, { body: 'Is there a workaround?' })])).toBe(false)
    expect(lastReplyOffersWorkaround([says('agent', 1, { body: 'A workaround', automatic: true })])).toBe(
      false,
    )
  })

  it.each([
    ['the job is small', contextWith({}, stopped)],
    ['the size is not known', contextWith({}, { ...large, record: recordOf({ size: null }) })],
    ['the impact was not said', contextWith({}, { record: large.record })],
    [
      'the ball is with the customer',
      contextWith(
        {
          status: given(PENDING),
          messages: reads(says('requester', at('07:05')), says('agent', at('09:40'))),
        },
        large,
      ),
    ],
    ['messages are not known', contextWith({ messages: unknown('failed') }, large)],
    ['done', contextWith({ status: given(SOLVED) }, large)],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
