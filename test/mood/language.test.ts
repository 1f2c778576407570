import { describe, expect, it } from 'vitest'
import { moodLanguage } from '../../utils/mood/language/languages.ts'
import { scoreMessage } from '../../utils/mood/model/score.ts'
import { shippedModel } from './shipped-model.ts'

describe('language of a message', () => {
  it.each([
    ['nl', 'Goedemorgen, kunt u de server herstarten?'],
    ['nl', 'De login van de VPN client werkt niet meer na de update.'],
    ['nl', 'Kunde gij da eens bezien, want bij ons gaat het nie.'],
    ['fi', 'Hei, voisitteko käynnistää palvelimen uudelleen?'],
    ['fi', 'Mun läppäri ei oo enää toiminu eilisen jälkeen.'],
    ['de', 'Guten Morgen, könnten Sie den Server neu starten?'],
    ['de', 'Bei uns geht seit gestern der Drucker nimmer.'],
    ['en', 'Good morning, could you restart the server?'],
    ['en', 'laptop wont boot after the update'],
  ])('%s: %s', (lang, text) => {
    expect(scoreMessage(shippedModel(), text).lang).toBe(lang)
  })

  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['de_AT', 'de'],
    ['FI', 'fi'],
    ['sv', null],
    ['', null],
  ])('tag %j is %j', (tag, lang) => {
    expect(moodLanguage(tag)).toBe(lang)
  })
})
