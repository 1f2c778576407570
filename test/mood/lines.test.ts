import { describe, expect, it } from 'vitest'
import { answerLine } from '../../utils/mood/lines.ts'
import { shippedModel } from './shipped-model.ts'

const answer = (line: string) => answerLine(shippedModel(), line)

describe('answerLine', () => {
  it('gives every field of the format', () => {
    const said = answer('{"id":"a","text":"This is the third time I ask, nobody answers. Ridiculous!"}')
    expect(Object.keys(said)).toEqual(['id', 'lang', 'label', 'step', 'p', 'evidence', 'argmax'])
    expect(said).toMatchObject({ id: 'a', lang: 'en', argmax: 'neg' })
  })

  it('keeps ids as they are, numbers too', () => {
    expect(answer('{"id":7,"text":"ok"}').id).toBe(7)
  })

  it.each([
    ['not JSON', '{"id":1', { id: null, error: 'not JSON' }],
    ['a list', '[1]', { id: null, error: 'not an object' }],
    ['null', 'null', { id: null, error: 'not an object' }],
    ['no id', '{"text":"x"}', { id: null, error: 'no id' }],
    ['an odd id', '{"id":{"a":1},"text":"x"}', { id: null, error: 'id is neither text nor number' }],
    ['no text', '{"id":"b"}', { id: 'b', error: 'no text' }],
    ['text that is none', '{"id":"b","text":5}', { id: 'b', error: 'no text' }],
    ['an odd lang', '{"id":"b","text":"x","lang":3}', { id: 'b', error: 'lang is not text' }],
  ])('tells what is wrong: %s', (_, line, error) => {
    expect(answer(line)).toEqual(error)
  })

  it('takes the given language', () => {
    expect(answer('{"id":"c","text":"ok","lang":"fi"}')).toMatchObject({ lang: 'fi' })
    expect(answer('{"id":"c","text":"tak for hjælpen","lang":"da"}')).toMatchObject({
      lang: 'unsupported',
      label: 'unsure',
      step: null,
    })
  })
})
