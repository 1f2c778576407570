import { describe, expect, it } from 'vitest'
import { scoreMessage } from '../../../utils/mood/model/score.ts'
import { findSignals } from '../../../utils/mood/signals/find.ts'
import { shippedModel } from '../shipped-model.ts'

function signals(text: string, lang: string): string[] {
  return findSignals(text, scoreMessage(shippedModel(), text, { lang })).map(({ signal }) => signal)
}

describe('findSignals', () => {
  it.each([
    [
      'en',
      'This is the third time nobody answers. If this is not fixed I will leave a one star review on Trustpilot.',
    ],
    ['nl', 'Al drie weken geen antwoord, schandalig. Ik ga een slechte review plaatsen op Google.'],
    ['de', 'Schon wieder keine Antwort, eine Frechheit. Dann schreibe ich eben eine schlechte Bewertung.'],
    ['fi', 'Kukaan ei vieläkään vastaa, ihan surkeaa. Kirjoitan arvostelun Googleen.'],
  ])('%s: hears a threat to go public', (lang, text) => {
    expect(signals(text, lang)).toContain('may-go-public')
  })

  it.each([
    ['en', 'The Facebook login on our page is broken since Monday.'],
    ['nl', 'De koppeling met LinkedIn werkt niet meer.'],
    ['de', 'Die Facebook-Anmeldung funktioniert seit Montag nicht.'],
    ['fi', 'LinkedIn-kirjautuminen ei toimi maanantaista lähtien.'],
  ])('%s: a platform as the subject is no threat', (lang, text) => {
    expect(signals(text, lang)).not.toContain('may-go-public')
  })

  it.each([
    [
      'en',
      'Nobody replied for the third time, this is ridiculous. We are terminating the contract and moving to another provider.',
    ],
    [
      'nl',
      'Dit is belachelijk, weer geen reactie. Wij zeggen het contract op en stappen over naar een andere leverancier.',
    ],
    ['de', 'Das ist unverschämt, wieder keine Antwort. Wir kündigen und wechseln zu einem anderen Anbieter.'],
    [
      'fi',
      'Tämä on naurettavaa, taaskaan ei vastausta. Irtisanomme sopimuksen ja vaihdamme toiselle toimittajalle.',
    ],
  ])('%s: hears that somebody may leave', (lang, text) => {
    expect(signals(text, lang)).toContain('may-leave')
  })

  it.each([
    ['en', 'Could you reset my password? Thanks in advance.'],
    ['nl', 'Kunt u mijn wachtwoord resetten? Bvd'],
    ['de', 'Bitte das Passwort zurücksetzen. Danke im Voraus.'],
    ['fi', 'Voisitteko nollata salasanan? Kiitos etukäteen.'],
  ])('%s: a mere closer is no thanks', (lang, text) => {
    expect(signals(text, lang)).not.toContain('thanks')
  })

  it.each([
    ['en', 'Thank you so much for the quick help, fantastic service!'],
    ['nl', 'Heel erg bedankt voor de snelle hulp, geweldig!'],
    ['de', 'Vielen herzlichen Dank für die schnelle Hilfe, großartig!'],
    ['fi', 'Suuri kiitos nopeasta avusta, loistavaa palvelua!'],
  ])('%s: real thanks come with their sentence', (lang, text) => {
    expect(findSignals(text, scoreMessage(shippedModel(), text, { lang }))).toContainEqual({
      signal: 'thanks',
      sentence: text,
    })
  })

  it('counts the people who are stopped', () => {
    const text = 'Since 9:00 nobody can log in. It concerns 14 colleagues at the counter.'
    const found = findSignals(text, scoreMessage(shippedModel(), text))
    expect(found).toContainEqual({
      signal: 'people',
      sentence: 'It concerns 14 colleagues at the counter.',
      count: 14,
    })
    expect(found.map(({ signal }) => signal)).toContain('cannot-do')
  })

  it('hears deadlines and questions, not rhetorical ones', () => {
    expect(signals('Is there a newer version? We need it before Friday.', 'en')).toEqual(
      expect.arrayContaining(['question', 'deadline']),
    )
    expect(signals('Third mail, no reply, ridiculous. Is anyone actually reading this?', 'en')).not.toContain(
      'question',
    )
  })

  it('says nothing of other languages and automatic replies', () => {
    expect(signals('Je voudrais résilier mon contrat parce que le service est nul.', 'fr')).toEqual([])
  })
})
