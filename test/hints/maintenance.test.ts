import { describe, expect, it } from 'vitest'
import { maintenance } from '../../utils/hints/maintenance.ts'
import { contextWith, given, SOLVED, saidInAll, settingsOf } from './support.ts'

const window = (from: string, to: string, rest = {}) => ({
  settings: settingsOf({
    maintenance: [
      {
        name: 'Mail',
        match: 'Acme',
        from: `2026-11-${from}:00+01:00`,
        to: `2026-11-${to}:00+01:00`,
        announcedOn: '2026-11-20',
        ...rest,
      },
    ],
  }),
})
const running = ['24T09:00', '24T12:00'] as const
const of = maintenance.evaluate

describe('maintenance', () => {
  it('shows the window under way', () => {
    const said = saidInAll(of(contextWith({}, window(...running))))
    expect(said['en']).toContain('Maintenance Mail, until 12:00')
    expect(said['en']).not.toContain('announced')
    expect(said['fi']).toContain('12.00')
  })

  it('shows the next one, and that it is still to be told', () => {
    const said = saidInAll(of(contextWith({}, window('25T06:00', '25T07:00', { announcedOn: '' }))))
    expect(said['en']).toContain(
      'Maintenance Mail, from Wed 06:00 to Wed 07:00 Not announced yet: tell them before it begins.',
    )
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('shows that waiting in one nobody announced counts', () => {
    expect(saidInAll(of(contextWith({}, window(...running, { announcedOn: '' }))))['en']).toContain(
      'so this wait counts',
    )
  })

  it.each([
    ['none is entered', contextWith()],
    ['it matches another customer', contextWith({}, window(...running, { match: 'Globex' }))],
    ['it is over', contextWith({}, window('24T06:00', '24T07:00'))],
    ['it is more than two days off', contextWith({}, window('27T06:00', '27T07:00'))],
    ['done', contextWith({ status: given(SOLVED) }, window(...running))],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
