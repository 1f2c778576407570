/** A stretch of a text in UTF-16 units, end exclusive. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Short forms after which a full stop ends no sentence, in nl, fi, de, en. */
const SHORT = new Set(
  'bijv bv dhr mevr mw ca nr tel incl excl evt resp blz art jl ivm o.a m.b.t i.v.m d.d t.a.v esim mm ym yms jne klo puh n noin alk vrt ts eli z.b bzw usw ggf evtl inkl zzgl str hr fr dr ing prof abs tgl vgl nr st mr mrs ms dr vs e.g i.e etc approx dept no inc ltd co ext'.split(
    ' ',
  ),
)

function endsSentence(text: string, at: number, end: number): boolean {
  const char = text[at]
  if (char === '!' || char === '?' || char === '…' || char === '\u203d') return true
  if (char !== '.') return false
  const next = text.slice(at + 1, Math.min(end, at + 3))
  if (next !== '' && !/^["'”“’)\]]?\s|^["'”“’)\]]$/.test(next)) return false
  let from = at
  while (from > 0 && at - from < 12 && /[\p{L}\p{N}.]/u.test(text[from - 1] as string)) from -= 1
  const word = text.slice(from, at).toLowerCase()
  return !SHORT.has(word) && !/^\d{1,2}$/.test(word) && word.length !== 1
}

/** Sentences of one line or paragraph, with closing marks and without blanks around them. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const spans: Span[] = []
  let start = from
  for (let i = from; i < to; i++) {
    if (!endsSentence(text, i, to)) continue
    let end = i + 1
    while (end < to && /[.!?…"'”“’)\]]/.test(text[end] as string)) end += 1
    spans.push({ from: start, to: end })
    start = end
    i = end - 1
  }
  if (start < to) spans.push({ from: start, to })
  return spans.map((span) => trimmed(text, span)).filter((span) => span.to > span.from)
}

/** The span without white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  let { from, to } = span
  while (from < to && (text[from] as string).trim() === '') from += 1
  while (to > from && (text[to - 1] as string).trim() === '') to -= 1
  return { from, to }
}
