import type { Millis } from '../ticket/reading.ts'
import { HOUR_MS } from './days.ts'

/** Lost time: waiting × people, in hours; money only where the lead entered a rate. */
export interface LostTime {
  readonly hours: number
  readonly money: number | null
}

/** null when nobody said how many people wait: no number is invented. `hourlyRate` 0: no money. */
export function lostTime(waiting: Millis, people: number | null, hourlyRate: number): LostTime | null {
  if (people === null || !(people >= 1) || !(waiting >= 0)) return null
  const hours = (waiting / HOUR_MS) * people
  return { hours, money: hourlyRate > 0 ? hours * hourlyRate : null }
}

/** A number of people found in the customer's own words, to be confirmed by the agent. */
export interface PeopleSuggestion {
  readonly people: number
  /** The words it was found in, and where they stand (UTF-16 units). */
  readonly quote: string
  readonly from: number
  readonly to: number
}

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...words('two three four five six seven eight nine ten eleven twelve'),
  ...words('twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ...words('zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
  ...words('kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen yksitoista kaksitoista'),
}

const PEOPLE = [
  'people|persons|colleagues|co-?workers|users|employees|staff|team members|of us|agents|clients|customers',
  "collega'?s|collega’s|medewerkers|mensen|personen|gebruikers|man|klanten",
  'leuten?|kolleg(?:en|innen|:innen|\\*innen)|mitarbeiter(?:n|innen|:innen|\\*innen)?|personen|nutzern?|benutzern?|anwendern?|kunden',
  'henkilöä|ihmistä|työntekijää|käyttäjää|kollegaa|työkaveria|asiakasta|hengen',
].join('|')

const COUNT = `\\d{1,3}(?:[.,'\\u00a0 ]\\d{3})+|\\d{1,6}|${Object.keys(NUMBER_WORDS).join('|')}`
const PATTERN = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(${COUNT})\\s+(?:(?:other|of my|of our|andere|van onze|van mijn|weitere|anderen?|muuta|of the)\\s+)?(${PEOPLE})(?![\\p{L}\\d])`,
  'giu',
)
/** "meitä on 8", "we zijn met 12", "wir sind 12", "there are 12 of us" stands above. */
const WE_ARE = new RegExp(
  `(?<!\\p{L})(?:meitä on|we zijn met(?: z'n)?|wir sind(?: zu)?|we are)\\s+(${COUNT})(?![\\p{L}\\d.,:%/-])`,
  'giu',
)

const MOST_PEOPLE = 1_000_000

/** The largest number of people a customer names (nl, fi, de, en), at least 2; null when there is none. */
export function suggestPeople(text: string): PeopleSuggestion | null {
  const searched = text.slice(0, 20_000)
  const found = [...searched.matchAll(PATTERN), ...searched.matchAll(WE_ARE)].flatMap((match) => {
    const people = numberOf(match[1] ?? '')
    const from = match.index
    if (people < 2 || people > MOST_PEOPLE) return []
    return [{ people, quote: match[0], from, to: from + match[0].length }]
  })
  return found.sort((a, b) => b.people - a.people || a.from - b.from)[0] ?? null
}

function numberOf(text: string): number {
  const word = text.toLocaleLowerCase('en')
  return Object.hasOwn(NUMBER_WORDS, word) ? (NUMBER_WORDS[word] ?? 0) : Number(text.replace(/\D/g, ''))
}

function words(list: string): Record<string, number> {
  return Object.fromEntries(list.split(' ').map((word, i) => [word, i + 2]))
}
