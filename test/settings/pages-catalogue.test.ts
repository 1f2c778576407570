import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Text } from '../../utils/i18n/catalogue.ts'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { type PagesKey, pagesEn } from '../../utils/i18n/pages/en.ts'
import { pagesCatalogues } from '../../utils/i18n/pages/index.ts'

const KEYS = Object.keys(pagesEn) as PagesKey[]
const forms = (text: Text): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text).filter((form) => form !== undefined)
const places = (text: Text) => new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))

describe.each(LANGUAGES)('texts of popup and options page in %s', (language) => {
  const catalogue = pagesCatalogues[language]

  it('has the same places for values as English', () => {
    for (const key of KEYS) expect(places(catalogue[key]), key).toEqual(places(pagesEn[key]))
  })

  it('has plural forms where English has them', () => {
    for (const key of KEYS) expect(typeof catalogue[key], key).toBe(typeof pagesEn[key])
  })

  it('is written with the language’s own marks', () => {
    for (const key of KEYS)
      for (const text of forms(catalogue[key])) {
        expect(text, key).not.toMatch(/["]|\.\.\.|  |^\s|\s$|\w'\w/)
      }
  })

  it('blames nobody', () => {
    const blame =
      /\b(you forgot|you failed|your fault|vergat|vergeten te|jouw schuld|unohdit|vikasi|haben vergessen|Ihre Schuld)\b/i
    for (const key of KEYS) for (const text of forms(catalogue[key])) expect(text, key).not.toMatch(blame)
  })
})

describe('keys of popup and options page', () => {
  it('are all used', () => {
    const folder = new URL('../../components/', import.meta.url)
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('overlay'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n')
    expect(KEYS.filter((key) => !sources.includes(`'${key}'`))).toEqual([])
  })
})
