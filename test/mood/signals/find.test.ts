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

  it.each([
    ['en', 'Since Monday 14 of our colleagues cannot print.', 14],
    ['en', 'At 9:00 all 40 users were logged out.', 40],
    ['nl', 'Sinds 9 uur kunnen 25 medewerkers niet werken.', 25],
    ['de', 'Ab 8 Uhr können 12 Mitarbeiter im 3. Stock nicht arbeiten.', 12],
    ['fi', 'Klo 8 alkaen 30 työntekijää ei ole päässyt sisään.', 30],
  ])('%s: %s', (lang, text, count) => {
    const found = findSignals(text, scoreMessage(shippedModel(), text, { lang }))
    expect(found.filter(({ signal }) => signal === 'people').map((one) => one.count)).toEqual([count])
  })

  it.each([
    ['en', 'Windows 11 users cannot print.'],
    ['en', 'All Office 365 users are affected.'],
    ['en', 'In room 12 colleagues cannot print.'],
    ['en', 'About 50 % of our users see it.'],
    ['en', 'As of 20 November users cannot log in.'],
    ['nl', 'Sinds 9 uur mensen zonder internet.'],
    ['de', 'Im 3. Stock Kollegen ohne Netz.'],
    ['de', 'Seit 2 Tagen Mitarbeiter ohne Zugang.'],
    ['fi', 'Klo 8 käyttäjä ei päässyt sisään.'],
    ['fi', 'Windows 11 -käyttäjät eivät pääse.'],
  ])('%s: a name, a time or a share counts nobody: %s', (lang, text) => {
    expect(signals(text, lang)).not.toContain('people')
  })

  it.each([
    ['en', 'The plugin fails again. I cannot post on LinkedIn any more, this is really annoying.'],
    ['nl', 'Waardeloos, ik kan niet meer op LinkedIn posten.'],
    ['de', 'Das ist eine Frechheit, ich kann auf LinkedIn nicht posten.'],
    ['fi', 'Surkeaa, en voi julkaista LinkedInissä mitään.'],
    ['nl', 'Belachelijk, kassa 3 doet het weer niet en de radar op het dak ook niet.'],
  ])('%s: what does not work is no threat: %s', (lang, text) => {
    expect(signals(text, lang)).not.toContain('may-go-public')
  })

  it.each([
    ['en', 'If I cannot work by tomorrow, I will post this on LinkedIn. This is a disgrace.'],
    ['nl', 'Ik kan al dagen niet werken, schandalig. Dan stap ik naar Kassa.'],
    ['nl', 'Schandalig. Ik meld dit bij het programma Radar.'],
    ['de', 'Ich kann nicht arbeiten, eine Frechheit. Dann gehe ich an die Presse.'],
  ])('%s: a threat beside what does not work is still one: %s', (lang, text) => {
    expect(signals(text, lang)).toContain('may-go-public')
  })

  it('hears deadlines and questions, not rhetorical ones', () => {
    expect(signals('Is there a newer version? We need it before Friday.', 'en')).toEqual(
      expect.arrayContaining(['question', 'deadline']),
    )
    expect(signals('Third mail, no reply, ridiculous. Is anyone actually reading this?', 'en')).not.toContain(
      'question',
    )
  })

  it.each([
    ['en', 'The report is empty again. Please call me before you restart it.'],
    ['en', 'Could someone please call me about this?'],
    ['nl', 'Het rapport is weer leeg. Bel mij even voordat je iets herstart.'],
    ['nl', 'Kunnen jullie mij vanmiddag even terugbellen? Ik heb liever telefonisch contact.'],
    ['fi', 'Raportti on taas tyhjä. Soittakaa mieluummin, olen harvoin koneella.'],
    ['fi', 'Voisitteko soittaa minulle huomenna aamulla?'],
    ['de', 'Der Bericht ist wieder leer. Bitte telefonisch, ich bin selten am Rechner.'],
    ['de', 'Können Sie mich heute Nachmittag kurz anrufen?'],
  ])('%s: hears that they want to be called: %s', (lang, text) => {
    expect(signals(text, lang)).toContain('wants-call')
    expect(signals(text, lang)).not.toContain('wants-mail')
  })

  it.each([
    ['en', 'I would prefer an answer by email, I am hardly at my desk.'],
    ['nl', 'Ik heb liever per mail contact, ik zit de hele dag in overleg.'],
    ['nl', 'Liever mailen dan bellen graag.'],
    ['fi', 'Vastatkaa mieluummin sähköpostilla, istun koko päivän palaverissa.'],
    ['de', 'Bitte nur per E-Mail, ich bin den ganzen Tag in Besprechungen.'],
  ])('%s: hears that they want mail: %s', (lang, text) => {
    expect(signals(text, lang)).toContain('wants-mail')
    expect(signals(text, lang)).not.toContain('wants-call')
  })

  it.each([
    ['en', 'Please do not call me at work.'],
    ['en', 'Nobody called me back, although it was promised.'],
    ['en', 'When I call the scanner from the menu, nothing happens.'],
    ['en', 'You said you would give me a call on Monday.'],
    ['nl', 'Bel me niet op mijn werk.'],
    ['nl', 'Ik word liever niet gebeld.'],
    ['nl', 'Ik zou vandaag gebeld worden, maar niemand belt terug.'],
    ['fi', 'Älkää soittako minulle töihin.'],
    ['fi', 'Kukaan ei soita minulle takaisin.'],
    ['fi', 'Voisitteko soittaa toimittajalle?'],
    ['de', 'Rufen Sie mich bitte nicht an.'],
    ['de', 'Niemand ruft mich zurück.'],
    ['de', 'Ich möchte keinen Rückruf, die Kollegen sind im Urlaub.'],
  ])('%s: does not take for a wish to be called: %s', (lang, text) => {
    expect(signals(text, lang)).not.toContain('wants-call')
  })

  it('a wish to be called comes with its sentence', () => {
    const text = 'It fails again. Bitte rufen Sie mich an, ich kann mich nicht anmelden.'
    expect(findSignals(text, scoreMessage(shippedModel(), text, { lang: 'de' }))).toContainEqual({
      signal: 'wants-call',
      sentence: 'Bitte rufen Sie mich an, ich kann mich nicht anmelden.',
    })
  })

  it('says nothing of other languages and automatic replies', () => {
    expect(signals('Je voudrais résilier mon contrat parce que le service est nul.', 'fr')).toEqual([])
  })
})
