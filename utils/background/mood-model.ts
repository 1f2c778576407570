import { browser } from 'wxt/browser'
import type { UnsureWhy } from '../messaging/scored-message.ts'
import type { MoodLanguage } from '../mood/language/languages.ts'
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

let model: Promise<MoodModel> | null = null

/** The shipped model, read from the extension's own folder on first use. */
function theModel(): Promise<MoodModel> {
  model ??= readModel().catch((error: unknown) => {
    model = null
    throw error
  })
  return model
}

async function readModel(): Promise<MoodModel> {
  const answer = await fetch(browser.runtime.getURL(FILE))
  return loadModel(await answer.arrayBuffer())
}

/** The scorer over the shipped model. */
export async function loadScorer(): Promise<Scorer> {
  return scorerOf(await theModel())
}

/** Language of a text by the shipped table; null where it is none of the four. */
export async function languageOf(text: string): Promise<MoodLanguage | null> {
  const { lang } = scoreMessage(await theModel(), text)
  return lang === 'unsupported' ? null : lang
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
