import { describe, expect, it } from 'vitest'
import type { Text } from '../../utils/i18n/catalogue.ts'
import { LANGUAGES, type Language } from '../../utils/i18n/language.ts'
import { type OverlayKey, overlayEn } from '../../utils/i18n/overlay/en.ts'
import { overlayCatalogues } from '../../utils/i18n/overlay/index.ts'

const KEYS = Object.keys(overlayEn) as OverlayKey[]
const OTHERS = LANGUAGES.filter((language) => language !== 'en')

const forms = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text))
const places = (text: Text): string[] =>
  [...new Set(forms(text).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort()

/** Texts that a native writes as in English. */
const SAME: Readonly<Partial<Record<Language, readonly OverlayKey[]>>> = {
  nl: ['open'],
  de: ['mood0', 'reasonLaterUntil'],
}
/** Nothing but places, names and marks: the same everywhere. */
const isNeutral = (text: Text): boolean =>
  forms(text).every(
    (form) => !/\p{L}{2,}/u.test(form.replace(/\{\w+\}/g, '').replace(/Solve First|SLA/g, '')),
  )

/** Words that lay the fault on somebody (house rule 10). */
const BLAME: Readonly<Record<Language, RegExp>> = {
  en: /\b(forgot|forgotten|fail(ed|ure)?|fault|blame|neglect\w*|ignored?|your mistake|overdue|should have)\b/i,
  nl: /\b(vergeten|gefaald|schuld|verwijt\w*|verzuimd|nalatig|genegeerd|had moeten)\b/i,
  fi: /\b(unohdit|unohtunut|epäonnistu\w*|syy(llinen|tä|si)|laiminlyö\w*|moite\w*|olisi pitänyt)\b/i,
  de: /\b(vergessen|versagt|schuld|vorwurf|versäumt|vernachlässigt|ignoriert|hätten .* sollen)\b/i,
}

describe.each(LANGUAGES)('overlay texts in %s', (language) => {
  const catalogue = overlayCatalogues[language]

  it('have every key and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual([...KEYS].sort())
  })

  it.each(KEYS)('%s has the same places, and plural forms where English has them', (key) => {
    const text = catalogue[key]
    const english = overlayEn[key]
    expect(places(text)).toEqual(places(english))
    expect(typeof text).toBe(typeof english)
    for (const form of forms(text)) expect(form.trim()).toBe(form)
  })

  it('count in every form that can be chosen', () => {
    for (const text of Object.values<Text>(catalogue)) {
      if (typeof text !== 'string') expect(Object.keys(text).sort()).toEqual(['one', 'other'])
    }
  })

  it('lay no blame', () => {
    const found = KEYS.filter((key) => forms(catalogue[key]).some((form) => BLAME[language].test(form)))
    expect(found).toEqual([])
  })

  it('show no exclamation, percentage or emoji', () => {
    const found = KEYS.filter((key) =>
      forms(catalogue[key]).some((form) => /[!%]|\p{Extended_Pictographic}/u.test(form)),
    )
    expect(found).toEqual([])
  })
})

describe.each(OTHERS)('%s', (language) => {
  it('leaves nothing in English by mistake', () => {
    const same = KEYS.filter(
      (key) =>
        JSON.stringify(overlayCatalogues[language][key]) === JSON.stringify(overlayEn[key]) &&
        !isNeutral(overlayEn[key]) &&
        !SAME[language]?.includes(key),
    )
    expect(same).toEqual([])
  })
})

it('says SLA wherever it means one', () => {
  const keys: OverlayKey[] = ['sla', 'noSla', 'noSlaLong', 'promiseAt', 'announceLate', 'melon']
  for (const language of LANGUAGES)
    for (const key of keys) expect(JSON.stringify(overlayCatalogues[language][key])).toContain('SLA')
})
