import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { type Row, readCorpus } from '../../scripts/mood/rows.ts'

const KINDS = new Set(
  'calm-report question request info closer impact first-reminder reminder understated complaint escalation sarcasm thanks praise mixed third-party oneword resolved'.split(
    ' ',
  ),
)
const SIGNS: Readonly<Record<string, readonly (number | null)[]>> = { neg: [-2, -1], neu: [0], pos: [1, 2] }
const rows = readCorpus(fileURLToPath(new URL('.', import.meta.url)))
const languages = ['nl', 'fi', 'de', 'en']
const of = (lang: string) => rows.filter((row) => row.lang === lang)

describe('each message', () => {
  it('has every field, with a value of its own list', () => {
    const bad = rows.filter(
      (row) =>
        !new RegExp(`^${row.lang}-\\d{4}$`).test(row.id) ||
        !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(row.scenario) ||
        !['train', 'dev'].includes(row.split) ||
        !KINDS.has(row.kind) ||
        !SIGNS[row.label]?.includes(row.step) ||
        typeof row.text !== 'string' ||
        row.text.trim() === '',
    )
    expect(bad.map(({ id }) => id)).toEqual([])
  })

  it('has an id of its own', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('is written once', () => {
    const twice = new Map<string, number>()
    for (const { text } of rows.filter(({ text }) => text.length > 40))
      twice.set(text, (twice.get(text) ?? 0) + 1)
    expect([...twice].filter(([, count]) => count > 1)).toEqual([])
  })
})

describe.each(languages)('%s', (lang) => {
  it('has at least 1,500 messages, half of them neutral', () => {
    expect(of(lang).length).toBeGreaterThanOrEqual(1500)
    const neutral = of(lang).filter(({ label }) => label === 'neu').length / of(lang).length
    expect(neutral).toBeGreaterThan(0.42)
    expect(neutral).toBeLessThan(0.62)
  })

  it('has every kind', () => {
    expect([...new Set(of(lang).map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort())
  })

  it('keeps about a tenth, whole scenarios, for dev', () => {
    const sides = new Map<string, Set<string>>()
    for (const { scenario, split } of of(lang))
      sides.set(scenario, (sides.get(scenario) ?? new Set()).add(split))
    expect([...sides].filter(([, splits]) => splits.size > 1).map(([scenario]) => scenario)).toEqual([])
    const dev = of(lang).filter(({ split }) => split === 'dev').length / of(lang).length
    expect(dev).toBeGreaterThan(0.07)
    expect(dev).toBeLessThan(0.15)
  })

  it('has no near-copies across the split (word five-grams, Jaccard over .5)', () => {
    expect(nearCopies(of(lang))).toEqual([])
  })
})

function fiveGrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 5) return new Set([words.join(' ')])
  return new Set(words.slice(4).map((_, at) => words.slice(at, at + 5).join(' ')))
}

/** Pairs of ids across the split that share more than half of their five-grams; one- to four-word texts left out. */
function nearCopies(list: readonly Row[]): string[] {
  const grams = new Map(
    list
      .filter(({ text }) => (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 5)
      .map((row) => [row, fiveGrams(row.text)]),
  )
  const holders = new Map<string, Row[]>()
  for (const [row, set] of grams) {
    if (row.split !== 'dev') continue
    for (const gram of set) holders.set(gram, [...(holders.get(gram) ?? []), row])
  }
  const copies: string[] = []
  for (const [row, set] of grams) {
    if (row.split === 'dev') continue
    const shared = new Map<Row, number>()
    for (const gram of set)
      for (const other of holders.get(gram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    for (const [other, both] of shared) {
      const either = set.size + (grams.get(other)?.size ?? 0) - both
      if (both / either > 0.5) copies.push(`${row.id} ~ ${other.id}`)
    }
  }
  return copies
}
