import { describe, expect, it } from 'vitest'
import { HEAD, TAIL } from '../../../utils/mood/model/read.ts'
import { scoreMessage } from '../../../utils/mood/model/score.ts'
import { shippedModel } from '../shipped-model.ts'

const score = (text: string, lang?: string) =>
  scoreMessage(shippedModel(), text, lang === undefined ? {} : { lang })

// Written for this test; moods by the definitions of test/corpus/README.md.
describe('moods of plain cases', () => {
  it.each([
    [
      'nl',
      'Dit is nu de derde keer dat ik hierover mail en nog steeds krijg ik van niemand antwoord. Echt belachelijk!',
    ],
    [
      'fi',
      'Tämä on jo kolmas kerta kun kysyn tästä, eikä kukaan vieläkään vastaa. Aivan naurettavaa palvelua!',
    ],
    [
      'de',
      'Ich schreibe jetzt zum dritten Mal und bekomme immer noch keine Antwort. Das ist eine Frechheit!',
    ],
    ['en', 'This is the third time I am writing and still nobody replies. Absolutely ridiculous service!'],
  ])('%s: a third reminder with reproach is negative', (lang, text) => {
    const reading = score(text)
    expect([reading.label, reading.lang]).toEqual(['neg', lang])
    expect(reading.step).toBeLessThan(0)
    expect(reading.evidence.length).toBeGreaterThan(0)
  })

  it.each([
    ['nl', 'Super bedankt voor de snelle hulp, geweldig dat het zo vlug is opgelost!'],
    ['fi', 'Suuri kiitos nopeasta avusta, loistavaa palvelua!'],
    ['de', 'Vielen herzlichen Dank für die schnelle Hilfe, großartiger Service!'],
    ['en', 'Thank you so much for the quick help, fantastic service!'],
  ])('%s: real thanks are positive', (lang, text) => {
    const reading = score(text)
    expect([reading.label, reading.lang]).toEqual(['pos', lang])
  })

  it.each([
    [
      'nl',
      'Sinds vanochtend is de printer op de tweede verdieping defect en geeft hij foutcode 49. Kunt u dit nakijken? Alvast bedankt.',
    ],
    [
      'fi',
      'Toisen kerroksen tulostin on ollut aamusta asti epäkunnossa ja antaa virheen 49. Voisitteko tarkistaa asian? Kiitos etukäteen.',
    ],
    [
      'de',
      'Seit heute Morgen ist der Drucker im zweiten Stock defekt und meldet Fehler 49. Könnten Sie das bitte prüfen? Vielen Dank im Voraus.',
    ],
    [
      'en',
      'Since this morning the printer on the second floor is broken and shows error 49. Could you have a look? Thanks in advance.',
    ],
  ])('%s: a calm failure report is not negative', (_, text) => {
    expect(score(text).label).not.toBe('neg')
    expect(score(text).argmax).toBe('neu')
  })
})

describe('what is not said', () => {
  it.each([
    ['nothing at all', '', 'empty'],
    ['only quoted mail', '> I am furious!\n> Fix it!', 'empty'],
    ['an automatic reply', 'Automatic reply: I am on leave.', 'automatic'],
    ['another alphabet', 'Почему до сих пор никто не ответил на мою заявку?', 'unsupported'],
    [
      'French',
      'Bonjour, je n’arrive pas à me connecter depuis ce matin et je ne sais pas pourquoi.',
      'unsupported',
    ],
    [
      'Swedish',
      'Hej, jag kan inte logga in på datorn och vet inte vad jag ska göra när det är så.',
      'unsupported',
    ],
  ])('%s is not sure', (_, text, why) => {
    expect(score(text)).toMatchObject({ label: 'unsure', step: null, why })
  })

  it('believes a caller that names another language', () => {
    expect(score('Det virker ikke.', 'da').why).toBe('unsupported')
    expect(score('Het werkt niet.', 'nl-BE').lang).toBe('nl')
  })

  it('asks a given detector for longer texts only', () => {
    const asked: string[] = []
    const detect = (text: string) => {
      asked.push(text)
      return null
    }
    scoreMessage(shippedModel(), 'kort', { detect })
    expect(asked).toEqual([])
  })
})

describe('evidence', () => {
  const text = 'Goedemiddag,\n\nIk wacht nog steeds op antwoord, dit is echt schandalig 😡.\n\nGroet, Jan'

  it('lies within the text, on whole words', () => {
    const { evidence, sentence } = score(text)
    expect(evidence.length).toBeGreaterThan(0)
    for (const [from, to] of evidence) {
      expect(text.slice(from, to)).toMatch(/^\S(?:.*\S)?$/s)
      expect(/[\p{L}\p{N}]/u.test(text[from - 1] ?? ' ')).toBe(false)
    }
    expect(text).toContain(sentence?.text)
    for (const [from, to] of sentence?.marks ?? []) expect(sentence?.text.slice(from, to).trim()).not.toBe('')
  })

  it('counts UTF-16 units after pictures', () => {
    const moved = `😀😀 ${text}`
    const words = (of: string) => score(of).evidence.map(([from, to]) => of.slice(from, to))
    expect(words(moved).some((word) => word.includes('schandalig'))).toBe(true)
  })
})

describe('bounds', () => {
  it('scores no more than the head and the tail', () => {
    const long = 'Dit gaat helemaal niet goed en ik ben boos. '.repeat(25_000)
    expect(long.length).toBeGreaterThan(1_000_000)
    expect(score(long).scored).toBeLessThanOrEqual(HEAD + TAIL)
  })

  it('reads the end of a long message', () => {
    const calm = 'De printer op de eerste verdieping drukt vandaag niet af. '.repeat(60)
    const angry = `${calm}Dit is nu de derde keer dat ik mail, niemand reageert, belachelijk en schandalig slecht!`
    expect(score(angry).p.neg).toBeGreaterThan(score(calm).p.neg)
  })
})
