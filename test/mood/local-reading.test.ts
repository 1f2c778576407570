import { describe, expect, it } from 'vitest'
import { emptyLayer, type LocalLayer, learnCorrection } from '../../utils/mood/corrections.ts'
import { withLayer } from '../../utils/mood/local-reading.ts'
import type { MoodModel } from '../../utils/mood/model/model.ts'
import type { MoodReading, MoodStep } from '../../utils/mood/reading.ts'

const model = { settings: { show: { neg: 0.6, neu: 0.5, pos: 0.6 } } } as unknown as MoodModel

function neutral(rest: Partial<MoodReading> = {}): MoodReading {
  return {
    label: 'neu',
    step: 0,
    p: { neg: 0.25, neu: 0.7, pos: 0.05 },
    argmax: 'neu',
    evidence: [],
    sentence: null,
    lang: 'en',
    why: null,
    words: 6,
    scored: 40,
    ...rest,
  }
}

function taught(text: string, step: MoodStep, times: number): LocalLayer {
  let layer = emptyLayer()
  for (let n = 0; n < times; n++) layer = learnCorrection(layer, text, neutral(), step)
  return layer
}

const SAID = 'Nothing changed. The carousel still spins slowly.'
const layer = taught(SAID, -1, 12)

describe('a reading with what corrections taught', () => {
  it('turns by the words of what was corrected, mildly, and shows them in their sentence', () => {
    const reading = withLayer(model, neutral(), layer, 'Hello. The carousel still spins slowly.')
    expect(reading).toMatchObject({ label: 'neg', argmax: 'neg', step: -1, why: null })
    expect(reading.sentence?.text).toBe('The carousel still spins slowly.')
    for (const [from, to] of reading.sentence?.marks ?? [])
      expect(reading.sentence?.text.slice(from, to)).toMatch(/^[\w ]+$/)
  })

  it('says that it is not sure where the pull leaves no clear mood', () => {
    const close = neutral({ p: { neg: 0.1, neu: 0.8, pos: 0.1 } })
    const reading = withLayer(model, close, layer, SAID)
    expect(reading.p.neg).toBeGreaterThan(0.1)
    expect(reading.step === null).toBe(reading.p[reading.argmax] < model.settings.show[reading.argmax])
  })

  it('leaves other words, other languages and what says nothing as they were', () => {
    const other = neutral()
    expect(withLayer(model, other, layer, 'Zebra quilts, please.')).toBe(other)
    expect(withLayer(model, other, emptyLayer(), SAID)).toBe(other)
    const foreign = neutral({ lang: 'unsupported', why: 'unsupported' })
    expect(withLayer(model, foreign, layer, SAID)).toBe(foreign)
    const empty = neutral({ why: 'empty' })
    expect(withLayer(model, empty, layer, SAID)).toBe(empty)
  })
})
