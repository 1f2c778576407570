import { entityAt } from './entities.ts'
import { type Tag, tagAt } from './tag.ts'

/** Text of a piece of HTML; `at[i]` is where its character `i` stands in the HTML, `at[length]` the end. */
export interface PlainText {
  readonly text: string
  readonly at: Int32Array
}

const BLOCKS = new Set(
  'address article br dd div dl dt figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table tr ul'.split(
    ' ',
  ),
)
/** Elements whose content is no prose of the writer: quoted mail, code, markup. */
const DROPPED = new Set(
  'blockquote code head noscript pre script select style svg template textarea title'.split(' '),
)
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
/** Classes and ids by which mail programs mark quoted mail and signatures. */
const QUOTE_MARK =
  /gmail_(?:quote|attr|signature)|moz-(?:cite-prefix|signature)|yahoo_quoted|protonmail_(?:quote|signature)|zd-signature|ms-outlook-mobile-signature|^signature$/i
/** From here to the end everything is an older mail (Outlook). */
const REST_MARK = /divrplyfwdmsg|appendonsend|olk_src_body_section|mail-editor-reference-message/i

/** Collects characters and where each came from. */
class Output {
  private readonly parts: string[] = []
  private readonly places: number[] = []
  private last = '\n'

  put(text: string, at: number): void {
    if (text === '') return
    this.parts.push(text)
    for (let i = 0; i < text.length; i++) this.places.push(at)
    this.last = text[text.length - 1] as string
  }

  /** Runs of white space count as one blank, as a browser shows them. */
  space(at: number): void {
    if (this.last !== ' ' && this.last !== '\n') this.put(' ', at)
  }

  done(end: number): PlainText {
    const at = new Int32Array(this.places.length + 1)
    at.set(this.places)
    at[this.places.length] = end
    return { text: this.parts.join(''), at }
  }
}

/** Depth of elements that are left out, and the one that opened it. */
interface Skipping {
  name: string
  depth: number
}

function startsSkip(tag: Tag): boolean {
  return DROPPED.has(tag.name) || tag.marks.some((mark) => QUOTE_MARK.test(mark))
}

/**
 * Text of HTML without a DOM: linear time, never throws, takes any string.
 * Quoted mail and code that the markup itself tells are left out.
 */
export function htmlToText(html: string): PlainText {
  const out = new Output()
  let skip: Skipping | null = null
  let i = 0
  while (i < html.length) {
    const char = html[i] as string
    if (char === '<') {
      const tag = tagAt(html, i)
      if (tag !== null) {
        if (skip !== null) {
          if (tag.name === skip.name && !VOID.has(tag.name)) skip.depth += tag.closing ? -1 : 1
          if (skip.depth === 0) skip = null
        } else if (!tag.closing && tag.marks.some((mark) => REST_MARK.test(mark))) {
          break
        } else if (!tag.closing && !VOID.has(tag.name) && !tag.selfClosing && startsSkip(tag)) {
          skip = { name: tag.name, depth: 1 }
          out.put('\n', i)
        } else if (BLOCKS.has(tag.name)) {
          out.put('\n', i)
        } else if (tag.name === 'td' || tag.name === 'th') {
          out.space(i)
        } else if (tag.name === 'img' && tag.alt.length <= 4) {
          out.put(tag.alt, i)
        }
        i = tag.to
        continue
      }
    }
    if (skip === null) {
      const entity = char === '&' ? entityAt(html, i) : null
      if (entity !== null) {
        out.put(entity.text, i)
        i = entity.to
        continue
      }
      if (char <= ' ' || char === '\u00a0') out.space(i)
      else out.put(char, i)
    }
    i += 1
  }
  return out.done(html.length)
}
