import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HINT_IDS } from '../../utils/hints/hint.ts'
import { rules } from '../../utils/hints/rules.ts'
import { read } from './files.ts'

describe('every hint', () => {
  it.each(HINT_IDS)(
    '%s has one file, a rule, tests for when it shows and when not, and a line in docs/hints.md',
    (id) => {
      expect(existsSync(`utils/hints/${id}.ts`), 'one file per hint').toBe(true)
      expect(rules.map((rule) => rule.id)).toContain(id)
      const test = read(`test/hints/${id}.test.ts`)
      expect(test, 'a test of when it shows').toMatch(/\bit\(['"`][^'"`]*\bshows\b|describe\(['"`]shows/)
      expect(test, 'a test of when it must not show').toMatch(/\bnot\b|\bnever\b/)
      expect(read('docs/hints.md')).toContain(`\`${id}\``)
    },
  )
})
