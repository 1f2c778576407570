const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  sect: '§',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  aring: 'å',
  Aring: 'Å',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  Eacute: 'É',
  iuml: 'ï',
  icirc: 'î',
  ocirc: 'ô',
  agrave: 'à',
  aacute: 'á',
  acirc: 'â',
  oacute: 'ó',
  iacute: 'í',
  uacute: 'ú',
  ccedil: 'ç',
  ntilde: 'ñ',
}

const LONGEST = 10

/**
 * Reads the character reference that starts at `at` (an `&`).
 * @returns the text it stands for and its end, or null when it is just an ampersand
 */
export function entityAt(html: string, at: number): { text: string; to: number } | null {
  const end = html.slice(at, at + LONGEST + 2).indexOf(';')
  if (end < 2) return null
  const name = html.slice(at + 1, at + end)
  const to = at + end + 1
  if (name.startsWith('#')) {
    const hex = name[1] === 'x' || name[1] === 'X'
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
    const valid = Number.isInteger(code) && code > 0 && code <= 0x10ffff
    return valid ? { text: String.fromCodePoint(code), to } : null
  }
  const text = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  return text === undefined ? null : { text, to }
}
