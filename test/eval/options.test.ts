import { describe, expect, it } from 'vitest'
import { readOptions, USAGE } from '../../scripts/eval-nudge/options.ts'
import { parseLog } from '../../scripts/eval-nudge/read-log.ts'
import { halfOf } from '../../scripts/eval-nudge/replay.ts'
import { TINY, textsOf } from './tiny-log.ts'

describe('the command line', () => {
  it('needs a folder and nothing else', () => {
    expect(readOptions(['logs/uci'])).toEqual({
      folder: 'logs/uci',
      mode: 'replay',
      variants: false,
      seed: 1,
      half: null,
      settings: null,
    })
  })

  it('takes what to do and with what', () => {
    expect(readOptions(['x', '--leak-test', '--seed', '7'])).toMatchObject({ mode: 'leak-test', seed: 7 })
    expect(readOptions(['--risk', 'x'])).toMatchObject({ mode: 'risk', folder: 'x' })
    expect(readOptions(['x', '--half', 'second', '--settings', 'team.json'])).toMatchObject({
      half: 'second',
      settings: 'team.json',
    })
  })

  it.each([[[]], [['a', 'b']], [['a', '--what']], [['a', '--half', 'third']], [['a', '--seed', 'x']]])(
    'tells its use for %j',
    (args) => {
      expect(() => readOptions(args)).toThrow(USAGE)
    },
  )
})

describe('a half of a log', () => {
  it('is by opening, of the tickets that count', () => {
    const log = parseLog(textsOf(TINY))
    expect(halfOf(log, 'first').tickets.map(({ id }) => id)).toEqual(['C', 'A'])
    expect(halfOf(log, 'second').tickets.map(({ id }) => id)).toEqual(['B', 'E'])
  })
})
