/** One HTML tag or comment. `marks`: its class words and id. */
export interface Tag {
  readonly name: string
  readonly closing: boolean
  readonly selfClosing: boolean
  readonly marks: readonly string[]
  readonly alt: string
  /** First character after it. */
  readonly to: number
}

const NAME = /[a-z][a-z0-9:-]*/iy
/** As much of a tag as is looked at for attributes; the rest is only skipped. */
const LOOKED_AT = 2000

function attribute(inside: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(inside)
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? ''
}

/** End of the tag that is open at `from`: the first `>` outside quotes, or the end of the text. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  let afterEquals = false
  for (let i = from; i < html.length; i++) {
    const char = html[i] as string
    if (quote !== '') {
      if (char === quote) quote = ''
    } else if (char === '>') {
      return i + 1
    } else if (afterEquals && (char === '"' || char === "'")) {
      quote = char
    }
    if (char > ' ') afterEquals = char === '='
  }
  return html.length
}

/** Reads the tag that starts at `at` (a `<`); null when it is just a less-than sign. */
export function tagAt(html: string, at: number): Tag | null {
  const next = html[at + 1]
  if (next === '!' || next === '?') {
    const comment = html.startsWith('<!--', at)
    const end = comment ? html.indexOf('-->', at + 4) : html.indexOf('>', at)
    const to = end < 0 ? html.length : end + (comment ? 3 : 1)
    return { name: '!', closing: false, selfClosing: true, marks: [], alt: '', to }
  }
  const closing = next === '/'
  NAME.lastIndex = at + (closing ? 2 : 1)
  const name = NAME.exec(html)?.[0].toLowerCase()
  if (name === undefined) return null
  const to = tagEnd(html, NAME.lastIndex)
  const inside = html.slice(NAME.lastIndex, Math.min(to, NAME.lastIndex + LOOKED_AT))
  if (closing || inside.length < 4) {
    return { name, closing, selfClosing: inside.startsWith('/'), marks: [], alt: '', to }
  }
  const marks = [...attribute(inside, 'class').split(/\s+/), attribute(inside, 'id')].filter((m) => m !== '')
  const alt = name === 'img' ? attribute(inside, 'alt') : ''
  return { name, closing, selfClosing: inside.endsWith('/>'), marks, alt, to }
}
