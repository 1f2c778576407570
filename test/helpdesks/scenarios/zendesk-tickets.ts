import type { Scenario } from '../world/types.ts'
import { auto, firstReply, note, place, reply, resolution, status, ticket } from './kit.ts'

const where = place('zendesk')
const { local, desk } = where
const base = { site: 'zendesk' as const, desk, now: local('10:10') }

const customerAnswered: Scenario = {
  ...base,
  id: 'customer-answered',
  title: 'Status says waiting for the customer, who answered long ago',
  ticket: ticket(where, {
    key: '4187',
    subject: 'VPN valt elk uur weg',
    language: 'nl',
    category: 'Netwerk',
    body: 'Hallo,\n\nSinds vorige week valt bij mij de VPN ongeveer elk uur weg. Ik werk thuis en moet dan alles opnieuw openen. Kunnen jullie daar eens naar kijken?\n\nGroet, Joris',
    createdAt: local('2026-11-23 13:10'),
    requester: 'joris.smit',
    priority: 2,
    status: 'open',
    targets: [resolution(16)],
    happenings: [
      reply(
        local('2026-11-23 14:00'),
        'robin.aalto',
        'Dag Joris, dat is vervelend. Welke versie van de VPN-app gebruik je, en gebeurt het ook als je met een kabel op de router zit?',
      ),
      status(local('2026-11-23 14:00'), 'robin.aalto', 'pending'),
      reply(
        local('08:20'),
        'joris.smit',
        'Versie 7.4, en met de kabel precies hetzelfde. Vanochtend alweer twee keer.',
      ),
    ],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 110,
    leftMinutes: 910,
    promise: 'paused',
    stillMinutes: 110,
    nudge: null,
    because:
      '08:20 to 10:10 is 1 h 50; of 16 h only 13:10 to 14:00 ran, 15 h 10 are left and the clock stands still',
  },
}

const supplier: Scenario = {
  ...base,
  id: 'on-hold-supplier',
  title: 'On hold at a named supplier since yesterday',
  ticket: ticket(where, {
    key: '4205',
    whilePaused: 'frozen-due',
    subject: 'Phone line in the warehouse is dead',
    language: 'en',
    category: 'Telephony',
    body: 'Hi, the land line in our warehouse has been dead since this morning. No dial tone at all, on any handset. Drivers cannot reach us at the gate.\n\nOliver Tate',
    createdAt: local('2026-11-23 09:00'),
    requester: 'oliver.tate',
    priority: 2,
    status: 'open',
    targets: [resolution(8)],
    happenings: [
      reply(
        local('2026-11-23 09:40'),
        'robin.aalto',
        'Good morning Oliver, thank you for telling us. I am checking the line from our side now.',
      ),
      note(
        local('2026-11-23 10:50'),
        'robin.aalto',
        'Line test fails at the exchange. This is one for Telia, their reference is 88-4021.',
      ),
      { kind: 'supplier', at: local('2026-11-23 11:00'), by: 'robin.aalto', to: 'telia' },
      reply(
        local('2026-11-23 11:00'),
        'robin.aalto',
        'The fault is outside your building. I have passed it to Telia, who expect to send an engineer on Tuesday. Until then I have forwarded the number to your mobile.',
      ),
      status(local('2026-11-23 11:00'), 'robin.aalto', 'hold'),
    ],
  }),
  facts: {
    ball: 'third-party',
    ballMinutes: 1390,
    leftMinutes: 360,
    promise: 'paused',
    stillMinutes: null,
    nudge: false,
    because: 'Monday 11:00 to Tuesday 10:10 is 23 h 10; Monday 09:00 to 11:00 used 2 of 8 h',
  },
}

const phoned: Scenario = {
  ...base,
  id: 'phoned-in',
  title: 'Typed by an agent while the customer was on the phone',
  ticket: ticket(where, {
    key: '4209',
    subject: 'Kassa 3 start niet op',
    language: 'nl',
    category: 'Kassa',
    via: 'phone',
    body: 'Mevrouw Bakker belde. Kassa 3 blijft hangen op een zwart scherm met wit knipperend streepje. Stekker eruit en erin helpt niet. Kassa 1 en 2 doen het wel. Graag terugbellen op haar mobiel.',
    createdAt: local('08:50'),
    requester: 'femke.bakker',
    submitter: 'sam.degroot',
    priority: 2,
    status: 'open',
    targets: [resolution(4)],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 80,
    leftMinutes: 160,
    promise: 'running',
    stillMinutes: 80,
    nudge: null,
    because: 'call at 08:50, 4 h end 12:50; 10:10 is 80 minutes after the call and 2 h 40 before the end',
  },
}

const merged: Scenario = {
  ...base,
  id: 'merged',
  title: 'Merged into another ticket and closed',
  ticket: ticket(where, {
    key: '4212',
    subject: 'labels again',
    language: 'en',
    category: 'Printing',
    body: 'Same as Grace, station 2 prints nothing.',
    createdAt: local('07:31'),
    requester: 'oliver.tate',
    priority: 3,
    happenings: [
      { kind: 'merged', at: local('08:05'), by: 'sam.degroot', into: '4211' },
      note(
        local('08:05'),
        'sam.degroot',
        'Request #4212 "labels again" was closed and merged into request #4211.',
      ),
      status(local('08:05'), 'sam.degroot', 'closed'),
    ],
  }),
  facts: {
    ball: 'nobody',
    ballMinutes: null,
    leftMinutes: null,
    promise: 'none',
    stillMinutes: null,
    nudge: false,
    because: 'closed at 08:05; no target',
  },
}

const colleague: Scenario = {
  ...base,
  id: 'colleague-present',
  title: 'A colleague is in the ticket right now',
  ticket: ticket(where, {
    key: '4221',
    subject: 'Scan to mail funktioniert nicht mehr',
    language: 'de',
    category: 'Drucken',
    body: 'Guten Morgen,\n\nseit dem Wochenende kommen gescannte Seiten nicht mehr per Mail an. Am Gerät steht „gesendet“. Betroffen ist nur das große Gerät im ersten Stock.\n\nHeiko Brandt',
    createdAt: local('08:05'),
    requester: 'heiko.brandt',
    priority: 2,
    status: 'open',
    targets: [resolution(8)],
    happenings: [{ kind: 'presence', at: local('10:02'), by: 'sam.degroot', here: true }],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 125,
    leftMinutes: 355,
    promise: 'running',
    stillMinutes: 125,
    nudge: false,
    because: '08:05 to 10:10 is 2 h 5, of 8 h 5 h 55 are left; no nudge while a colleague is in it',
  },
}

const noPriority: Scenario = {
  ...base,
  id: 'no-priority',
  title: 'No priority, so no SLA; nobody has taken it',
  ticket: ticket(where, {
    key: '4224',
    subject: 'Vraag over nieuwe laptop',
    language: 'nl',
    category: 'Werkplek',
    type: 'question',
    body: 'Goedemorgen, ik begin volgende week bij de afdeling Burgerzaken. Moet ik zelf een laptop aanvragen of staat die dan klaar?\n\nNoor el Amrani',
    createdAt: local('09:25'),
    requester: 'noor.elamrani',
    priority: null,
    assignee: null,
    targets: [resolution(40)],
    happenings: [auto(local('09:25'), 'Bedankt voor je vraag. Je hoort zo snel mogelijk van ons.')],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 45,
    leftMinutes: null,
    promise: 'none',
    stillMinutes: 45,
    nudge: null,
    because: '09:25 to 10:10 is 45 minutes; without a priority no policy applies',
  },
}

const otherGroup: Scenario = {
  ...base,
  id: 'other-group',
  title: 'Nobody has taken it, but it is another team’s',
  ticket: ticket(where, {
    key: '4230',
    subject: 'Wi-Fi in ward B keeps asking for the password',
    language: 'en',
    category: 'Network',
    body: 'All the tablets on ward B ask for the Wi-Fi password every few minutes. The nurses have started to write it on the trolley, which I do not like at all.\n\nPriya Nair, Larkfield Clinic',
    createdAt: local('08:15'),
    requester: 'priya.nair',
    priority: 2,
    assignee: null,
    group: 'network',
    targets: [resolution(8)],
  }),
  facts: {
    ball: 'us',
    ballMinutes: 115,
    leftMinutes: 365,
    promise: 'running',
    stillMinutes: 115,
    nudge: false,
    because: 'group Network is not one of mine: unowned work of other teams gets no nudge',
  },
}

const thanks: Scenario = {
  ...base,
  id: 'thanks-only',
  title: 'The customer’s last word is a mere thank you',
  ticket: ticket(where, {
    key: '4235',
    subject: 'Mailbox van de afdeling niet zichtbaar',
    language: 'nl',
    category: 'E-mail',
    body: 'Dag, ik zie de gedeelde mailbox van inkoop niet meer in Outlook. Kan iemand mij die teruggeven?',
    createdAt: local('08:10'),
    requester: 'joris.smit',
    priority: 3,
    status: 'open',
    targets: [firstReply(120), resolution(24)],
    happenings: [
      reply(
        local('08:45'),
        'robin.aalto',
        'Dag Joris, je staat er weer in. Sluit Outlook even af en open het opnieuw, dan komt de mailbox vanzelf terug.',
      ),
      reply(local('09:02'), 'joris.smit', 'Bedankt!'),
    ],
  }),
  facts: {
    ball: 'nobody',
    ballMinutes: null,
    leftMinutes: 1320,
    promise: 'running',
    stillMinutes: null,
    nudge: false,
    because:
      'answered 08:45, thanks start no wait; of 24 h 2 h are used; the first reply took 35 of 120 minutes',
  },
}

export const ZENDESK_TICKETS: readonly Scenario[] = [
  customerAnswered,
  supplier,
  phoned,
  merged,
  colleague,
  noPriority,
  otherGroup,
  thanks,
]
