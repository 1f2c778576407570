import { NUMBER, type Tokens } from '../model/tokens.ts'

/** A number this far before "people" counts them. */
const COUNT_REACH = 3
const MOST_PEOPLE = 100_000

/** A number after one of these is a name or a time: "Windows 11 users", "room 12 colleagues", "since 9 users". */
const NAMED = list(
  'windows office outlook iphone ipad android ios sap exchange server chrome acrobat version versie',
  'room floor building line level gate team group ticket request case number nr no since',
  'kamer verdieping gebouw lijn groep loket sinds vanaf nummer',
  'zimmer raum etage gebäude linie gruppe seit ab nummer version',
  'huone kerros rakennus linja ryhmä tiketti versio klo kello vuonna',
)
/** A number before one of these counts something else: "sinds 9 uur mensen", "50 % of our users". */
const MEASURED = list(
  'percent minute minutes hour hours day days week weeks month months time times pm am clock floor st nd rd th',
  'procent minuut minuten uur uren dag dagen week weken maand maanden keer maal euro verdieping e',
  'prozent minute stunde stunden uhr tag tage tagen woche wochen monat monate monaten mal stock etage',
  'prosenttia minuuttia tunti tuntia päivä päivää viikko viikkoa kuukautta kertaa kerros kerroksen',
  'january february march april may june july august september october november december',
  'januari februari maart mei juni juli augustus oktober januar februar märz mai dezember',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
)
const YEAR = /^20[1-3]\d$/
/** Signs that are no words are not among the tokens. */
const SHARE = /^\s?%/

function list(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}

/**
 * How many people, from the number in the words before "people"; null when none is written in figures, or the
 * number names or measures something else. No number is invented (row 0.15).
 * @param at the token that says "people"
 */
export function countBefore(tokens: Tokens, text: string, at: number): number | null {
  const word = (index: number) =>
    index < 0 ? '' : text.slice(tokens.from[index], tokens.to[index]).toLocaleLowerCase('en')
  for (let back = at - 1; back >= Math.max(0, at - COUNT_REACH); back--) {
    if (MEASURED.has(word(back))) return null
    if (tokens.kind[back] !== NUMBER) continue
    if (NAMED.has(word(back - 1)) || YEAR.test(word(back))) return null
    if (SHARE.test(text.slice(tokens.to[back], (tokens.to[back] ?? 0) + 2))) return null
    const count = Number(word(back).replaceAll('.', ''))
    return Number.isInteger(count) && count > 1 && count <= MOST_PEOPLE ? count : null
  }
  return null
}
