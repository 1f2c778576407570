/** One field of an answer: what the vendor's schema or a recorded answer says of it. */
interface FieldRow {
  /** A JSON type, `any`, or the name of one of the file's objects. */
  readonly type: string
  readonly nullable: boolean
  /** false: every known answer has it. */
  readonly optional: boolean
  /** Specification or recorded file it was taken from. */
  readonly source: string
  readonly mark: 'SEEN' | 'RECORDED' | 'USED' | 'GUESS'
  /** What is below it is not told anywhere, or free. */
  readonly open?: boolean
}

export type Rows = Readonly<Record<string, FieldRow>>

export interface FieldTable {
  readonly objects: Readonly<Record<string, Rows>>
  /** Rows by `METHOD path`, with `{…}` for a part of the path. */
  readonly answers: Readonly<Record<string, Rows>>
}

/** What in `answer` is not as the rows say, in words; empty when all fits. */
export function misfits(answer: unknown, rows: Rows, table: FieldTable): string[] {
  const found: string[] = []
  // `=` says what the whole answer is.
  if (rows['='] !== undefined) one(answer, '=', rows, '', table, found)
  else walk(answer, '', rows, '', table, found)
  return [...new Set(found)]
}

function walk(
  value: unknown,
  path: string,
  rows: Rows,
  at: string,
  table: FieldTable,
  found: string[],
): void {
  if (Array.isArray(value)) {
    for (const element of value) one(element, `${path}[]`, rows, `${at}[]`, table, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const prefix = path === '' ? '' : `${path}.`
  for (const [name, inner] of Object.entries(value)) {
    const known = rows[`${prefix}${name}`] === undefined && rows[`${prefix}*`] !== undefined ? '*' : name
    one(inner, `${prefix}${known}`, rows, at === '' ? name : `${at}.${name}`, table, found)
  }
  for (const [name, row] of Object.entries(rows)) {
    if (row.optional || !name.startsWith(prefix)) continue
    const rest = name.slice(prefix.length)
    if (rest !== '' && !/[.[\]]/.test(rest) && !(rest in value))
      found.push(`${at === '' ? rest : `${at}.${rest}`}: missing`)
  }
}

function one(value: unknown, path: string, rows: Rows, at: string, table: FieldTable, found: string[]): void {
  const row = rows[path]
  if (row === undefined) {
    found.push(`${at}: not in the table (${JSON.stringify(value)?.slice(0, 60)})`)
    return
  }
  if (value === null) {
    if (!row.nullable) found.push(`${at}: null`)
    return
  }
  const named = table.objects[row.type]
  const type = Array.isArray(value) ? 'array' : typeof value
  const wanted = named === undefined ? (row.type === 'integer' ? 'number' : row.type) : 'object'
  if (wanted !== 'any' && type !== wanted) found.push(`${at}: ${type} instead of ${wanted}`)
  else if (row.type === 'integer' && !Number.isInteger(value)) found.push(`${at}: not whole`)
  if (row.open === true) return
  if (named !== undefined) walk(value, '', named, at, table, found)
  else walk(value, path, rows, at, table, found)
}

/** The rows for a request, by the pattern that fits its path. */
export function rowsFor(
  path: string,
  table: FieldTable,
): { readonly name: string; readonly rows: Rows } | null {
  for (const [name, rows] of Object.entries(table.answers)) {
    const pattern = name
      .replace(/^GET /, '')
      .split(/\{[^}]*\}/)
      .map((part) => part.replace(/[.*+?^$()[\]\\|]/g, '\\$&'))
      .join('[^/]+')
    if (new RegExp(`^${pattern}$`).test(path)) return { name, rows }
  }
  return null
}
