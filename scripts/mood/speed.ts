import { loadModel } from '../../utils/mood/model/model.ts'
import { scoreMessage } from '../../utils/mood/model/score.ts'

/** Median of some runs, in milliseconds. */
function median(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const started = performance.now()
    work()
    return performance.now() - started
  }).sort((a, b) => a - b)
  return times[Math.floor(runs / 2)] as number
}

/** Texts cut or repeated to a length, from real ones. */
function ofLength(texts: readonly string[], length: number, count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    let text = texts[at % texts.length] as string
    for (let next = at + 1; text.length < length; next++) text += ` ${texts[next % texts.length]}`
    return text.slice(0, length)
  })
}

/** Speed of the shipped code on this machine: loading, texts of 100 and of 2,000 characters. */
export function printSpeed(buffer: ArrayBuffer, texts: readonly string[]): void {
  const ready = median(9, () => loadModel(buffer))
  const model = loadModel(buffer)
  const short = ofLength(texts, 100, 3000)
  const long = ofLength(texts, 2000, 100)
  for (const text of short) scoreMessage(model, text)
  const perShort = median(5, () => short.forEach((text) => scoreMessage(model, text))) / short.length
  const perLong = median(5, () => long.forEach((text) => scoreMessage(model, text))) / long.length
  console.log(
    `\nready in ${ready.toFixed(1)} ms; ${Math.round(1000 / perShort)} messages of 100 characters a second; 2,000 characters in ${perLong.toFixed(2)} ms`,
  )
}
