import type { Mask } from './mask.ts'

/** Blocks of Jira wiki text that hold no words of the writer; opened and closed by the same mark. */
const BLOCK = /\{(quote|code|noformat)(?::[^}\n]{0,200})?\}/g
/** Marks whose content stays: colours, panels, anchors. */
const INLINE = /\{(?:color|panel|anchor|expand|info|tip|warning|note)(?::[^}\n]{0,300})?\}/g
const MONO = /\{\{[^{}\n]{0,300}\}\}/g
const IMAGE = /![^\s!|]{1,200}\.[a-z]{2,4}(?:\|[^!\n]{0,100})?!/gi
const MENTION = /\[~[^\]\n]{1,120}\]/g
const LINK_TARGET = /\|(?:https?:|mailto:|#|\^)[^\]\n]{0,2000}\]/g
const QUOTED_LINE = /^bq\. .*$/gm
const LINE_MARK = /^(?:h[1-6]\.|[*#-]{1,4}) /gm

/** Takes Jira's wiki marks, quotes and code away. */
export function dropWiki(mask: Mask): void {
  const { text } = mask
  let open: { name: string; from: number } | null = null
  for (const found of text.matchAll(BLOCK)) {
    const name = found[1] as string
    const end = found.index + found[0].length
    if (open === null) open = { name, from: found.index }
    else if (open.name === name) {
      mask.drop(open.from, end)
      open = null
    }
  }
  if (open !== null) mask.drop(open.from, text.length)
  for (const pattern of [INLINE, MONO, IMAGE, MENTION, LINK_TARGET, QUOTED_LINE, LINE_MARK]) {
    for (const found of text.matchAll(pattern)) mask.drop(found.index, found.index + found[0].length)
  }
}
