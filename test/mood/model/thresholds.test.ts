import { expect, it } from 'vitest'
import { leastToShow } from '../../../utils/mood/model/layout.ts'
import { scoreMessage } from '../../../utils/mood/model/score.ts'
import { shippedModel } from '../shipped-model.ts'

const show = { neg: 0.66, neu: 0.55, pos: 0.62, negIn: { nl: 0.7 } }

it.each([
  ['neg', 'nl', 0.7],
  ['neg', 'fi', 0.66],
  ['pos', 'nl', 0.62],
  ['neu', 'nl', 0.55],
] as const)('%s in %s is shown from %d on', (label, language, least) => {
  expect(leastToShow(show, label, language)).toBe(least)
})

it('one more or less decides between a mood and “not sure”', () => {
  const model = shippedModel()
  // Written by hand: a second reminder.
  const text = 'Dit is al de tweede keer dat ik het vraag en ik heb nog steeds geen antwoord gekregen.'
  const { p, argmax } = scoreMessage(model, text)
  expect(argmax).toBe('neg')
  const at = (neg: number) =>
    scoreMessage({ ...model, settings: { ...model.settings, show: { ...show, negIn: { nl: neg } } } }, text)
  expect(at(p.neg).label).toBe('neg')
  expect(at(p.neg + 1e-9)).toMatchObject({ label: 'unsure', why: 'unclear', step: null })
})
