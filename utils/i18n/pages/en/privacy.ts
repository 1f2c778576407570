import type { Text } from '../../catalogue.ts'

/** English privacy text: plain enough to be handed to a works council as it is. */
export const privacyEn = {
  privacyIntro:
    'Solve First helps an agent help a customer. It shows how long the customer has waited, how the SLA stands, and now and then one thing worth doing. This page says all it does with data. It can be printed and handed to a works council.',
  privacyPrint: 'Print this page',
  privacyPurpose: 'What it is for',
  privacyPurpose1: 'The agent who works on a ticket sees the customer’s situation at once.',
  privacyPurpose2:
    'It is not for watching, comparing or judging people who work at the desk. No measure about a person may be based on it.',
  privacyReads: 'What it reads',
  privacyReads1:
    'The ticket that is open on screen: number, status, priority, SLA, times and who is to act next. It uses the agent’s own sign-in and asks only the helpdesk itself.',
  privacyReads2:
    'If mood hints are on: the words customers wrote in that ticket. They are weighed inside this browser and then dropped.',
  privacyReads3: 'Only on sites that were allowed, and only pages the agent opens.',
  privacyReads4:
    'Words written by staff are never weighed. There is no reading of voice, face, typing or mouse.',
  privacyReads5:
    'Only if a lead switches early risk on: by the helpdesk’s search, at most once a minute, when the team’s solved tickets came, were due and were solved, with priority and kind. Of those, times, priority and a code for the kind are kept.',
  privacyKeeps: 'What it keeps, in this browser only',
  privacyKeeps1:
    'Per ticket: site and number, the size the agent ticked, how many people wait, what is still to settle, dates of its messages and changes, the latest mood step, hints shown and put aside.',
  privacyKeeps2:
    'Per customer: a code that cannot be turned back into a name, dates, waits, and a mood step from −2 to +2.',
  privacyKeeps3:
    'Preferences and short notes about a customer, only if an agent enters them, with the day; until they are deleted, never on an internal desk.',
  privacyKeeps4: {
    one: 'History is deleted by itself after 1 day.',
    other: 'History is deleted by itself after {n} days.',
  },
  privacyKeeps5: 'Each agent can delete it at any time: one customer, one site, or everything.',
  privacyKeeps6:
    'For the agent alone: how long they worked on a ticket (a length, never when) and which hints they put aside. One click deletes it, it is never exported, and works council mode keeps no lengths. Today’s list of tickets, and why each spoke or not, is in memory only and gone with the day.',
  privacyNever: 'What it never does',
  privacyNever1: 'It sends nothing to us or to anybody else. There is no server and no account.',
  privacyNever2: 'It writes nothing into the helpdesk and sends nothing to customers.',
  privacyNever3: 'It stores no message text, no subject, no names and no addresses.',
  privacyNever4:
    'It shows nobody a figure about somebody else’s work, or about a team: no ranking, no score, no report.',
  privacyNever5: 'The settings file holds rules of the team, never data about people.',
  privacyMood: 'About mood hints',
  privacyMood1:
    'A hint is a guess from words and can be wrong. It shows the words it comes from, says “not sure” when it is not, and can be corrected or switched off.',
  privacyMood2: 'It says how the customer was served, not what kind of person the customer is.',
  privacyCouncil: 'For a works council',
  privacyCouncil1:
    'All data lies on the agent’s own machine, and the agent decides when it is deleted. Nobody else can see it through Solve First.',
  privacyCouncil2:
    'An administrator can fix: mood off, internal desk, notes on customers off, works council mode (no figures about the agent’s own work, no exports), and how long history is kept.',
  privacyCouncil3:
    'On an internal desk, customers are colleagues. Then mood is shown for the open ticket only; no history of a person is built and nothing is noted of them.',
} as const satisfies Record<string, Text>
