import type { Catalogue } from '../../catalogue.ts'
import type { OverlayWorkKey } from './en.ts'

/** Finnish texts of what an agent adds to a ticket, and of the agent's own figures in the card. */
export const overlayWorkFi: Catalogue<OverlayWorkKey> = {
  addFacts: 'Lisää, mitä tiedät',
  outOfContract: 'Sopimuksen ulkopuolella',
  tickTechnical: 'Tekniikka hoidettu',
  tickAdministrative: 'Paperityöt hoidettu',
  tickFinancial: 'Kulut hoidettu',
  confirmedByPhone: 'Vahvistettu puhelimessa',
  reallyConfirmed: 'Vahvistettu puhelimessa; merkitsit sen klo {time}.',
  peopleWaiting: 'Kuinka moni odottaa?',
  peopleSave: 'Tallenna',
  peopleConfirm: '{n} pitää paikkansa',
  peopleForget: 'Ei tiedossa',
  deadlineConfirm: 'Aika pitää paikkansa',
  deadlineUndo: 'Ei sittenkään vahvistettu',
  ownDeadlineConfirmed: 'He tarvitsevat sen omaan aikaansa mennessä: ”{text}”',
  statusOffer: 'Lasketaanko ”{status}” muiden vuoroksi?',
  statusOfferWhy: 'Sanoit siinä kolmesti odottavasi jotakuta.',
  yes: 'Kyllä',
  no: 'Ei',
  ownSpread: {
    one: '{size}-tikettisi vievät {from}–{to} min (1 tiketti)',
    other: '{size}-tikettisi vievät {from}–{to} min ({n} tikettiä)',
  },
  replyCount: { one: '{n} kohta luonnoksessasi', other: '{n} kohtaa luonnoksessasi' },
  replyHint: 'Näkyy vain tässä; mitään ei muuteta, lähetetä eikä säilytetä.',
}
