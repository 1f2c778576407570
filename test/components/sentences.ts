import type { MoodEvidence } from '../../utils/hints/assessment.ts'
import type { Language } from '../../utils/i18n/language.ts'
import { at } from './assessments.ts'

/** The founding customer's second message, its telling words between brackets. */
const SENTENCES: Readonly<Record<Language, string>> = {
  en: 'We cannot ship anything since this morning. [Still nobody], and [this is the second time] this month.',
  nl: 'Sinds vanochtend kunnen we niets versturen. [Nog steeds niemand], en [dit is al de tweede keer] deze maand.',
  fi: 'Emme ole saaneet aamusta asti lähetettyä mitään. [Vieläkään kukaan ei vastaa], ja [tämä on jo toinen kerta] tässä kuussa.',
  de: 'Seit heute Morgen können wir nichts versenden. [Immer noch niemand], und [das ist schon das zweite Mal] in diesem Monat.',
}

export function evidence(language: Language): MoodEvidence {
  return { messageId: 'm2', at: at('09:32'), ...unbracket(SENTENCES[language]) }
}

function unbracket(text: string): Pick<MoodEvidence, 'sentence' | 'marks'> {
  const marks: (readonly [number, number])[] = []
  let sentence = ''
  for (const piece of text.split(/(\[[^\]]*\])/)) {
    const said = piece.replace(/[[\]]/g, '')
    if (piece.startsWith('[')) marks.push([sentence.length, sentence.length + said.length])
    sentence += said
  }
  return { sentence, marks }
}
