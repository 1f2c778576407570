import { describe, expect, it } from 'vitest'
import { watermelon } from '../../utils/hints/watermelon.ts'
import { at, contextWith, given, none, SOLVED, saidInAll, scoredOf, settingsOf, target } from './support.ts'

const upset = { scored: [scoredOf(at('09:32'), -1)] }
const of = watermelon.evaluate

describe('watermelon: promise green, mood red', () => {
  it('shows with a mood read from words', () => {
    expect(of(contextWith({}, upset))).toMatchObject({ urgency: 'fact', mark: 'melon' })
  })

  it('shows with a mood the customer rated, also where words are off', () => {
    const csat = given({ value: -1, label: 'bad', comment: null })
    expect(of(contextWith({ csat }, { settings: settingsOf({}, { mood: false }) }))).not.toBeNull()
  })

  it('shows while the promise is paused: it is green to the team', () => {
    const slaTargets = given([target({ state: 'paused', pausedSince: at('09:00') })])
    expect(of(contextWith({ slaTargets }, upset))).not.toBeNull()
  })

  it('says it in each language', () => {
    const said = saidInAll(of(contextWith({}, upset)))
    expect(said['en']).toContain('The SLA is fine, the customer is not')
    expect(said['nl']).toContain('De SLA is in orde, de klant is ontevreden')
    expect(said['fi']).toContain('SLA on kunnossa, mutta asiakas on tyytymätön')
    expect(said['de']).toContain('Das SLA hält, der Kunde ist unzufrieden')
  })

  it.each([
    ['the mood is unknown', contextWith()],
    [
      'the mood is unsure',
      contextWith({}, { scored: [scoredOf(at('07:05'), -2), scoredOf(at('09:32'), null)] }),
    ],
    ['mood is off', contextWith({}, { settings: settingsOf({}, { mood: false }) })],
    ['the mood is neutral', contextWith({}, { scored: [scoredOf(at('09:32'), 0)] })],
    ['there is no promise', contextWith({ slaTargets: none }, upset)],
    ['the promise is soon', contextWith({}, { ...upset, now: at('15:40') })],
    ['the promise is late', contextWith({ slaTargets: given([target({ dueAt: at('09:00') })]) }, upset)],
    ['done', contextWith({ status: given(SOLVED) }, upset)],
  ])('never shows when %s', (_, context) => {
    expect(of(context)).toBeNull()
  })
})
