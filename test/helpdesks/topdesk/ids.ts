import type { Language, Named, Person, Script, StatusKind } from '../world/types.ts'

const tail = (n: number): string => n.toString(16).padStart(12, '0')
export const incidentId = (s: Script): string => `7d1c3a52-6e0b-4f1a-9c3d-${tail(s.n)}`
export const unid = (s: Script): string => incidentId(s).replaceAll('-', '')
export const personId = (p: Person): string => `2b9e4c10-51f7-4a08-8f6e-${tail(p.n)}`
export const operatorId = (p: Person): string => `c4a0d7e6-30b5-4d92-b1aa-${tail(p.n)}`
export const branchId = (o: Named): string => `91e5f3b8-7c24-4e60-a5d1-${tail(o.n)}`
export const groupId = (g: Named): string => `5c8b2e94-1d63-47f5-9e0c-${tail(g.n)}`
export const supplierId = (s: Named): string => `ab3f6d10-94c2-4b7e-8d55-${tail(s.n)}`
export const entryId = (s: Script, n: number): string =>
  `e2d94f7a-08b6-4c31-${(0x8000 + (n % 0x3fff)).toString(16)}-${tail(s.n)}`

/** A list item's id from its name: same name, same id. */
function itemId(name: string): string {
  let sum = 7
  for (const c of name) sum = (sum * 31 + (c.codePointAt(0) ?? 0)) % 0xffff_ffff
  return `0f4b8a6c-2e91-4d03-b7c5-${tail(sum)}`
}

export const item = (name: string): { id: string; name: string } => ({ id: itemId(name), name })

/** TOPdesk's word for a person: surname first. */
export function dynamicName(p: Person): string {
  const [first = '', ...rest] = p.name.split(' ')
  return rest.length === 0 ? first : `${rest.join(' ')}, ${first}`
}

type Words = 'en' | 'nl' | 'de'
export const wordsOf = (language: Language): Words => (language === 'fi' ? 'en' : language)

/** Processing statuses as three desks named theirs. */
export const STATUSES: Readonly<Record<Words, Readonly<Record<StatusKind, string>>>> = {
  en: {
    new: 'Registered',
    open: 'In progress',
    pending: 'Waiting for caller',
    hold: 'Waiting for supplier',
    solved: 'Completed',
    closed: 'Closed',
  },
  nl: {
    new: 'Geregistreerd',
    open: 'In behandeling',
    pending: 'Wacht op aanmelder',
    hold: 'Wacht op leverancier',
    solved: 'Gereed',
    closed: 'Afgemeld',
  },
  de: {
    new: 'Registriert',
    open: 'In Bearbeitung',
    pending: 'Wartet auf Melder',
    hold: 'Wartet auf Lieferant',
    solved: 'Fertig',
    closed: 'Abgeschlossen',
  },
}

export const HOURS: Readonly<Record<Words, (hours: number) => string>> = {
  en: (h) => `${h} hours`,
  nl: (h) => `${h} uur`,
  de: (h) => `${h} Stunden`,
}

/** What the target's size is called: hours, or working days where it is whole days. */
export const duration = (minutes: number, language: Language): string =>
  HOURS[wordsOf(language)](minutes / 60)
