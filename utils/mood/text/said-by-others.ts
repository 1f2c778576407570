import type { Mask } from './mask.ts'

/** Fewer words than this between quotation marks are the writer's own ("service"), more are somebody else's. */
const OWN_WORDS = 3
const LONGEST = 400

const PAIRS: readonly RegExp[] = [
  /[„“"](?=\S)([^„“”"\n]{2,400})[“”"]/g,
  /»([^«»\n]{2,400})«|«([^«»\n]{2,400})»/g,
]

/** Takes quoted speech and quoted error messages within `from` … `to` away; short scare quotes stay. */
export function dropQuotedSpeech(mask: Mask, from: number, to: number): void {
  const part = mask.text.slice(from, to)
  for (const pair of PAIRS) {
    for (const found of part.matchAll(pair)) {
      const said = (found[1] ?? found[2] ?? '').trim()
      const whole = said.length === part.trim().length - 2
      if (!whole && found[0].length <= LONGEST && said.split(/\s+/).length > OWN_WORDS) {
        mask.drop(from + found.index, from + found.index + found[0].length)
      }
    }
  }
}
