import type { Message } from '../ticket/message.ts'

const THANKS =
  'thanks thank thx ty cheers bedankt dank dankjewel dankuwel dankje merci tnx kiitos kiitoksia kiitokset kiitti kiittäen danke dankeschön dankesehr vielen'
const AROUND =
  'a lot so much very many you all again for the your help quick fast reply answer response great perfect super excellent fantastic wonderful awesome nice good job work works working it is now all fixed solved resolved sorted done ok okay got have day evening weekend too kind best warm regards greetings sincerely hi hello ' +
  'je jullie u wel hartelijk heel erg veel voor de het snelle hulp reactie antwoord oplossing top prima fijn goed mooi geweldig helemaal alles werkt doet weer nu is opgelost gelukt dag avond weekend fijne prettige nog een met vriendelijke vriendelijk hartelijke groet groeten groetjes mvg gr hoi ' +
  'paljon oikein kovasti suuret avusta avustasi vastauksesta nopeasta nopea hyvä hienoa loistavaa mahtavaa selvä toimii nyt taas ok kunnossa hyvää päivää päivänjatkoa jatkoa viikonloppua terveisin terv ystävällisin yst hei moi ' +
  'schön sehr herzlichen herzlich besten dank für die schnelle hilfe antwort lösung rückmeldung unterstützung super perfekt prima toll klasse alles klar funktioniert geht läuft jetzt wieder gut schönen tag abend wochenende noch einen gruß grüße gruss grüsse viele beste freundlichen mit mfg lg vg hallo'

const thanks = new Set(THANKS.split(' '))
const harmless = new Set(`${THANKS} ${AROUND}`.split(' '))
const MOST_WORDS = 25

/**
 * Whether a customer's message is nothing but thanks (nl, fi, de, en): each word is one of thanks, praise or
 * greeting, one at least of thanks, no question, no digit; after the first line a line that could be a
 * name. A single other word makes it a message that wants an answer. Quotes below are not looked at.
 */
export function isCourtesyOnly(message: Pick<Message, 'body' | 'format'>): boolean {
  const lines = ownLines(message)
  const words = lines.flatMap((line, i) => (i > 0 && couldBeName(line) ? [] : wordsOf(line)))
  if (words.length === 0 || words.length > MOST_WORDS || lines.some((line) => /[?\d]/.test(line)))
    return false
  return words.every((word) => harmless.has(word)) && words.some((word) => thanks.has(word))
}

/** Lines above the first quoted one, without markup. */
function ownLines({ body, format }: Pick<Message, 'body' | 'format'>): string[] {
  const text =
    format === 'html'
      ? body
          .slice(0, 20_000)
          .replace(/<blockquote[\s\S]*$/i, '')
          .replace(/<(br|\/p|\/div)\b[^>]*>/gi, '\n')
          .replace(/<[^>]*>/g, ' ')
          .replace(/&nbsp;/gi, ' ')
      : body.slice(0, 20_000)
  const lines = text.split('\n').map((line) => line.trim())
  const quote = lines.findIndex((line) =>
    /^(>|--|__|-----|\{quote|(On|Op|Am)\s.*(wrote|schreef|schrieb).*:$|.*kirjoitti.*:$)/i.test(line),
  )
  return (quote < 0 ? lines : lines.slice(0, quote)).filter((line) => line !== '')
}

function wordsOf(line: string): string[] {
  return line.toLocaleLowerCase('en').match(/[\p{L}']+/gu) ?? []
}

/** Up to three words that begin with capitals: "Kim de Vries". */
function couldBeName(line: string): boolean {
  return /^\p{Lu}[\p{L}'-]*\.?( (de|van|der|den|von|te)){0,2}( \p{Lu}[\p{L}'-]*){0,2}$/u.test(line)
}
