import { browser } from 'wxt/browser'
import type { MoodText } from '../messaging/protocol.ts'
import { cleanText } from '../mood/text/clean.ts'

/** Shorter texts get the wrong answer in four cases of ten (shared report on mood, browsers' detectors). */
const LONG = 80
const MOST = 1000
const LEAST_SHARE = 70
/** What browsers take our own languages and their dialects for: Dutch full of IT English is "Afrikaans". */
const RELATIVES = new Set(['af', 'fy', 'li', 'lb', 'nds', 'gsw', 'bar', 'et', 'sco', 'und'])

/**
 * What the browser itself takes a longer text to be written in, as a language tag; null where it is not sure, the
 * text is short, or it cannot tell. The text goes nowhere: the detector is part of the browser.
 */
export async function browserLanguage({ body, format }: MoodText): Promise<string | null> {
  if (body.length < LONG) return null
  try {
    const { text, pieces } = cleanText(body, format)
    const words = pieces
      .map(({ from, to }) => text.slice(from, to))
      .join(' ')
      .slice(0, MOST)
    const { isReliable, languages } = await browser.i18n.detectLanguage(words)
    const [first] = [...languages].sort((a, b) => b.percentage - a.percentage)
    if (!isReliable || first === undefined || first.percentage < LEAST_SHARE) return null
    return RELATIVES.has(first.language) ? null : first.language
  } catch {
    return null
  }
}
