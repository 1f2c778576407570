import type { Line } from './lines.ts'
import { DISCLAIMER, GREETING, NOTICE, PHONE_FOOTER, SIGN_OFF } from './mail-phrases.ts'
import type { Mask } from './mask.ts'

const SIGN_OFF_LINE = 70
const SIGNATURE_LINES = 14
const PROSE_WORDS = 9

function words(look: string): number {
  return look === '' ? 0 : look.split(/\s+/).length
}

/** A whole sentence, as no name, title, address or slogan is. */
function isProse(look: string): boolean {
  return words(look) >= PROSE_WORDS && /[.!?…)]$/.test(look)
}

function isSignOff(look: string): boolean {
  const found = SIGN_OFF.exec(look)
  if (found === null || look.length > SIGN_OFF_LINE) return false
  const rest = look.slice(found[0].length)
  return words(rest.trim()) <= 5 && !/[?!]\s*\S/.test(rest)
}

/** Takes the lines under a sign-off away; a postscript or a whole sentence ends the signature. */
function dropSignature(mask: Mask, lines: readonly Line[], from: number): number {
  let i = from
  let seen = 0
  for (; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.look === '') continue
    if (/^p\.? ?s\b/i.test(line.look) || seen >= SIGNATURE_LINES) break
    if (i > from && isProse(line.look)) break
    mask.drop(line.from, line.to)
    seen += 1
  }
  return i
}

/** Paragraphs (lines between empty ones) that are a firm's notice. */
function dropDisclaimers(mask: Mask, lines: readonly Line[]): void {
  for (let i = 0; i < lines.length; i++) {
    const first = lines[i] as Line
    if (first.look === '' || !DISCLAIMER.slice(0, 2).some((mark) => mark.test(first.look))) continue
    let end = i
    let text = ''
    while (end < lines.length && lines[end]?.look !== '') {
      if (text.length < 1500) text += ` ${(lines[end] as Line).look}`
      end += 1
    }
    const marks = DISCLAIMER.filter((mark) => mark.test(text)).length
    const own = words(text.trim())
    if ((marks >= 3 && own >= 12) || marks >= 5) {
      mask.drop((lines[i] as Line).from, (lines[end - 1] as Line).to)
    }
    i = end
  }
}

/** Where a sign-off begins that stands at the end of a line of prose ("… Thank you. Kind regards, Dawn"). */
function inlineSignOff(text: string, line: Line): number {
  const from = Math.max(line.from, line.to - SIGN_OFF_LINE - 10)
  const tail = text.slice(from, line.to)
  for (const found of tail.matchAll(/[.!?…)]\s+(?=\S)/g)) {
    const at = found.index + found[0].length
    if (isSignOff(tail.slice(at).trim())) return from + at
  }
  return -1
}

/** Takes greetings, sign-offs with what hangs under them, phone footers and notices away. */
export function dropSignatures(mask: Mask, lines: readonly Line[]): void {
  dropDisclaimers(mask, lines)
  let prose = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (line.look === '' || mask.dropped(line.from)) continue
    if (/^-- ?$/.test(line.look) || /^[_=*~-]{5,}$/.test(line.look)) {
      mask.drop(line.from, line.to)
      if (line.look.startsWith('--') && line.look.length < 4) i = dropSignature(mask, lines, i + 1) - 1
    } else if (PHONE_FOOTER.test(line.look) || NOTICE.test(line.look)) {
      mask.drop(line.from, line.to)
    } else if (prose && isSignOff(line.look)) {
      i = dropSignature(mask, lines, i) - 1
    } else if (!prose && i < lines.length - 1 && GREETING.test(line.look)) {
      if (lines.slice(i + 1).some((later) => later.look !== '')) mask.drop(line.from, line.to)
    } else {
      prose = true
      const end = inlineSignOff(mask.text, line)
      if (end >= 0) {
        mask.drop(end, line.to)
        i = dropSignature(mask, lines, i + 1) - 1
      }
    }
  }
}
