import { beforeEach, expect, it, vi } from 'vitest'

const asked: string[] = []
let answer: unknown
vi.mock('wxt/browser', () => ({
  browser: {
    i18n: {
      detectLanguage: async (text: string) => {
        asked.push(text)
        if (answer instanceof Error) throw answer
        return answer
      },
    },
  },
}))

const { browserLanguage } = await import('../../utils/background/browser-language.ts')
const { scorerOf } = await import('../../utils/background/mood-model.ts')
const { shippedModel } = await import('../mood/shipped-model.ts')

const told = (language: string, percentage = 97, isReliable = true) => ({
  isReliable,
  languages: [{ language, percentage }],
})
const message = (body: string) => ({ id: 'm1', at: 0, body, format: 'text' as const })
/* Written by hand; none of the little words that our own list knows. */
const BASQUE =
  'Egun on, bigarren solairuko inprimagailuak ez du funtzionatzen atzotik eta bulegoko lankideek ezin dituzte etiketak atera.'

beforeEach(() => {
  asked.length = 0
  answer = told('eu')
})

it('asks the browser of longer texts only, without what is quoted', async () => {
  expect(await browserLanguage(message('Kaixo!'))).toBeNull()
  expect(asked).toEqual([])
  expect(await browserLanguage(message(`${BASQUE}\n\n> On Monday Robin wrote:\n> hello`))).toBe('eu')
  expect(asked[0]).not.toContain('Robin')
})

it.each([
  ['it is not sure', told('eu', 97, false)],
  ['half of it is something else', told('eu', 50)],
  ['it takes Dutch for a relative', told('af')],
  ['it knows no language', { isReliable: true, languages: [] }],
  ['it fails', new Error('no detector')],
])('says nothing where %s', async (_, given) => {
  answer = given
  expect(await browserLanguage(message(BASQUE))).toBeNull()
})

it('a fifth language gets no mood', () => {
  const score = scorerOf(shippedModel())
  expect(score(message(BASQUE), 'eu')).toMatchObject({ step: null, unsure: 'unsupported' })
})

it('our own languages keep theirs, whatever the browser says', () => {
  const dutch =
    'Goedemorgen, de printer op de tweede verdieping doet het sinds gisteren niet meer en wij kunnen geen etiketten afdrukken.'
  expect(scorerOf(shippedModel())(message(dutch), 'eu').unsure).not.toBe('unsupported')
})
