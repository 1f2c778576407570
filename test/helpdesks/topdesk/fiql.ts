/** The part of FIQL that readers use: comparisons joined by `;`. Null: malformed, which TOPdesk answers with 400. */
export function fiql(
  query: string,
  rows: readonly Record<string, unknown>[],
): Record<string, unknown>[] | null {
  let left = [...rows]
  for (const clause of query
    .split(';')
    .map((c) => c.trim())
    .filter(Boolean)) {
    const [, path = '', operator = '', raw = ''] =
      /^([\w.]+)(==|!=|=in=|=gt=|=ge=|=lt=|=le=)(.*)$/.exec(clause) ?? []
    if (path === '') return null
    left = left.filter((row) => holds(valueAt(row, path), operator, raw))
  }
  return left
}

function valueAt(row: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], row)
}

const unquoted = (text: string): string => text.trim().replace(/^['"]|['"]$/g, '')

function holds(value: unknown, operator: string, raw: string): boolean {
  const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  const text = plain ? String(value) : 'null'
  if (operator === '=in=')
    return raw
      .replace(/^\(|\)$/g, '')
      .split(',')
      .map(unquoted)
      .includes(text)
  const wanted = unquoted(raw)
  if (operator === '==') return text === wanted
  if (operator === '!=') return text !== wanted
  const [a, b] = [Date.parse(text), Date.parse(wanted)]
  return { '=gt=': a > b, '=ge=': a >= b, '=lt=': a < b, '=le=': a <= b }[operator] ?? false
}
