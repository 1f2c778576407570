import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { LogError, readCsv } from '../../scripts/eval-nudge/csv.ts'
import { parseLog, readLog } from '../../scripts/eval-nudge/read-log.ts'
import { replay } from '../../scripts/eval-nudge/replay.ts'
import { defaultSettings } from '../../utils/settings/parse.ts'
import { ABOUT, at, EVENT_HEADER, TICKET_HEADER, TINY, textsOf } from './tiny-log.ts'

const empty = { folder: 'x', about: ABOUT, tickets: TICKET_HEADER, events: EVENT_HEADER }

describe('CSV', () => {
  it('takes quotes, commas, breaks, a byte order mark, any order of columns and a last line without an end', () => {
    const text = '\uFEFFb,a,"c ""x"""\r\n1,"two, ""2""\nlines",3\r\n\r\n4,,\n"5",six'
    expect(readCsv('f', text, ['a', 'b'])).toEqual([
      { a: 'two, "2"\nlines', b: '1' },
      { a: '', b: '4' },
      { a: 'six', b: '5' },
    ])
  })

  it('names the file and every missing column', () => {
    expect(() => readCsv('events.csv', 'id,when\n', ['id', 'at', 'who'])).toThrow(
      'events.csv: no column at, who',
    )
  })

  it('says where a quote is wrong', () => {
    expect(() => readCsv('f', 'a\n"open', ['a'])).toThrow(LogError)
    expect(() => readCsv('f', 'a\n"x"y', ['a'])).toThrow('character 2')
  })
})

describe('a folder’s texts', () => {
  it('make a log with unknown where a cell is empty or no time', () => {
    const log = parseLog({
      ...empty,
      tickets: `${TICKET_HEADER}\nx,100,,soon,,\ny,,200,300,1,c\nx,999,,,,`,
      events: `${EVENT_HEADER}\nx,150,s,,g,,,\nx,140,s,us,g,ann,2,1\nx,,s,us,g,ann,0,0\nz,1,s,us,g,ann,0,0`,
    })
    expect(log.name).toBe('tiny')
    expect(log.tickets).toEqual([
      {
        id: 'x',
        openedAt: 100_000,
        resolvedAt: null,
        targetAt: null,
        priority: '',
        category: '',
        events: [
          { at: 140_000, court: 'us', who: 'ann', reassigned: 2, reopened: 1 },
          { at: 150_000, court: null, who: '', reassigned: 0, reopened: 0 },
        ],
      },
    ])
  })

  it('say what is wrong with about.json', () => {
    expect(() => parseLog({ ...empty, about: '{' })).toThrow('about.json: not JSON')
    expect(() => parseLog({ ...empty, about: '{}' })).toThrow('about.json: no calendar.days')
    const early = JSON.stringify({ calendar: { days: [1], open: '8:00', close: '18:00' } })
    expect(() => parseLog({ ...empty, about: early })).toThrow('bad-hours')
  })

  it('may hold nothing: every figure is undefined', () => {
    const { tickets, policies } = replay(parseLog(empty), defaultSettings.team)
    expect(tickets).toBe(0)
    const nothing = {
      load: null,
      perAgentDay: null,
      precision: null,
      workable: null,
      green: null,
      total: null,
      tp4: null,
    }
    for (const figures of Object.values(policies)) expect(figures).toEqual(nothing)
  })
})

describe('odd histories', () => {
  const odd = (events: string, ticket = `t,${at('Mon 09:00')},${at('Tue 09:00')},,3,c`) =>
    replay(
      parseLog({ ...empty, tickets: `${TICKET_HEADER}\n${ticket}`, events: `${EVENT_HEADER}\n${events}` }),
      defaultSettings.team,
    ).policies['untouched']

  it('an event before the opening says whose turn it is at the opening', () => {
    expect(odd(`t,${at('Mon 08:00')},s,others,g,ann,0,0`)?.load).toBe(0)
    // Ours by ann since 08:00, told at 11:00: to her, but after the last opening.
    expect(odd(`t,${at('Mon 08:00')},s,us,g,ann,0,0`)).toMatchObject({ load: 100, perAgentDay: 0 })
  })

  it('the last of one second holds', () => {
    const second = at('Mon 09:30')
    expect(odd(`t,${second},s,us,g,ann,0,0\nt,${second},s,others,g,ann,0,0`)?.load).toBe(0)
    expect(odd(`t,${second},s,others,g,ann,0,0\nt,${second},s,us,g,ann,0,0`)?.load).toBe(100)
  })

  it('an event that does not say leaves the ball where it is, but is a touch', () => {
    const events = ['09:30', '11:00', '12:30'].map((time) => `t,${at(`Mon ${time}`)},s,,g,ann,0,0`).join('\n')
    // Still from 12:30, told at 14:30; ours after it 210 + 60 min of 10 h, three sessions of 5 min.
    expect(odd(events)?.total).toBeCloseTo(270 / (600 - 15), 10)
    expect(odd(`t,${at('Mon 09:30')},s,others,g,ann,0,0\nt,${at('Mon 10:00')},s,,g,ann,0,0`)?.load).toBe(0)
  })

  it('a stretch that is over at its second hour is not told, whatever comes after the resolution', () => {
    const until = `t,${at('Mon 09:00')},${at('Mon 11:00')},,3,c`
    expect(
      odd(`t,${at('Mon 11:00')},s,done,g,ann,0,0\nt,${at('Wed 11:00')},s,us,g,ann,0,0`, until)?.load,
    ).toBe(0)
  })

  it('a resolution at or before the opening is not counted', () => {
    expect(odd('', `t,${at('Mon 09:00')},${at('Mon 09:00')},,3,c`)?.load).toBeNull()
  })
})

describe('files', () => {
  let folder = ''
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('are read gzipped or plain, and missed by name', () => {
    folder = mkdtempSync(join(tmpdir(), 'log-'))
    const texts = textsOf(TINY)
    expect(() => readLog(folder)).toThrow('no about.json')
    writeFileSync(join(folder, 'about.json'), texts.about)
    writeFileSync(join(folder, 'tickets.csv'), texts.tickets)
    expect(() => readLog(folder)).toThrow('no events.csv.gz')
    writeFileSync(join(folder, 'events.csv.gz'), texts.events)
    expect(() => readLog(folder)).toThrow(LogError)
    writeFileSync(join(folder, 'events.csv.gz'), gzipSync(texts.events))
    expect(readLog(folder)).toEqual(parseLog(texts))
  })
})
