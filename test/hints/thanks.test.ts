import { describe, expect, it } from 'vitest'
import { thanks } from '../../utils/hints/thanks.ts'
import { at, contextWith, given, SOLVED, saidInAll, scoredOf, signals } from './support.ts'

const sentence = 'You saved our day, thank you so much!'
const said = scoredOf(at('09:32'), 2, { signals: signals('thanks', sentence) })
const of = thanks.evaluate

describe('thanks', () => {
  it('shows the sentence, quoted, in each language', () => {
    const texts = saidInAll(of(contextWith({}, { scored: [said] })))
    expect(texts['en']).toContain('They thank you: “' + sentence + '”')
    for (const text of Object.values(texts)) expect(text).toContain(sentence)
  })

  it('shows while later words are calm or unsure', () => {
    expect(of(contextWith({}, { scored: [said, scoredOf(at('10:00'), 0)] }))).not.toBeNull()
    expect(of(contextWith({}, { scored: [said, scoredOf(at('10:00'), null)] }))).not.toBeNull()
  })

  it('shows also when solved', () => {
    expect(of(contextWith({ status: given(SOLVED) }, { scored: [said] }))).not.toBeNull()
  })

  it.each([
    [
      'it is a polite closer in an unhappy message',
      contextWith({}, { scored: [{ ...said, step: -1 as const }] }),
    ],
    ['the mood of the message is unknown', contextWith({}, { scored: [{ ...said, step: null }] })],
    ['they are unhappy by now', contextWith({}, { scored: [said, scoredOf(at('10:00'), -1)] })],
    ['there is none', contextWith({}, { scored: [scoredOf(at('09:32'), 2)] })],
    ['mood is off', contextWith()],
  ])('does not show when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
