import { describe, expect, it } from 'vitest'
import type { NoteEntries } from '../../utils/customer/notes.ts'
import { assess } from '../../utils/hints/assess.ts'
import type { Say } from '../../utils/hints/hint.ts'
import { customerViewOf } from '../../utils/hints/views/customer-view.ts'
import { LANGUAGES } from '../../utils/i18n/language.ts'
import { overlayCatalogues } from '../../utils/i18n/overlay/index.ts'
import { createSpeaker } from '../../utils/i18n/speaker.ts'
import { at, contextWith, historyOf, inputOf, none, scoredOf, settingsOf, signals } from './support.ts'

const NOTES: NoteEntries = {
  note: { value: 'Answers after ten', at: at('2026-11-12 09:00') },
  channel: { value: 'call', at: at('2026-11-12 09:00') },
  critical: { value: 'Cannot use VPN', at: at('2026-11-20 09:00') },
  time: { value: 'morning', at: at('09:00') },
}
const CALL = 'Please call me, I am hardly at my desk.'
const asked = [scoredOf(at('09:32'), -1, { signals: signals('wants-call', CALL) })]

const view = (notes: NoteEntries, scored = asked, team = {}) =>
  customerViewOf(contextWith({}, { history: historyOf({ notes }), scored, settings: settingsOf(team) }))

function said(phrases: readonly Say[], language: (typeof LANGUAGES)[number] = 'en'): string[] {
  const speaker = createSpeaker({ language, catalogue: overlayCatalogues[language], now: () => 0 })
  return phrases.map((each) => speaker.say(each))
}

describe('what is known of a customer', () => {
  it('has the agent’s notes in one order, what must be known first, with the day each was entered', () => {
    const lines = view(NOTES)?.lines ?? []
    expect(said(lines.map(({ text }) => text))).toEqual([
      'Important: Cannot use VPN',
      'Prefers a call',
      'Best reached in the morning',
      'Answers after ten',
    ])
    expect(lines.map((line) => line.at)).toEqual([
      at('2026-11-20 09:00'),
      at('2026-11-12 09:00'),
      at('09:00'),
      at('2026-11-12 09:00'),
    ])
  })

  it('in short: what must be known alone, else what was chosen, else that there is a note', () => {
    const { critical: _critical, ...others } = NOTES
    expect(said(view(NOTES)?.brief ?? [])).toEqual(['Important: Cannot use VPN'])
    expect(said(view(others)?.brief ?? [])).toEqual(['Prefers a call', 'Best reached in the morning'])
    expect(said(view({ note: others.note as NonNullable<typeof others.note> })?.brief ?? [])).toEqual([
      'Note',
    ])
    expect(view({})?.brief).toEqual([])
  })

  it.each(LANGUAGES)('every field and answer is said in %s', (language) => {
    const fields = view({})?.fields ?? []
    expect(fields.map(({ kind }) => kind)).toEqual([
      'critical',
      'channel',
      'care',
      'time',
      'language',
      'style',
      'note',
    ])
    const texts = fields.flatMap(({ label, choices }) => [label, ...choices.map(({ text }) => text)])
    for (const text of said(texts, language)) expect(text).not.toMatch(/^note|_|\{/)
    expect(
      new Set(
        said(
          fields.flatMap(({ choices }) => choices.map(({ text }) => text)),
          language,
        ),
      ).size,
    ).toBe(15)
  })

  it('quotes how the customer asks to be reached, the latest, and what note that would make', () => {
    expect(view({})?.said).toEqual({
      sentence: CALL,
      at: at('09:32'),
      as: { kind: 'channel', value: 'call' },
    })
    const later = scoredOf(at('10:00'), 0, { signals: signals('wants-mail', 'Rather by mail, please.') })
    expect(view({}, [...asked, later])?.said).toMatchObject({ as: { value: 'mail' } })
  })

  it('guesses nothing: without such words nothing is said to be theirs', () => {
    expect(view({}, [scoredOf(at('09:32'), -2)])?.said).toBeNull()
    expect(view({}, [])?.said).toBeNull()
  })

  it('does not repeat in their words what the agent noted alike; another note stands before their words', () => {
    expect(view({ channel: { value: 'call', at: 1 } })?.said).toBeNull()
    expect(view({ channel: { value: 'chat', at: 1 } })).toMatchObject({
      lines: [{ value: 'chat' }],
      said: { sentence: CALL },
    })
  })

  it.each([
    ['on an internal desk', { internalDesk: true }],
    ['where the lead switched notes off', { customerNotes: false }],
  ])('is not there %s, though something was noted before', (_, team) => {
    expect(view(NOTES, asked, team)).toBeNull()
  })

  it('stays in works-council mode: it is no figure about an agent', () => {
    expect(view(NOTES, asked, { worksCouncilMode: true })?.lines).toHaveLength(4)
  })

  it('is not there where it is not known of whom, or nothing could be read', () => {
    const history = historyOf({ notes: NOTES })
    expect(customerViewOf(contextWith({ requester: none }, { history }))).toBeNull()
    expect(customerViewOf(contextWith({}, { history: null }))).toBeNull()
  })

  it('goes with the assessment', () => {
    const history = historyOf({ notes: NOTES })
    expect(assess(inputOf({ history })).assessment.customer?.lines).toHaveLength(4)
    expect(assess(inputOf()).assessment.customer).toBeNull()
  })
})
