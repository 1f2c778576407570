import type { Catalogue } from '../../catalogue.ts'
import type { OverlayWorkKey } from './en.ts'

/** Dutch texts of what an agent adds to a ticket, and of the agent's own figures in the card. */
export const overlayWorkNl: Catalogue<OverlayWorkKey> = {
  addFacts: 'Voeg toe wat je weet',
  outOfContract: 'Buiten het contract',
  tickTechnical: 'Techniek geregeld',
  tickAdministrative: 'Administratie geregeld',
  tickFinancial: 'Kosten geregeld',
  confirmedByPhone: 'Telefonisch bevestigd',
  reallyConfirmed: 'Telefonisch bevestigd, zoals je om {time} noteerde.',
  peopleWaiting: 'Hoeveel mensen wachten?',
  peopleSave: 'Bewaar',
  peopleConfirm: '{n} klopt',
  peopleForget: 'Niet bekend',
  deadlineConfirm: 'Deze tijd klopt',
  deadlineUndo: 'Toch niet bevestigd',
  ownDeadlineConfirmed: 'Ze hebben het nodig op een eigen tijd: “{text}”',
  statusOffer: '“{status}” tellen als de beurt van anderen?',
  statusOfferWhy: 'Je zei er drie keer dat je op iemand wacht.',
  yes: 'Ja',
  no: 'Nee',
  ownSpread: {
    one: 'Jouw {size}-tickets kosten {from}–{to} min (uit 1)',
    other: 'Jouw {size}-tickets kosten {from}–{to} min (uit {n})',
  },
  replyCount: { one: '{n} punt in je concept', other: '{n} punten in je concept' },
  replyHint: 'Alleen hier te zien; niets wordt gewijzigd, verstuurd of bewaard.',
}
