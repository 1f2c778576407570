import type { Happening, Scenario } from '../world/types.ts'
import { firstReply, note, place, reply, resolution, status, ticket } from './kit.ts'

const where = place('jira-dc')
const { local, desk } = where
const base = { site: 'jira-dc' as const, desk, now: local('10:10') }

const solved: Scenario = {
  ...base,
  id: 'solved',
  title: 'Solved yesterday within its target',
  ticket: ticket(where, {
    key: 'SUP-4180',
    subject: 'Zeiterfassung nimmt meine Karte nicht an',
    language: 'de',
    category: 'Zutritt',
    body: 'Guten Morgen, das Terminal am Eingang piept dreimal und bucht mich nicht ein. Bitte um Korrektur für heute, ich war um 7:55 Uhr da.\n\nUte Sommer',
    createdAt: local('2026-11-23 08:10'),
    requester: 'ute.sommer',
    priority: 3,
    targets: [firstReply(120), resolution(8)],
    happenings: [
      reply(
        local('2026-11-23 08:40'),
        'robin.aalto',
        'Guten Morgen Frau Sommer, Ihre Karte war nach dem Tausch noch nicht freigeschaltet. Das ist erledigt, die Buchung trage ich nach.',
      ),
      reply(local('2026-11-23 09:05'), 'ute.sommer', 'Wunderbar, das ging ja schnell. Vielen Dank!'),
      status(local('2026-11-23 11:10'), 'robin.aalto', 'solved'),
    ],
  }),
  facts: {
    ball: 'nobody',
    ballMinutes: null,
    leftMinutes: 300,
    promise: 'met',
    stillMinutes: null,
    nudge: false,
    because: 'solved Monday 11:10, 3 h into 8 h',
  },
}

const theirTurn: Scenario = {
  ...base,
  id: 'their-turn',
  title: 'Our question is open since yesterday afternoon',
  ticket: ticket(where, {
    key: 'SUP-4220',
    subject: 'Export nach Excel bricht ab',
    language: 'de',
    category: 'Anwendungen',
    body: 'Hallo zusammen,\n\nder Export der Lagerliste bricht seit Freitag nach etwa 500 Zeilen ab. Eine Fehlermeldung erscheint nicht.\n\nHeiko Brandt',
    createdAt: local('2026-11-23 09:00'),
    requester: 'heiko.brandt',
    priority: 2,
    status: 'open',
    targets: [resolution(8)],
    whilePaused: 'frozen-due',
    happenings: [
      note(local('2026-11-23 11:20'), 'robin.aalto', 'Bei mir läuft der Export mit 1200 Zeilen durch.'),
      reply(
        local('2026-11-23 15:00'),
        'robin.aalto',
        'Guten Tag Herr Brandt, bei uns läuft der Export durch. Können Sie mir sagen, welcher Filter eingestellt ist, und mir einen Bildschirmabzug schicken?',
      ),
      status(local('2026-11-23 15:00'), 'robin.aalto', 'pending'),
    ],
  }),
  facts: {
    ball: 'customer',
    ballMinutes: 1150,
    leftMinutes: 120,
    promise: 'paused',
    stillMinutes: null,
    nudge: false,
    because: 'Monday 15:00 to Tuesday 10:10 is 19 h 10; Monday 09:00 to 15:00 used 6 of 8 h',
  },
}

const THEIRS = [
  'Ich habe es eben noch einmal probiert, leider unverändert.',
  'Heute früh ging es eine Viertelstunde lang, dann war es wieder weg.',
  'Die Kollegin am Nachbarplatz hat jetzt denselben Effekt.',
  'Gibt es schon etwas Neues? Wir müssen bis Monatsende fertig sein.',
  'Das Protokoll liegt im Ordner „Übergabe“.',
]
const OURS = [
  'Danke für die Rückmeldung. Ich sehe mir das Protokoll an.',
  'Wir haben auf dem Server etwas umgestellt, bitte testen Sie erneut.',
  'Der Hersteller hat eine Nachfrage geschickt, ich leite sie weiter.',
  'Ich melde mich morgen Vormittag mit einem Zwischenstand.',
]

/** Sixty comments over two weeks, theirs and ours in turn, every sixth a note. */
function thread(): Happening[] {
  return Array.from({ length: 60 }, (_, i) => {
    const day = 9 + Math.floor(i / 6) + (i >= 30 ? 2 : 0)
    const at = local(`2026-11-${String(day).padStart(2, '0')} ${String(9 + (i % 6)).padStart(2, '0')}:15`)
    if (i % 6 === 5) return note(at, 'robin.aalto', `Zwischenstand ${i + 1}: siehe Protokoll im Ordner.`)
    return i % 2 === 0
      ? reply(at, 'katrin.vogt', THEIRS[(i / 2) % THEIRS.length] ?? '')
      : reply(at, 'robin.aalto', OURS[i % OURS.length] ?? '')
  })
}

const longThread: Scenario = {
  ...base,
  id: 'long-thread',
  title: 'Two weeks and sixty comments',
  ticket: ticket(where, {
    key: 'SUP-4100',
    subject: 'Druckvorstufe: Farbprofile gehen beim Öffnen verloren',
    language: 'de',
    category: 'Anwendungen',
    type: 'problem',
    body: 'Sehr geehrte Damen und Herren,\n\nbeim Öffnen älterer Aufträge gehen die Farbprofile verloren. Die Seiten werden dadurch zu dunkel gedruckt. Wir haben schon zwei Auflagen neu machen müssen.\n\nKatrin Vogt',
    createdAt: local('2026-11-09 08:30'),
    requester: 'katrin.vogt',
    priority: 3,
    status: 'open',
    targets: [resolution(160)],
    happenings: thread(),
  }),
  facts: {
    ball: 'us',
    ballMinutes: 5575,
    leftMinutes: 4220,
    promise: 'running',
    stillMinutes: 715,
    nudge: null,
    because:
      'her last word is Friday 13:15, 92 h 55 ago; our note Friday 14:15, since then 1 h 45 + 8 h + 2 h 10 of desk time; 7 h 30 on the 9th, ten days of 8 h and 2 h 10 today are 89 h 40 of 160 h',
  },
}

export const DC_TICKETS: readonly Scenario[] = [solved, theirTurn, longThread]
