export const MOOD_LANGUAGES = ['nl', 'fi', 'de', 'en'] as const
export type MoodLanguage = (typeof MOOD_LANGUAGES)[number]

/** The language of a tag (`nl-BE` is `nl`), or null when it is none of ours. */
export function moodLanguage(tag: string): MoodLanguage | null {
  const base = tag.toLowerCase().split(/[-_]/)[0] ?? ''
  return MOOD_LANGUAGES.find((language) => language === base) ?? null
}
