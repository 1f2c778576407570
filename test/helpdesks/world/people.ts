import type { Language, Named, Person } from './types.ts'

function agent(n: number, id: string, name: string, groups: readonly string[], language: Language): Person {
  const email = `${id}@acme.example`
  return { n, id, name, email, side: 'agent', language, zone: 'Europe/Amsterdam', groups }
}

function customer(
  n: number,
  id: string,
  name: string,
  organisation: string,
  language: Language,
  zone: string,
): Person {
  return {
    n,
    id,
    name,
    email: `${id}@${organisation}.example`,
    side: 'customer',
    language,
    zone,
    phone: `+31 20 555 01${n.toString().slice(-2)}`,
    organisation,
  }
}

/** `me` is the agent whose session the browser holds, on every site. */
export const ME = 'robin.aalto'

export const PEOPLE: readonly Person[] = [
  agent(11, ME, 'Robin Aalto', ['servicedesk'], 'en'),
  agent(12, 'sam.degroot', 'Sam de Groot', ['servicedesk', 'network'], 'nl'),
  agent(13, 'mira.lind', 'Mira Lind', ['network'], 'en'),
  agent(14, 'jonas.weber', 'Jonas Weber', ['applications'], 'de'),
  customer(31, 'grace.hobbs', 'Grace Hobbs', 'hobbs-freight', 'en', 'Europe/London'),
  customer(32, 'oliver.tate', 'Oliver Tate', 'hobbs-freight', 'en', 'Europe/London'),
  customer(33, 'priya.nair', 'Priya Nair', 'larkfield', 'en', 'Europe/London'),
  customer(41, 'aino.koskela', 'Aino Koskela', 'pohjolan-paperi', 'fi', 'Europe/Helsinki'),
  customer(42, 'ville.rantanen', 'Ville Rantanen', 'pohjolan-paperi', 'fi', 'Europe/Helsinki'),
  customer(43, 'sanna.makela', 'Sanna Mäkelä', 'kuusamo-kala', 'fi', 'Europe/Helsinki'),
  customer(51, 'katrin.vogt', 'Katrin Vogt', 'vogt-druck', 'de', 'Europe/Berlin'),
  customer(52, 'heiko.brandt', 'Heiko Brandt', 'vogt-druck', 'de', 'Europe/Berlin'),
  customer(53, 'ute.sommer', 'Ute Sommer', 'stadtwerke-lindau', 'de', 'Europe/Berlin'),
  customer(61, 'femke.bakker', 'Femke Bakker', 'zuiderpoort', 'nl', 'Europe/Amsterdam'),
  customer(62, 'joris.smit', 'Joris Smit', 'zuiderpoort', 'nl', 'Europe/Amsterdam'),
  customer(63, 'noor.elamrani', 'Noor el Amrani', 'gemeente-westerdam', 'nl', 'Europe/Amsterdam'),
]

export const ORGANISATIONS: readonly Named[] = [
  { n: 71, id: 'hobbs-freight', name: 'Hobbs Freight' },
  { n: 72, id: 'larkfield', name: 'Larkfield Clinic' },
  { n: 73, id: 'pohjolan-paperi', name: 'Pohjolan Paperi' },
  { n: 74, id: 'kuusamo-kala', name: 'Kuusamon Kala' },
  { n: 75, id: 'vogt-druck', name: 'Vogt Druck' },
  { n: 76, id: 'stadtwerke-lindau', name: 'Stadtwerke Lindau' },
  { n: 77, id: 'zuiderpoort', name: 'Zuiderpoort' },
  { n: 78, id: 'gemeente-westerdam', name: 'Gemeente Westerdam' },
]

export const GROUPS: readonly Named[] = [
  { n: 81, id: 'servicedesk', name: 'Service desk' },
  { n: 82, id: 'network', name: 'Network' },
  { n: 83, id: 'applications', name: 'Applications' },
]

export const SUPPLIERS: readonly Named[] = [
  { n: 91, id: 'telia', name: 'Telia' },
  { n: 92, id: 'brakel-print', name: 'Brakel Printservice' },
]

const SYSTEM: Person = {
  n: 1,
  id: 'system',
  name: 'Automation',
  email: 'noreply@acme.example',
  side: 'agent',
  language: 'en',
  zone: 'Etc/UTC',
}

export function person(id: string): Person {
  if (id === 'system') return SYSTEM
  const found = PEOPLE.find((p) => p.id === id)
  if (found === undefined) throw new Error(`nobody is called ${id}`)
  return found
}

export function sideOf(id: string): Person['side'] | 'system' {
  return id === 'system' ? 'system' : person(id).side
}

export function named(list: readonly Named[], id: string): Named {
  const found = list.find((item) => item.id === id)
  if (found === undefined) throw new Error(`nothing is called ${id}`)
  return found
}

export const organisationOf = (p: Person): Named | null =>
  p.organisation === undefined ? null : named(ORGANISATIONS, p.organisation)
