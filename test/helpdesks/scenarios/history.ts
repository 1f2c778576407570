import type { Scenario, Script } from '../world/types.ts'
import { type Place, place, reply, resolution, status, ticket } from './kit.ts'

/** Requesters with a past: ratings and the helpdesk's own mood words over the last months. */

type Past = readonly [
  key: string,
  day: string,
  subject: string,
  body: string,
  answer: string,
  rating: 1 | 2 | 3 | 4 | 5 | null,
  mood: -2 | -1 | 0 | 1 | 2,
  comment?: string,
]

function past(
  where: Place,
  requester: string,
  language: Script['language'],
  list: readonly Past[],
): Script[] {
  return list.map(([key, day, subject, body, answer, rating, mood, comment]) =>
    ticket(where, {
      key,
      subject,
      body,
      language,
      createdAt: where.local(`${day} 09:00`),
      requester,
      priority: 3,
      status: 'open',
      mood,
      targets: [resolution(16)],
      happenings: [
        reply(where.local(`${day} 11:30`), 'robin.aalto', answer),
        status(where.local(`${day} 11:30`), 'robin.aalto', 'solved'),
        // TOPdesk takes ratings of closed calls only.
        ...(where.site === 'topdesk' ? [status(where.local(`${day} 12:00`), 'robin.aalto', 'closed')] : []),
        ...(rating === null
          ? []
          : [
              {
                kind: 'csat' as const,
                at: where.local(`${day} 15:10`),
                by: requester,
                rating,
                ...(comment === undefined ? {} : { comment }),
              },
            ]),
      ],
    }),
  )
}

const zendesk = place('zendesk')

const badThenHappy: Scenario = {
  id: 'five-earlier',
  title: 'Five earlier tickets: two bad ratings, then a happy one',
  site: 'zendesk',
  desk: zendesk.desk,
  now: zendesk.local('10:10'),
  ticket: ticket(zendesk, {
    key: '4215',
    subject: 'Dictation does not pick up my voice',
    language: 'en',
    category: 'Clinical apps',
    body: 'Hello,\n\nsince the update last night the dictation window stays empty when I speak. My colleague next door has the same microphone and hers works.\n\nI have a full list this afternoon, so anything before one o’clock would be a great help.\n\nPriya',
    createdAt: zendesk.local('09:10'),
    requester: 'priya.nair',
    priority: 3,
    status: 'open',
    mood: 0,
    targets: [resolution(24)],
  }),
  others: past(zendesk, 'priya.nair', 'en', [
    [
      '4011',
      '2026-08-11',
      'Badge does not open the pharmacy',
      'My badge stopped working on the pharmacy door.',
      'Your badge was blocked after the inventory. It is open again.',
      2,
      -1,
      'Three phone calls for one door.',
    ],
    [
      '4012',
      '2026-09-15',
      'Printer on ward B again',
      'The ward printer is jammed for the fourth time. I am fed up with it.',
      'A new paper feed has been fitted.',
      1,
      -2,
      'It took two days and nobody told me anything.',
    ],
    [
      '4013',
      '2026-10-06',
      'Second screen flickers',
      'My second screen flickers when the first one is on.',
      'It was the cable; a new one is on your desk.',
      null,
      0,
    ],
    [
      '4014',
      '2026-10-27',
      'Account for a trainee',
      'Please make an account for our trainee, starting Monday.',
      'Done, the letter is at reception.',
      4,
      1,
    ],
    [
      '4015',
      '2026-11-12',
      'Calendar shows the wrong time',
      'My calendar is an hour off since I came back from leave.',
      'The time zone was still set to Lisbon. It is right now.',
      5,
      2,
      'Fixed while I was on the phone. Lovely.',
    ],
  ]),
  facts: {
    ball: 'us',
    ballMinutes: 60,
    leftMinutes: 1380,
    promise: 'running',
    stillMinutes: 60,
    nudge: null,
    because: '09:10 to 10:10 is 1 h of 24; five solved tickets since August, ratings 2, 1, none, 4, 5',
  },
}

const cloud = place('jira-cloud')

const jiraHistory: Scenario = {
  id: 'jira-history',
  title: 'Three earlier requests with ratings',
  site: 'jira-cloud',
  desk: cloud.desk,
  now: cloud.local('10:10'),
  ticket: ticket(cloud, {
    key: 'HELP-4320',
    subject: 'Etätyöpöytä katkeaa kesken kaiken',
    language: 'fi',
    category: 'Etätyö',
    body: 'Hei,\n\netätyöpöytä sulkeutuu itsestään noin puolen tunnin välein ja tallentamaton työ häviää. Verkko toimii muuten moitteetta.\n\nTerveisin Ville',
    createdAt: cloud.local('09:00'),
    requester: 'ville.rantanen',
    priority: 3,
    mood: -1,
    targets: [resolution(16)],
  }),
  others: past(cloud, 'ville.rantanen', 'fi', [
    [
      'HELP-4101',
      '2026-09-01',
      'Salasana vanhentui',
      'Salasanani vanhentui lomalla.',
      'Uusi salasana on lähetetty tekstiviestillä.',
      5,
      1,
      'Nopeaa toimintaa, kiitos.',
    ],
    [
      'HELP-4102',
      '2026-10-14',
      'Kuulokkeet eivät toimi',
      'Kuulokkeista ei kuulu mitään.',
      'Ajuri on päivitetty.',
      3,
      0,
    ],
    [
      'HELP-4103',
      '2026-11-10',
      'Verkkolevy hukassa',
      'Verkkolevy Z puuttuu taas.',
      'Levy on palautettu.',
      2,
      -1,
      'Jo toinen kerta.',
    ],
  ]),
  facts: {
    ball: 'us',
    ballMinutes: 70,
    leftMinutes: 890,
    promise: 'running',
    stillMinutes: 70,
    nudge: null,
    because: '09:00 to 10:10 is 1 h 10 of 16 h; three earlier requests rated 5, 3, 2',
  },
}

const topdesk = place('topdesk')

const topdeskHistory: Scenario = {
  id: 'topdesk-history',
  title: 'Two earlier calls, one rated badly with a message',
  site: 'topdesk',
  desk: topdesk.desk,
  now: topdesk.local('10:10'),
  ticket: ticket(topdesk, {
    key: 'I 2611 4350',
    subject: 'Digitale handtekening wordt geweigerd',
    language: 'nl',
    category: 'Applicaties',
    via: 'portal',
    body: 'Bij het ondertekenen van een besluit krijg ik de melding dat mijn certificaat verlopen is. Het loopt volgens mij nog tot 2027. Er liggen vandaag zes besluiten klaar.',
    createdAt: topdesk.local('09:40'),
    requester: 'noor.elamrani',
    priority: 3,
    status: 'open',
    targets: [resolution(16)],
    happenings: [
      reply(topdesk.local('09:55'), 'noor.elamrani', 'Aanvulling: mijn collega heeft hetzelfde.', 'portal'),
    ],
  }),
  others: past(topdesk, 'noor.elamrani', 'nl', [
    [
      'I 2609 3310',
      '2026-09-08',
      'Toegang tot zaaksysteem',
      'Ik kan niet meer in het zaaksysteem.',
      'De rol is teruggezet.',
      2,
      -1,
      'Vier dagen gewacht op een vinkje.',
    ],
    [
      'I 2610 3604',
      '2026-10-20',
      'Tweede scherm aanvragen',
      'Graag een tweede scherm op werkplek 2.14.',
      'Het scherm staat klaar.',
      5,
      1,
    ],
  ]),
  facts: {
    ball: 'us',
    ballMinutes: 30,
    leftMinutes: 930,
    promise: 'running',
    stillMinutes: 30,
    nudge: null,
    because: '09:40 to 10:10 is half an hour of 16 h; two earlier calls rated 2 and 5',
  },
}

export const HISTORY: readonly Scenario[] = [badThenHappy, jiraHistory, topdeskHistory]
