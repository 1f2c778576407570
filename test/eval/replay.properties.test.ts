import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { policies, variants } from '../../scripts/eval-nudge/policies/index.ts'
import { randomOf } from '../../scripts/eval-nudge/random.ts'
import { type LogTexts, parseLog } from '../../scripts/eval-nudge/read-log.ts'
import { replay } from '../../scripts/eval-nudge/replay.ts'
import { defaultSettings } from '../../utils/settings/parse.ts'
import { someLog } from './arbitrary-log.ts'
import { textsOf } from './tiny-log.ts'

const figuresOf = (texts: LogTexts) =>
  replay(parseLog(texts), defaultSettings.team, { ...policies, ...variants })

/** Rows in any order, but those of one ticket and second as they were: their order tells which came last. */
function shuffled(text: string, seed: number): string {
  const [header = '', ...rows] = text.trimEnd().split('\n')
  const random = randomOf(seed)
  const groups = [...Map.groupBy(rows, (row) => row.split(',').slice(0, 2).join()).values()]
  const drawn = groups.map((group) => ({ group, place: random() })).sort((a, b) => a.place - b.place)
  return [header, ...drawn.flatMap(({ group }) => group)].join('\n')
}

describe('any log', () => {
  it('gives the same figures in any order of rows', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 40 }), fc.integer(), (seed, tickets, order) => {
        const texts = textsOf(someLog(tickets, seed))
        const other = {
          ...texts,
          tickets: shuffled(texts.tickets, order),
          events: shuffled(texts.events, order + 1),
        }
        expect(figuresOf(other)).toEqual(figuresOf(texts))
      }),
      { numRuns: 60 },
    )
  })

  it('keeps shares between 0 and 1, and the capped rule within the other', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, tickets) => {
        const { policies: found } = figuresOf(textsOf(someLog(tickets, seed)))
        for (const { load, perAgentDay, ...shares } of Object.values(found)) {
          for (const value of [...Object.values(shares), (load ?? 0) / 100]) {
            expect(value ?? 0).toBeGreaterThanOrEqual(0)
            expect(value ?? 0).toBeLessThanOrEqual(1)
          }
          expect(perAgentDay ?? 0).toBeGreaterThanOrEqual(0)
        }
        expect(found['untouched-capped']?.load ?? 0).toBeLessThanOrEqual(found['untouched']?.load ?? 0)
      }),
      { numRuns: 60 },
    )
  })
})
