import { useCallback, useEffect, useState } from 'react'

/** What a port answered, asked once and again after `again`; null until then, and where it could not be asked. */
export function useAnswer<T>(question: () => Promise<T>): {
  readonly answer: T | null
  readonly again: () => void
} {
  const [answer, setAnswer] = useState<T | null>(null)
  const [times, setTimes] = useState(0)
  useEffect(() => {
    let live = true
    question().then(
      (value) => live && setAnswer(value),
      () => undefined,
    )
    return () => {
      live = false
    }
    // The question is the same for as long as the page lives.
  }, [times])
  return { answer, again: useCallback(() => setTimes((n) => n + 1), []) }
}
