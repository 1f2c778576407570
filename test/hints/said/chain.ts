import {
  at,
  contactOf,
  contextWith,
  given,
  happened,
  historyOf,
  NOW,
  ON_HOLD,
  OPEN,
  reads,
  recordOf,
  SOLVED,
  says,
  settingsOf,
} from '../support.ts'
import type { Said } from './said.ts'

/** Hints about the chain, word for word. */
export const CHAIN = {
  'no-human-word': {
    context: contextWith({
      messages: reads(says('requester', at('07:05')), says('system', at('07:06'), { automatic: true })),
    }),
    says: {
      en: 'No word from a person yet Only the automatic reply of 07:06',
      nl: 'Nog geen bericht van een mens Alleen de automatische reactie van 07:06',
      fi: 'Kukaan ei ole vielä vastannut Vain automaattivastaus klo 7.06',
      de: 'Noch keine persönliche Antwort Nur die automatische Antwort von 07:06',
    },
  },
  'lost-time': {
    // 3 h 05 × 4 is 12 h 20, at 30 an hour 370.
    context: contextWith({}, { record: recordOf({ people: 4 }), settings: settingsOf({ hourlyRate: 30 }) }),
    says: {
      en: '4 people waiting: 12 h 20 lost so far About 370 EUR at the team’s own rate.',
      nl: '4 mensen wachten: tot nu toe 12 u 20 verloren Ongeveer 370 EUR tegen het eigen tarief van het team.',
      fi: '4 henkilöä odottaa: aikaa hukattu 12 h 20 min Noin 370 EUR tiimin omalla hinnalla.',
      de: '4 Personen warten: bisher 12 h 20 min verloren Rund 370 EUR nach dem eigenen Satz des Teams.',
    },
  },
  recurrence: {
    // 20 and 10 days ago, and this one.
    context: contextWith(
      { category: given('VPN') },
      {
        history: historyOf({
          here: { ticket: 'here', topic: 'vpn#' },
          contacts: [contactOf(20, { topic: 'vpn#' }), contactOf(10, { topic: 'vpn#' })],
        }),
      },
    ),
    says: {
      en: 'Ticket no. 3 on VPN from this customer in 30 days What would have prevented it?',
      nl: '3e ticket over VPN van deze klant in 30 dagen Wat had dit voorkomen?',
      fi: '3. tiketti aiheesta VPN samalta asiakkaalta 30 päivässä Mikä olisi estänyt tämän?',
      de: '3. Ticket zu VPN von diesem Kunden in 30 Tagen Was hätte das verhindert?',
    },
  },
  maintenance: {
    // 17:00 and 19:30 UTC are 18:00 and 20:30 in Amsterdam.
    context: contextWith(
      {},
      {
        settings: settingsOf({
          maintenance: [
            {
              name: 'Mail',
              match: 'Acme',
              from: '2026-11-24T17:00:00Z',
              to: '2026-11-24T19:30:00Z',
              announcedOn: '',
            },
          ],
        }),
      },
    ),
    says: {
      en: 'Maintenance Mail, from 18:00 to 20:30 Not announced yet: tell them before it begins.',
      nl: 'Onderhoud Mail, van 18:00 tot 20:30 Nog niet aangekondigd: laat het weten voor het begint.',
      fi: 'Huolto Mail, alkaa klo 18.00, päättyy klo 20.30 Ei vielä ilmoitettu: kerro ennen kuin se alkaa.',
      de: 'Wartung Mail, von 18:00 bis 20:30 Noch nicht angekündigt: vorher Bescheid geben.',
    },
  },
  'hand-offs': {
    // From the first group at 07:05 to the present one at 09:05.
    context: contextWith({
      events: happened(
        { kind: 'group', at: at('08:00'), by: 'agent', from: 'First line', to: 'Network' },
        { kind: 'group', at: at('09:05'), by: 'agent', from: 'Network', to: 'Database' },
      ),
    }),
    says: {
      en: '2 hand-overs, 2 h between teams',
      nl: '2 keer overgedragen, 2 u tussen teams',
      fi: '2 siirtoa, tiimien välissä 2 h',
      de: '2 Übergaben, 2 h zwischen Teams',
    },
  },
  'third-party': {
    // On hold from 08:00 to 09:20.
    context: contextWith({
      supplier: given({ id: '9', name: 'Telia' }),
      events: happened(
        { kind: 'status', at: at('08:00'), by: 'agent', from: OPEN, to: ON_HOLD },
        { kind: 'status', at: at('09:20'), by: 'agent', from: ON_HOLD, to: OPEN },
      ),
    }),
    says: {
      en: '1 h 20 of it with Telia',
      nl: '1 u 20 daarvan bij Telia',
      fi: 'Siitä 1 h 20 min kumppanilla: Telia',
      de: 'Davon 1 h 20 min bei Telia',
    },
  },
  'settle-later': {
    context: contextWith(
      { status: given(SOLVED) },
      { record: recordOf({ settle: { out: true, ticks: ['technical'], since: NOW } }) },
    ),
    says: {
      en: 'Paperwork still to settle Costs still to settle',
      nl: 'Administratief nog te regelen Financieel nog te regelen',
      fi: 'Hallinnollinen puoli vielä sopimatta Kustannukset vielä sopimatta',
      de: 'Formal noch zu klären Kosten noch zu klären',
    },
  },
} satisfies Readonly<Record<string, Said>>
