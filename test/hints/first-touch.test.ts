import { describe, expect, it } from 'vitest'
import { firstTouch } from '../../utils/hints/first-touch.ts'
import { at, contextWith, given, none, reads, saidInAll, says } from './support.ts'

const replied = (when: string, rest = {}) => ({
  messages: reads(says('requester', at('07:05')), says('agent', at(when), rest)),
})
const of = firstTouch.evaluate

describe('first word from a person', () => {
  it('shows when it came quickly', () => {
    const said = saidInAll(of(contextWith(replied('07:12'))))
    expect(said['en']).toContain('First word from a person after 7 min')
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it.each([
    ['it took longer: no measure of anybody', contextWith(replied('07:40'))],
    ['only an automatic reply went', contextWith(replied('07:06', { automatic: true }))],
    ['there is none yet', contextWith()],
    [
      'it was typed by us on the phone',
      contextWith({
        messages: reads(says('requester', at('07:05'), { onBehalf: true }), says('agent', at('07:12'))),
      }),
    ],
    [
      'older messages were not read',
      contextWith({ messages: given({ list: [says('agent', at('07:12'))], complete: false }) }),
    ],
    ['nobody waits', contextWith({ ...replied('07:12'), requester: none })],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
