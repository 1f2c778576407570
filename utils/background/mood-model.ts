import { browser } from 'wxt/browser'
import type { MoodText } from '../messaging/protocol.ts'
import type { UnsureWhy } from '../messaging/scored-message.ts'
import { emptyLayer, type LocalLayer, learnCorrection } from '../mood/corrections.ts'
import type { MoodLanguage } from '../mood/language/languages.ts'
import { withLayer } from '../mood/local-reading.ts'
import { loadModel, type MoodModel } from '../mood/model/model.ts'
import { scoreMessage } from '../mood/model/score.ts'
import type { MoodStep, UnsureReason } from '../mood/reading.ts'
import { findSignals } from '../mood/signals/find.ts'
import { cleanText } from '../mood/text/clean.ts'
import { localLayer, teach } from './local-layer.ts'
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

/** The scorer over the shipped model and what was learnt here. */
export async function loadScorer(): Promise<Scorer> {
  const [shipped, layer] = await Promise.all([theModel(), localLayer()])
  return scorerOf(shipped, layer)
}

/** The words of a corrected message pull a little towards what the agent said. */
export async function learnMood({ body, format }: MoodText, step: MoodStep): Promise<void> {
  const shipped = await theModel()
  const reading = scoreMessage(shipped, body, { format })
  await teach((layer) => learnCorrection(layer, cleanText(body, format).text, reading, step))
}

/** Language of a text by the shipped table; null where it is none of the four. */
export async function languageOf(text: string): Promise<MoodLanguage | null> {
  const { lang } = scoreMessage(await theModel(), text)
  return lang === 'unsupported' ? null : lang
}

/** Mood and signals of one message by a loaded model. */
export function scorerOf(model: MoodModel, layer: LocalLayer = emptyLayer()): Scorer {
  return ({ id, at, body, format }, told = null) => {
    const read = scoreMessage(model, body, { format, detect: () => told })
    const reading =
      layer.corrections === 0 ? read : withLayer(model, read, layer, cleanText(body, format).text)
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
