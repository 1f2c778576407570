import type { ScoredMessage, SignalFound } from '../../../utils/messaging/scored-message.ts'
import { at, contactOf, contextWith, historyOf, says, scoredOf, settingsOf, signals } from '../support.ts'
import type { Said } from './said.ts'

const upset = { scored: [scoredOf(at('09:32'), -1)] }
const quoted = (signal: SignalFound['signal'], step: ScoredMessage['step'], sentence: string) => ({
  scored: [scoredOf(at('09:32'), step, { signals: signals(signal, sentence) })],
})
const monday = (time: string) => at(`2026-11-23 ${time}`)

/** Hints about the customer, word for word. */
export const CUSTOMER = {
  watermelon: {
    context: contextWith({}, upset),
    says: {
      en: 'The SLA is fine, the customer is not',
      nl: 'De SLA is in orde, de klant is ontevreden',
      fi: 'SLA on kunnossa, mutta asiakas on tyytymätön',
      de: 'Das SLA hält, der Kunde ist unzufrieden',
    },
  },
  'cannot-do': {
    context: contextWith({}, quoted('cannot-do', -1, 'We cannot print.')),
    says: {
      en: 'What they cannot do: “We cannot print.”',
      nl: 'Wat niet lukt: “We cannot print.”',
      fi: 'Mikä ei onnistu: ”We cannot print.”',
      de: 'Was nicht geht: „We cannot print.“',
    },
  },
  'own-deadline': {
    context: contextWith({}, quoted('deadline', 0, 'We need it before noon.')),
    says: {
      en: 'They name a time themselves, not confirmed: “We need it before noon.”',
      nl: 'Ze noemen zelf een tijd, niet bevestigd: “We need it before noon.”',
      fi: 'He mainitsevat itse ajan, vahvistamatta: ”We need it before noon.”',
      de: 'Sie nennen selbst eine Zeit, nicht bestätigt: „We need it before noon.“',
    },
  },
  'critical-hours': {
    context: contextWith(
      {},
      {
        settings: settingsOf({
          criticalHours: [{ customer: 'acme', note: 'Pay run', week: { 2: [['14:00', '15:00']] } }],
        }),
      },
    ),
    says: {
      en: 'Critical hours begin at 14:00, before the SLA ends Pay run',
      nl: 'Kritieke uren beginnen om 14:00, vóór de SLA afloopt Pay run',
      fi: 'Kriittiset tunnit alkavat klo 14.00, ennen SLA-ajan päättymistä Pay run',
      de: 'Kritische Zeit beginnt um 14:00, vor dem Ende des SLA Pay run',
    },
  },
  'may-leave': {
    context: contextWith({}, quoted('may-leave', -2, 'We will look elsewhere.')),
    says: {
      en: 'We may lose them: “We will look elsewhere.”',
      nl: 'We kunnen deze klant verliezen: “We will look elsewhere.”',
      fi: 'Voimme menettää tämän asiakkaan: ”We will look elsewhere.”',
      de: 'Wir könnten diesen Kunden verlieren: „We will look elsewhere.“',
    },
  },
  'may-go-public': {
    context: contextWith({}, quoted('may-go-public', -2, 'I will post this online.')),
    says: {
      en: 'This may go public: “I will post this online.”',
      nl: 'Dit kan naar buiten komen: “I will post this online.”',
      fi: 'Tämä voi päätyä julkisuuteen: ”I will post this online.”',
      de: 'Das könnte öffentlich werden: „I will post this online.“',
    },
  },
  'two-strikes': {
    // Two that ended unhappy, 40 and 20 days ago.
    context: contextWith(
      {},
      { history: historyOf({ contacts: [contactOf(40, { endStep: -1 }), contactOf(20, { endStep: -1 })] }) },
    ),
    says: {
      en: '2 hiccups with us in 90 days. A call says more than a mail.',
      nl: '2 keer mis bij ons in 90 dagen. Bellen zegt meer dan een mail.',
      fi: '2 kompastusta meillä 90 päivässä. Soitto kertoo enemmän kuin viesti.',
      de: '2 Pannen bei uns in 90 Tagen. Ein Anruf sagt mehr als eine Mail.',
    },
  },
  spreading: {
    // Two others this week, and this customer.
    context: contextWith(
      {},
      {
        ...upset,
        history: historyOf({
          organisation: [
            contactOf(1, { customer: 'c2', endStep: -1 }),
            contactOf(6, { customer: 'c3', endStep: -2 }),
          ],
        }),
      },
    ),
    says: {
      en: '3 people of Acme unhappy with us in 7 days',
      nl: '3 mensen van Acme ontevreden over ons in 7 dagen',
      fi: 'Acme: 3 palveluumme tyytymätöntä 7 päivässä',
      de: '3 Personen von Acme in 7 Tagen unzufrieden mit uns',
    },
  },
  'gone-quiet': {
    // 60 and 50 words are 55 on the average.
    context: contextWith(
      {},
      {
        scored: [
          scoredOf(monday('09:00'), -1, { words: 60 }),
          scoredOf(monday('11:00'), -1, { words: 50 }),
          scoredOf(at('09:32'), -1, { words: 3 }),
        ],
      },
    ),
    says: {
      en: 'Their answers have become short: 3 words now, 55 before.',
      nl: 'Hun antwoorden zijn kort geworden: nu 3 woorden, eerst 55.',
      fi: 'Vastaukset ovat lyhentyneet: nyt 3 sanaa, aiemmin 55.',
      de: 'Die Antworten sind kurz geworden: jetzt 3 Wörter, vorher 55.',
    },
  },
} satisfies Readonly<Record<string, Said>>
