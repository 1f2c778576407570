/** One line of a text: offsets without its line break, and its trimmed words (bounded) for looking at. */
export interface Line {
  readonly from: number
  readonly to: number
  /** Trimmed, at most `LOOK` characters; enough to tell what a line is. */
  readonly look: string
}

const LOOK = 300

/** Lines of `text`; `\n`, `\r\n` and `\r` break. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : 10
    if (code !== 10 && code !== 13) continue
    lines.push({
      from,
      to: i,
      look: text
        .slice(from, Math.min(i, from + LOOK + 40))
        .trim()
        .slice(0, LOOK),
    })
    if (code === 13 && text.charCodeAt(i + 1) === 10) i += 1
    from = i + 1
  }
  return lines
}
