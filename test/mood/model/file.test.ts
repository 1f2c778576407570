import { describe, expect, it } from 'vitest'
import { BitReader, BitWriter } from '../../../utils/mood/model/bits.ts'
import { fromLevel, toLevel } from '../../../utils/mood/model/layout.ts'
import { loadModel } from '../../../utils/mood/model/model.ts'
import { scoreMessage } from '../../../utils/mood/model/score.ts'
import { shippedBytes, shippedModel } from '../shipped-model.ts'

describe('the model file', () => {
  it('is at most 250 KB', () => {
    expect(shippedBytes().byteLength).toBeLessThanOrEqual(250_000)
  })

  it.each([
    ['empty', new ArrayBuffer(0)],
    ['something else', new TextEncoder().encode('not a model at all').buffer as ArrayBuffer],
    ['another version', new Uint8Array([0x4d, 0x4f, 0x4f, 0x44, 0, 0, 0, 99, 0, 0, 0, 0]).buffer],
  ])('is refused when it is %s', (_, buffer) => {
    expect(() => loadModel(buffer)).toThrow(/mood model/)
  })

  it('scores the same after it was loaded again', () => {
    const text = 'Still waiting for an answer, this is the second week.'
    expect(scoreMessage(loadModel(shippedBytes()), text)).toEqual(scoreMessage(shippedModel(), text))
  })

  it('scores a text the same whatever was scored before', () => {
    const model = shippedModel()
    const before = scoreMessage(model, 'Bedankt voor de snelle hulp!')
    scoreMessage(model, 'Schandalig, al drie weken geen antwoord!')
    expect(scoreMessage(model, 'Bedankt voor de snelle hulp!')).toEqual(before)
  })
})

describe('bits', () => {
  it('come back as they were written', () => {
    const writer = new BitWriter()
    const values = [0, 1, 5, 63, 64, 1000, 77_777]
    for (const value of values) writer.rice(value, 6)
    writer.bits(0b101101, 6)
    const reader = new BitReader(writer.done())
    expect(values.map(() => reader.rice(6))).toEqual(values)
    expect(reader.bits(6)).toBe(0b101101)
  })

  it('are zeros past the end', () => {
    expect(new BitReader(new Uint8Array(0)).rice(9)).toBe(0)
  })

  it('weights keep their sign and are near what they were', () => {
    for (const weight of [-2, -0.4, -0.01, 0, 0.02, 0.7, 2]) {
      const back = fromLevel(toLevel(weight, 2), 2)
      expect(Math.abs(back - weight)).toBeLessThan(0.07)
      expect(back * weight).toBeGreaterThanOrEqual(0)
    }
  })
})
