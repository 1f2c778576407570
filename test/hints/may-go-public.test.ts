import { describe, expect, it } from 'vitest'
import { mayGoPublic } from '../../utils/hints/may-go-public.ts'
import { at, contextWith, given, SOLVED, saidInAll, scoredOf, signals } from './support.ts'

const sentence = 'Otherwise everybody will read of it, and we will look elsewhere.'
const said = scoredOf(at('07:05'), -2, { signals: signals('may-go-public', sentence) })
const of = mayGoPublic.evaluate

describe('may-go-public', () => {
  it('shows the customer’s sentence, quoted, in each language', () => {
    const texts = saidInAll(of(contextWith({}, { scored: [said] })))
    expect(texts['en']).toContain('This may go public: “' + sentence + '”')
    for (const text of Object.values(texts)) expect(text).toContain(sentence)
    expect(new Set(Object.values(texts)).size).toBe(4)
  })

  it('shows while later words are still unhappy or unsure', () => {
    expect(of(contextWith({}, { scored: [said, scoredOf(at('09:32'), -1)] }))).not.toBeNull()
    expect(of(contextWith({}, { scored: [said, scoredOf(at('09:32'), null)] }))).not.toBeNull()
  })

  it('is about our service: no percentage, no word about the person', () => {
    for (const text of Object.values(saidInAll(of(contextWith({}, { scored: [said] }))))) {
      expect(text).not.toMatch(/%|difficult|lastig|schwierig|hankala/i)
    }
  })

  it.each([
    [
      'no such words: a platform as the subject gives no signal',
      contextWith({}, { scored: [scoredOf(at('07:05'), -1)] }),
    ],
    ['later words are neutral or better', contextWith({}, { scored: [said, scoredOf(at('09:32'), 0)] })],
    ['done', contextWith({ status: given(SOLVED) }, { scored: [said] })],
    ['mood is off, so nothing was scored', contextWith()],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
