import type { Text } from '../../catalogue.ts'

/** English texts of early risk on the options page. */
export const riskEn = {
  secRisk: 'Early risk',
  riskWhat:
    'Learns from your team’s own solved tickets which SLAs are likely to be missed, and lists the tenth of the open tickets most at risk higher among equals in “do now”. It never nudges, and says nothing of a single ticket.',
  riskSwitch: 'Learn from solved tickets',
  riskSwitchHint:
    'Off by default. While you have a ticket in view, the helpdesk’s search is asked at most once a minute and 60 times a day. Kept are times, priority and a code for the kind of ticket; no names, no words.',
  riskNone: 'Nothing read yet. It begins with the next ticket of your team that you open.',
  riskUnknown: 'Its state is not known just now.',
  riskProgress: '{count} of {needed} outcomes',
  riskLearning: 'Not enough history yet: the order of the list stays as it is.',
  riskOn: 'On. Learned on {day} from {count} outcomes; the newest fifth was kept back to see how it does:',
  riskSaid: 'Said to miss',
  riskCame: 'Came true',
  riskTimes: 'Forecasts',
  riskShare: '{share} %',
} as const satisfies Record<string, Text>
