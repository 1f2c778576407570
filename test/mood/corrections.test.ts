import { describe, expect, it } from 'vitest'
import {
  corrected,
  emptyLayer,
  LAYER_SIZE,
  learnCorrection,
  localPull,
  parseLayer,
  withLocalPull,
} from '../../utils/mood/corrections.ts'
import { scoreMessage } from '../../utils/mood/model/score.ts'
import { shippedModel } from './shipped-model.ts'

const TEXT = 'De snorfiets van de zaak pruttelt alweer.'
const read = (text: string) => scoreMessage(shippedModel(), text)

describe('a correction', () => {
  it('outranks the model for its message', () => {
    expect(corrected(read(TEXT), -2)).toMatchObject({
      label: 'neg',
      step: -2,
      why: null,
      p: { neg: 1, neu: 0, pos: 0 },
    })
    expect(corrected(read(''), 0)).toMatchObject({ label: 'neu', step: 0, why: null })
  })

  it('pulls messages with the same words its way, a little', () => {
    let layer = emptyLayer()
    for (let i = 0; i < 3; i++) layer = learnCorrection(layer, TEXT, read(TEXT), -2)
    const { p } = read(TEXT)
    const after = withLocalPull(p, localPull(layer, TEXT))
    expect(after.neg).toBeGreaterThan(p.neg)
    expect(after.neg + after.neu + after.pos).toBeCloseTo(1, 9)
  })

  it('is told against words on screen only', () => {
    const layer = learnCorrection(emptyLayer(), TEXT, read(TEXT), -2)
    const { words } = localPull(layer, 'Mijn snorfiets is blauw.')
    expect(words.map(({ from, to }) => 'Mijn snorfiets is blauw.'.slice(from, to))).toContain('snorfiets')
    expect(JSON.stringify(layer)).not.toContain('snorfiets')
  })

  it('leaves unrelated texts alone', () => {
    const layer = learnCorrection(emptyLayer(), TEXT, read(TEXT), -2)
    expect(localPull(layer, 'Hyvää huomenta teille kaikille')).toMatchObject({ neg: 0, pos: 0 })
  })

  it('stays bounded however often it is repeated', () => {
    let layer = emptyLayer()
    for (let i = 0; i < 500; i++) layer = learnCorrection(layer, `${TEXT} woord${i}`, read(TEXT), -2)
    expect(Object.keys(layer.pulls).length).toBeLessThanOrEqual(LAYER_SIZE)
    expect(localPull(layer, TEXT).neg).toBeLessThanOrEqual(2)
  })
})

describe('a stored layer', () => {
  it('comes back as it was', () => {
    const layer = learnCorrection(emptyLayer(), TEXT, read(TEXT), 1)
    expect(parseLayer(JSON.parse(JSON.stringify(layer)))).toEqual(layer)
  })

  it.each([
    [null],
    [5],
    [{}],
    [{ version: 2 }],
    [{ version: 1, corrections: 'x', pulls: {} }],
    [{ version: 1, corrections: 1, pulls: null }],
  ])('%j is none', (stored) => {
    expect(parseLayer(stored)).toEqual(emptyLayer())
  })

  it('loses the bad places only', () => {
    const stored = {
      version: 1,
      corrections: 2,
      pulls: { 5: [100, -100], 99999: [1, 1], x: [1, 1], 6: ['a', 1], 7: [1e9, 0] },
    }
    expect(parseLayer(stored).pulls).toEqual({ 5: [100, -100], 7: [1000, 0] })
  })
})
