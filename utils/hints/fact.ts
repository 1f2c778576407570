import type { OverlayKey } from '../i18n/overlay/en.ts'
import type { Phrase } from '../i18n/phrase.ts'
import type { Hint, HintId, Mark, Say } from './hint.ts'

/** A quiet fact: what is the case, and because of what it is shown. */
export function fact(id: HintId, mark: Mark, said: readonly Say[], because: OverlayKey): Hint {
  return {
    id,
    urgency: 'fact',
    mark,
    title: null,
    fact: said,
    why: [{ label: 'whyBecause', value: { key: because } }],
    action: null,
    chip: null,
  }
}

export function say(key: OverlayKey, params?: Phrase['params']): Say {
  return params === undefined ? { key } : { key, params }
}

/** Longer quotes are cut at a word; the card has no room for a letter. */
const LONGEST_QUOTE = 140

export function quote(sentence: string): string {
  const text = sentence.trim().replace(/\s+/g, ' ')
  if (text.length <= LONGEST_QUOTE) return text
  return `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/, '')} …`
}
