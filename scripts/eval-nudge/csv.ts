export type Row<Column extends string> = Readonly<Record<Column, string>>

/** What is wrong with a file of the folder, in words for the person who ran the command. */
export class LogError extends Error {}

/**
 * Rows of a CSV text by the names of their columns, in any order of columns; others are left out. Quoted fields
 * may hold commas, line breaks and doubled quotes. Empty lines are skipped, short rows are filled with ''.
 * Throws a `LogError` that names the file and every missing column.
 */
export function readCsv<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): Row<Column>[] {
  const [header = [], ...records] = recordsOf(text.replace(/^\uFEFF/, ''))
  const names = header.map((name) => name.trim())
  const missing = columns.filter((column) => !names.includes(column))
  if (missing.length > 0) throw new LogError(`${file}: no column ${missing.join(', ')}`)
  const places = columns.map((column) => [column, names.indexOf(column)] as const)
  return records.map(
    (record) =>
      Object.fromEntries(places.map(([column, place]) => [column, record[place] ?? ''])) as Row<Column>,
  )
}

function recordsOf(text: string): string[][] {
  return text.includes('"') ? quotedRecords(text) : plainRecords(text)
}

function plainRecords(text: string): string[][] {
  return text
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '')
    .map((line) => line.split(','))
}

function quotedRecords(text: string): string[][] {
  const records: string[][] = []
  let record: string[] = []
  const field = /(?:"((?:[^"]|"")*)"|(?!")([^,\r\n]*))(,|\r\n|\n|\r|$)/y
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const found = field.exec(text)
    if (found === null)
      throw new LogError(`a quote is not closed, or something follows it, at character ${at}`)
    record.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',' && field.lastIndex < text.length) continue
    if (record.length > 1 || record[0] !== '') records.push(record)
    record = []
  }
  return records
}
