import { describe, expect, it } from 'vitest'
import { noHumanWord } from '../../utils/hints/no-human-word.ts'
import { unknown } from '../../utils/ticket/reading.ts'
import {
  at,
  contextWith,
  given,
  none,
  PENDING,
  reads,
  SOLVED,
  saidInAll,
  says,
  settingsOf,
} from './support.ts'

const automatic = reads(
  says('requester', at('07:05')),
  says('system', at('07:05'), { id: 'auto', automatic: true }),
)
const heard = (when: string, again = '09:32') => ({
  createdAt: given(at('2026-11-20 08:00')),
  messages: reads(
    says('requester', at('2026-11-20 08:00')),
    says('agent', at(when)),
    says('requester', at(again)),
  ),
})
const of = noHumanWord.evaluate

describe('news from a person', () => {
  it('shows that there is none yet, and when the automatic reply went', () => {
    const nothing = saidInAll(of(contextWith()))
    expect(nothing['en']).toContain('No word from a person yet')
    // Nothing was sent automatically either, so nothing is said of it.
    expect(nothing['fi']).toMatch(/^Kukaan ei ole vielä vastannut/)
    expect(new Set(Object.values(nothing)).size).toBe(4)
    const said = saidInAll(of(contextWith({ messages: automatic })))
    expect(said['en']).toContain('Only the automatic reply of 07:05')
    expect(said['nl']).toContain('Alleen de automatische reactie van 07:05')
    expect(said['fi']).toContain('Vain automaattivastaus klo 7.05')
    expect(said['de']).toContain('Nur die automatische Antwort von 07:05')
  })

  it('shows the age of old news: Mon 09:00 is 9 h 10 of working time ago, 1 d 1 h on the wall', () => {
    expect(saidInAll(of(contextWith(heard('2026-11-23 09:00'))))['en']).toContain(
      'They last heard from a person 1 d 1 h ago.',
    )
  })

  it('counts working hours: Friday afternoon is not old on Monday morning', () => {
    const monday = { now: at('2026-11-23 09:00') }
    expect(of(contextWith(heard('2026-11-20 15:00', '2026-11-20 15:30'), monday))).toBeNull()
    expect(
      of(
        contextWith(heard('2026-11-20 15:00', '2026-11-20 15:30'), {
          ...monday,
          settings: settingsOf({ calendars: [] }),
        }),
      ),
    ).not.toBeNull()
  })

  it.each([
    ['news is young', contextWith(heard('09:00'))],
    [
      'the ball is with the customer',
      contextWith({
        messages: reads(says('requester', at('2026-11-20 08:00')), says('agent', at('2026-11-20 08:30'))),
        status: given(PENDING),
      }),
    ],
    [
      'the ticket is young',
      contextWith({ createdAt: given(at('10:00')), messages: reads(says('requester', at('10:00'))) }),
    ],
    ['done', contextWith({ status: given(SOLVED) })],
    ['nobody waits', contextWith({ requester: none })],
    ['messages are not known', contextWith({ messages: unknown('failed') })],
    [
      'older messages were not read',
      contextWith({ messages: given({ list: [says('requester', at('09:32'))], complete: false }) }),
    ],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
