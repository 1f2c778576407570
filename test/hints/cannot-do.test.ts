import { describe, expect, it } from 'vitest'
import { cannotDo } from '../../utils/hints/cannot-do.ts'
import { at, contextWith, given, SOLVED, saidInAll, scoredOf, signals } from './support.ts'

const sentence = 'We cannot print any labels.'
const scored = [
  scoredOf(at('07:05'), -1, { signals: signals('cannot-do', sentence) }),
  scoredOf(at('09:32'), -1, { signals: signals('cannot-do', 'And I cannot go home.') }),
]
const of = cannotDo.evaluate

describe('what the customer cannot do', () => {
  it('shows the first such sentence, quoted, in each language', () => {
    const said = saidInAll(of(contextWith({}, { scored })))
    expect(said['en']).toContain('What they cannot do: “' + sentence + '”')
    for (const text of Object.values(said)) expect(text).toContain(sentence)
    expect(new Set(Object.values(said)).size).toBe(4)
  })

  it('cuts a letter at a word', () => {
    const long = [
      scoredOf(at('07:05'), -1, { signals: signals('cannot-do', 'We cannot print. '.repeat(20)) }),
    ]
    const said = saidInAll(of(contextWith({}, { scored: long })))['en'] ?? ''
    expect(said).toContain(' …”')
    expect(said.length).toBeLessThan(260)
  })

  it.each([
    [
      'no such sentence was found: nothing is made up',
      contextWith({}, { scored: [scoredOf(at('07:05'), -1)] }),
    ],
    ['done', contextWith({ status: given(SOLVED) }, { scored })],
    ['mood is off', contextWith()],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
