import type { NoteEntries } from '../../utils/customer/notes.ts'
import { type CustomerView, customerViewOf } from '../../utils/hints/views/customer-view.ts'
import type { Language } from '../../utils/i18n/language.ts'
import { at } from './assessments.ts'

/** The loose words of an agent in each language, as they might be typed. */
const TYPED: Readonly<Record<Language, { readonly critical: string; readonly note: string }>> = {
  en: { critical: 'cannot use VPN', note: 'Sits in the warehouse, hears the phone only in the morning.' },
  nl: {
    critical: 'kan geen VPN gebruiken',
    note: 'Zit in het magazijn en hoort de telefoon alleen ’s ochtends.',
  },
  fi: {
    critical: 'ei voi käyttää VPN-yhteyttä',
    note: 'Työskentelee varastossa, kuulee puhelimen vain aamulla.',
  },
  de: { critical: 'kann kein VPN nutzen', note: 'Sitzt im Lager und hört das Telefon nur morgens.' },
}

const ASKED: Readonly<Record<Language, string>> = {
  en: 'Please call me, I am hardly at my desk.',
  nl: 'Bel mij even, ik zit bijna nooit achter mijn bureau.',
  fi: 'Soittakaa mieluummin, olen harvoin koneella.',
  de: 'Bitte telefonisch, ich bin selten am Rechner.',
}

/** What the card shows of a customer with these notes, and with a wish to be called where `asks` is a language. */
export function customer(notes: NoteEntries = {}, asks: Language | null = null): CustomerView {
  const signals = asks === null ? [] : [{ signal: 'wants-call', sentence: ASKED[asks] }]
  return customerViewOf({
    ticket: { requester: { known: true } },
    team: { internalDesk: false, customerNotes: true },
    history: { notes },
    scored: [{ at: at('09:32'), signals }],
    now: at('10:10'),
  } as unknown as Parameters<typeof customerViewOf>[0]) as CustomerView
}

/** Everything that can be noted, entered on 12 November 2026. */
export function everyNote(language: Language): NoteEntries {
  const day = at('09:00', 12)
  const entry = (value: string) => ({ value, at: day })
  return {
    critical: entry(TYPED[language].critical),
    channel: entry('call'),
    care: entry('call-first'),
    time: entry('morning'),
    language: entry(language),
    style: entry('plain'),
    note: entry(TYPED[language].note),
  }
}
