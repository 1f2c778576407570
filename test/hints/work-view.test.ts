import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { ownDeadline } from '../../utils/hints/own-deadline.ts'
import { at, contextWith, inputOf, recordOf, saidInAll, scoredOf, signals } from './support.ts'

const scored = [scoredOf(at('09:32'), 0, { signals: signals('deadline', 'We need it before 14:00.') })]

describe('their own deadline, confirmed', () => {
  const record = recordOf({ deadlineConfirmedAt: at('09:40') })

  it('is said so, in each language', () => {
    const said = saidInAll(ownDeadline.evaluate(contextWith({}, { scored, record })))
    expect(said['en']).toContain('by a time of their own: “We need it before 14:00.”')
    expect(said['nl']).toContain('op een eigen tijd')
    expect(said['fi']).toContain('omaan aikaansa mennessä')
    expect(said['de']).toContain('zu einer eigenen Zeit')
  })

  it('holds for what was said before it: another time named later is not confirmed', () => {
    const later = [...scored, scoredOf(at('10:00'), 0, { signals: signals('deadline', 'By noon, please.') })]
    const view = (given: typeof scored) => assess(inputOf({ scored: given, record })).assessment.work
    expect(view(scored).deadlineConfirmed).toBe(true)
    expect(view(later).deadlineConfirmed).toBe(false)
  })

  it('still drives no clock and no nudge', () => {
    const { assessment } = assess(inputOf({ scored, record }))
    expect(assessment.nudge?.id).toBe(assess(inputOf({ scored })).assessment.nudge?.id)
    expect(assessment.promise).toEqual(assess(inputOf({ scored })).assessment.promise)
  })
})

describe('the agent’s own figures', () => {
  const spread = [
    { size: 's', n: 31, range: [12, 40] },
    { size: 'm', n: 19, range: null },
  ] as const
  const shown = (size: 's' | 'm' | null) =>
    assess(inputOf({ record: recordOf({ size }), spread })).assessment.work.spread

  it('are those of the size that was said, and none under twenty tickets', () => {
    expect(shown('s')).toEqual({ n: 31, range: [12, 40] })
    expect(shown('m')).toBeNull()
    expect(shown(null)).toBeNull()
  })
})

it('the number of people is the agent’s own, beside the customer’s', () => {
  const people = [scoredOf(at('09:32'), 0, { signals: signals('people', '40 of us are stuck.', 40) })]
  const view = (count: number | null) =>
    assess(inputOf({ scored: people, record: recordOf({ people: count }) })).assessment.work
  expect(view(null)).toMatchObject({ people: null, peopleStated: 40 })
  expect(view(12)).toMatchObject({ people: 12, peopleStated: 40 })
})
