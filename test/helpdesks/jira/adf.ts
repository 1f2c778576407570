/** Plain text as an Atlassian document: paragraphs with hard breaks. */
export function adf(text: string): unknown {
  const paragraph = (block: string): unknown => ({
    type: 'paragraph',
    content: block
      .split('\n')
      .flatMap((line, index) => [
        ...(index > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line }]),
      ]),
  })
  return { type: 'doc', version: 1, content: text.split(/\n{2,}/).map(paragraph) }
}
