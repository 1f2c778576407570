import { beforeAll, describe, expect, it } from 'vitest'
import { scorerOf } from '../../utils/background/mood-model.ts'
import type { Scorer } from '../../utils/background/mood-service.ts'
import type { Signal } from '../../utils/messaging/scored-message.ts'
import { shippedModel } from '../mood/shipped-model.ts'

let score: Scorer
beforeAll(() => {
  score = scorerOf(shippedModel())
})

const said = (body: string) => score({ id: 'm1', at: 0, body, format: 'text' }).signals

/* Written by hand, one of each kind a language. */
const SAID: readonly (readonly [Signal, string])[] = [
  ['deadline', 'We need this before 14:00, the auditors come then.'],
  ['deadline', 'We hebben dit nodig voor 14 uur, dan komt de accountant.'],
  ['deadline', 'Tarvitsemme tämän klo 14 mennessä, silloin tulee tilintarkastaja.'],
  ['deadline', 'Wir brauchen das bis 14 Uhr, dann kommt der Prüfer.'],
  ['deadline', 'Please finish it before 2 pm.'],
  ['deadline', 'Graag klaar voor 14:00 uur.'],
  ['deadline', 'Bitte bis 14:00 Uhr fertig.'],
  ['question', 'When can somebody come and look at it?'],
  ['question', 'Wanneer kan er iemand komen kijken?'],
  ['question', 'Milloin joku voi tulla katsomaan?'],
  ['question', 'Wann kann jemand vorbeikommen?'],
  ['cannot-do', 'We cannot invoice anything today.'],
  ['cannot-do', 'We kunnen vandaag niet factureren.'],
  ['cannot-do', 'Emme pysty laskuttamaan tänään.'],
  ['cannot-do', 'Wir können heute keine Rechnungen schreiben.'],
]

describe('signals come with the mood of a message', () => {
  it.each(SAID)('%s: %s', (signal, body) => {
    expect(said(body).map((one) => one.signal)).toContain(signal)
    expect(body).toContain(
      said(body)
        .find((one) => one.signal === signal)
        ?.sentence.slice(0, 12),
    )
  })

  it('a count is no time', () => {
    const signals = said('The portal is used by 250 colleagues.').map((one) => one.signal)
    expect(signals).toContain('people')
    expect(signals).not.toContain('deadline')
  })

  it.each([
    'Facebook login is broken on two machines.',
    'De Facebook-login werkt niet op twee computers.',
    'Facebook-kirjautuminen ei toimi kahdella koneella.',
    'Die Anmeldung bei Facebook geht an zwei Rechnern nicht.',
  ])('a platform that is the subject goes nowhere public: %s', (body) => {
    expect(said(body).map((one) => one.signal)).not.toContain('may-go-public')
  })
})
