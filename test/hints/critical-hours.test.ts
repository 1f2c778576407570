import { describe, expect, it } from 'vitest'
import { criticalHours } from '../../utils/hints/critical-hours.ts'
import { timelineViewOf } from '../../utils/hints/views/timeline-view.ts'
import { at, contextWith, given, none, SOLVED, saidInAll, settingsOf, TODAY, target } from './support.ts'

const rule = (from: string, to: string, customer = 'acme') => ({
  settings: settingsOf({ criticalHours: [{ customer, note: 'Payroll run', dates: [[TODAY, from, to]] }] }),
})
const of = criticalHours.evaluate

describe('critical hours', () => {
  it('shows those that run now', () => {
    const said = saidInAll(of(contextWith({}, rule('09:00', '12:00'))))
    expect(said['en']).toContain('Critical hours now, until 12:00 Payroll run')
    expect(said['fi']).toContain('12.00')
  })

  it('shows those that begin before the promise ends', () => {
    const said = saidInAll(of(contextWith({}, rule('14:00', '15:00'))))
    expect(said['en']).toContain('Critical hours begin at 14:00, before the SLA ends')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows those of the next day where there is no promise', () => {
    expect(saidInAll(of(contextWith({ slaTargets: none }, rule('18:00', '19:00'))))['en']).toContain(
      'Critical hours begin at 18:00',
    )
  })

  it('shows weekly ones, by tag', () => {
    const settings = settingsOf({ criticalHours: [{ customer: 'vip', week: { 2: [['08:00', '11:00']] } }] })
    expect(of(contextWith({ tags: given(['VIP']) }, { settings }))).not.toBeNull()
  })

  it.each([
    ['none is entered', contextWith()],
    ['none is entered for this customer', contextWith({}, rule('09:00', '12:00', 'Globex'))],
    ['they are over', contextWith({}, rule('08:00', '09:00'))],
    [
      'they begin after the promise ends',
      contextWith({ slaTargets: given([target({ dueAt: at('13:00') })]) }, rule('14:00', '15:00')),
    ],
    ['it is planned work', contextWith({ type: given('change') }, rule('09:00', '12:00'))],
    ['done', contextWith({ status: given(SOLVED) }, rule('09:00', '12:00'))],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})

describe('critical hours on the timeline', () => {
  const marks = (context: ReturnType<typeof contextWith>) =>
    (timelineViewOf(context, [])?.marks ?? []).filter(({ kind }) => kind.startsWith('critical'))
  const times = (context: ReturnType<typeof contextWith>) =>
    marks(context).map(({ kind, time }) => [kind, time])

  it('those to come are marked where they begin, between now and the promise', () => {
    const context = contextWith({}, rule('14:00', '15:00'))
    expect(times(context)).toEqual([['critical', at('14:00')]])
    // The bar runs from 07:05 to 16:00, 535 minutes; 14:00 is 415 of them in, nothing is drawn short.
    expect(marks(context)[0]?.at).toBeCloseTo(415 / 535, 6)
  })

  it('those that run now have both ends', () => {
    expect(times(contextWith({}, rule('09:00', '12:00')))).toEqual([
      ['critical', at('09:00')],
      ['critical-end', at('12:00')],
    ])
  })

  it('begun before the ticket, only their end; ending after the promise, only their beginning', () => {
    expect(times(contextWith({}, rule('06:00', '12:00')))).toEqual([['critical-end', at('12:00')]])
    expect(times(contextWith({}, rule('09:00', '18:00')))).toEqual([['critical', at('09:00')]])
  })

  it('none where none are entered', () => {
    expect(times(contextWith())).toEqual([])
  })
})
