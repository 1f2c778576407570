import { type LocalLayer, localPull, withLocalPull } from './corrections.ts'
import { leastToShow } from './model/layout.ts'
import type { MoodModel } from './model/model.ts'
import type { MoodLabel, MoodReading, MoodStep } from './reading.ts'
import { cleanText } from './text/clean.ts'

/**
 * A reading with what this browser's corrections taught: the pull of its words, the label and its confidence
 * anew. Where the label changes, the words shown are those that changed it. The same reading where none pulls.
 * @param text the writer's own words, cleaned.
 */
export function withLayer(
  model: MoodModel,
  reading: MoodReading,
  layer: LocalLayer,
  text: string,
): MoodReading {
  if (layer.corrections === 0 || reading.lang === 'unsupported') return reading
  if (reading.why === 'empty' || reading.why === 'automatic') return reading
  const pull = localPull(layer, text)
  if (pull.neg === 0 && pull.pos === 0) return reading
  const p = withLocalPull(reading.p, pull)
  const argmax = best(p)
  const unclear = p[argmax] < leastToShow(model.settings.show, argmax, reading.lang)
  const same = argmax === reading.argmax
  return {
    ...reading,
    p,
    argmax,
    label: unclear ? 'unsure' : argmax,
    step: unclear ? null : same && reading.step !== null ? reading.step : stepOf(argmax),
    why: unclear ? 'unclear' : null,
    evidence: same ? reading.evidence : [],
    sentence: same ? reading.sentence : sentenceOf(text, pull.words),
  }
}

function best(p: MoodReading['p']): MoodLabel {
  if (p.neg > p.neu && p.neg >= p.pos) return 'neg'
  return p.pos > p.neu ? 'pos' : 'neu'
}

/** A learnt mood is a mild one. */
function stepOf(label: MoodLabel): MoodStep {
  return label === 'neu' ? 0 : label === 'neg' ? -1 : 1
}

function sentenceOf(
  text: string,
  words: readonly { readonly from: number; readonly to: number }[],
): MoodReading['sentence'] {
  const strongest = words[0]
  if (strongest === undefined) return null
  const clean = cleanText(text)
  const home = clean.sentences.find(({ from, to }) => from <= strongest.from && strongest.from < to)
  if (home === undefined) return null
  const marks = words
    .filter(({ from, to }) => from >= home.from && to <= home.to)
    .map(({ from, to }) => [from - home.from, to - home.from] as const)
    .sort((a, b) => a[0] - b[0])
  return { text: clean.text.slice(home.from, home.to), marks }
}
