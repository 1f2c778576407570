import type { MoodLanguage } from '../language/languages.ts'
import { DE } from './de.ts'
import { EN } from './en.ts'
import { FI } from './fi.ts'
import { Matcher } from './matcher.ts'
import { NL } from './nl.ts'
import { SHARED } from './shared.ts'

const LISTS = { nl: NL, fi: FI, de: DE, en: EN }
const built = new Map<MoodLanguage, Matcher>()

/** The matcher of one language's words, built on first use. */
export function conceptsOf(language: MoodLanguage): Matcher {
  let matcher = built.get(language)
  if (matcher === undefined) {
    matcher = new Matcher([LISTS[language], SHARED])
    built.set(language, matcher)
  }
  return matcher
}
