import { describe, expect, it } from 'vitest'
import {
  LONGEST,
  NOTE_KINDS,
  type NoteEntries,
  parseEntries,
  parseNoteChange,
  withChange,
} from '../../utils/customer/notes.ts'

describe('a change an agent asks for', () => {
  it.each([
    [
      { kind: 'channel', value: 'call' },
      { kind: 'channel', value: 'call' },
    ],
    [
      { kind: 'language', value: null },
      { kind: 'language', value: null },
    ],
    [
      { kind: 'note', value: '  Grace answers\n\tafter  ten ' },
      { kind: 'note', value: 'Grace answers after ten' },
    ],
    [
      { kind: 'critical', value: ' \n ' },
      { kind: 'critical', value: null },
    ],
  ])('%j', (raw, parsed) => {
    expect(parseNoteChange(raw)).toEqual(parsed)
  })

  it.each([
    null,
    'channel',
    [],
    {},
    { kind: 'channel' },
    { kind: 'channel', value: 'fax' },
    { kind: 'channel', value: 7 },
    { kind: 'toString', value: 'x' },
    { kind: 'note', value: { toString: 'x' } },
  ])('%j is none', (raw) => {
    expect(parseNoteChange(raw)).toBeNull()
  })

  it('keeps words within their bound, and no character in half', () => {
    // Each of two UTF-16 units, so that a cut by units would show.
    const long = parseNoteChange({ kind: 'critical', value: '𝒳'.repeat(LONGEST.critical + 5) })
    expect(long?.value).toBe('𝒳'.repeat(120))
    expect(parseNoteChange({ kind: 'note', value: 'a'.repeat(5_000) })?.value).toHaveLength(240)
  })
})

describe('what is noted', () => {
  const before: NoteEntries = { channel: { value: 'mail', at: 1 }, note: { value: 'calls at ten', at: 2 } }

  it('is entered, entered anew with the new day, and deleted, each alone', () => {
    expect(withChange(before, { kind: 'time', value: 'morning' }, 9)).toEqual({
      ...before,
      time: { value: 'morning', at: 9 },
    })
    expect(withChange(before, { kind: 'channel', value: 'call' }, 9)).toEqual({
      ...before,
      channel: { value: 'call', at: 9 },
    })
    expect(withChange(before, { kind: 'channel', value: null }, 9)).toEqual({ note: before.note })
    expect(withChange({}, { kind: 'channel', value: null }, 9)).toEqual({})
  })

  it('is read back kind by kind: a bad one falls alone', () => {
    const stored = {
      ...before,
      time: { value: 'at dawn', at: 3 },
      style: { value: 'plain', at: 'yesterday' },
      care: null,
      mood: { value: 'bad', at: 4 },
    }
    expect(parseEntries(stored)).toEqual(before)
    for (const none of [null, undefined, 7, 'x']) expect(parseEntries(none)).toEqual({})
  })

  it('stands in one order, what must be known first and loose words last', () => {
    expect([NOTE_KINDS[0], NOTE_KINDS.at(-1)]).toEqual(['critical', 'note'])
    expect(new Set(NOTE_KINDS).size).toBe(NOTE_KINDS.length)
  })
})
