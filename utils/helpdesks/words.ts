import type { StatusCategory } from '../ticket/message.ts'
import type { Priority, TicketType } from '../ticket/ticket.ts'

/**
 * What customer-made names most often say, in English, Dutch, German and Finnish. Only for what the
 * vendor's own category leaves open; a name that is not in here changes nothing.
 */
const WAIT = /^(?:wait|await|pending|wacht|warte|odot)/
const FOR_CUSTOMER =
  /customer|client|requester|reporter|caller|user|klant|gebruiker|melder|kunde|anwender|nutzer|asiak|käyttäj|ilmoittaj|reply|response|feedback|information|reactie|antwoord|terugkoppeling|antwort|rückmeldung|vastau|lisätieto/
const FOR_OTHERS =
  /vendor|supplier|third|3rd|partner|external|part|deliver|approval|leverancier|derde|extern|levering|goedkeuring|lieferant|dritt|hersteller|lieferung|genehmigung|freigabe|toimit|kolma|kumppan|ulkoi|hyväks/
const FOR_US = /support|agent|team|help ?desk|service|onze|ons$|uns$|tuki|tukea/
const PARKED = /^on.?hold|geparkeerd|zurückgestellt|angehalten|pausiert|keskeyt|tauolla/

/** The waiting kind a status name tells, or null. "Customer waiting" is not "waiting for customer". */
export function waitingCategory(name: string): StatusCategory | null {
  const word = name.trim().toLowerCase()
  if (PARKED.test(word)) return 'hold'
  if (!WAIT.test(word)) return null
  const rest = word.replace(/^\S+/, '')
  if (FOR_OTHERS.test(rest)) return 'hold'
  if (FOR_CUSTOMER.test(rest)) return 'pending'
  return FOR_US.test(rest) ? null : 'waiting'
}

export const CLOSED = /^(?:closed|gesloten|afgesloten|geschlossen|suljettu)/i

const LADDER: readonly RegExp[] = [
  /^(?:urgent|critical|highest|blocker|kriti|dringend|spoed|hoogst|höchst|kriittinen|korkein|kiireellinen)/,
  /^(?:high|hoog|hoch|korkea)/,
  /^(?:medium|normal|normaa|major|middel|gemiddeld|mittel|keski)/,
  /^(?:low|minor|trivial|laag|niedrig|gering|matala|alhai)/,
]

/** A priority with its level, where its name is on a known ladder: a number 1–5 or one of the usual words. */
export function priorityOf(name: string): Priority {
  const word = name.trim().toLowerCase()
  const step = /^(?:p|prio\p{L}*)?[ .-]*([1-5])(?!\d)/u.exec(word)?.[1]
  const level = step ? Math.min(4, Number(step)) : LADDER.findIndex((pattern) => pattern.test(word)) + 1
  return { name, level: (level || null) as Priority['level'] }
}

const TYPES: readonly (readonly [TicketType, RegExp])[] = [
  ['incident', /incident|failure|malfunction|fault|storing|störung|häiriö|vika/],
  ['problem', /problem|probleem|ongelma/],
  ['change', /change|wijziging|änderung|muutos/],
  ['question', /question|vraag$|frage|kysymys/],
  ['request', /request|verzoek|aanvraag|anfrage|anforderung|pyyntö/],
  ['task', /task|taak|aufgabe|tehtävä/],
]

/** The kind of ticket its type's name tells; `other` where the name is not a usual one. */
export function typeOf(name: string): TicketType {
  const word = name.trim().toLowerCase()
  return TYPES.find(([, pattern]) => pattern.test(word))?.[0] ?? 'other'
}

const CHANNELS: readonly (readonly ['phone' | 'email' | 'chat' | 'web', RegExp])[] = [
  ['phone', /phone|voice|telef|anruf|puhelin|puhelu/],
  ['email', /mail|sähköposti/],
  ['chat', /chat|messag|whatsapp|sms|teams|keskustelu/],
  ['web', /web|portal|self|ssp|selbst|itsepalvelu/],
]

/** The way a ticket or message came in, by the word the helpdesk has for it; null where it says none of these. */
export function channelOf(name: string) {
  const word = name.toLowerCase()
  return CHANNELS.find(([, pattern]) => pattern.test(word))?.[0] ?? null
}
