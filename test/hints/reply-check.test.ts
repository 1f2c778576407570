import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReply } from '../../utils/hints/reply-check.ts'
import { LANGUAGES, type Language } from '../../utils/i18n/language.ts'
import { overlayCatalogues } from '../../utils/i18n/overlay/index.ts'
import { createSpeaker } from '../../utils/i18n/speaker.ts'

const found = (draft: string, language: Language) =>
  checkReply(draft, language).map(({ kind, from, to }) => [kind, draft.slice(from, to)])
const kinds = (draft: string, language: Language) => checkReply(draft, language).map(({ kind }) => kind)

describe('the reply check', () => {
  it.each<[Language, string, string]>([
    ['nl', 'Ja, maar u moet eerst het formulier invullen.', 'Ja, maar'],
    ['nl', 'Helaas is dat niet mogelijk.', 'Helaas is dat'],
    ['de', 'Leider müssen Sie bis Freitag warten.', 'Leider müssen'],
    ['de', 'Ja, aber das Formular fehlt.', 'Ja, aber'],
    ['fi', 'Kyllä, mutta lomake puuttuu.', 'Kyllä, mutta'],
    ['fi', 'Valitettavasti emme voi auttaa.', 'Valitettavasti emme voi'],
    ['en', 'Yes, but the form is missing.', 'Yes, but'],
  ])('shows an excuse in front (%s): %s', (language, draft, words) => {
    expect(found(draft, language)).toContainEqual(['excuse', words])
  })

  it.each<[Language, string, string]>([
    ['nl', 'Volgens de procedure duurt het twee dagen.', 'Volgens de procedure'],
    ['de', 'Laut SLA haben wir zwei Tage.', 'Laut SLA'],
    ['fi', 'Ohjeen mukaan se kestää kaksi päivää.', 'Ohjeen mukaan'],
    ['en', 'As per our policy it takes two days.', 'As per our policy'],
  ])('shows hiding behind a rule (%s)', (language, draft, words) => {
    expect(found(draft, language)).toContainEqual(['procedure', words])
  })

  it.each<[Language, string, string, string]>([
    ['nl', 'Wij hebben uw issue geëscaleerd.', 'issue', 'probleem'],
    ['de', 'Wir haben das Ticket eskaliert.', 'eskaliert', 'weitergeben'],
    ['fi', 'Tiketti on eskaloitu.', 'eskaloitu', 'siirretty eteenpäin'],
    ['en', 'We did a root cause analysis.', 'root cause analysis', 'finding the cause'],
  ])('shows jargon with a plain word (%s)', (language, draft, word, plain) => {
    const finding = checkReply(draft, language).find(({ kind }) => kind === 'jargon')
    expect(draft.slice(finding?.from, finding?.to)).toBe(word)
    expect(finding?.suggestion.params).toEqual({ word, plain })
  })

  it.each<[Language, string, string]>([
    ['nl', 'Dit komt door een storing bij de leverancier.', 'Wij bellen u vandaag.'],
    ['de', 'Das liegt daran, dass der Server ausgefallen war.', 'Wir rufen Sie heute an.'],
    ['fi', 'Vika johtuu palvelimen katkosta.', 'Korjaamme sen tänään.'],
    ['en', 'It was caused by a fault of the supplier.', 'We will call you today.'],
  ])('shows a cause without a fix, a step or a time (%s), not when there is one', (language, cause, step) => {
    expect(found(cause, language)).toContainEqual(['cause-only', cause])
    expect(kinds(`${cause} ${step}`, language)).not.toContain('cause-only')
    expect(kinds(`${cause} 14:30.`, language)).not.toContain('cause-only')
  })

  it('shows a sentence of more than 25 words, in Finnish more than 18', () => {
    const of = (n: number) => `${Array.from({ length: n }, () => 'word').join(' ')}.`
    expect(kinds(of(25), 'en')).toEqual([])
    expect(kinds(of(26), 'en')).toEqual(['long'])
    expect(kinds(of(18), 'fi')).toEqual([])
    expect(kinds(of(19), 'fi')).toEqual(['long'])
  })

  it('does not look at quotes, code, logs, or inside other words', () => {
    expect(kinds('> Yes, but it was escalated.\n\nWe will look today.', 'en')).toEqual([])
    expect(
      kinds('Look here:\n2026-11-24 10:00:01 ERROR escalated handler at Foo.bar(Foo.java:12)', 'en'),
    ).toEqual([])
    expect(kinds('The tissues are in the box.', 'nl')).toEqual([])
  })

  it('finds nothing wrong with a plain answer', () => {
    for (const [draft, language] of [
      ['De printer werkt weer. Ik bel je morgen om 10:00 om te horen of het goed blijft gaan.', 'nl'],
      ['Der Drucker druckt wieder. Ich rufe Sie morgen an.', 'de'],
      ['Tulostin toimii taas. Soitan sinulle huomenna.', 'fi'],
      ['The printer works again. I will call you tomorrow.', 'en'],
    ] as const)
      expect(found(draft, language)).toEqual([])
  })

  it('says each suggestion in each language', () => {
    const draft = `Yes, but as per our policy we escalated it because ${'word '.repeat(30)}.`
    for (const language of LANGUAGES) {
      const speaker = createSpeaker({ language, catalogue: overlayCatalogues[language], now: () => 0 })
      const findings = checkReply(draft, 'en')
      expect(new Set(findings.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
      for (const { suggestion } of findings) expect(speaker.say(suggestion)).not.toMatch(/[{}]/)
    }
  })

  it('places are inside the draft, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom(...LANGUAGES),
        (draft, language) => {
          for (const { from, to } of checkReply(draft, language)) {
            expect(from).toBeGreaterThanOrEqual(0)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(draft.length)
          }
        },
      ),
    )
  })
})
