export const LANGUAGES = ['en', 'nl', 'fi', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  nl: 'Nederlands',
  fi: 'Suomi',
  de: 'Deutsch',
}

/**
 * The first of the wished languages that we speak; region and case do not matter. English otherwise.
 * @param wishes BCP 47 tags, most wanted first (`navigator.languages`).
 */
export function chooseLanguage(wishes: readonly string[]): Language {
  for (const wish of wishes) {
    const base = wish.toLowerCase().split('-')[0]
    const found = LANGUAGES.find((language) => language === base)
    if (found) return found
  }
  return 'en'
}
