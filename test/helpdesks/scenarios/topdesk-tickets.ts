import type { Scenario } from '../world/types.ts'
import { auto, firstReply, note, place, reply, resolution, status, ticket } from './kit.ts'

const where = place('topdesk')
const { local, desk } = where
const base = { site: 'topdesk' as const, desk, now: local('10:10') }

const paused: Scenario = {
  ...base,
  id: 'paused',
  title: 'On hold, waiting for the printer firm',
  ticket: ticket(where, {
    key: 'I 2611 4302',
    subject: 'Plotter trekt strepen',
    language: 'nl',
    category: 'Printen',
    body: 'De plotter op de tekenkamer trekt witte strepen door alle tekeningen. Reinigen heeft niet geholpen.\n\nJoris Smit',
    createdAt: local('2026-11-23 09:15'),
    requester: 'joris.smit',
    priority: 3,
    status: 'open',
    targets: [resolution(16)],
    happenings: [
      reply(local('2026-11-23 10:00'), 'robin.aalto', 'Dag Joris, ik kijk vanochtend even op de tekenkamer.'),
      note(local('2026-11-23 12:10'), 'robin.aalto', 'Printkop is op. Brakel gebeld, monteur komt woensdag.'),
      { kind: 'supplier', at: local('2026-11-23 12:15'), by: 'robin.aalto', to: 'brakel-print' },
      status(local('2026-11-23 12:15'), 'robin.aalto', 'hold'),
      reply(
        local('2026-11-23 12:20'),
        'robin.aalto',
        'De printkop moet vervangen worden. De monteur van Brakel komt woensdag. Tot die tijd kun je op de plotter van de tweede etage printen.',
      ),
    ],
  }),
  facts: {
    ball: 'third-party',
    ballMinutes: 1315,
    leftMinutes: 780,
    promise: 'paused',
    stillMinutes: null,
    nudge: false,
    because:
      'Monday 12:15 to Tuesday 10:10 is 21 h 55; 3 of 16 h used; the target date stays Wednesday 09:15',
  },
}

const unassigned: Scenario = {
  ...base,
  id: 'unassigned-mine',
  title: 'In my group, nobody has taken it',
  ticket: ticket(where, {
    key: 'I 2611 4310',
    subject: 'Beamer raadzaal geeft geen beeld',
    language: 'nl',
    category: 'Audiovisueel',
    via: 'portal',
    body: 'De beamer in de raadzaal geeft geen beeld, alleen een blauw vlak. Om 13.00 uur begint hier een hoorzitting met publiek.\n\nNoor el Amrani, griffie',
    createdAt: local('08:30'),
    requester: 'noor.elamrani',
    priority: 2,
    assignee: null,
    targets: [resolution(8)],
    happenings: [auto(local('08:30'), 'Uw melding is ontvangen.')],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 100,
    leftMinutes: 380,
    promise: 'running',
    stillMinutes: 100,
    nudge: null,
    because: '08:30 to 10:10 is 1 h 40 of 8 h',
  },
}

const moved: Scenario = {
  ...base,
  id: 'target-moved',
  title: 'The target date was moved; the contract’s own has passed',
  ticket: ticket(where, {
    key: 'I 2611 4330',
    subject: 'Rooster niet zichtbaar in de app',
    language: 'nl',
    category: 'Applicaties',
    body: 'Sinds de update van vrijdag is het rooster voor december leeg in de app. In de browser staat het er wel.\n\nFemke Bakker',
    createdAt: local('2026-11-23 10:00'),
    requester: 'femke.bakker',
    priority: 2,
    status: 'open',
    targets: [firstReply(120), resolution(8)],
    happenings: [
      reply(
        local('2026-11-23 11:00'),
        'robin.aalto',
        'Dag Femke, dat zien wij ook. De leverancier van de app heeft een update beloofd voor dinsdag.',
      ),
      {
        kind: 'target',
        at: local('2026-11-23 15:30'),
        by: 'sam.degroot',
        id: 'resolution',
        goalMinutes: 16 * 60,
      },
      reply(
        local('09:05'),
        'femke.bakker',
        'Is er al nieuws? Mijn mensen weten niet wanneer ze moeten werken.',
      ),
    ],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 65,
    leftMinutes: 470,
    promise: 'running',
    stillMinutes: 65,
    nudge: null,
    because: 'contract: 8 h from Monday 10:00 end Tuesday 10:00; moved to 16 h, Wednesday 10:00; 8 h 10 used',
  },
}

const majorPart: Scenario = {
  ...base,
  id: 'part-of-major',
  title: 'Hangs under a major call',
  ticket: ticket(where, {
    key: 'I 2611 4321',
    subject: 'Kan niet inloggen',
    language: 'nl',
    category: 'Aanmelden',
    body: 'Ik kan sinds vanochtend niet inloggen, het scherm blijft draaien.',
    createdAt: local('08:35'),
    requester: 'joris.smit',
    priority: 2,
    status: 'open',
    partOf: 'I 2611 4320',
    targets: [resolution(8)],
  }),
  others: [
    ticket(where, {
      key: 'I 2611 4320',
      subject: 'Aanmelddienst gestoord bij alle vestigingen',
      language: 'nl',
      category: 'Aanmelden',
      body: 'Sinds 08:20 duurt aanmelden bij alle vestigingen minutenlang. Gemeld door de monitoring.',
      createdAt: local('08:22'),
      requester: 'femke.bakker',
      submitter: 'sam.degroot',
      assignee: 'mira.lind',
      group: 'network',
      priority: 1,
      status: 'open',
      targets: [resolution(4)],
    }),
  ],
  facts: {
    ball: 'us',
    ballMinutes: 95,
    leftMinutes: 385,
    promise: 'running',
    stillMinutes: 95,
    nudge: null,
    because: '08:35 to 10:10 is 1 h 35 of 8 h; part of major call I 2611 4320',
  },
}

const refused: Scenario = {
  ...base,
  id: 'cookie-refused',
  title: 'A tenant whose API refuses the session: only the page can be read',
  refuseCookie: true,
  ticket: ticket(where, {
    key: 'I 2611 4340',
    subject: 'Toetsenbord typt dubbele letters',
    language: 'nl',
    category: 'Werkplek',
    body: 'Mijn toetsenbord typt sommige letters dubbel. Erg onhandig bij het notuleren.\n\nNoor el Amrani',
    createdAt: local('08:40'),
    requester: 'noor.elamrani',
    priority: 4,
    status: 'open',
    targets: [resolution(40)],
    happenings: [note(local('09:30'), 'robin.aalto', 'Reservetoetsenbord ligt klaar bij de balie.')],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 90,
    leftMinutes: 2310,
    promise: 'running',
    stillMinutes: 40,
    nudge: null,
    because: '08:40 to 10:10 is 1 h 30 of 40 h; the note of 09:30 is 40 minutes old',
  },
}

export const TOPDESK_TICKETS: readonly Scenario[] = [paused, unassigned, moved, majorPart, refused]
