import { describe, expect, it } from 'vitest'
import { thirdParty } from '../../utils/hints/third-party.ts'
import { at, contextWith, given, happened, none, ON_HOLD, OPEN, SOLVED, saidInAll } from './support.ts'

const held = happened(
  { kind: 'status', at: at('08:00'), by: 'agent', from: OPEN, to: ON_HOLD },
  { kind: 'status', at: at('09:20'), by: 'agent', from: ON_HOLD, to: OPEN },
)
const NOW_LESS = at('10:10') - 30_000
const of = thirdParty.evaluate

describe('a third party’s part of the wait', () => {
  it('shows how long, by name', () => {
    const said = saidInAll(of(contextWith({ events: held, supplier: given({ id: '9', name: 'Telia' }) })))
    expect(said['en']).toContain('1 h 20 of it with Telia')
    expect(said['nl']).toContain('Telia')
    expect(said['fi']).toContain('1 h 20 min')
    expect(said['de']).toContain('Telia')
  })

  it('shows it without a name where the helpdesk gives none', () => {
    const said = saidInAll(of(contextWith({ events: held })))
    expect(said['en']).toContain('1 h 20 of it with a third party')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it.each([
    ['no status told so', contextWith()],
    ['nobody waits', contextWith({ events: held, requester: none })],
    ['done', contextWith({ events: held, status: given(SOLVED) })],
    [
      'under a minute',
      contextWith({
        events: happened({ kind: 'status', at: NOW_LESS, by: 'agent', from: OPEN, to: ON_HOLD }),
        status: given(ON_HOLD),
      }),
    ],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
