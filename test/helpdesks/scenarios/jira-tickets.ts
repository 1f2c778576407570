import type { Scenario } from '../world/types.ts'
import { firstReply, nextReply, note, place, reply, resolution, status, ticket } from './kit.ts'

const where = place('jira-cloud')
const { local, desk } = where
const base = { site: 'jira-cloud' as const, desk, now: local('10:10') }

const breached: Scenario = {
  ...base,
  id: 'breached',
  title: 'The target passed this morning',
  ticket: ticket(where, {
    key: 'HELP-4302',
    subject: 'Laskutusportaali näyttää vanhoja hintoja',
    language: 'fi',
    category: 'Sovellukset',
    body: 'Hei,\n\nlaskutusportaalissa näkyvät yhä lokakuun hinnat, vaikka uusi hinnasto tuli voimaan viime viikolla. Asiakkaat saavat vääriä laskuja. Pyydän korjaamaan pikaisesti.\n\nSanna Mäkelä\nKuusamon Kala',
    createdAt: local('2026-11-23 08:30'),
    requester: 'sanna.makela',
    priority: 2,
    mood: -1,
    targets: [resolution(8)],
    happenings: [
      note(
        local('2026-11-23 10:00'),
        'robin.aalto',
        'Hinnasto näyttää tulevan välimuistista. Kysytään sovellustiimiltä.',
      ),
    ],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 1540,
    leftMinutes: -100,
    promise: 'breached',
    stillMinutes: 490,
    nudge: null,
    because:
      'Monday 08:30 to Tuesday 10:10 is 25 h 40; 8 h end Tuesday 08:30, 1 h 40 ago; note Monday 10:00, then 6 h Monday and 2 h 10 Tuesday',
  },
}

const plain: Scenario = {
  ...base,
  id: 'plain-issue',
  title: 'A plain Jira issue: no customer request, no SLA',
  ticket: ticket(where, {
    key: 'WEB-318',
    subject: 'Cookie banner covers the search box on small screens',
    language: 'en',
    category: 'Website',
    type: 'task',
    serviceDesk: false,
    body: 'On screens below 400 px the banner is taller than the header and hides the search box.\n\nExpected: the banner scrolls with the page.',
    createdAt: local('2026-11-20 14:20'),
    requester: 'mira.lind',
    priority: 3,
    status: 'open',
    tags: ['frontend'],
    happenings: [
      reply(
        local('2026-11-23 09:15'),
        'jonas.weber',
        'Reproduced on two phones. I suggest we cap the banner at a third of the height.',
      ),
    ],
  }),
  facts: {
    ball: 'nobody',
    ballMinutes: null,
    leftMinutes: null,
    promise: 'none',
    stillMinutes: null,
    nudge: false,
    because: 'nobody outside is waiting and nothing was promised',
  },
}

const severalTargets: Scenario = {
  ...base,
  id: 'several-slas',
  title: 'Three SLAs: one met, one nearly over, one with time left',
  ticket: ticket(where, {
    key: 'HELP-4340',
    subject: 'Tilausjärjestelmä hidastelee iltapäivisin',
    language: 'fi',
    category: 'Sovellukset',
    body: 'Moi,\n\ntilausjärjestelmä on iltapäivisin niin hidas, että yhden tilauksen kirjaaminen kestää viisi minuuttia. Aamulla kaikki toimii.\n\nAino',
    createdAt: local('2026-11-23 14:00'),
    requester: 'aino.koskela',
    priority: 2,
    status: 'open',
    targets: [firstReply(60), nextReply(120), resolution(8)],
    happenings: [
      reply(
        local('2026-11-23 14:30'),
        'robin.aalto',
        'Hei Aino, kiitos ilmoituksesta. Käynnistin raskaan raportin ajon uudelleen yöksi. Kertoisitko huomenna, auttoiko se?',
      ),
      reply(
        local('08:25'),
        'aino.koskela',
        'Ei auttanut, nyt se on hidas jo aamusta. Tilauksia on jonossa neljäkymmentä.',
      ),
    ],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 105,
    leftMinutes: 15,
    promise: 'running',
    stillMinutes: 105,
    nudge: null,
    because:
      'next reply: 08:25 plus 2 h ends 10:25; resolution: 2 h Monday and 2 h 10 Tuesday of 8 h leave 3 h 50; first response met after 30 of 60 minutes',
  },
}

const changeWindow: Scenario = {
  ...base,
  id: 'change-window',
  title: 'A change that waits for its window on Saturday night',
  ticket: ticket(where, {
    key: 'HELP-4330',
    subject: 'Replace the core switch in Tampere',
    language: 'en',
    category: 'Network',
    type: 'change',
    body: 'Planned replacement of the core switch in the Tampere office. All stations lose their connection for about twenty minutes.\n\nAgreed with Ville Rantanen.',
    createdAt: local('2026-11-17 10:00'),
    requester: 'ville.rantanen',
    submitter: 'robin.aalto',
    priority: 3,
    status: 'open',
    dueAt: local('2026-11-30 12:00'),
    planned: { from: local('2026-11-28 22:00'), to: local('2026-11-28 23:30') },
    happenings: [
      reply(local('2026-11-17 13:20'), 'ville.rantanen', 'Fine with us. Please send a reminder on Friday.'),
    ],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 9890,
    leftMinutes: null,
    promise: 'none',
    stillMinutes: 2210,
    nudge: false,
    because:
      'waits on purpose until Saturday 22:00; 13:20 on the 17th to 10:10 on the 24th is 164 h 50; desk time 2 h 40 + 4 × 8 h + 2 h 10 is 36 h 50',
  },
}

const reopened: Scenario = {
  ...base,
  id: 'reopened',
  title: 'Solved yesterday, reopened by the customer this morning',
  ticket: ticket(where, {
    key: 'HELP-4351',
    subject: 'Shared folder is read-only again',
    language: 'en',
    category: 'Files',
    body: 'Hi, I cannot save anything in the Finance folder any more, it says read-only.',
    createdAt: local('2026-11-23 08:30'),
    requester: 'sanna.makela',
    priority: 2,
    targets: [resolution(8)],
    whilePaused: 'frozen-due',
    happenings: [
      reply(
        local('2026-11-23 09:30'),
        'robin.aalto',
        'You should be able to save again, your group membership had lapsed.',
      ),
      status(local('2026-11-23 09:30'), 'robin.aalto', 'solved'),
      reply(
        local('08:40'),
        'sanna.makela',
        'It worked for an hour and now it is read-only again. Could you look into it properly this time?',
      ),
      status(local('08:40'), 'system', 'new'),
    ],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 90,
    leftMinutes: 390,
    promise: 'running',
    stillMinutes: 90,
    nudge: null,
    because: 'a second run of 8 h from 08:40 has used 1 h 30; the first was met after 1 h',
  },
}

export const JIRA_TICKETS: readonly Scenario[] = [breached, plain, severalTargets, changeWindow, reopened]
