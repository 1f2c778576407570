import type { Instant } from '../ticket/reading.ts'

/** Preferences an agent may note of a customer, each with its answers to choose from. */
export const CHOICES = {
  channel: ['call', 'mail', 'chat'],
  care: ['call-first'],
  time: ['morning', 'afternoon', 'evening'],
  language: ['nl', 'en', 'fi', 'sv', 'de', 'fr'],
  style: ['plain', 'technical'],
} as const

/** What is noted in the agent's own words, with the most characters that are kept. */
export const LONGEST = { critical: 120, note: 240 } as const

export type ChoiceKind = keyof typeof CHOICES
export type TextKind = keyof typeof LONGEST
export type NoteKind = ChoiceKind | TextKind

/** In the order in which they stand: what must be known first, loose words last. */
export const NOTE_KINDS: readonly NoteKind[] = [
  'critical',
  'channel',
  'care',
  'time',
  'language',
  'style',
  'note',
]

export interface NoteEntry {
  readonly value: string
  /** When the agent entered it. */
  readonly at: Instant
}

/** What an agent noted of one customer. */
export type NoteEntries = Readonly<Partial<Record<NoteKind, NoteEntry>>>

export interface NoteChange {
  readonly kind: NoteKind
  /** null: deleted. */
  readonly value: string | null
}

/** A change as a page asked for it; null where it is none of ours. Words are plain, in one line and bounded. */
export function parseNoteChange(raw: unknown): NoteChange | null {
  if (typeof raw !== 'object' || raw === null) return null
  const { kind, value } = raw as Record<string, unknown>
  if (!isKind(kind)) return null
  if (value === null) return { kind, value }
  const good = parseValue(kind, value)
  return good === null ? null : { kind, value: good === '' ? null : good }
}

/** Entries as they were stored, kind by kind: a bad one falls alone. */
export function parseEntries(raw: unknown): NoteEntries {
  if (typeof raw !== 'object' || raw === null) return {}
  const entries: Partial<Record<NoteKind, NoteEntry>> = {}
  for (const kind of NOTE_KINDS) {
    const { value, at } = ((raw as Record<string, unknown>)[kind] ?? {}) as Record<string, unknown>
    const good = parseValue(kind, value)
    if (good && typeof at === 'number' && Number.isFinite(at)) entries[kind] = { value: good, at }
  }
  return entries
}

/** The entries after a change at an instant; what is entered again bears the new day. */
export function withChange(entries: NoteEntries, { kind, value }: NoteChange, at: Instant): NoteEntries {
  const { [kind]: _before, ...rest } = entries
  return value === null ? rest : { ...rest, [kind]: { value, at } }
}

function isKind(kind: unknown): kind is NoteKind {
  return NOTE_KINDS.includes(kind as NoteKind)
}

/** null: not a value of this kind. */
function parseValue(kind: NoteKind, value: unknown): string | null {
  if (typeof value !== 'string') return null
  if (isText(kind)) return inOneLine(value, LONGEST[kind])
  return (CHOICES[kind] as readonly string[]).includes(value) ? value : null
}

export function isText(kind: NoteKind): kind is TextKind {
  return Object.hasOwn(LONGEST, kind)
}

/** Cut between characters, never inside one. */
function inOneLine(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return [...line].slice(0, longest).join('').trim()
}
