import { useEffect, useState } from 'react'
import { usePage } from './page.ts'

/** What a text means: a value, or the sentence that says why it has none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string }

export interface Draft {
  readonly text: string
  /** The sentence for the reader; null while the text is good. */
  readonly error: string | null
  readonly type: (text: string) => void
  readonly leave: () => void
}

interface DraftOptions<T> {
  readonly id: string
  readonly value: T
  readonly write: (value: T) => string
  /** The value in a sentence, where its unit stands outside the field. */
  readonly say?: (value: T) => string
  readonly read: (text: string) => Read<T>
  readonly onGood: (value: T) => void
  /** false where there is no earlier value to stay in use. */
  readonly stays?: boolean
}

/**
 * A text being typed over a stored value: each good text is handed on at once, a bad one stays on screen with
 * its reason while the last good value stays in use.
 */
export function useDraft<T>({
  id,
  value,
  write,
  say = write,
  read,
  onGood,
  stays = true,
}: DraftOptions<T>): Draft {
  const { mark, speaker } = usePage()
  const [draft, setDraft] = useState<string | null>(null)
  const shown = write(value)
  const answer = draft === null ? null : read(draft)
  const why = answer !== null && !answer.ok ? answer.why : null
  const isBad = why !== null

  useEffect(() => {
    mark(id, isBad)
    return () => mark(id, false)
  }, [id, isBad, mark])

  return {
    text: draft ?? shown,
    error:
      why === null
        ? null
        : stays
          ? `${why} ${speaker.t('stays', { value: say(value) || speaker.t('vEmpty') })}`
          : why,
    type(text) {
      setDraft(text)
      const next = read(text)
      if (next.ok && write(next.value) !== shown) onGood(next.value)
    },
    leave() {
      if (!isBad) setDraft(null)
    },
  }
}
