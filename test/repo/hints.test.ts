import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { HINT_IDS } from '../../utils/hints/hint.ts'
import { rules } from '../../utils/hints/rules.ts'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { SAID } from '../hints/said/said.ts'
import { projectFiles, read } from './files.ts'

const STRING = /'((?:[^'\\\n]|\\.)*)'/g
const TEST = /\bit(?:\.each\([\s\S]*?\)(?: as const\))?)?\(\s*['"`]([^'"`]+)/g

const docs = read('docs/hints.md')
const onHelpdesks = projectFiles(/^test\/e2e\/hints\/.*\.test\.ts$/).flatMap((file) =>
  [...read(file).matchAll(TEST)].map(([, title = '']) => title),
)

/** When a hint must not show: the third column of its row in docs/hints.md. */
function notWhen(id: string): string[] {
  const row = docs.split('\n').find((line) => line.startsWith(`| \`${id}\` |`)) ?? ''
  return (row.split(' | ')[2] ?? '').split(' · ')
}

describe('every hint', () => {
  it.each(HINT_IDS)(
    '%s has one file, a rule, tests for when it shows and when not, and a line in docs/hints.md',
    (id) => {
      expect(existsSync(`utils/hints/${id}.ts`), 'one file per hint').toBe(true)
      expect(rules.map((rule) => rule.id)).toContain(id)
      const test = read(`test/hints/${id}.test.ts`)
      expect(test, 'a test of when it shows').toMatch(/\bit\(['"`][^'"`]*\bshows\b|describe\(['"`]shows/)
      expect(test, 'a test of when it must not show').toMatch(/\bnot\b|\bnever\b/)
      expect(docs).toContain(`\`${id}\``)
    },
  )

  it.each(HINT_IDS)('%s: its unit test names every case of docs/hints.md in which it must not show', (id) => {
    const cases = [...read(`test/hints/${id}.test.ts`).matchAll(STRING)].map(([, text = '']) => text)
    for (const not of notWhen(id)) {
      expect(
        cases.some((one) => one.includes(not)),
        `no test of: not when ${not}`,
      ).toBe(true)
    }
  })

  it.each(HINT_IDS)('%s: what it says is written out in each language', (id) => {
    const texts = LANGUAGES.map((language) => SAID[id].says[language])
    expect(new Set(texts).size).toBe(LANGUAGES.length)
    for (const text of texts) expect(text.length).toBeGreaterThan(10)
  })

  it.each(HINT_IDS)('%s is brought about in the built extension on a helpdesk', (id) => {
    expect(onHelpdesks.some((title) => title.startsWith(`${id}:`))).toBe(true)
  })
})
