import type { Facts, Scenario, SiteId } from '../world/types.ts'
import { auto, type Place, place, reply, resolution, ticket } from './kit.ts'

/**
 * The founding case, once per helpdesk and language: priority 1, written 07:05 before the desk opens
 * at 08:00, an automatic reply at once, a second and angrier message at 09:32, nobody of ours has done
 * anything, and the 8-hour target ends 16:00. Now is 10:10.
 */
const FACTS: Facts = {
  ball: 'us',
  ballMinutes: 185,
  leftMinutes: 350,
  promise: 'running',
  stillMinutes: 130,
  nudge: true,
  because:
    '07:05 to 10:10 is 3 h 5; 8 h from 08:00 end 16:00, from 10:10 that is 5 h 50; from the opening at 08:00 nobody touched it for 2 h 10',
}

interface Words {
  readonly key: string
  readonly requester: string
  readonly subject: string
  readonly first: string
  readonly automatic: string
  readonly second: string
  readonly category: string
}

const WORDS: Readonly<Record<SiteId, Words & { readonly language: 'en' | 'fi' | 'de' | 'nl' }>> = {
  zendesk: {
    language: 'en',
    category: 'Printing',
    key: '4211',
    requester: 'grace.hobbs',
    subject: 'Labels do not print',
    first:
      'Good morning,\n\nParcel labels do not print on any of the three stations in the loading hall. The label program says "sent", and then nothing comes out. We restarted the printers and the computers twice.\n\nThe first lorry leaves at noon.\n\nKind regards,\nGrace Hobbs\nHobbs Freight, loading hall',
    automatic:
      'Thank you for your message. It has reached us as request 4211, and one of us will look at it as soon as possible.',
    second:
      'We cannot ship anything since this morning. Still nobody has called, and this is the second time this month. I have twelve people standing around a pile of parcels. Could somebody please tell me what is going on?',
  },
  'jira-cloud': {
    language: 'fi',
    category: 'Tulostus',
    key: 'HELP-4211',
    requester: 'aino.koskela',
    subject: 'Lähetystarrat eivät tulostu',
    first:
      'Huomenta,\n\nLähetystarrat eivät tulostu yhdelläkään pakkaamon kolmesta asemasta. Ohjelma väittää, että työ on lähetetty, mutta tulostimesta ei tule mitään. Olemme käynnistäneet sekä tulostimet että koneet kahdesti uudelleen.\n\nEnsimmäinen auto lähtee puoliltapäivin.\n\nTerveisin\nAino Koskela\nPohjolan Paperi, pakkaamo',
    automatic:
      'Kiitos yhteydenotosta. Pyyntösi on kirjattu numerolla HELP-4211 ja palaamme asiaan mahdollisimman pian.',
    second:
      'Emme ole saaneet aamun jälkeen yhtään pakettia liikkeelle. Kukaan ei ole vieläkään soittanut, ja sama vika oli jo kertaalleen tässä kuussa. Minulla seisoo kaksitoista ihmistä tyhjän panttina. Voisiko joku vihdoin kertoa, missä mennään?',
  },
  'jira-dc': {
    language: 'de',
    category: 'Drucken',
    key: 'SUP-4211',
    requester: 'katrin.vogt',
    subject: 'Etiketten werden nicht gedruckt',
    first:
      'Guten Morgen,\n\nan keinem der drei Packplätze werden Versandetiketten gedruckt. Das Programm meldet „gesendet“, aber es kommt nichts heraus. Drucker und Rechner haben wir zweimal neu gestartet.\n\nDer erste Lkw fährt um zwölf.\n\nMit freundlichen Grüßen\nKatrin Vogt\nVogt Druck, Versand',
    automatic:
      'Vielen Dank für Ihre Nachricht. Sie ist unter der Nummer SUP-4211 bei uns eingegangen. Wir melden uns so bald wie möglich.',
    second:
      'Seit heute früh können wir nichts verschicken. Es hat sich immer noch niemand gemeldet, und das ist schon das zweite Mal in diesem Monat. Hier stehen zwölf Leute vor einem Berg Pakete. Kann mir bitte endlich jemand sagen, was los ist?',
  },
  topdesk: {
    language: 'nl',
    category: 'Printen',
    key: 'I 2611 4211',
    requester: 'femke.bakker',
    subject: 'Labels worden niet geprint',
    first:
      'Goedemorgen,\n\nOp geen van de drie inpakstations komen er verzendlabels uit de printer. Het programma zegt dat de opdracht is verstuurd, maar er gebeurt niets. We hebben de printers en de computers al twee keer opnieuw gestart.\n\nDe eerste vrachtwagen vertrekt om twaalf uur.\n\nMet vriendelijke groet,\nFemke Bakker\nZuiderpoort, expeditie',
    automatic:
      'Bedankt voor uw bericht. Het is bij ons geregistreerd als I 2611 4211 en wij pakken het zo snel mogelijk op.',
    second:
      'Er is vanochtend nog geen pakket de deur uit gegaan. Er heeft nog steeds niemand gebeld, en dit is al de tweede keer deze maand. Ik heb hier twaalf mensen die niets kunnen doen. Kan iemand mij nu eindelijk vertellen wat er aan de hand is?',
  },
}

export function founding(site: SiteId, where: Place = place(site)): Scenario {
  const { local } = where
  const words = WORDS[site]
  return {
    id: `founding-${site}`,
    title: 'Priority 1, 8-hour target, untouched: the promise will be met and the customer is not',
    site,
    desk: where.desk,
    now: local('10:10'),
    ticket: ticket(where, {
      key: words.key,
      subject: words.subject,
      body: words.first,
      language: words.language,
      createdAt: local('07:05'),
      requester: words.requester,
      priority: 1,
      category: words.category,
      targets: [resolution(8)],
      happenings: [
        auto(local('07:05') + 4_000, words.automatic),
        reply(local('09:32'), words.requester, words.second),
      ],
    }),
    facts: FACTS,
  }
}
