import type { Scorer } from './mood-service.ts'

/** Until the model is read, no mood is said. */
export async function loadScorer(): Promise<Scorer> {
  return ({ id, at }) => ({
    id,
    at,
    step: null,
    unsure: 'not-confident',
    quote: null,
    corrected: false,
    words: 0,
    signals: [],
  })
}
