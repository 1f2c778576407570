import { describe, expect, it } from 'vitest'
import { checkDraft } from '../../utils/background/reply-desk.ts'
import type { Language } from '../../utils/i18n/language.ts'
import { settingsOf } from '../hints/support.ts'

const DRAFT = 'Unfortunately this is not possible. We follow our procedure.'

function check(team: object, language: Language | null = 'en', draft = DRAFT) {
  const rules = async () => ({ settings: settingsOf({ ...team }), holidays: {}, locked: [] })
  return checkDraft({ rules, languageOf: async () => language }, draft)
}

const on = { hints: { replyCheck: true } }

describe('the reply check', () => {
  it('quotes the piece and suggests', async () => {
    const found = await check(on)
    expect(found.length).toBeGreaterThan(0)
    for (const { quote, suggestion } of found) {
      expect(DRAFT).toContain(quote)
      expect(suggestion.key).toMatch(/^reply/)
    }
  })

  it('is off by default, in works-council mode, and for a language that is none of ours', async () => {
    expect(await check({})).toEqual([])
    expect(await check({ ...on, worksCouncilMode: true })).toEqual([])
    expect(await check(on, null)).toEqual([])
  })

  it('tells a long sentence by its beginning', async () => {
    const [found] = await check(on, 'en', `We ${'look at one more thing and then '.repeat(12)}tell you.`)
    expect(found?.quote.length).toBeLessThan(100)
    expect(found?.quote).toMatch(/…$/)
  })
})
