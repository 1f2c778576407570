/** Drawn marks as path data on a 16 × 16 field, stroked unless listed in `SOLID`. */
export const GLYPHS = {
  clock: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 4.8V8l2.2 1.6',
  soon: 'M8 2.2 14.4 13.4H1.6ZM8 6.4v3.2M8 11.6v.01',
  moon: 'M13 9.6A5.6 5.6 0 1 1 6.6 2.8 4.4 4.4 0 0 0 13 9.6Z',
  again: 'M13.4 8a5.4 5.4 0 1 1-1.7-3.9M13.4 2v3h-3',
  lock: 'M4 7h8a1 1 0 0 1 1 1v4.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1ZM5.3 7V5a2.7 2.7 0 0 1 5.4 0v2',
  unseen:
    'M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8ZM9.8 8a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0ZM3 13.5l10-11',
  close: 'm4.5 4.5 7 7M11.5 4.5l-7 7',
  away: 'M4 8h8',
  down: 'm4.5 6.5 3.5 3.5 3.5-3.5',
  up: 'm4.5 9.5 3.5-3.5 3.5 3.5',
  check: 'm3.5 8.5 3 3 6-7',
  melon: 'M1.6 5.2a6.4 6.4 0 0 0 12.8 0ZM4.2 5.4a3.9 3.9 0 0 0 7.6 0M6.8 6.9v.01M9.2 6.9v.01',
  strike: 'M6 3 5 13M11 3l-1 10',
  repeat: 'M3 7a4.8 4.8 0 0 1 8.6-2.2L13 6.2M13 3v3.2H9.8M13 9a4.8 4.8 0 0 1-8.6 2.2L3 9.8M3 13V9.8h3.2',
  word: 'M2.5 3.5h11v7.5H8l-3 2.5V11H2.5ZM5 7.2h6',
  'hand-off': 'M2.5 5.5h9m0 0L9 3m2.5 2.5L9 8M13.5 11h-9m0 0L7 8.500m-2.5 2.5L7 13.5',
  bright: 'M8 2.3 9.7 6.1 13.8 6.5 10.7 9.2 11.6 13.3 8 11.1 4.4 13.3 5.3 9.2 2.2 6.5 6.3 6.100Z',
  people:
    'M8.2 5.500a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 0 1 4.6 0ZM1.8 13c0-2.3 1.8-3.8 4.1-3.800S10 10.7 10 13M10.5 3.400a2.2 2.2 0 0 1 0 4.200M11.8 9.500c1.5.5 2.4 1.8 2.4 3.5',
  question:
    'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM6.2 6.400a1.8 1.8 0 1 1 2.6 1.700c-.5.3-.8.6-.8 1.200M8 11.500v.01',
  info: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.500V11M8 5v.01',
  none: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  late: 'M3.5 2h9A1.5 1.5 0 0 1 14 3.500v9a1.5 1.5 0 0 1-1.5 1.500h-9A1.5 1.5 0 0 1 2 12.500v-9A1.5 1.5 0 0 1 3.5 2ZM5 7v2h6V7Z',
  paused: 'M4.2 3.500h2.600v9H4.200ZM9.2 3.500h2.600v9H9.200Z',
  us: 'M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0Z',
  customer: 'M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0Z',
  'third-party': 'M8 1.8 14.2 8 8 14.2 1.8 8ZM8 7.800v.4',
} as const

export type GlyphName = keyof typeof GLYPHS

/** Filled instead of stroked; holes by the even-odd rule. */
export const SOLID: ReadonlySet<GlyphName> = new Set(['late', 'paused', 'us'])
