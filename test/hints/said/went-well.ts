import type { ScoredMessage, SignalFound } from '../../../utils/messaging/scored-message.ts'
import { at, contextWith, given, reads, SOLVED, says, scoredOf, signals, target } from '../support.ts'
import type { Said } from './said.ts'

const upset = { scored: [scoredOf(at('09:32'), -1)] }
const quoted = (signal: SignalFound['signal'], step: ScoredMessage['step'], sentence: string) => ({
  scored: [scoredOf(at('09:32'), step, { signals: signals(signal, sentence) })],
})

/** Hints about what went well, word for word. */
export const WENT_WELL = {
  surprise: {
    // 09:50 to 16:00 is 6 h 10, of 8 h.
    context: contextWith({}, { ...upset, now: at('09:50') }),
    says: {
      en: 'A small job, and the SLA leaves 6 h 10: a good moment to surprise them.',
      nl: 'Een kleine klus en de SLA laat 6 u 10 over: een mooi moment om te verrassen.',
      fi: 'Pieni työ, ja SLA-aikaa on 6 h 10 min: hyvä hetki yllättää iloisesti.',
      de: 'Wenig Arbeit, und das SLA lässt 6 h 10 min: ein guter Moment für eine Überraschung.',
    },
  },
  thanks: {
    context: contextWith({}, quoted('thanks', 2, 'You saved our day!')),
    says: {
      en: 'They thank you: “You saved our day!”',
      nl: 'Ze bedanken je: “You saved our day!”',
      fi: 'He kiittävät: ”You saved our day!”',
      de: 'Ein Dank: „You saved our day!“',
    },
  },
  'first-touch': {
    // 07:05 to 07:17.
    context: contextWith({ messages: reads(says('requester', at('07:05')), says('agent', at('07:17'))) }),
    says: {
      en: 'First word from a person after 12 min',
      nl: 'Eerste bericht van een mens na 12 min',
      fi: 'Ensimmäinen ihmisen viesti 12 min kuluttua',
      de: 'Erste persönliche Antwort nach 12 min',
    },
  },
  'solved-early': {
    // 11:00 to 16:00.
    context: contextWith(
      { status: given(SOLVED), slaTargets: given([target({ state: 'met', endedAt: at('11:00') })]) },
      { now: at('11:00') },
    ),
    says: {
      en: 'Solved 5 h before the SLA ended',
      nl: 'Opgelost 5 u voordat de SLA afliep',
      fi: 'Ratkaistu 5 h ennen SLA-ajan päättymistä',
      de: '5 h vor Ende des SLA gelöst',
    },
  },
} satisfies Readonly<Record<string, Said>>
