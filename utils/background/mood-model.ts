import { browser } from 'wxt/browser'
import type { UnsureWhy } from '../messaging/scored-message.ts'
import { loadModel, type MoodModel } from '../mood/model/model.ts'
import { scoreMessage } from '../mood/model/score.ts'
import type { UnsureReason } from '../mood/reading.ts'
import { findSignals } from '../mood/signals/find.ts'
import type { Scorer } from './mood-service.ts'

const FILE = '/mood.bin'

const WHY: Readonly<Record<UnsureReason, UnsureWhy>> = {
  empty: 'none',
  automatic: 'none',
  short: 'too-short',
  mixed: 'mixed',
  unclear: 'not-confident',
  unsupported: 'unsupported',
}

let scorer: Promise<Scorer> | null = null

/** The scorer over the shipped model, read from the extension's own folder on first use. */
export function loadScorer(): Promise<Scorer> {
  scorer ??= readScorer().catch((error: unknown) => {
    scorer = null
    throw error
  })
  return scorer
}

async function readScorer(): Promise<Scorer> {
  const answer = await fetch(browser.runtime.getURL(FILE))
  return scorerOf(loadModel(await answer.arrayBuffer()))
}

/** Mood and signals of one message by a loaded model. */
export function scorerOf(model: MoodModel): Scorer {
  return ({ id, at, body, format }) => {
    const reading = scoreMessage(model, body, { format })
    const { step, why, sentence, words } = reading
    return {
      id,
      at,
      step,
      unsure: why === null ? null : WHY[why],
      quote: sentence === null ? null : { sentence: sentence.text, marks: sentence.marks },
      corrected: false,
      words,
      signals: findSignals(body, reading, format),
    }
  }
}
