import type { Line } from './lines.ts'
import { ATTRIBUTION, HEADER_FROM, HEADER_OTHER, OLDER_MAIL } from './mail-phrases.ts'
import type { Mask } from './mask.ts'

/** A header block is looked for this many lines below its first one. */
const HEADER_REACH = 5

function isQuoted(line: Line): boolean {
  return /^(?:>|\|\s|&gt;)/.test(line.look)
}

/** "From:" with "Sent:", "To:" … right under it. */
function startsHeader(lines: readonly Line[], at: number): boolean {
  if (!HEADER_FROM.test((lines[at] as Line).look)) return false
  return lines.slice(at + 1, at + 1 + HEADER_REACH).some((line) => HEADER_OTHER.test(line.look))
}

function nextWritten(lines: readonly Line[], after: number): Line | undefined {
  return lines.slice(after + 1, after + 4).find((line) => line.look !== '')
}

/** "On 3 May, Jane Doe\n<jane@x.example> wrote:" is broken over two or three lines by some programs. */
function attributionLength(lines: readonly Line[], at: number): number {
  if (!/\d|@|</.test(`${lines[at]?.look} ${lines[at + 1]?.look ?? ''}`)) return 0
  let joined = ''
  for (let count = 1; count <= 3; count++) {
    const line = lines[at + count - 1]
    if (line === undefined || (count > 1 && line.look === '')) return 0
    joined = `${joined} ${line.look}`.trim()
    if (!/^(?:>\s*)?(?:on|op|am)\b/i.test(joined) && count > 1) return 0
    if (ATTRIBUTION.test(joined)) return count
  }
  return 0
}

/**
 * Takes quoted and forwarded mail away. Answers written between "> " lines stay;
 * after a header or a rule, everything to the end is older mail.
 * A mail that begins with headers and has nothing above them (copied in by the writer: "From: … Sent: …")
 * loses only the headers when `text` has no second block: there the words below are all there is.
 */
export function dropQuotes(mask: Mask, lines: readonly Line[]): void {
  let written = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.look === '') continue
    if (isQuoted(line)) {
      mask.drop(line.from, line.to)
      continue
    }
    const attribution = attributionLength(lines, i)
    if (attribution > 0) {
      const last = lines[i + attribution - 1] as Line
      mask.drop(line.from, last.to)
      i += attribution - 1
      const next = nextWritten(lines, i)
      if (written && next !== undefined && !isQuoted(next)) {
        mask.drop(line.from, mask.text.length)
        return
      }
      continue
    }
    if (OLDER_MAIL.test(line.look) || startsHeader(lines, i)) {
      if (written || OLDER_MAIL.test(line.look)) {
        mask.drop(line.from, mask.text.length)
        return
      }
      while (i < lines.length && (lines[i]?.look === '' || isHeader(lines[i] as Line))) {
        mask.drop((lines[i] as Line).from, (lines[i] as Line).to)
        i += 1
      }
      i -= 1
      written = true
      continue
    }
    written = true
  }
}

function isHeader(line: Line): boolean {
  return HEADER_FROM.test(line.look) || HEADER_OTHER.test(line.look)
}
