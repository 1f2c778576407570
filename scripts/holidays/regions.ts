import type Holidays from 'date-holidays'

const WHOLE = ['NL', 'FI', 'BE', 'SE', 'AT', 'NO', 'DK', 'FR', 'LU', 'IE', 'US']
const BY_PART = ['DE', 'CH']
const NATIONS = ['GB-ENG', 'GB-NIR', 'GB-SCT', 'GB-WLS']

/** Places of the table: countries, German states, British nations, Swiss cantons. */
export function regionCodes(source: Holidays): string[] {
  const parts = BY_PART.flatMap((country) =>
    Object.keys(source.getStates(country) ?? {}).map((part) => `${country}-${part}`),
  )
  return [...WHOLE, ...NATIONS, ...parts].sort()
}

/**
 * Days the source does not carry as a day off, or carries as one in some years only, which desks keep by
 * agreement. [name, rule]; 5 May: a day off every fifth year in most Dutch collective agreements.
 */
export const BY_AGREEMENT: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  NL: [
    ['Liberation Day', '0505'],
    ['Liberation Day, every fifth year', '0505,,,,,0505,,,,,0505'],
    ['Christmas Eve', '1224'],
  ],
  BE: [
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  DE: [['Shrove Monday', 'e-48']],
  GB: [
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  CH: [
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  DK: [
    ['Labour Day', '0501'],
    ['Constitution Day', '0605'],
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  FR: [
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  LU: [
    ['Good Friday', 'e-2'],
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  IE: [
    ['Christmas Eve', '1224'],
    ["New Year's Eve", '1231'],
  ],
  US: [["New Year's Eve", '1231']],
}

/** Days the source only calls observed, which many desks keep. */
export const ALSO_OFFERED: Readonly<Record<string, readonly string[]>> = {
  US: ['Day after Thanksgiving Day'],
}

/** Never closed by law, whatever the source says of single years. */
export const NEVER_ASSUMED: Readonly<Record<string, readonly string[]>> = { NL: ['Liberation Day'] }

/** Names the source lacks in Dutch, Finnish and German. */
export const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  'Liberation Day, every fifth year': [
    'Bevrijdingsdag, elk vijfde jaar',
    'Vapautuksen päivä, joka viides vuosi',
    'Tag der Befreiung, jedes fünfte Jahr',
  ],
}
