import { holidayRegions, regionPart } from '@/utils/clock/holidays/index.ts'
import type { Language } from '@/utils/i18n/language.ts'

/** `DE-BY` → "Germany · Bayern"; the code itself where the table does not have it. */
export function regionName(region: string, language: Language): string {
  const [country = ''] = region.split('-')
  const part = regionPart(region)
  let name = country
  try {
    name = new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country
  } catch {
    return region
  }
  return part === '' ? name : `${name} · ${part}`
}

/** All places with holidays, by their names in a language. */
export function regionChoices(
  language: Language,
): readonly { readonly value: string; readonly text: string }[] {
  return holidayRegions()
    .map((region) => ({ value: region, text: regionName(region, language) }))
    .sort((a, b) => a.text.localeCompare(b.text, language))
}
