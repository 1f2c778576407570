import type { MoodLanguage } from '../../utils/mood/language/languages.ts'
import { eachFeature, type FeatureSet } from '../../utils/mood/model/features.ts'
import { KEYS } from '../../utils/mood/model/hash.ts'
import { readBounded } from '../../utils/mood/model/read.ts'
import { Tokens } from '../../utils/mood/model/tokens.ts'
import type { Row } from './rows.ts'

/** Feature keys of many texts in one pool; the key's bit 24 marks a concept or cue. */
export interface Extracted {
  readonly start: Int32Array
  readonly keys: Int32Array
}

export const CONCEPT_BIT = KEYS

/** Distinct feature keys of each row's text, after the same cleaning as in the product. */
export function extract(rows: readonly Row[], set: FeatureSet): Extracted {
  const tokens = new Tokens()
  const stamp = new Int32Array(KEYS)
  const start = new Int32Array(rows.length + 1)
  let pool = new Int32Array(1 << 20)
  let used = 0
  rows.forEach((row, at) => {
    readBounded(tokens, row.text)
    eachFeature(tokens, row.lang as MoodLanguage, set, (key, _first, _last, group) => {
      if (stamp[key] === at + 1) return
      stamp[key] = at + 1
      if (used === pool.length) {
        const larger = new Int32Array(pool.length * 2)
        larger.set(pool)
        pool = larger
      }
      pool[used++] = group === 1 ? key | CONCEPT_BIT : key
    })
    start[at + 1] = used
  })
  return { start, keys: pool.subarray(0, used) }
}
