import { describe, expect, it } from 'vitest'
import { criticalHours } from '../../utils/hints/critical-hours.ts'
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
