import type { Catalogue } from '../../catalogue.ts'
import type { OverlayWorkKey } from './en.ts'

/** German texts of what an agent adds to a ticket, and of the agent's own figures in the card. */
export const overlayWorkDe: Catalogue<OverlayWorkKey> = {
  addFacts: 'Ergänzen, was Sie wissen',
  outOfContract: 'Außerhalb des Vertrags',
  tickTechnical: 'Technik geregelt',
  tickAdministrative: 'Verwaltung geregelt',
  tickFinancial: 'Kosten geregelt',
  confirmedByPhone: 'Am Telefon bestätigt',
  reallyConfirmed: 'Am Telefon bestätigt, wie Sie um {time} notiert haben.',
  peopleWaiting: 'Wie viele Menschen warten?',
  peopleSave: 'Speichern',
  peopleConfirm: '{n} stimmt',
  peopleForget: 'Nicht bekannt',
  deadlineConfirm: 'Diese Zeit stimmt',
  deadlineUndo: 'Doch nicht bestätigt',
  ownDeadlineConfirmed: 'Sie brauchen es zu einer eigenen Zeit: „{text}“',
  statusOffer: '„{status}“ als Zug der anderen zählen?',
  statusOfferWhy: 'Sie sagten dort dreimal, dass Sie auf jemanden warten.',
  yes: 'Ja',
  no: 'Nein',
  ownSpread: {
    one: 'Ihre {size}-Tickets dauern {from}–{to} min (aus 1)',
    other: 'Ihre {size}-Tickets dauern {from}–{to} min (aus {n})',
  },
  replyCount: { one: '{n} Punkt in Ihrem Entwurf', other: '{n} Punkte in Ihrem Entwurf' },
  replyHint: 'Nur hier zu sehen; nichts wird geändert, gesendet oder behalten.',
}
